import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { reminderJobs } from "../src/app/reminders.ts";
import { giveAddress } from "../src/features/account/actions/give-address.ts";
import { proveAddress } from "../src/features/account/actions/prove-address.ts";
import type { Actor } from "../src/platform/actor.ts";
import { queueJob } from "../src/platform/database/queue.ts";
import { startJobs } from "../src/platform/jobs.ts";
import { openMail } from "../src/platform/mail.ts";
import { instant } from "./held-meeting.ts";
import { openMailServer } from "./mail-server.ts";
import { byHand, mailSettings } from "./reminding.ts";
import { PASSWORD, type smallCommune } from "./small-commune.ts";

type Commune = Awaited<ReturnType<typeof smallCommune>>;

/** A mail server on loopback and a worker whose clock stands where a test puts it. */
export async function openReminding(commune: Commune) {
	const server = await openMailServer();
	const mail = openMail(mailSettings(server.smtpUrl));
	let clock = instant("2029-04-19", "08:00");
	const jobs = await startJobs(
		commune.database,
		byHand(reminderJobs(mail)),
		() => {},
		{ clock: () => clock },
	);

	/** Everything that was queued is done, or waits for a later try. */
	async function settled() {
		const due = sql`select from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`;
		for (let n = 0; (await commune.rows(due)).length > 0; n++) {
			if (n > 2_000) throw new Error("jobs do not come to an end");
			await pause(10);
		}
	}

	/** The hourly job runs at this moment; what the mail server took then. */
	async function at(day: string, time: string) {
		clock = instant(day, time);
		const before = server.taken.length;
		await commune.database.writer
			.transaction()
			.execute((tx) => queueJob(tx, "meeting.queue-digests", {}));
		await settled();
		return server.taken.slice(before);
	}

	/** What failed is tried again at this moment, before its time. */
	async function again(day: string, time: string) {
		clock = instant(day, time);
		const before = server.taken.length;
		await commune.database.pool.query(
			"update graphile_worker._private_jobs set run_at = now() where run_at > now()",
		);
		await settled();
		return server.taken.slice(before);
	}

	/** Somebody gives an address, on the day the clock stands at; the code that was sent there. */
	async function give(by: Actor, address: string): Promise<string> {
		const before = server.taken.length;
		await commune.act(
			giveAddress,
			by,
			{ address, password: PASSWORD },
			{ now: clock },
		);
		await settled();
		const text = server.taken[before]?.text ?? "";
		return /Mã xác nhận: (\S+)/.exec(text)?.[1] ?? "";
	}

	return {
		...server,
		at,
		again,
		give,
		now: () => clock,
		async enrol(by: Actor, address: string) {
			const code = await give(by, address);
			await commune.act(proveAddress, by, { code }, { now: clock });
		},
		async close() {
			await jobs.stop();
			mail.close();
			await server.close();
		},
	};
}
