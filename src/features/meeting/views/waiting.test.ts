import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instant, meetingAt } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { rateMeeting } from "../../quality/actions/rate-meeting.ts";
import { month } from "./cell.ts";
import { myWork } from "./waiting.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const on = (day: string) => instant(day, "10:00");
const waiting = async (by: Actor, day: string) =>
	(await commune.ask(myWork, by, {}, on(day))).waiting.map(
		({ code, dueOn }) => [code, dueOn],
	);

describe("what waits for a person", () => {
	let held: Awaited<ReturnType<typeof meetingAt>>;
	beforeAll(async () => {
		held = await meetingAt(commune, "convened", { month: "2029-05" });
	});

	it("first the notice for members, the opening for the secretary", async () => {
		expect(await waiting(commune.an, "2029-05-04")).toContainEqual([
			"notice",
			held.on,
		]);
		const own = await waiting(commune.eastSecretary, "2029-05-04");
		expect(own).toContainEqual(["open", held.on]);
		expect(own.map(([code]) => code)).not.toContain("notice");
		expect(await waiting(commune.chi, "2029-05-04")).toEqual([]);
	});

	it("then the task for its owner, the rating above, the next month for the secretary", async () => {
		await held.bring("closed");
		expect(await waiting(commune.an, "2029-05-06")).toContainEqual([
			"task",
			"2029-05-31",
		]);
		expect(
			await waiting(commune.communeSecretary, "2029-05-06"),
		).toContainEqual(["rate", "2029-05-18"]);
		expect(await waiting(commune.eastSecretary, "2029-05-20")).toContainEqual([
			"register",
			"2029-05-25",
		]);
		expect(await waiting(commune.clerk, "2029-05-06")).toEqual([]);
	});

	it("contradictions for the cell, until they are answered or it is rated", async () => {
		const { score } = await commune.ask(
			month,
			commune.an,
			{ unitId: commune.east.id, month: held.month },
			on("2029-05-06"),
		);
		expect(score?.openObjections).toBeGreaterThan(0);
		expect(await waiting(commune.eastSecretary, "2029-05-06")).toContainEqual([
			"answer",
			"2029-05-18",
		]);
		const marks = (await held.look()).dossier.meeting.score?.marks;
		await held.act(
			rateMeeting,
			{ marks, body: "Ban Thường vụ Đảng ủy xã" },
			{ by: commune.communeSecretary },
		);
		const left = [
			...(await waiting(commune.eastSecretary, "2029-05-06")),
			...(await waiting(commune.communeSecretary, "2029-05-06")),
		].map(([code]) => code);
		expect(left).not.toContain("answer");
		expect(left).not.toContain("rate");
	});
});
