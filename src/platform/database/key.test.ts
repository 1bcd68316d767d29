import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../../test/database.ts";
import { refusal } from "../../../test/held-meeting.ts";
import { sealWith } from "../seal.ts";
import { connect, type Database } from "./connect.ts";
import { isItsKey, mustBeItsKey } from "./key.ts";

const nothing = async () => null;
let clone: Awaited<ReturnType<typeof testDatabase>>;
let right: Database;
let wrong: Database;
beforeAll(async () => {
	clone = await testDatabase();
	right = connect(clone.url, sealWith("khóa đúng"), 1);
	wrong = connect(clone.url, sealWith("khóa khác"), 1);
});
afterAll(async () => {
	await right.close();
	await wrong.close();
	await clone.drop();
});

describe("the key of a database", () => {
	it("is not one that cannot open what was closed before the database knew its key", async () => {
		const closed = async () => right.seal.close("Tày");
		await refusal(mustBeItsKey(wrong, closed), "key.differs");
		expect(await isItsKey(right)).toBeNull();
	});

	it("is the first that fits, and no other afterwards", async () => {
		await mustBeItsKey(right, async () => right.seal.close("Tày"));
		await mustBeItsKey(right, nothing);
		expect(await isItsKey(right)).toBe(true);
		expect(await isItsKey(wrong)).toBe(false);
		await refusal(mustBeItsKey(wrong, nothing), "key.differs");
	});
});
