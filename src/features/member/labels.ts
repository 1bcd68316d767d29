import {
	type IsoDate,
	type PartialDate,
	showDate,
} from "../../charter/calendar.ts";
import { lowerFirst, wordFor } from "../../charter/words.ts";
import { POSITION } from "../org/labels.ts";
import { ageOn } from "./rules.ts";
import type {
	ListedMember,
	MemberFile,
	OpenField,
	Participation,
} from "./schema.ts";

export const SEX = { male: "Nam", female: "Nữ" } as const;
export const CLASS = { official: "Chính thức", probationary: "Dự bị" } as const;
export const PARTICIPATION = {
	exempt: "Miễn công tác, sinh hoạt",
	"temporary-elsewhere": "Sinh hoạt tạm thời nơi khác",
	away: "Đi làm ăn xa",
	"special-duty": "Làm nhiệm vụ đặc biệt",
	suspended: "Đình chỉ sinh hoạt",
} as const;
export const END_REASON = {
	transferred: "Chuyển sinh hoạt",
	removed: "Xóa tên",
	expelled: "Khai trừ",
	left: "Xin ra khỏi Đảng",
	died: "Từ trần",
} as const;

/** The open fields of a file beside name, dates and class, in the order in which a file is read. */
export const OPEN_FIELDS = [
	{ key: "hometown", label: "Quê quán" },
	{ key: "residence", label: "Nơi ở hiện nay" },
	{ key: "residenceCell", label: "Chi bộ nơi cư trú" },
	{ key: "occupation", label: "Nghề nghiệp, việc đang làm" },
	{ key: "publicPost", label: "Chức vụ chính quyền, đoàn thể" },
	{ key: "education", label: "Giáo dục phổ thông" },
	{ key: "profession", label: "Chuyên môn, nghiệp vụ" },
	{ key: "politicalTheory", label: "Lý luận chính trị" },
	{ key: "note", label: "Ghi chú" },
] as const satisfies readonly { key: OpenField; label: string }[];

export const CLOSED_FIELD = {
	card: "Số thẻ đảng viên",
	ethnicity: "Dân tộc",
	religion: "Tôn giáo",
} as const satisfies Partial<Record<keyof MemberFile, string>>;

/** `Nam, sinh 12/03/1957 (69 tuổi)`; where only the year is known the age counts to its end. */
export const bornWords = (
	{ sex, birth }: Pick<ListedMember, "sex" | "birth">,
	today: IsoDate,
): string =>
	`${SEX[sex]}, sinh ${showDate(birth)} (${ageOn(birth, today)} tuổi)`;

/** The posts of a member in a line, without the membership itself. */
export const postWords = (posts: readonly string[]): string =>
	posts.map((post) => wordFor(POSITION, post)).join(", ");

type Figures = {
	total: number;
	female: number;
	official: number;
	probationary: number;
	exempt: number;
};

/** `431 đảng viên: 419 chính thức, 12 dự bị; 178 nữ; 63 miễn sinh hoạt.` */
export const figuresWords = (f: Figures): string =>
	`${f.total} đảng viên: ${f.official} chính thức, ${f.probationary} dự bị; ${f.female} nữ; ${f.exempt} miễn sinh hoạt.`;

/** `12 trên 431 đồng chí, tính đến 24/11/2026.`; all of them is said without a base. */
export const foundWords = (
	found: number,
	all: number | null,
	asOf: IsoDate,
): string =>
	`${all === null || found === all ? found : `${found} trên ${all}`} đồng chí, tính đến ${showDate(asOf)}.`;

const BEGUN = {
	exempt: "Được miễn công tác, sinh hoạt",
	"temporary-elsewhere": "Sinh hoạt tạm thời nơi khác",
	away: "Đi làm ăn xa",
	"special-duty": "Làm nhiệm vụ đặc biệt",
	suspended: "Bị đình chỉ sinh hoạt",
} satisfies Record<Participation["kind"], string>;

const ENDED = {
	exempt: "Hết miễn công tác, sinh hoạt",
	"temporary-elsewhere": "Về sinh hoạt tại chi bộ",
	away: "Về địa phương",
	"special-duty": "Hết nhiệm vụ đặc biệt",
	suspended: "Được sinh hoạt trở lại",
} satisfies Record<Participation["kind"], string>;

type Stay = {
	unitId: string;
	unitName: string;
	fromOn: IsoDate | null;
	toOn: IsoDate | null;
	endReason: string | null;
};
type Post = {
	positionId: string;
	position: string;
	unitName: string;
	fromOn: IsoDate;
	toOn: IsoDate | null;
};

export type Life = {
	today: IsoDate;
	file: Pick<MemberFile, "admitted" | "official">;
	stays: readonly Stay[];
	posts: readonly Post[];
	participations: readonly Participation[];
};

export type Moment = { id: string; on: PartialDate | null; text: string };

