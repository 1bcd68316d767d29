import type { IsoDate } from "../../charter/calendar.ts";

/** Which rule of presentation a paper follows; chosen by its date (`layoutOn`). */
export type LayoutName = "HD05-2026" | "HD36-2018";

/** A piece of a line; a plain string is upright and not bold. */
export type Run = string | { text: string; bold?: true; italic?: true };
export type Runs = string | readonly Run[];

/** `width` is a share: the columns together fill the text width. */
export type Column = {
	title: string;
	width: number;
	align?: "left" | "center" | "right";
};

export type Heading = { kind: "heading"; level: 1 | 2 | 3; text: string };
export type Paragraph = { kind: "paragraph"; text: Runs };
export type Bullet = { kind: "bullet"; text: Runs };
export type Spacer = { kind: "spacer"; lines: number };
export type Grid = {
	kind: "table";
	columns: readonly Column[];
	rows: readonly (readonly Runs[])[];
};
/** A square code of `side` millimetres with blocks to its left. */
export type QrCode = {
	kind: "qr";
	content: string;
	side: number;
	beside: readonly Block[];
};
export type Block = Heading | Paragraph | Bullet | Spacer | Grid | QrCode;

/** One column of the signing row; `authority` is bold, `post` is not. */
export type Signature = { authority?: string; post?: string; name: string };

/** An official paper before it is set in type: every word it will show, no measure. */
export type Paper = {
	layout: LayoutName;
	/** A5 lies across, so that the header keeps the width it has on A4. */
	sheet: "A4" | "A5";
	superior: string | null;
	body: string;
	/** `Số 08-NQ/CB`. */
	number: string | null;
	place: string;
	date: IsoDate;
	title: string;
	summary: string | null;
	/** `Kính gửi`; empty for papers that address nobody. */
	addressees: readonly string[];
	blocks: readonly Block[];
	/** None, one at the right, or two side by side. */
	signatures: readonly Signature[];
	/** Without the dash and the separator, which the layout puts. */
	recipients: readonly string[];
	draft: boolean;
};

export const heading = (text: string): Block => ({
	kind: "heading",
	level: 1,
	text,
});
export const point = (text: string): Block => ({
	kind: "heading",
	level: 2,
	text,
});
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const bullet = (text: string): Block => ({ kind: "bullet", text });
