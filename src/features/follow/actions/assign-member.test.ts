import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusal } from "../../../../test/held-meeting.ts";
import { smallCommune, TODAY } from "../../../../test/small-commune.ts";
import { visitorChi } from "../../../../test/visited.ts";
import type { Actor } from "../../../platform/actor.ts";
import { month } from "../../meeting/views/cell.ts";
import { myWork } from "../../meeting/views/waiting.ts";
import { rota } from "../../visit/views.ts";
import { following } from "../views.ts";
import { assignMember } from "./assign-member.ts";
import { endAssignment } from "./end-assignment.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let chi: Actor;
beforeAll(async () => {
	commune = await smallCommune();
	chi = await visitorChi(commune);
}, 60_000);
afterAll(() => commune.close());

const assign = (what: object, by: Actor = commune.communeSecretary) =>
	commune.act(assignMember, by, {
		unitId: commune.commune.id,
		memberId: chi.memberId,
		from: "2026-03-01",
		...what,
	});
const toEast = (from = "2026-03-01") =>
	assign({ kind: "cell", cellIds: [commune.east.id], from });
const end = (assignmentId: string, to: string) =>
	commune.act(endAssignment, commune.communeSecretary, { assignmentId, to });
const table = async (on = TODAY, by: Actor = commune.communeSecretary) => {
	const seen = await commune.ask(following, by, {
		unitId: commune.commune.id,
		on,
	});
	if (!("mayAssign" in seen)) throw new Error("no committee");
	return seen;
};
const namesOf = (named: readonly { name: string }[]) =>
	named.map(({ name }) => name).sort();

describe("a member of the committee follows a cell", () => {
	it("from the first day to the last; what nobody follows is told, and the history stays", async () => {
		expect(namesOf((await table()).unfollowed)).toEqual([
			"Chi bộ thôn Tây",
			"Chi bộ thôn Đông",
		]);
		const { assignmentId } = await toEast();
		expect(namesOf((await table()).unfollowed)).toEqual(["Chi bộ thôn Tây"]);
		expect((await table("2026-02-28")).lines).toEqual([]);
		await end(assignmentId, TODAY);
		expect((await table("2026-10-04")).lines).toMatchObject([
			{ memberName: chi.name, thing: "Chi bộ thôn Đông", sits: true },
		]);
		expect(await table()).toMatchObject({
			lines: [],
			past: [{ toOn: TODAY }],
		});
	});

	it("and its members see it, the rota proposes them, and they see it among their work", async () => {
		const { assignmentId } = await toEast(TODAY);
		const { followers } = await commune.ask(month, commune.an, {
			unitId: commune.east.id,
			month: "2026-10",
		});
		expect(followers).toEqual([chi.name]);
		const { cells, proposal } = await commune.ask(
			rota,
			commune.communeSecretary,
			{ unitId: commune.commune.id },
		);
		expect(
			cells.find(({ unit }) => unit.id === commune.east.id)?.followers,
		).toEqual([chi.name]);
		expect(
			proposal
				.filter(({ unitId }) => unitId === commune.east.id)
				.every(({ memberId }) => memberId === chi.memberId),
		).toBe(true);
		expect((await commune.ask(myWork, chi)).follows).toMatchObject([
			{ kind: "cell", thing: "Chi bộ thôn Đông" },
		]);
		await end(assignmentId, TODAY);
	});

	it("as one of a cluster too, and only while they sit in the committee", async () => {
		const { assignmentId } = await assign({
			kind: "cluster",
			thing: "Cụm 1",
			cellIds: [commune.east.id, commune.west.id],
		});
		expect((await table()).unfollowed).toEqual([]);
		const leave = (to: string | null) =>
			commune.database.writer
				.transaction()
				.execute((tx) =>
					sql`update position set to_on = ${to} where member_id = ${chi.memberId} and kind = 'committee-member'`.execute(
						tx,
					),
				);
		await leave("2026-09-01");
		expect((await table()).unfollowed).toHaveLength(2);
		expect((await table()).lines).toMatchObject([{ sits: false }]);
		await leave(null);
		await end(assignmentId, "2026-03-01");
		expect((await table("2026-03-01")).lines).toMatchObject([{ kind: "cell" }]);
	});
});

describe("it is refused", () => {
	it("for what is already followed, until that is over", async () => {
		const { assignmentId } = await assign({ kind: "domain", thing: "Kinh tế" });
		await refusal(
			assign({ kind: "domain", thing: "kinh tế" }),
			"follow.already",
		);
		await end(assignmentId, "2026-06-01");
		await refusal(end(assignmentId, "2026-07-01"), "follow.ended");
		const again = await assign({
			kind: "domain",
			thing: "Kinh tế",
			from: "2026-06-01",
		});
		await refusal(
			end(again.assignmentId, "2026-05-01"),
			"period.ends-before-start",
		);
		await end(again.assignmentId, "2026-06-01");
	});

	it("for who does not sit in the committee, a cell not below it, a cell instead of a committee", async () => {
		await refusal(
			assign({
				memberId: commune.an.memberId,
				kind: "domain",
				thing: "Kinh tế",
			}),
			"follow.not-of-committee",
		);
		await refusal(
			assign({ kind: "cell", cellIds: [commune.commune.id] }),
			"follow.not-below",
		);
		await refusal(
			assign({ unitId: commune.east.id, kind: "domain", thing: "Kinh tế" }),
			"follow.not-a-committee",
		);
	});

	it("from whoever does not guide the committee's cells", async () => {
		for (const by of [chi, commune.clerk, commune.eastSecretary])
			await refusal(
				assign({ kind: "domain", thing: "Kinh tế" }, by),
				"rights.missing",
			);
		expect((await table(TODAY, chi)).mayAssign).toBe(false);
	});
});
