import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { endAccessOfHolders } from "../../account/writes/holders.ts";
import { holdersOf, termSince, unitOn } from "../../org/reads.ts";
import { addPositions, addTerm, endPosition } from "../../org/writes.ts";
import { issuerOf, sessionForUpdate } from "../reads.ts";
import {
	obstacleToClosing,
	type Post,
	postsFrom,
	resultOf,
} from "../rules/elections.ts";
import { fixedOf } from "../rules/record.ts";
import { CloseCongress } from "../schema.ts";
import { saveClosed } from "../writes.ts";

const POSTS: readonly string[] = [
	"cell-secretary",
	"cell-deputy",
	"cell-committee-member",
];

/**
 * The congress closes: its result is fixed and waits for approval above (CON-06, 190-QĐ/TW Art. 2); the new committee works from this
 * day on, a new term begins, those who were not elected again hold their posts no longer. Sessions of whoever gains or loses a post end.
 */
export const closeCongress = action(
	{ name: "congress.close", duty: "meeting.record", input: CloseCongress },
	async ({ tx, today, now, must, about }, input) => {
		const { congressId, resolution, ...said } = input;
		const session = await sessionForUpdate(tx, congressId, today);
		must(session.path);
		const obstacle = obstacleToClosing(session);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const { roll, congress } = session;
		if (!said.tellerIds.every((id) => roll.some((d) => d.memberId === id)))
			refuse("congress.tellers-unknown");
		if (said.endedAt !== null && said.endedAt <= congress.plannedTime)
			refuse("congress.ended-before-start");
		const result = {
			...resultOf(session),
			fixed: fixedOf(session, await issuerOf(tx, session), said),
		};
		await saveClosed(tx, congressId, resolution, result, now);
		const { unitId, heldOn } = session.congress;
		const from = heldOn ?? today;
		const unit = await unitOn(tx, unitId, from);
		const held = (await holdersOf(tx, unit.path, from)).filter(({ position }) =>
			POSTS.includes(position),
		);
		const posts = postsFrom(result);
		const isPost = (post: Post, holder: (typeof held)[number]) =>
			post.kind === holder.position && post.memberId === holder.memberId;
		const leaving = held.filter((h) => !posts.some((post) => isPost(post, h)));
		const entering = posts.filter((post) => !held.some((h) => isPost(post, h)));
		for (const { positionId } of leaving)
			await endPosition(tx, positionId, from);
		await addPositions(
			tx,
			entering.map(({ kind, memberId }) => ({
				unitId,
				memberId,
				kind,
				from,
				note: session.congress.title,
			})),
			now,
		);
		if (!(await termSince(tx, unitId, from)))
			await addTerm(tx, unitId, from, null);
		await endAccessOfHolders(
			tx,
			[...leaving, ...entering].map(({ memberId }) => ({
				memberId,
				accountId: null,
			})),
			now,
		);
		about("congress", congressId);
		return { elected: posts.length };
	},
);
