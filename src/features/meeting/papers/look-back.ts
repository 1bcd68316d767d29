import { lowerFirst } from "../../../charter/words.ts";
import type { Block, Grid } from "../../../platform/papers/paper.ts";
import { CHANGED } from "../../task/labels.ts";
import { quarterWord } from "../labels/words.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import { withNote } from "./wording.ts";

type Line = NonNullable<MeetingSnapshot["lookBack"]>[number];

/** Each earlier theme that the meeting looked at again: its name, its lines and what was found of them. */
export function lookBackBlocks({ lookBack = [] }: MeetingSnapshot): Block[] {
	const themes = new Set(lookBack.map(nameOf));
	return [...themes].flatMap((name): Block[] => [
		{ kind: "paragraph", text: name },
		linesTable(lookBack.filter((line) => nameOf(line) === name)),
	]);
}

const nameOf = ({ topic, themeMonth }: Line): string =>
	`Nhìn lại chuyên đề ${quarterWord(themeMonth)}: ${topic}.`;

const linesTable = (lines: readonly Line[]): Grid => ({
	kind: "table",
	columns: [
		{ title: "TT", width: 9, align: "center" },
		{ title: "Điều phải thay đổi", width: 58 },
		{ title: "Người theo dõi", width: 34 },
		{ title: "Nhìn lại", width: 64 },
	],
	rows: lines.map((line, at) => [
		String(at + 1),
		line.title,
		line.owner ?? "",
		foundOf(line),
	]),
});

function foundOf({ result, figure, cause }: Line): string {
	if (result === null) return "Chưa kết luận";
	const found = withNote(CHANGED[result], figure);
	return cause ? `${found}: ${lowerFirst(cause)}` : found;
}
