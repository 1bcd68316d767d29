import type { PartialDate } from "../../../charter/calendar.ts";
import { fold } from "../../../charter/names.ts";
import { certainlyBefore } from "../../member/rules.ts";
import type {
	Entry,
	Field,
	ListFacts,
	MemberValues,
	ReadRow,
	RowDecision,
	Source,
	WarningKind,
} from "../schema/list.ts";
import {
	birthCentury,
	type DateReading,
	joinDate,
	pastCentury,
	readDate,
} from "./dates.ts";
import { type Desk, deskFor, type Letters } from "./desk.ts";
import {
	readCard,
	readName,
	readOrigin,
	readSchooling,
	readSex,
} from "./person.ts";
import { readPosts } from "./posts.ts";
import {
	readAbsence,
	readExemption,
	readStatus,
	readTransfer,
} from "./standing.ts";
import type { UnitFinder } from "./units.ts";

/** What the reading of one row needs besides the row. */
export type RowFacts = Pick<ListFacts, "asOf"> & {
	letters: Letters;
	find: UnitFinder;
};

/** One row read as a person, with every doubt noted; a value typed over by the clerk is read like one of the sheet. */
export function readEntry(
	entry: Entry,
	facts: RowFacts,
	decision: RowDecision = {},
): ReadRow {
	const { sheet, row, kind } = entry;
	const desk = deskFor(corrected(entry.source, decision), facts.letters);
	for (const mark of entry.marks) desk.warn(mark);
	const values = {
		...valuesOf(desk, facts.asOf),
		unitId: unitOf(desk, entry, facts, decision),
	};
	const folded = values.name && fold(values.name);
	return {
		sheet,
		row,
		kind,
		leftOut: decision.leaveOut ?? null,
		folded,
		identity: folded && identityOf(folded, values.bornOn),
		values,
		warnings: desk.warnings,
		errors: desk.errors,
	};
}

/** A name and a full date of birth; a year alone identifies nobody. */
export const identityOf = (
	folded: string,
	birth: PartialDate | null,
): string | null => (birth?.length === 10 ? `${folded} ${birth}` : null);

const corrected = (source: Source, { values }: RowDecision): Source => ({
	...source,
	...values,
});

function valuesOf(desk: Desk, asOf: string): Omit<MemberValues, "unitId"> {
	const dates = readDates(desk, asOf);
	return {
		cardNumber: readCard(desk),
		name: readName(desk),
		sex: readSex(desk),
		...readOrigin(desk),
		...readSchooling(desk),
		...dates,
		status: readStatus(desk, dates, asOf),
		...readPosts(desk),
		...readExemption(desk),
		...readAbsence(desk),
		homeTown: desk.value("homeTown"),
		address: desk.value("address"),
		occupation: desk.value("occupation"),
		phone: desk.value("phone"),
		residence213: desk.value("residence213"),
		transfer: readTransfer(desk),
		remark: desk.value("remark"),
	};
}

function readDates(
	desk: Desk,
	asOf: string,
): Pick<MemberValues, "bornOn" | "admittedOn" | "officialOn"> {
	const admittedOn = readPast(desk, "admittedOn", asOf);
	const officialOn = readPast(desk, "officialOn", asOf);
	if (admittedOn === null && !failed(desk, "admittedOn"))
		desk.fail("missing_admission_date", "admittedOn");
	const bornOn = readBirth(desk, admittedOn, asOf);
	if (bornOn && admittedOn && yearOf(admittedOn) - yearOf(bornOn) < ADULT)
		desk.fail("admitted_too_young", "admittedOn");
	if (admittedOn && officialOn && certainlyBefore(officialOn, admittedOn))
		desk.fail("official_before_admission", "officialOn");
	return { bornOn, admittedOn, officialOn };
}

/** A member is 18 or older at admission (Điều lệ Đảng, Art. 1), by years as far as dates are known. */
const ADULT = 18;
const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

const failed = (desk: Desk, field: Field): boolean =>
	desk.errors.some((error) => error.field === field);

/** A date that must lie behind the day of the list. */
function readPast(
	desk: Desk,
	field: "admittedOn" | "officialOn",
	asOf: string,
): PartialDate | null {
	const reading = readDate(desk.cell(field));
	if (reading === null) return null;
	if ("fault" in reading) {
		desk.fail(reading.fault, field);
		return null;
	}
	if (
		reading.form === "month" &&
		!desk.warnings.some(({ kind }) => kind === "month_only")
	)
		desk.warn("month_only", field);
	if (reading.form !== "two-digit-year")
		return behind(desk, field, reading.date, asOf);
	desk.warn("two_digit_year", field);
	return pastCentury(reading.date, asOf);
}

function behind(
	desk: Desk,
	field: Field,
	date: PartialDate,
	asOf: string,
): PartialDate | null {
	if (!certainlyBefore(asOf, date)) return date;
	desk.fail("date_in_future", field);
	return null;
}

const BIRTH_FORMS = {
	text: "date_as_text",
	serial: "date_serial_plain",
	year: "birth_year_only",
	month: "month_only",
	"two-digit-year": "birth_two_digit_year",
} satisfies Record<string, WarningKind>;

function readBirth(
	desk: Desk,
	admittedOn: PartialDate | null,
	asOf: string,
): PartialDate | null {
	const split = desk.cell("birthDate") === undefined && desk.has("birthYear");
	const field: Field = split
		? desk.has("birthDay")
			? "birthDay"
			: "birthYear"
		: "birthDate";
	const reading: DateReading | null = split
		? joinDate(
				desk.cell("birthDay"),
				desk.cell("birthMonth"),
				desk.cell("birthYear"),
			)
		: readDate(desk.cell("birthDate"));
	if (reading === null || "fault" in reading) {
		desk.fail(reading?.fault ?? "missing_birth_date", field);
		return null;
	}
	if (reading.form !== "cell" && !(split && reading.form === "text"))
		desk.warn(BIRTH_FORMS[reading.form], field);
	if (reading.form !== "two-digit-year")
		return behind(desk, field, reading.date, asOf);
	const date = birthCentury(reading.date, admittedOn, asOf);
	if (date === null) desk.fail("birth_century_unclear", field);
	return date;
}

/** The cell: what the clerk said, else the column, checked against the heading; never a new one. */
function unitOf(
	desk: Desk,
	entry: Entry,
	{ find }: RowFacts,
	decision: RowDecision,
): string | null {
	if (decision.unitId) return decision.unitId;
	const typed = desk.value("unit");
	const heading = entry.heading ? find(entry.heading).unit : null;
	if (typed === null) {
		if (desk.has("unit")) desk.warn("cell_name_blank", "unit");
		if (!heading) desk.fail("cell_unknown", "unit");
		return heading?.id ?? null;
	}
	const { unit, nearest } = find(typed);
	if (unit) {
		if (!heading || heading.id === unit.id) return unit.id;
		desk.fail("cell_differs_from_heading", "unit", [heading.name]);
		return null;
	}
	if (heading && nearest.some(({ id }) => id === heading.id)) {
		desk.warn("cell_name_typo", "unit");
		return heading.id;
	}
	const offered = [...nearest, ...(heading ? [heading] : [])].map(
		({ name }) => name,
	);
	desk.fail(
		offered.length > 0 ? "cell_unclear" : "cell_unknown",
		"unit",
		offered,
	);
	return null;
}
