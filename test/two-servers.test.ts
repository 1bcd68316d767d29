import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addMember } from "../src/features/member/actions/add-member.ts";
import { list } from "../src/features/member/views.ts";
import { verifyAudit } from "../src/platform/audit.ts";
import { connect, type Reader } from "../src/platform/database/connect.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { all, one } from "../src/platform/database/query.ts";
import { sealWith } from "../src/platform/seal.ts";
import { answer, withinOf } from "../src/platform/view.ts";
import { communeOn, NOW, TODAY } from "./small-commune.ts";
import { switchedAddress, twoServers } from "./two-servers.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let servers: Awaited<ReturnType<typeof twoServers>>;
let address: Awaited<ReturnType<typeof switchedAddress>>;
let commune: Awaited<ReturnType<typeof communeOn>>;
beforeAll(async () => {
	servers = await twoServers();
	address = await switchedAddress(servers.primary);
	await migrate(servers.primary);
	const seal = sealWith("a key for tests");
	commune = await communeOn(connect(address.url, seal, 6, servers.replica));
});
afterAll(async () => {
	await commune.database.close();
	address.close();
	await servers.close();
});

const isReplica = (db: Reader) =>
	one(db, sql<{ here: boolean }>`select pg_is_in_recovery() as here`);
const whoAnswers = async (ask: "within" | "withinLag") =>
	(
		await commune.database[ask](
			withinOf(commune.clerk, ["member.read"], TODAY),
			isReplica,
		)
	).here
		? "replica"
		: "primary";
const untilAnswers = (who: string) =>
	expect.poll(() => whoAnswers("withinLag"), { timeout: 20_000 }).toBe(who);

const admit = (name: string, actionId = randomUUID()) =>
	commune.act(
		addMember,
		commune.clerk,
		{
			unitId: commune.east.id,
			name,
			sex: "female",
			birth: "1990",
			class: "official",
			admitted: "2015",
			official: "2016",
			from: "2026-09-01",
		},
		{ actionId },
	);
const namesListed = async (justActed: boolean) =>
	(
		await answer(commune.database, list, {
			actor: commune.clerk,
			input: { limit: 200 },
			now: NOW,
			justActed,
		})
	).members.map(({ name }) => name);

describe("a replica that follows", () => {
	it("answers lists; what may not be old is asked of the primary", async () => {
		await untilAnswers("replica");
		expect(await whoAnswers("within")).toBe("primary");
		expect(await namesListed(false)).toContain(commune.an.name);
	});

	it("stands behind the same wall", async () => {
		await untilAnswers("replica");
		const seen = await commune.database.withinLag(
			withinOf(commune.eastSecretary, ["member.read"], TODAY),
			(db) => all(db, sql<{ name: string }>`select name from member`),
		);
		expect(seen.map(({ name }) => name)).not.toContain(commune.chi.name);
	});

	it("is passed over by whoever has just acted, and by all once it lags", async () => {
		await untilAnswers("replica");
		await servers.onReplica("select pg_wal_replay_pause()");
		await admit("Hồ Thị Muộn");
		expect(await namesListed(false)).not.toContain("Hồ Thị Muộn");
		expect(await namesListed(true)).toContain("Hồ Thị Muộn");
		await untilAnswers("primary");
		expect(await namesListed(false)).toContain("Hồ Thị Muộn");
		await servers.onReplica("select pg_wal_replay_resume()");
		await untilAnswers("replica");
		expect(await namesListed(false)).toContain("Hồ Thị Muộn");
	});

	it("may die: no question fails", async () => {
		await untilAnswers("replica");
		let going = true;
		const asking = (async () => {
			let asked = 0;
			for (; going; asked++) await namesListed(false);
			return asked;
		})();
		await servers.stopReplica();
		await untilAnswers("primary");
		going = false;
		expect(await asking).toBeGreaterThan(0);
		await servers.startReplica();
		await untilAnswers("replica");
	});
});

describe("a replica that is promoted when the primary dies under load", () => {
	it("has every acknowledged act, each once", async () => {
		await servers.acknowledgeTogether();
		let going = true;
		const acknowledged: string[] = [];
		const people = [...Array(4).keys()].map(async (person) => {
			for (let n = 0; going; n++) {
				const name = `Người ${person} Thứ ${n}`;
				await untilDone(name);
				acknowledged.push(name);
			}
		});
		await pause(1_500);
		const before = acknowledged.length;
		await servers.killPrimary();
		await servers.onReplica("select pg_promote()");
		address.turnTo(servers.replica);
		await expect
			.poll(() => acknowledged.length, { timeout: 40_000 })
			.toBeGreaterThan(before + 8);
		going = false;
		await Promise.all(people);
		expect(before).toBeGreaterThan(0);
		const kept = await commune.rows(
			sql<{
				name: string;
			}>`select name from member where name like 'Người %'`,
		);
		expect(kept.map(({ name }) => name).sort()).toEqual(acknowledged.sort());
		expect((await verifyAudit(commune.database.reader)).breaks).toEqual([]);
		expect(await whoAnswers("withinLag")).toBe("primary");
	});
});

/** A client that asks again with the same id until it is answered. */
async function untilDone(name: string): Promise<void> {
	const actionId = randomUUID();
	for (;;) {
		try {
			await admit(name, actionId);
			return;
		} catch {
			await pause(100);
		}
	}
}
