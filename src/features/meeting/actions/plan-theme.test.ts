import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	instant,
	meetingAt,
	REASONS,
	refusal,
	taskFor,
} from "../../../../test/held-meeting.ts";
import { NOW, smallCommune } from "../../../../test/small-commune.ts";
import { month as monthView } from "../views/cell.ts";
import { oversee } from "../views/oversight.ts";
import { myWork } from "../views/waiting.ts";
import { assignTask } from "./assign-task.ts";
import { closeMeeting } from "./close-meeting.ts";
import { draftAgenda } from "./draft-agenda.ts";
import { judgeTask } from "./judge-task.ts";
import { planTheme } from "./plan-theme.ts";
import { prepareMeeting } from "./prepare-meeting.ts";
import { registerDay } from "./register-day.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const plan = (more: object = {}, by = commune.eastSecretary, now = NOW) =>
	commune.act(
		planTheme,
		by,
		{
			unitId: commune.east.id,
			year: "2026",
			quarter: 4,
			month: "2026-11",
			topic: "Tiết kiệm, chống lãng phí",
			presenterId: commune.an.memberId,
			...more,
		},
		{ now },
	);
const yearOf = async (of: string, now = NOW) =>
	(
		await commune.ask(
			monthView,
			commune.eastSecretary,
			{ unitId: commune.east.id, month: of },
			now,
		)
	).thematic;

describe("a cell plans the theme of a quarter (THM-04)", () => {
	it("with who presents it and the month, and may change it", async () => {
		await plan();
		await plan({ month: "2026-12" });
		expect((await yearOf("2026-10"))[3]).toMatchObject({
			state: "planned",
			topic: "Tiết kiệm, chống lãng phí",
			presenter: "Nguyễn Văn An",
			month: "2026-12",
		});
	});

	it("by those who prepare its meetings, for a member of its own", async () => {
		for (const by of [commune.an, commune.communeSecretary, commune.admin])
			await refusal(plan({}, by), "rights.missing");
		await refusal(
			plan({ presenterId: commune.chi.memberId }),
			"meeting.presenter-not-of-roll",
		);
		await refusal(plan({ unitId: commune.commune.id }), "rights.missing");
	});

	it("above, the quarter is a planned one and no longer a need", async () => {
		const { cells } = await commune.ask(oversee, commune.communeSecretary);
		const needs = (name: string) =>
			cells
				.find(({ unit }) => unit.name === name)
				?.needs.map(({ code }) => code);
		expect(needs("Chi bộ thôn Đông")).not.toContain("theme");
		expect(needs("Chi bộ thôn Tây")).toContain("theme");
	});

	it("and asks for nothing twice: the meeting takes theme and presenter from it, and fixes it", async () => {
		const { meetingId } = await commune.act(
			registerDay,
			commune.eastSecretary,
			{
				unitId: commune.east.id,
				kind: "thematic",
				month: "2026-12",
				on: "2026-12-20",
				time: "08:00",
				place: "Nhà văn hóa",
			},
		);
		const seen = await commune.ask(monthView, commune.eastSecretary, {
			unitId: commune.east.id,
			month: "2026-12",
			meetingId,
		});
		expect(seen.meeting?.dossier.meeting.topic).toBe(
			"Tiết kiệm, chống lãng phí",
		);
		expect(
			seen.meeting?.template.find(({ kind }) => kind === "professional"),
		).toMatchObject({ presenterId: commune.an.memberId });
		await refusal(plan({ month: "2026-12" }), "meeting.theme-registered");
	});
});

it("what a theme leaves to change is looked at a quarter later, by the month's meeting, and stands on the theme (THM-05)", async () => {
	const theme = await meetingAt(commune, "in-session", {
		kind: "thematic",
		month: "2027-01",
	});
	const line = (n: number) => ({
		title: `Điều ${n} phải đổi`,
		ownerId: commune.an.memberId,
		dueOn: "2027-04-01",
		measure: "12/12 hộ",
		ofTheme: true,
	});
	for (const n of [1, 2, 3, 4, 5]) await theme.act(assignTask, line(n));
	await refusal(theme.act(assignTask, line(6)), "meeting.lines-full");
	await theme.bring("closed");
	const april = await meetingAt(commune, "drafted", { month: "2027-04" });
	const april1 = instant("2027-04-01", "08:00");
	const waiting = async () =>
		(await commune.ask(myWork, commune.eastSecretary, {}, april1)).waiting
			.filter(({ code }) => code === "look-back")
			.map(({ dueOn, facts }) => ({ dueOn, lines: facts.lines }));
	expect(await waiting()).toEqual([{ dueOn: "2027-04-30", lines: 5 }]);
	const { template, dossier } = await april.look();
	expect(template[1]).toMatchObject({
		kind: "past-tasks",
		title: "Nhìn lại chuyên đề quý I/2027: Phân loại rác tại nguồn",
	});
	expect(dossier.lookBack).toHaveLength(5);
	expect(dossier.pastTasks).toEqual([]);
	await expect(
		april.act(prepareMeeting, { reasons: REASONS }, { day: "2027-04-03" }),
	).rejects.toMatchObject({
		facts: { warnings: [{ code: "look-back-on-agenda" }] },
	});
	const items = template.map((item) => ({
		...item,
		presenterId: commune.an.memberId,
	}));
	await april.act(draftAgenda, { items }, { day: "2027-04-03" });
	await april.bring("ready");
	for (const [at, { id }] of dossier.lookBack.entries())
		await april.act(judgeTask, {
			taskId: id,
			result: at === 0 ? "partly" : "done",
			cause: at === 0 ? "Hai hộ chưa có chỗ để thùng" : null,
			handling: "closed",
		});
	await april.act(closeMeeting, { reasons: REASONS }, { time: "09:35" });
	const [quarter] = await yearOf("2027-04", april1);
	expect(quarter?.lookBack).toEqual({ state: "done", lines: 5, month: null });
	expect(await waiting()).toEqual([]);
	const closed = await april.look();
	expect(closed.dossier.lookBack).toHaveLength(5);
});

it("an ordinary meeting leaves nothing of a theme to change", async () => {
	const held = await meetingAt(commune, "in-session", { month: "2027-06" });
	await refusal(
		held.act(assignTask, {
			...taskFor(commune.an.memberId, held.month),
			ofTheme: true,
		}),
		"meeting.line-without-theme",
	);
});
