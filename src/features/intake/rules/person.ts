import { tidy } from "../../../charter/names.ts";
import type { Cell, Field, MemberValues } from "../schema/list.ts";
import type { Desk } from "./desk.ts";
import { ordinaryCase, saysNone, shownIn, textIn, wordsIn } from "./text.ts";

const CARD_DIGITS = 12;
const TWELVE_DIGITS = /^\d{12}$/;
const FEWEST_DIGITS_OF_A_NUMBER = 8;

/**
 * The card number, 12 digits (294-QĐ/TW 6.1). Zeros are put back only where a number lost them: a cell of number type with at
 * least 8 digits. A text of another length is asked about.
 */
export function readCard(desk: Desk): string | null {
	const cell = desk.cell("cardNumber");
	const text = textIn(cell);
	const digits = (text ?? "").replace(/[\s.]/g, "");
	if (TWELVE_DIGITS.test(digits)) {
		if (digits !== text) desk.warn("code_has_spaces", "cardNumber");
		return digits;
	}
	if (text === null || /^(chua|khong)\b/.test(wordsIn(text))) {
		desk.warn("code_absent", "cardNumber");
		return null;
	}
	const lostZeros =
		typeof cell === "number" &&
		digits.length >= FEWEST_DIGITS_OF_A_NUMBER &&
		digits.length < CARD_DIGITS;
	if (!lostZeros) {
		desk.fail("code_wrong_length", "cardNumber");
		return null;
	}
	desk.warn("code_lost_zeros", "cardNumber");
	return digits.padStart(CARD_DIGITS, "0");
}

/** The name in ordinary letters, whichever way it is split and cased. */
export function readName(desk: Desk): string | null {
	const parts = (["familyName", "givenName"] as const).map((field) =>
		tidy(shownIn(desk.cell(field)) ?? ""),
	);
	const whole = desk.value("name") ?? tidy(parts.join(" "));
	if (whole === "") {
		desk.fail("missing_name", nameField(desk));
		return null;
	}
	if (NAMES.some((field) => hasStraySpaces(desk.cell(field))))
		desk.warn("stray_spaces", nameField(desk));
	return ordinaryCase(whole);
}

const NAMES = [
	"name",
	"familyName",
	"givenName",
] as const satisfies readonly Field[];
const nameField = (desk: Desk): Field =>
	NAMES.find((field) => desk.has(field)) ?? "name";

function hasStraySpaces(cell: Cell | undefined): boolean {
	const raw = shownIn(cell) ?? "";
	return /^\s|\s$|\s\s|[\u00a0\u200b-\u200d\ufeff]/u.test(raw);
}

/** The sex: a word decides, whatever column it stands in; else the marked column. A lone "nữ" column makes the rest men. */
export function readSex(desk: Desk): MemberValues["sex"] {
	const word = (["male", "female"] as const)
		.map((field) => sexWord(desk.value(field)))
		.find((sex) => sex !== null);
	if (word) {
		desk.warn("gender_word", sexWord(desk.value("male")) ? "male" : "female");
		return word;
	}
	const said = sexWord(desk.value("sex"));
	if (said) return said;
	const [male, female] = [
		desk.value("male") !== null,
		desk.value("female") !== null,
	];
	if (male !== female) return male ? "male" : "female";
	if (!male && desk.has("female") && !desk.has("male")) return "male";
	desk.fail("missing_sex", desk.has("sex") ? "sex" : "male");
	return null;
}

function sexWord(value: string | null): MemberValues["sex"] {
	const word = wordsIn(value ?? "");
	if (word === "nam") return "male";
	return word === "nu" ? "female" : null;
}

/** Ethnicity and religion, also from one column "Kinh/Không". */
export function readOrigin(
	desk: Desk,
): Pick<MemberValues, "ethnicity" | "religion"> {
	const [people = null, faith = null] = (desk.value("ethnicityReligion") ?? "")
		.split("/")
		.map((part) => part.trim() || null);
	const ethnicity = desk.value("ethnicity") ?? people;
	const religion = desk.value("religion") ?? faith;
	return {
		ethnicity: ethnicity && capitalised(ethnicity),
		religion:
			religion === null || saysNone(religion) ? null : capitalised(religion),
	};
}

const capitalised = (text: string): string =>
	text.charAt(0).toUpperCase() + text.slice(1);

const EXPERTISE = {
	dh: "Đại học",
	cd: "Cao đẳng",
	tc: "Trung cấp",
	sc: "Sơ cấp",
	ths: "Thạc sĩ",
	ts: "Tiến sĩ",
} satisfies Record<string, string>;
const POLITICS = {
	cc: "Cao cấp",
	cn: "Cử nhân",
	tc: "Trung cấp",
	sc: "Sơ cấp",
} satisfies Record<string, string>;

/** Schooling, profession and political theory, also from one column "12/12; ĐH Luật; TC". */
export function readSchooling(
	desk: Desk,
): Pick<MemberValues, "education" | "expertise" | "politics"> {
	const [school = null, trade = null, theory = null] = (
		desk.value("schooling") ?? ""
	)
		.split(";")
		.map((part) => part.trim())
		.map((part) => (part === "" || part === "-" ? null : part));
	return {
		education: readEducation(desk) ?? school,
		expertise: inFull(desk.value("expertise") ?? trade, EXPERTISE),
		politics: inFull(desk.value("politics") ?? theory, POLITICS),
	};
}

/** "12/12" that the spreadsheet took for 12 December is read back as day/month. */
function readEducation(desk: Desk): string | null {
	const cell = desk.cell("education");
	if (typeof cell !== "object" || cell === null) return desk.value("education");
	desk.warn("education_turned_date", "education");
	return `${Number(cell.date.slice(8))}/${Number(cell.date.slice(5, 7))}`;
}

function inFull(
	text: string | null,
	shortForms: Readonly<Record<string, string>>,
): string | null {
	if (text === null) return null;
	const [first = "", ...rest] = text.split(" ");
	return [shortForms[wordsIn(first)] ?? first, ...rest].join(" ");
}
