import {
	addMonths,
	quarterOf,
	roman,
	showMonth,
} from "../../../charter/calendar.ts";
import { fold } from "../../../charter/names.ts";
import type { UnitType } from "../../../charter/units.ts";
import type { Item, Kind, Meeting } from "../schema/record.ts";
import type { ThemeLine } from "../schema/themes.ts";

type TemplateItem = Pick<
	Item,
	"kind" | "block" | "title" | "plannedMinutes"
> & { presenterId?: string | null };

/** Focus of the second block by type of cell (decision of the product from S0, S2, S3, S4; the superior may edit it). */
const FOCUS_BY_TYPE: Partial<Record<UnitType, string>> = {
	rural:
		"nông thôn mới, đất đai, môi trường, an ninh trật tự, gia đình chính sách",
	residential: "trật tự đô thị, môi trường, an ninh, gia đình chính sách",
	school: "chất lượng dạy và học, giáo viên trẻ, nguồn phát triển Đảng",
	health: "khám, chữa bệnh, tiêm chủng, thái độ phục vụ Nhân dân",
	police: "an ninh địa bàn, kỷ luật, trực chiến đấu",
	military: "sẵn sàng chiến đấu, huấn luyện, kỷ luật",
	agency: "kết quả chuyên môn, phục vụ Nhân dân, đoàn kết nội bộ",
	"public-service": "kết quả chuyên môn, phục vụ Nhân dân, đoàn kết nội bộ",
	"state-enterprise": "sản xuất, kinh doanh, quyền lợi người lao động",
	"private-enterprise": "sản xuất, kinh doanh, quyền lợi người lao động",
};

type Besides = {
	/** What visitors advised and the cell has not answered. */
	advice?: readonly string[];
	/** What the cell proposed and a committee has answered. */
	answered?: readonly string[];
	/** Who presents the theme, as planned for the year. */
	presenterId?: string | null;
	/** What earlier themes left to look at again, as items of the agenda. */
	themes?: readonly string[];
};

/**
 * The agenda a cell begins its preparation with: last month's tasks first, the three blocks of the guideline (HD12-18, kept in HD42
 * II 3.1), discussion protected, closing last. Minutes are a proposal of the product that adds up to the required time.
 */
export function agendaTemplate(
	type: UnitType | null,
	meeting: Pick<Meeting, "kind" | "month" | "topic">,
	focus: string | null,
	{ advice = [], answered = [], presenterId = null, themes = [] }: Besides = {},
): TemplateItem[] {
	const month = showMonth(meeting.month);
	const last = showMonth(addMonths(meeting.month, -1));
	if (meeting.kind === "thematic")
		return [
			{
				kind: "past-tasks",
				block: "task",
				title: "Kết quả thực hiện kết luận chuyên đề kỳ trước",
				plannedMinutes: 10,
			},
			{
				kind: "information",
				block: "ideology",
				title: `Mục đích, yêu cầu của chuyên đề: ${meeting.topic ?? ""}`,
				plannedMinutes: 10,
			},
			{
				kind: "professional",
				block: "task",
				title: "Trình bày báo cáo chuyên đề",
				plannedMinutes: 25,
				presenterId,
			},
			{
				kind: "discussion",
				block: "task",
				title: "Thảo luận, liên hệ trách nhiệm đảng viên",
				plannedMinutes: 60,
			},
			{
				kind: "decision",
				block: "closing",
				title: "Kết luận, phân công, biểu quyết",
				plannedMinutes: 15,
			},
		];
	const subject =
		(type && FOCUS_BY_TYPE[type]) ?? "nhiệm vụ chính trị của đơn vị";
	const extra: TemplateItem[] =
		meeting.kind === "combined"
			? [
					{
						kind: "professional",
						block: "task",
						title: `Chuyên đề: ${meeting.topic ?? ""}`,
						plannedMinutes: 30,
						presenterId,
					},
				]
			: [];
	return [
		{
			kind: "past-tasks",
			block: "task",
			title: `Kết quả thực hiện nhiệm vụ tháng ${last}, nguyên nhân`,
			plannedMinutes: 15,
		},
		...themes.map(
			(title) =>
				({
					kind: "past-tasks",
					block: "task",
					title,
					plannedMinutes: 5,
				}) satisfies TemplateItem,
		),
		{
			kind: "information",
			block: "ideology",
			title:
				"Thông tin chọn lọc, văn bản mới; tình hình tư tưởng đảng viên và Nhân dân",
			plannedMinutes: 10,
		},
		{
			kind: "information",
			block: "ideology",
			title:
				"Học tập, thực hành tư tưởng, đạo đức, phương pháp, phong cách Hồ Chí Minh",
			plannedMinutes: 5,
		},
		...(focus
			? [
					{
						kind: "discussion",
						block: "task",
						title: `Trọng tâm cấp ủy định hướng: ${focus}`,
						plannedMinutes: 10,
					} satisfies TemplateItem,
				]
			: []),
		...advice.map(
			(words) =>
				({
					kind: "discussion",
					block: "building",
					title: `Trả lời gợi ý của cấp ủy: ${words}`,
					plannedMinutes: 5,
				}) satisfies TemplateItem,
		),
		...answered.map(
			(words) =>
				({
					kind: "information",
					block: "building",
					title: `Trả lời kiến nghị: ${words}`,
					plannedMinutes: 5,
				}) satisfies TemplateItem,
		),
		...extra,
		{
			kind: "discussion",
			block: "task",
			title: `Thảo luận nhiệm vụ tháng ${month}: ${subject}`,
			plannedMinutes: focus ? 20 : 30,
		},
		{
			kind: "criticism",
			block: "building",
			title: "Tự phê bình và phê bình",
			plannedMinutes: 15,
		},
		{
			kind: "professional",
			block: "building",
			title: "Công tác đảng viên, phát triển Đảng, kiểm tra, đảng phí",
			plannedMinutes: 5,
		},
		{
			kind: "decision",
			block: "closing",
			title: "Kết luận, biểu quyết, chấm điểm, thông qua biên bản",
			plannedMinutes: 10,
		},
	];
}

