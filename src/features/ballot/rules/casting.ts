import type { Ballot, WhyNot } from "../schema.ts";
import { sealedLength } from "./papers.ts";

type Voter = { whyNot: WhyNot | null; voted: boolean };
type Obstacle = { code: string; facts: Record<string, unknown> };

/** Why a paper of this person cannot be put into the box, or null. `voter` is null for who is not on the list. */
export function obstacleToCasting(
	ballot: Pick<Ballot, "state" | "choices">,
	voter: Voter | null,
	sealedBytes: number,
): Obstacle | null {
	if (ballot.state !== "open") return { code: "ballot.not-open", facts: {} };
	if (voter === null || voter.whyNot !== null)
		return {
			code: "ballot.not-entitled",
			facts: { whyNot: voter?.whyNot ?? null },
		};
	if (voter.voted) return { code: "ballot.already-voted", facts: {} };
	return sealedBytes === sealedLength(ballot)
		? null
		: { code: "ballot.paper-unreadable", facts: {} };
}
