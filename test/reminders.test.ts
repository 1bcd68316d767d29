import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../src/app/server.ts";
import { addDays } from "../src/charter/calendar.ts";
import { disableAccount } from "../src/features/account/actions/disable-account.ts";
import { dropAddress } from "../src/features/account/actions/drop-address.ts";
import { proveAddress } from "../src/features/account/actions/prove-address.ts";
import { switchDigest } from "../src/features/account/actions/switch-digest.ts";
import { reminding } from "../src/features/account/views.ts";
import {
	newProof,
	noteRefusal,
} from "../src/features/account/writes/addresses.ts";
import { registerDay } from "../src/features/meeting/actions/register-day.ts";
import type { Tx } from "../src/platform/database/connect.ts";
import { instant, meetingAt } from "./held-meeting.ts";
import { openReminding } from "./reminded.ts";
import { URL_OF_NEP } from "./reminding.ts";
import { smallCommune } from "./small-commune.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let post: Awaited<ReturnType<typeof openReminding>>;
beforeAll(async () => {
	commune = await smallCommune();
	post = await openReminding(commune);
}, 60_000);
afterAll(async () => {
	await post.close();
	await commune.close();
});

const THU = "thu@example.vn";
const AN = "an@example.vn";
const days = (from: string, count: number) =>
	Array.from({ length: count }, (_, n) => addDays(from, n));
const register = (on: string) =>
	commune.act(
		registerDay,
		commune.eastSecretary,
		{
			unitId: commune.east.id,
			kind: "ordinary",
			month: on.slice(0, 7),
			on,
			time: "19:30",
			place: "Nhà văn hóa thôn",
			topic: null,
			source: "live",
		},
		{ now: instant(addDays(on, -15), "08:00") },
	);

it("is offered on the page where there is a mail server, and nowhere else", async () => {
	const { database } = commune;
	for (const mails of [true, false]) {
		const app = await createServer({ database, mails });
		expect((await app.inject("/api/mail")).json()).toEqual({ offered: mails });
		await app.close();
	}
});

describe("an address", () => {
	it("gets nothing but a code before the code came back", async () => {
		await register("2029-05-05");
		const code = await post.give(commune.eastSecretary, THU);
		expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
		expect(post.taken.at(-1)).toMatchObject({
			to: THU,
			subject: "Nếp: mã xác nhận địa chỉ thư",
		});
		expect(post.taken.at(-1)?.text).toContain(
			`${URL_OF_NEP}/nhac-viec#${code.replaceAll("-", "")}`,
		);
		expect(await post.at("2029-04-28", "07:00")).toEqual([]);
	});

	it("bears nothing of a letter that was refused at the one before it", async () => {
		const { an, database } = commune;
		const { accountId } = an;
		const written = <T>(write: (tx: Tx) => Promise<T>) =>
			database.writer.transaction().execute(write);
		await post.give(an, "cu@example.vn");
		const before = await written((tx) => newProof(tx, accountId, post.now()));
		await post.give(an, AN);
		const { addressSealed } = before ?? { addressSealed: Buffer.alloc(0) };
		await written((tx) =>
			noteRefusal(tx, { accountId, addressSealed }, "2029-04-19"),
		);
		expect(await commune.ask(reminding, an, {}, post.now())).toMatchObject({
			address: AN,
			refusedOn: null,
		});
	});

	it("is proved by its code alone, once, within a day, and only by its owner", async () => {
		const code = await post.give(commune.eastSecretary, THU);
		const prove = (
			typed: string,
			by = commune.eastSecretary,
			now = post.now(),
		) => commune.act(proveAddress, by, { code: typed }, { now });
		const wrong = { code: "account.proof-wrong" };
		await expect(prove("2222-2222-2222")).rejects.toMatchObject(wrong);
		await expect(prove(code, commune.an)).rejects.toMatchObject(wrong);
		const late = new Date(post.now().getTime() + 86_400_000);
		await expect(
			prove(code, commune.eastSecretary, late),
		).rejects.toMatchObject(wrong);
		await prove(code);
		await expect(prove(code)).rejects.toMatchObject(wrong);
	});

	it("lies closed in the database, in no log of acts and in no job, and its code nowhere", async () => {
		const code = await post.give(commune.an, AN);
		const everything = JSON.stringify([
			await commune.rows(sql`select input, subject_id from audit_entry`),
			await commune.rows(sql`select result from action_run`),
			await commune.rows(
				sql`select payload from graphile_worker._private_jobs`,
			),
			(
				await commune.rows(
					sql<Record<string, unknown>>`select * from mail_address`,
				)
			).map((row) =>
				Object.values(row).map((value) =>
					Buffer.isBuffer(value) ? value.toString("utf8") : value,
				),
			),
		]);
		expect(everything).not.toContain("example.vn");
		expect(everything).not.toContain(code.replaceAll("-", ""));
	});

	it("is seen by its owner alone, and taken away by them", async () => {
		const standing = (by = commune.an) =>
			commune.ask(reminding, by, {}, post.now());
		expect(await standing()).toMatchObject({ address: AN, provedAt: null });
		expect(await standing(commune.clerk)).toMatchObject({ address: null });
		await expect(
			commune.ask(
				reminding,
				{ ...commune.an, token: { id: "x", name: "máy" } },
				{},
				post.now(),
			),
		).rejects.toMatchObject({ code: "token.not-for-account" });
		await expect(
			commune.act(switchDigest, commune.an, { on: true }),
		).rejects.toMatchObject({ code: "account.address-not-proved" });
		await commune.act(dropAddress, commune.an, {});
		expect(await standing()).toMatchObject({ address: null });
		expect(
			await commune.rows(
				sql`select from mail_address where account_id = ${commune.an.accountId} and address_sealed is null`,
			),
		).toHaveLength(1);
	});

	it("gets five codes a day, and a stranger no more", async () => {
		for (let n = 0; n < 5; n++) await post.give(commune.chi, "la@example.vn");
		await expect(post.give(commune.chi, "la@example.vn")).rejects.toMatchObject(
			{ code: "account.proof-asked-often" },
		);
		await commune.act(dropAddress, commune.chi, {});
		await expect(post.give(commune.chi, "la@example.vn")).rejects.toMatchObject(
			{ code: "account.proof-asked-often" },
		);
	});
});