/** A member's way as one line of moments, oldest first, with how it stands today; what has no known day comes first. */
export function momentsOf(life: Life): Moment[] {
	const { today, file, stays, posts, participations } = life;
	return [
		{ id: "admitted", on: file.admitted, text: "Vào Đảng." },
		...(file.official
			? [
					{
						id: "official",
						on: file.official,
						text: "Được công nhận đảng viên chính thức.",
					},
				]
			: []),
		...stays.flatMap((stay) => stayMoments(stay, stays)),
		...posts.flatMap(postMoments),
		...participations.flatMap(participationMoments),
		{ id: NOW, on: today, text: nowWords(life) },
	].sort((a, b) =>
		(a.on ?? "") < (b.on ?? "") ? -1 : (a.on ?? "") > (b.on ?? "") ? 1 : 0,
	);
}

/** The id of the moment that says how it stands today. */
export const NOW = "now";

function nowWords({ today, stays, posts, participations }: Life): string {
	const stay = stays.find(({ toOn }) => toOn === null || toOn > today);
	const held = posts
		.filter(({ toOn }) => toOn === null || toOn > today)
		.map(({ position }) => position);
	const others = participations
		.filter(
			(p) => (p.fromOn ?? "") <= today && (p.toOn === null || p.toOn > today),
		)
		.map(({ kind }) => lowerFirst(PARTICIPATION[kind]));
	const where = stay
		? `Trong danh sách ${stay.unitName}`
		: "Không còn trong danh sách chi bộ nào";
	return [where, held.length > 0 && `nhiệm vụ: ${postWords(held)}`, ...others]
		.filter(Boolean)
		.join("; ")
		.concat(".");
}

function stayMoments(stay: Stay, all: readonly Stay[]): Moment[] {
	const { unitId, unitName, fromOn, toOn, endReason } = stay;
	const before = all.find((s) => s.toOn !== null && s.toOn === fromOn);
	const goesOn = toOn !== null && all.some((s) => s.fromOn === toOn);
	const begin = {
		id: `stay-${unitId}-${fromOn}`,
		on: fromOn,
		text: before
			? `Chuyển sinh hoạt từ ${before.unitName} sang ${unitName}.`
			: `Sinh hoạt tại ${unitName}.`,
	};
	if (toOn === null || goesOn) return fromOn === null ? [] : [begin];
	const reason = wordFor(END_REASON, endReason);
	return [
		begin,
		{
			id: `stay-${unitId}-${toOn}-end`,
			on: toOn,
			text: `Thôi sinh hoạt tại ${unitName}${reason ? `: ${lowerFirst(reason)}` : ""}.`,
		},
	];
}

function postMoments({
	positionId,
	position,
	unitName,
	fromOn,
	toOn,
}: Post): Moment[] {
	const what = `${wordFor(POSITION, position)}, ${unitName}.`;
	const begin = { id: positionId, on: fromOn, text: `Nhận nhiệm vụ ${what}` };
	return toOn === null
		? [begin]
		: [
				begin,
				{ id: `${positionId}-end`, on: toOn, text: `Thôi nhiệm vụ ${what}` },
			];
}

function participationMoments({
	id,
	kind,
	fromOn,
	toOn,
	note,
	basis,
}: Participation): Moment[] {
	const why = [note, basis && `căn cứ ${basis}`].filter(Boolean).join("; ");
	const begin = {
		id,
		on: fromOn,
		text: `${BEGUN[kind]}${why ? ` (${why})` : ""}.`,
	};
	return toOn === null
		? [begin]
		: [begin, { id: `${id}-end`, on: toOn, text: `${ENDED[kind]}.` }];
}

const text = (value: unknown) => String(value ?? "");

export const SENTENCES: Record<
	string,
	(facts: Record<string, unknown>) => string
> = {
	"member.official-before-admission": (f: Record<string, unknown>) =>
		`Đồng chí ${text(f.name)}: ngày chính thức ${showDate(text(f.official))} trước ngày vào Đảng ${showDate(text(f.admitted))}. Đối chiếu hồ sơ rồi sửa.`,
	"member.too-young": (f: Record<string, unknown>) =>
		`Đồng chí ${text(f.name)}: sinh ${showDate(text(f.birth))}, vào Đảng ${showDate(text(f.admitted))} khi chưa đủ 18 tuổi. Đối chiếu hồ sơ rồi sửa.`,
	"member.admitted-in-future": (f: Record<string, unknown>) =>
		`Đồng chí ${text(f.name)}: ngày vào Đảng ${showDate(text(f.admitted))} ở sau hôm nay. Sửa lại ngày.`,
	"member.card-taken": (f: Record<string, unknown>) =>
		f.name
			? `Số thẻ này đã ghi cho đồng chí ${text(f.name)}. Đối chiếu thẻ của hai đồng chí.`
			: "Số thẻ này đã ghi cho một đảng viên ở tổ chức khác. Đề nghị cấp trên đối chiếu.",
	"member.not-a-cell": (f: Record<string, unknown>) =>
		`${text(f.unit)} không phải chi bộ nên không có danh sách đảng viên trực tiếp. Chọn chi bộ.`,
};
