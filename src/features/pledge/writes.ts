import { sql } from "kysely";
import { dayOf, type IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Seal } from "../../platform/seal.ts";
import type { Found, Promised } from "./schema.ts";

type By = { name: string; accountId: string };

/** What was promised is kept, its words closed. */
export async function addPledge(
	tx: Tx,
	seal: Seal,
	pledge: Promised & {
		id: string;
		unitId: string;
		meetingId: string;
		opinionId: string;
		memberId: string;
		memberName: string;
		lookOn: IsoDate;
	},
	by: By,
	on: IsoDate,
): Promise<void> {
	const { fact, change } = pledge;
	await run(
		tx,
		sql`insert into pledge (id, unit_id, meeting_id, opinion_id, member_id, member_name, words_sealed, noted_on, noter_name, account_id, look_on)
			values (${pledge.id}, ${pledge.unitId}, ${pledge.meetingId}, ${pledge.opinionId}, ${pledge.memberId}, ${pledge.memberName},
				${seal.close(JSON.stringify({ fact, change }))}, ${on}, ${by.name}, ${by.accountId}, ${pledge.lookOn})`,
	);
}

/** What was found is kept, its words closed. */
export async function addLook(
	tx: Tx,
	seal: Seal,
	look: {
		id: string;
		pledgeId: string;
		own: boolean;
		found: Found;
		words: string;
		nextOn: IsoDate | null;
	},
	by: By,
	now: Date,
): Promise<void> {
	const sealed = look.words === "" ? null : seal.close(look.words);
	await run(
		tx,
		sql`insert into pledge_look (id, pledge_id, own, found, words_sealed, next_on, looker_name, looked_on, looked_at, account_id)
			values (${look.id}, ${look.pledgeId}, ${look.own}, ${look.found}, ${sealed}, ${look.nextOn}, ${by.name}, ${dayOf(now)}, ${now}, ${by.accountId})`,
	);
}

/** The pledge is closed, or looked at again on another day. */
export async function moveOn(
	tx: Tx,
	pledgeId: string,
	{ closedOn, nextOn }: { closedOn: IsoDate | null; nextOn: IsoDate | null },
): Promise<void> {
	await run(
		tx,
		sql`update pledge set closed_on = ${closedOn}, look_on = coalesce(${nextOn}, look_on) where id = ${pledgeId}`,
	);
}

/** Who of the cell read the words, for the member to see. */
export async function addOpening(
	tx: Tx,
	pledgeId: string,
	{ name, accountId }: By,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into pledge_opening (id, pledge_id, account_id, actor_name, opened_at) values (${newId(now)}, ${pledgeId}, ${accountId}, ${name}, ${now})`,
	);
}