describe("a letter", () => {
	beforeAll(async () => {
		await post.at("2029-05-06", "07:00");
		await register("2029-06-20");
		await post.enrol(commune.an, AN);
	});

	it("comes 7, 3 and 1 days before a meeting and on no other day, once however often the hour strikes", async () => {
		const came: string[] = [];
		for (const day of days("2029-06-10", 12))
			for (const time of ["07:00", "08:00", "15:00"])
				for (const { to } of await post.at(day, time))
					came.push(`${day} ${time} ${to}`);
		expect(came).toEqual([
			`2029-06-13 07:00 ${THU}`,
			`2029-06-17 07:00 ${THU}`,
			`2029-06-19 07:00 ${THU}`,
		]);
	});

	it("says kind, date, cell and what is missing; of nobody anything", async () => {
		const [first] = post.taken.filter(({ to }) => to === THU).slice(-3);
		expect(first?.subject).toBe("Nếp: 1 việc chờ đồng chí");
		expect(first?.text).toMatch(
			/Chuẩn bị kỳ họp ngày 20\/06\/2029 \(còn 7 ngày\)\. Chi bộ thôn Đông\. Còn thiếu: /,
		);
		expect(first?.text).toContain(
			`${URL_OF_NEP}/chi-bo/${commune.east.id}/2029-06`,
		);
		expect(first?.head).toContain(
			`List-Unsubscribe: <${URL_OF_NEP}/nhac-viec>`,
		);
		expect(first?.head).toContain("Auto-Submitted: auto-generated");
		const names = await commune.rows(
			sql<{ name: string }>`select name from member`,
		);
		for (const { text, html, subject } of post.taken)
			for (const { name } of names)
				expect(`${subject} ${text} ${html}`).not.toContain(name);
	});

	it("reminds of an own task 3 and 1 days before its date and on the day after; its title stays in Nếp", async () => {
		const held = await meetingAt(commune, "closed", { month: "2029-08" });
		expect(held.on).toBe("2029-08-05");
		const came: string[] = [];
		for (const day of days("2029-08-20", 16))
			for (const { to, text } of await post.at(day, "07:00"))
				if (to === AN) {
					expect(text).toContain("Nhiệm vụ của đồng chí, hạn 31/08/2029");
					came.push(day);
				}
		expect(came).toEqual(["2029-08-28", "2029-08-30", "2029-09-01"]);
		const titles = await commune.rows(
			sql<{ title: string }>`select title from task`,
		);
		expect(titles.length).toBeGreaterThan(0);
		for (const { text, html } of post.taken)
			for (const { title } of titles) expect(text + html).not.toContain(title);
	});

	it("is not sent from 21:00 to 07:00; what could not be sent waits for the morning, in one letter", async () => {
		await register("2029-10-20");
		expect(await post.at("2029-10-13", "21:00")).toEqual([]);
		expect(await post.at("2029-10-13", "06:59")).toEqual([]);
		post.state.manner = "later";
		expect(await post.at("2029-10-13", "20:00")).toEqual([]);
		post.state.manner = "take";
		expect(await post.again("2029-10-13", "21:30")).toEqual([]);
		const morning = await post.at("2029-10-14", "07:00");
		expect(morning.map(({ to }) => to)).toEqual([THU]);
		expect(morning[0]?.text).toContain("(còn 6 ngày)");
		expect(await post.at("2029-10-14", "08:00")).toEqual([]);
		expect(
			await commune.rows(
				sql`select day, outcome from mail_digest where day >= '2029-10-13' and outcome <> 'nothing' order by day`,
			),
		).toEqual([
			{ day: "2029-10-13", outcome: "carried" },
			{ day: "2029-10-14", outcome: "sent" },
		]);
	});

	it("that was not taken is tried again the same day, and then sent once", async () => {
		post.state.manner = "later";
		expect(await post.at("2029-10-17", "07:00")).toEqual([]);
		post.state.manner = "take";
		expect(await post.again("2029-10-17", "07:05")).toHaveLength(1);
		expect(await post.again("2029-10-17", "07:10")).toHaveLength(0);
	});

	it("that the mailbox refuses is not tried again, and its owner reads so", async () => {
		post.state.manner = "refuse";
		expect(await post.at("2029-10-19", "07:00")).toEqual([]);
		post.state.manner = "take";
		expect(await post.again("2029-10-19", "09:00")).toEqual([]);
		expect(
			await commune.ask(reminding, commune.eastSecretary, {}, post.now()),
		).toMatchObject({ refusedOn: "2029-10-19" });
	});

	it("does not come where it was switched off, nor to a closed account", async () => {
		await register("2029-11-20");
		await commune.act(switchDigest, commune.eastSecretary, { on: false });
		expect(await post.at("2029-11-13", "07:00")).toEqual([]);
		await commune.act(switchDigest, commune.eastSecretary, { on: true });
		expect(await post.at("2029-11-17", "07:00")).toHaveLength(1);
		await commune.act(disableAccount, commune.clerk, {
			accountId: commune.eastSecretary.accountId,
		});
		expect(await post.at("2029-11-19", "07:00")).toEqual([]);
	});
});
