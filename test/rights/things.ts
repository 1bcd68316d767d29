import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { fold, sortKeyOf } from "../../src/charter/names.ts";
import { passkeysOf } from "../../src/features/account/reads/passkeys.ts";
import { openAccount } from "../../src/features/account/writes/accounts.ts";
import { addPasskey } from "../../src/features/account/writes/passkeys.ts";
import { startSession } from "../../src/features/account/writes/sessions.ts";
import { addToken } from "../../src/features/account/writes/tokens.ts";
import { addAssignment } from "../../src/features/follow/writes.ts";
import { replaceFeed } from "../../src/features/meeting/writes/feeds.ts";
import { addTheme } from "../../src/features/meeting/writes/themes.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { one, run } from "../../src/platform/database/query.ts";
import { newId } from "../../src/platform/ids.ts";
import type { Seal } from "../../src/platform/seal.ts";
import { NOW } from "../small-commune.ts";
import { addApproved, addCounted } from "./ballots.ts";
import { contentMark, personMark } from "./marks.ts";
import { addMeetings } from "./meetings.ts";
import { cellAt, type Place, SINCE, type Unit } from "./places.ts";
import { rosterOf } from "./rosters.ts";

/** One of everything that belongs to one organisation, and the session of its person. */
export type Things = Awaited<ReturnType<typeof furnish>>;

/** A member with file, post, account and session; three meetings; a task; two lists: everything an act or a question can be aimed at. */
export async function furnish(
	tx: Tx,
	place: Place,
	units: Record<Place, Unit>,
	seal: Seal,
) {
	const unit = units[place];
	const person = await enrol(tx, place, unit);
	const { token, ...account } = await admit(tx, person);
	const positionId = newId(NOW);
	await run(
		tx,
		sql`insert into position (id, unit_id, kind, member_id, from_on) values (${positionId}, ${unit.id}, 'note-taker', ${person.memberId}, ${SINCE})`,
	);
	const participationId = newId(NOW);
	await run(
		tx,
		sql`insert into participation (id, member_id, kind, note) values (${participationId}, ${person.memberId}, 'away', ${contentMark(place)})`,
	);
	return {
		place,
		unitId: unit.id,
		cellId: units[cellAt[place]].id,
		...person,
		...account,
		cookie: `nep_session=${token}`,
		positionId,
		participationId,
		...(await addMeetings(tx, unit, person, contentMark(place), seal)),
		themeId: await addTheme(
			tx,
			{
				unitId: unit.id,
				year: "2026",
				unitType: null,
				title: "Chuyên đề",
			},
			{ accountId: account.accountId, now: NOW },
		),
		assignmentId: await addAssignment(
			tx,
			{
				committeeId: unit.id,
				...person,
				memberName: contentMark(place),
				kind: "cell",
				thing: contentMark(place),
				cellIds: [units[cellAt[place]].id],
				fromOn: SINCE,
			},
			{ accountId: account.accountId, now: NOW },
		),
		congressId: await addApproved(tx, unit, contentMark(place)),
		ballotId: await addCounted(tx, unit, person, contentMark(place)),
		...(await rosterOf(tx, unit, contentMark(place), seal)),
	};
}

async function enrol(tx: Tx, place: Place, unit: Unit) {
	const memberId = newId(NOW);
	const name = `Nguyễn ${personMark(place)}`;
	await run(
		tx,
		sql`insert into member (id, name, sort_key, folded, sex, birth, class, admitted, official, residence, note, recorded_at)
			values (${memberId}, ${name}, ${sortKeyOf(name)}, ${fold(name)}, 'male', '1970', 'official', '1995', '1996', ${contentMark(place)}, ${contentMark(place)}, ${NOW})`,
	);
	await run(
		tx,
		sql`insert into membership (member_id, sort_key, unit_id, from_on) values (${memberId}, ${sortKeyOf(name)}, ${unit.id}, ${SINCE})`,
	);
	await run(
		tx,
		sql`insert into closed_field_opening (id, member_id, account_id, actor_name, reason, opened_at)
			values (${newId(NOW)}, ${memberId}, ${randomUUID()}, 'Văn phòng', ${contentMark(place)}, ${NOW})`,
	);
	return { memberId, name };
}

async function admit(
	tx: Tx,
	{ memberId, name }: { memberId: string; name: string },
) {
	const { id: accountId } = await openAccount(tx, { name, memberId, now: NOW });
	const session = { accountId, device: "thử", now: NOW };
	const token = await startSession(tx, session);
	const { id: sessionId } = await one(
		tx,
		sql<{ id: string }>`select id from session where account_id = ${accountId}`,
	);
	const { tokenId } = await addToken(tx, {
		accountId,
		name: "thử",
		duties: ["unit.read"],
		days: 7,
		now: NOW,
	});
	await addPasskey(
		tx,
		{
			credentialId: accountId,
			publicKey: Buffer.from("no key"),
			counter: 0,
			transports: [],
		},
		{ accountId, device: "thử", now: NOW },
	);
	const [passkey] = await passkeysOf(tx, accountId);
	const passkeyId = passkey?.passkeyId ?? "";
	const { feedId } = await replaceFeed(
		tx,
		{ accountId, unitId: null },
		NOW,
		null,
	);
	return { accountId, sessionId, token, tokenId, passkeyId, feedId };
}
