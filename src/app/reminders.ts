import { dayOf, type IsoDate, timeOf } from "../charter/calendar.ts";
import { proofLetter } from "../features/account/papers/proof-letter.ts";
import {
	type Reminded,
	remindedAt,
} from "../features/account/reads/addresses.ts";
import { newProof, noteRefusal } from "../features/account/writes/addresses.ts";
import { digestLetter } from "../features/meeting/papers/digest-letter.ts";
import {
	type Digest,
	digestsWaiting,
} from "../features/meeting/reads/digests.ts";
import { waitingFor } from "../features/meeting/reads/waiting.ts";
import { isQuiet, remindersIn } from "../features/meeting/rules/reminders.ts";
import { waitsForMeeting } from "../features/meeting/rules/waiting.ts";
import { myWork } from "../features/meeting/views/waiting.ts";
import {
	addDigests,
	beginDigest,
	forgetDigests,
	settleDigest,
	undoBegun,
} from "../features/meeting/writes/digests.ts";
import { grantsOf } from "../features/member/reads.ts";
import type { Database, Tx } from "../platform/database/connect.ts";
import { queueJob, UNHURRIED } from "../platform/database/queue.ts";
import type { Job } from "../platform/jobs.ts";
import type { Delivery, Letter, Mail } from "../platform/mail.ts";
import { withinOf } from "../platform/view.ts";

const QUEUED_AT_ONCE = 10_000;
const SENT_BY_A_JOB = 50;
const SIDE_BY_SIDE = 4;

/**
 * Reminders by e-mail, where the installation has a mail server: the code that proves an address; every hour outside the quiet ones, in fact
 * at 7 o'clock, the letters of the day are queued, one a person at most; and what was queued is sent.
 */
export const reminderJobs = (mail: Mail | null): Job[] => [
	{
		kind: "account.send-proof",
		work: async (database, { accountId }, now) => {
			if (mail && typeof accountId === "string")
				await sendProof(database, mail, accountId, now);
		},
	},
	{
		kind: "meeting.queue-digests",
		every: "0 * * * *",
		work: async (database, _payload, now) => {
			if (mail && !isQuiet(timeOf(now))) await queueDigests(database, now);
		},
	},
	{
		kind: "meeting.send-digests",
		work: async (database, { day, accountIds }, now) => {
			// What is left at the end of a day goes into the letter of the next morning.
			if (!mail || day !== dayOf(now) || isQuiet(timeOf(now))) return;
			const ids = Array.isArray(accountIds) ? accountIds.map(String) : [];
			await sendDigests(database, mail, ids, now);
		},
	},
];

/** A code of its own for each attempt: only its hash is kept, so that nobody finds it in the queue. */
async function sendProof(
	database: Database,
	mail: Mail,
	accountId: string,
	now: Date,
): Promise<void> {
	const proof = await written(database, (tx) => newProof(tx, accountId, now));
	if (!proof) return;
	const { addressSealed } = proof;
	const address = database.seal.open(addressSealed);
	const letter = proofLetter(proof.code, mail.url);
	const delivery = await mail.send(address, `proof ${proof.code}`, letter);
	if (delivery === "refused")
		await written(database, (tx) =>
			noteRefusal(tx, { accountId, addressSealed }, dayOf(now)),
		);
	// Where it may have arrived, its owner looks before another one is sent.
	if (delivery === "delayed") mustBeDone(delivery);
}

/** The letters of today have each their row and, in the same transaction, their job. */
async function queueDigests(database: Database, now: Date): Promise<void> {
	const today = dayOf(now);
	await written(database, (tx) => forgetDigests(tx, today));
	for (;;) {
		const queued = await written(database, async (tx) => {
			const ids = await addDigests(tx, { today, now, most: QUEUED_AT_ONCE });
			for (let n = 0; n < ids.length; n += SENT_BY_A_JOB)
				await queueJob(
					tx,
					"meeting.send-digests",
					{ day: today, accountIds: ids.slice(n, n + SENT_BY_A_JOB) },
					UNHURRIED,
				);
			return ids.length;
		});
		if (queued === 0) return;
	}
}

/** Each letter of these accounts that still waits is sent, some side by side. @throws Error where some are to be tried again. */
async function sendDigests(
	database: Database,
	mail: Mail,
	accountIds: readonly string[],
	now: Date,
): Promise<void> {
	const waiting = await digestsWaiting(database.reader, accountIds, dayOf(now));
	const left = [...waiting];
	let delivery: Delivery = "sent";
	const work = async () => {
		// Where the mail server takes nothing at this moment, the others need not find out.
		for (let one = left.pop(); one && delivery === "sent"; one = left.pop())
			delivery = worse(delivery, await sendDigest(database, mail, one, now));
	};
	// One letter that cannot be written keeps no other from being sent.
	const done = await Promise.allSettled(
		Array.from({ length: SIDE_BY_SIDE }, work),
	);
	for (const each of done) if (each.status === "rejected") throw each.reason;
	mustBeDone(delivery);
}

const worse = (one: Delivery, other: Delivery): Delivery =>
	other === "delayed" || other === "unsure" ? other : one;

function mustBeDone(delivery: Delivery): void {
	if (delivery === "delayed" || delivery === "unsure")
		throw new Error(`mail ${delivery}`);
}

/** One letter, with what waits for its person now; none where nothing does. */
async function sendDigest(
	database: Database,
	mail: Mail,
	digest: Digest,
	now: Date,
): Promise<Delivery> {
	const { accountId } = digest;
	const day = dayOf(now);
	const settle = (outcome: Parameters<typeof settleDigest>[2]) =>
		written(database, (tx) =>
			settleDigest(tx, { accountId, day }, outcome, new Date()),
		);
	const person = await remindedAt(database.reader, accountId);
	if (!person) {
		await settle("stopped");
		return "sent";
	}
	const letter = await letterFor(database, mail, person, digest.since, day);
	if (!letter) {
		await settle("nothing");
		return "sent";
	}
	const begun = await written(database, (tx) =>
		beginDigest(tx, { accountId, day }, now),
	);
	if (!begun) return "sent";
	const address = database.seal.open(person.addressSealed);
	const delivery = await mail.send(address, `${accountId} ${day}`, letter);
	if (delivery === "sent" || delivery === "refused") await settle(delivery);
	if (delivery === "refused")
		await written(database, (tx) => noteRefusal(tx, person, day));
	if (delivery === "delayed")
		await written(database, (tx) => undoBegun(tx, { accountId, day }));
	return delivery;
}

/** The same list as on the person's own page, behind the same wall. */
async function letterFor(
	database: Database,
	mail: Mail,
	person: Reminded,
	since: IsoDate,
	today: IsoDate,
): Promise<Letter | null> {
	const grants = await grantsOf(database.reader, person, today);
	const actor = { ...person, grants, sessionId: null };
	const { duty, looksInto = [] } = myWork;
	const waiting = await database.within(
		withinOf(actor, [duty, ...looksInto], today),
		(db) => waitingFor(db, actor, today),
	);
	const own = waiting.filter((one) => !waitsForMeeting(one));
	const reminders = remindersIn(own, since, today);
	return reminders.length === 0
		? null
		: digestLetter(reminders, own.length - reminders.length, {
				url: mail.url,
				today,
			});
}

const written = <Result>(
	database: Database,
	write: (tx: Tx) => Promise<Result>,
): Promise<Result> => database.writer.transaction().execute(write);
