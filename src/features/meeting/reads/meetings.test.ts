import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	instant,
	meetingAt,
	REASONS,
	westSecretary,
} from "../../../../test/held-meeting.ts";
import { NOW, smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { unitOn } from "../../org/reads.ts";
import { addTerm, addUnit, moveBranch } from "../../org/writes.ts";
import { addAddendum } from "../actions/add-addendum.ts";
import { closeMeeting } from "../actions/close-meeting.ts";
import { conclude } from "../actions/conclude.ts";
import { minutes, room } from "../views/cell.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const term = (from: string, to: string | null) =>
	commune.database.writer
		.transaction()
		.execute((tx) => addTerm(tx, commune.east.id, from, to));
const close = async (
	held: Awaited<ReturnType<typeof meetingAt>>,
	input: object = {},
) =>
	(
		await held.act(
			closeMeeting,
			{ reasons: REASONS, ...input },
			{ time: "09:35" },
		)
	).paperNumber;

describe("papers are numbered per type and term", () => {
	it("resolutions and conclusions each for themselves, an irregular one disturbs neither", async () => {
		await term("2025-06-01", "2027-06-01");
		const first = await meetingAt(commune, "ready");
		expect(await close(first)).toBe("01-NQ/CB");

		const thematic = await meetingAt(commune, "ready", {
			source: "paper",
			kind: "thematic",
		});
		const conclusion = {
			conclusion: "Nhất trí.",
			outcome: "conclusion",
			minutesAdopted: true,
		};
		await thematic.act(conclude, conclusion);
		expect(await close(thematic, { at: "09:40", number: "09a-KL/CB" })).toBe(
			"09a-KL/CB",
		);

		const next = await meetingAt(commune, "ready");
		await next.act(conclude, conclusion);
		expect(await close(next)).toBe("01-KL/CB");
		expect(await close(await meetingAt(commune, "ready"))).toBe("02-NQ/CB");
	});

	it("a new term begins again", async () => {
		await term("2027-06-01", null);
		const held = await meetingAt(commune, "ready", { month: "2027-06" });
		expect(await close(held)).toBe("01-NQ/CB");
		expect((await held.look()).dossier.meeting.noticeNumber).toBe("01-TB/CB");
	});

	it("two meetings closed at the same moment take two numbers", async () => {
		const both = [
			await meetingAt(commune, "ready"),
			await meetingAt(commune, "ready"),
		];
		expect((await Promise.all(both.map((held) => close(held)))).sort()).toEqual(
			["02-NQ/CB", "03-NQ/CB"],
		);
	});
});

describe("after a cell came under another committee", () => {
	it("its people still read and correct its old meetings, the committee above now is the new one", async () => {
		const held = await meetingAt(commune, "closed");
		const moved = `${held.month}-20`;
		const by = { accountId: commune.admin.accountId, now: NOW };
		const section = await commune.database.writer
			.transaction()
			.execute(async (tx) => {
				const founding = {
					name: "Đảng bộ bộ phận khu Đông",
					kind: "section-committee",
					type: null,
					code: null,
					place: null,
				} as const;
				const added = await addUnit(
					tx,
					founding,
					commune.commune,
					"2026-01-01",
					null,
					by,
				);
				const [east, parent] = [
					await unitOn(tx, commune.east.id, moved),
					await unitOn(tx, added.id, moved),
				];
				await moveBranch(tx, east, parent, moved, null, by);
				return added;
			});
		const path = `${section.path}.${commune.east.path.split(".").at(-1)}`;
		const there = (actor: Actor): Actor => ({
			...actor,
			grants: actor.grants.map((g) =>
				g.unitId === commune.east.id ? { ...g, path } : g,
			),
		});
		const later = instant(`${held.month}-25`, "08:00");
		const ask = (actor: Actor) => commune.ask(minutes, actor, held, later);

		expect((await ask(there(commune.an))).snapshot.unit.superior).toBe(
			"Đảng bộ xã An Bình",
		);
		const sectionSecretary: Actor = {
			...commune.chi,
			grants: [
				{
					position: "committee-secretary",
					unitId: section.id,
					path: section.path,
				},
			],
		};
		expect(
			(await commune.ask(room, sectionSecretary, held, later)).dossier.unit
				.name,
		).toBe("Chi bộ thôn Đông");
		await expect(ask(westSecretary(commune))).rejects.toMatchObject({
			code: "thing.not-found",
		});
		await commune.act(
			addAddendum,
			there(commune.eastSecretary),
			{ meetingId: held.meetingId, words: "Đính chính tên." },
			{ now: later },
		);
	});
});
