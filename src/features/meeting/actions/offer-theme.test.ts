import { afterAll, beforeAll, expect, it } from "vitest";
import { refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { month } from "../views/cell.ts";
import { oversee } from "../views/oversight.ts";
import { offerTheme } from "./offer-theme.ts";
import { withdrawTheme } from "./withdraw-theme.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const offer = (
	title: string,
	more: object = {},
	by = commune.communeSecretary,
) =>
	commune.act(offerTheme, by, {
		unitId: commune.commune.id,
		year: "2026",
		title,
		...more,
	});
const offeredTo = async (of: string) =>
	(
		await commune.ask(month, commune.eastSecretary, {
			unitId: commune.east.id,
			month: of,
		})
	).themes
		.map(({ title }) => title)
		.sort();

it("what a committee offers stands before the cells of that type below it, in that year, until it is withdrawn (THM-04)", async () => {
	const { themeId } = await offer("Phân loại rác tại nguồn");
	await offer("Dạy thêm, học thêm", { unitType: "school" });
	await offer("Chuyển đổi số ở thôn", { year: "2027" });
	await offer("Nông thôn mới nâng cao", { unitType: "rural" });
	expect(await offeredTo("2026-11")).toEqual([
		"Nông thôn mới nâng cao",
		"Phân loại rác tại nguồn",
	]);
	expect(await offeredTo("2027-01")).toEqual(["Chuyển đổi số ở thôn"]);
	const seen = await commune.ask(oversee, commune.communeSecretary, {});
	expect(seen.themes).toHaveLength(3);
	await commune.act(withdrawTheme, commune.communeSecretary, { themeId });
	expect(await offeredTo("2026-11")).toEqual(["Nông thôn mới nâng cao"]);
});

it("may be offered and withdrawn by those who guide the cells, not by the cells", async () => {
	const { themeId } = await offer("Đoàn kết trong chi bộ");
	for (const by of [commune.eastSecretary, commune.an, commune.admin]) {
		await refusal(offer("Khác", {}, by), "rights.missing");
		await refusal(
			commune.act(withdrawTheme, by, { themeId }),
			"rights.missing",
		);
	}
});
