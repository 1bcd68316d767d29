import type { IsoDate } from "../../charter/calendar.ts";
import type { LayoutName } from "./paper.ts";

const COMMON = {
	/** Millimetres; the page number stands `header` from the upper edge. */
	page: { width: 210, height: 297 },
	margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
	/** Upper and lower margin of half a page; no rule is known. */
	slipMargin: 12,
	font: "Times New Roman",
	/** Points: exact line and space between paragraphs. */
	line: 18,
	gap: 6,
	/** Millimetres. */
	firstLine: 10,
	/** Points; a header too long for its column takes the next size. */
	sizes: {
		title: 15,
		header: [14, 13.5, 13],
		typeName: 15,
		summary: 14,
		body: 14,
		table: 13,
		signature: 14,
		recipients: 12,
		pageNumber: 14,
	},
	/** Millimetres; together the text width, for header and signatures alike. */
	columns: { left: 75, right: 90 },
	addressees: { left: 42, right: 123 },
	/** Points: thickness of lines, height of a recipient's line. */
	rule: 0.75,
	recipientsLine: 15,
	motto: "ĐẢNG CỘNG SẢN VIỆT NAM",
	star: "*",
	hyphens: "-----",
	recipientsTitle: "Nơi nhận:",
	addresseesTitle: "Kính gửi:",
	draftMark: "DỰ THẢO",
	/** Empty lines left for the hand. */
	signatureRoom: 4,
} as const;

/**
 * The rules of presentation of Party papers: 05-HD/VPTW (27/5/2026, known from
 * agreeing second-hand sources) and 36-HD/VPTW (3/4/2018).
 */
export const LAYOUTS = {
	"HD05-2026": { ...COMMON, validFrom: "2026-05-27", separator: ";" },
	"HD36-2018": { ...COMMON, validFrom: "2018-04-03", separator: "," },
} as const satisfies Record<LayoutName, object>;

export type Layout = (typeof LAYOUTS)[LayoutName];

/** The layout in force on the day of the paper; older days take the oldest known one. */
export function layoutOn(date: IsoDate): LayoutName {
	return date >= LAYOUTS["HD05-2026"].validFrom ? "HD05-2026" : "HD36-2018";
}

/** The layout of that name; that of the day where no layout has the name. */
export function layoutNamed(name: string, date: IsoDate): LayoutName {
	if (name === "HD05-2026" || name === "HD36-2018") return name;
	return layoutOn(date);
}

/** Twentieths of a point in `mm` millimetres. 15 mm are 850. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);

/** Points in `mm` millimetres. */
export const pointsOfMm = (mm: number): number => (mm * 72) / 25.4;

/** Millimetres between the side margins. */
export const textWidth = ({ page, margins }: Layout): number =>
	page.width - margins.left - margins.right;