/** Minutes given to talking together, against all planned minutes. */
export function timeBudget(
	agenda: readonly Pick<Item, "kind" | "plannedMinutes">[],
): { total: number; discussion: number; reading: number } {
	const sum = (of: readonly Pick<Item, "plannedMinutes">[]) =>
		of.reduce((minutes, item) => minutes + item.plannedMinutes, 0);
	return {
		total: sum(agenda),
		discussion: sum(
			agenda.filter((i) => i.kind === "discussion" || i.kind === "criticism"),
		),
		reading: sum(
			agenda.filter(
				(i) => i.kind === "information" || i.kind === "professional",
			),
		),
	};
}

/** The three blocks of the guideline that the agenda covers. */
export function blocksCovered(
	agenda: readonly Pick<Item, "block">[],
): ("ideology" | "task" | "building")[] {
	return (["ideology", "task", "building"] as const).filter((block) =>
		agenda.some((i) => i.block === block),
	);
}

/** Whether an item takes up what the committee asked for, found by its words however they are written. */
export const isOnAgenda = (
	focus: string,
	agenda: readonly Pick<Item, "title">[],
): boolean => agenda.some((i) => fold(i.title).includes(fold(focus)));

/** The items under which earlier themes are looked at again: one for each theme. */
export const lookBackItems = (
	lines: readonly Pick<ThemeLine, "topic" | "themeMonth">[],
): string[] => [
	...new Set(
		lines.map(
			({ topic, themeMonth }) =>
				`Nhìn lại chuyên đề quý ${roman(quarterOf(themeMonth))}/${themeMonth.slice(0, 4)}: ${topic}`,
		),
	),
];

/** Series of tasks a meeting of this kind continues. */
export const seriesOf = (kind: Kind): "ordinary" | "thematic" =>
	kind === "thematic" ? "thematic" : "ordinary";

/** Whether the notice is out. Before it, agenda, draft and papers are the cell committee's own. */
export const isAnnounced = ({ state }: Pick<Meeting, "state">): boolean =>
	state !== "planned" && state !== "prepared";

/** Whether the meeting has begun. From then on nothing is prepared any more. */
export const isBegun = ({ state }: Pick<Meeting, "state">): boolean =>
	state === "in-session" || state === "closed";
