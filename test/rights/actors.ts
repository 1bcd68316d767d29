import { sql } from "kysely";
import { fold, sortKeyOf } from "../../src/charter/names.ts";
import type { PositionKind } from "../../src/charter/positions.ts";
import { openAccount } from "../../src/features/account/writes/accounts.ts";
import { startSession } from "../../src/features/account/writes/sessions.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { run } from "../../src/platform/database/query.ts";
import { newId } from "../../src/platform/ids.ts";
import { NOW } from "../small-commune.ts";
import { type Place, SINCE, type Unit } from "./places.ts";

/** A post at a place from a day on, until before another. */
export type Held = {
	position: PositionKind;
	at: Place;
	from?: string;
	to?: string | null;
};

/** Somebody who is signed in, and the posts held today that rights follow from. */
export type Person = { title: string; cookie: string; holds: readonly Held[] };

/** Gives somebody an account, a session and these posts; membership by standing on the roll, the others by appointment. */
export async function signedIn(
	tx: Tx,
	units: Record<Place, Unit>,
	title: string,
	posts: readonly Held[],
	today: string,
): Promise<Person> {
	const { id: accountId } = await openAccount(tx, {
		name: "Người thử",
		memberId: null,
		now: NOW,
	});
	for (const post of posts) {
		const { position } = post;
		if (position === "member" || position === "probationary")
			await enrol(tx, accountId, units[post.at].id, position, post);
		else
			await run(
				tx,
				sql`insert into position (id, unit_id, kind, account_id, from_on, to_on)
					values (${newId(NOW)}, ${units[post.at].id}, ${position}, ${accountId}, ${post.from ?? SINCE}, ${post.to ?? null})`,
			);
	}
	const token = await startSession(tx, { accountId, device: "thử", now: NOW });
	return {
		title,
		cookie: `nep_session=${token}`,
		holds: posts.filter(
			({ from = SINCE, to = null }) =>
				from <= today && (to === null || today < to),
		),
	};
}

async function enrol(
	tx: Tx,
	accountId: string,
	unitId: string,
	position: "member" | "probationary",
	{ from = SINCE, to = null }: Held,
): Promise<void> {
	const id = newId(NOW);
	const name = "Người thử";
	const standing = position === "member" ? "official" : "probationary";
	await run(
		tx,
		sql`insert into member (id, name, sort_key, folded, sex, birth, class, admitted, recorded_at)
			values (${id}, ${name}, ${sortKeyOf(name)}, ${fold(name)}, 'male', '1970', ${standing}, '1995', ${NOW})`,
	);
	await run(
		tx,
		sql`insert into membership (member_id, sort_key, unit_id, from_on, to_on) values (${id}, ${sortKeyOf(name)}, ${unitId}, ${from}, ${to})`,
	);
	await run(
		tx,
		sql`update account set member_id = ${id} where id = ${accountId}`,
	);
}
