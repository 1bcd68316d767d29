import { fold } from "../../src/charter/names.ts";
import type { AgendaItem, MeetingRecord } from "../meeting-record.ts";

type Place = {
	kind:
		| "past-tasks"
		| "information"
		| "professional"
		| "discussion"
		| "criticism"
		| "decision";
	block: "ideology" | "task" | "building" | "closing";
};

/** What the words of an item make it; the first that fits. */
const PLACES: readonly [RegExp, Place][] = [
	[/^ket luan/, { kind: "decision", block: "closing" }],
	[/tpb|tu phe binh/, { kind: "criticism", block: "building" }],
	[/^thao luan/, { kind: "discussion", block: "task" }],
	[/^(danh gia|nhin lai)/, { kind: "past-tasks", block: "task" }],
	[
		/^(xet|nhan xet|kiem diem|tiep nhan)/,
		{ kind: "professional", block: "building" },
	],
	[
		/thoi su|tu tuong|dia ban|du luan/,
		{ kind: "information", block: "ideology" },
	],
	[/lam theo|mau chuyen|muc dich/, { kind: "information", block: "ideology" }],
];

/** Where an item of a paper belongs: its kind, and its block of the guideline (HD12-18, kept in 42-HD/BTCTW II 3.1). */
export function placeOf(item: AgendaItem, kind: MeetingRecord["kind"]): Place {
	const words = fold(item.title);
	const found = PLACES.find(([pattern]) => pattern.test(words));
	if (found && !(kind === "thematic" && found[1].kind === "criticism"))
		return found[1];
	return { kind: "professional", block: "task" };
}
