import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetingAt, refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { appoint } from "../../org/actions/appoint.ts";
import { solutions } from "../views/draft.ts";
import { publishSolution } from "./publish-solution.ts";
import { withdrawSolution } from "./withdraw-solution.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
	await commune.act(appoint, commune.clerk, {
		unitId: commune.west.id,
		memberId: commune.chi.memberId,
		position: "cell-secretary",
		from: "2026-01-01",
	});
}, 60_000);
afterAll(() => commune.close());

const told = {
	problem: "Rác thải dọc kênh N2, đoạn qua xóm 3",
	tried: "Ba tổ tự quản, mỗi tổ một đoạn, dọn sáng thứ bảy.",
	result: "Sau hai tháng còn một điểm tồn rác.",
};
/** The secretary of the cell beside, today. */
const west = () => ({
	...commune.chi,
	grants: [
		{
			position: "cell-secretary" as const,
			unitId: commune.west.id,
			path: commune.west.path,
		},
	],
});
const seenByWest = (problem: string) =>
	commune.ask(solutions, west(), { unitId: commune.west.id, problem });

describe("a solved problem", () => {
	it("travels to cells of the same type that prepare one like it (W18)", async () => {
		const held = await meetingAt(commune, "closed");
		await held.act(publishSolution, told);
		expect(await seenByWest("rác dọc kênh")).toMatchObject([
			{ ...told, unitName: "Chi bộ thôn Đông" },
		]);
		expect(await seenByWest("Kết nạp đảng viên trẻ")).toEqual([]);
		expect(
			await commune.ask(solutions, commune.eastSecretary, {
				unitId: commune.east.id,
				problem: "rác dọc kênh",
			}),
		).toEqual([]);
	});

	it("is told once for a meeting, and no more when the cell takes it back", async () => {
		const held = await meetingAt(commune, "closed");
		const problem = "Đường xóm 7 ngập mỗi mùa mưa";
		await held.act(publishSolution, { ...told, problem });
		const { solutionId } = await held.act(publishSolution, {
			...told,
			problem,
			result: "Hết ngập từ tháng 9.",
		});
		expect(await seenByWest("đường xóm ngập mùa mưa")).toMatchObject([
			{ result: "Hết ngập từ tháng 9." },
		]);
		await refusal(
			commune.act(withdrawSolution, west(), { solutionId }),
			"rights.missing",
		);
		await commune.act(withdrawSolution, commune.eastSecretary, { solutionId });
		expect(await seenByWest("đường xóm ngập mùa mưa")).toEqual([]);
	});

	it("is told of a closed meeting, by those who prepare it", async () => {
		const open = await meetingAt(commune, "in-session");
		await refusal(open.act(publishSolution, told), "meeting.not-closed");
		for (const by of [commune.an, west(), commune.communeSecretary])
			await refusal(open.act(publishSolution, told, { by }), "rights.missing");
	});
});
