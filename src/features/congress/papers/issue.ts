import type { Reader } from "../../../platform/database/connect.ts";
import type { Paper } from "../../../platform/papers/paper.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ELECTION } from "../labels.ts";
import { issuerOf, type PlacedSession } from "../reads.ts";
import { recordOf } from "../rules/record.ts";
import type { Election } from "../schema.ts";
import { countMinutes } from "./count.ts";
import { congressMinutes } from "./minutes.ts";
import { resultPaper } from "./result.ts";

/** By the name in its address: which election it counts, where it does. */
export const CONGRESS_PAPERS = [
	"minutes",
	"result",
	"count-committee",
	"count-secretary",
	"count-deputy",
] as const;
export type CongressPaper = (typeof CONGRESS_PAPERS)[number];

const COUNTED: Partial<Record<CongressPaper, Election>> = {
	"count-committee": "committee",
	"count-secretary": "secretary",
	"count-deputy": "deputy",
};

/** A paper of a congress with the name of its file: minutes and result once it is closed, the minutes of a count as soon as a round is counted, a draft until the close. Refuses what does not exist yet. */
export async function congressPaperOf(
	db: Reader,
	kind: CongressPaper,
	session: PlacedSession,
): Promise<{ name: string; paper: Paper }> {
	const record = recordOf(session, await issuerOf(db, session));
	const election = COUNTED[kind];
	const named = (what: string) =>
		`${what} ${record.unit.name} ${record.heldOn}`;
	if (election) {
		if (record.rounds[election].length === 0) refuse("congress.not-counted");
		return {
			name: named(
				`Biên bản kiểm phiếu ${ELECTION[election].toLocaleLowerCase("vi")}`,
			),
			paper: countMinutes(record, election),
		};
	}
	if (!record.closed) refuse("congress.still-open");
	return kind === "minutes"
		? { name: named("Biên bản đại hội"), paper: congressMinutes(record) }
		: { name: named("Tờ trình chuẩn y"), paper: resultPaper(record) };
}
