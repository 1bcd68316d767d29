import { loadChiLang } from "../../seed/load-chi-lang.ts";
import { dayOf } from "../charter/calendar.ts";
import { remakeSummaries } from "../features/member/writes.ts";
import { rootUnit } from "../features/org/reads.ts";
import type { Database } from "../platform/database/connect.ts";
import { refuse } from "../platform/refusal.ts";

export const SAMPLES = ["chi-lang"] as const;

/** Fills an empty installation with a sample commune and says how to sign in to it; leaves an installation that has an organisation as it is. */
export async function loadSample(
	database: Database,
	name: string,
	say: (line: string) => void,
): Promise<void> {
	if (!SAMPLES.some((known) => known === name))
		refuse("sample.unknown", { name, known: SAMPLES });
	const now = new Date();
	if (await rootUnit(database.reader, dayOf(now)))
		return say("Dữ liệu đã có tổ chức nên không nạp bộ mẫu.");
	say(
		"Đang nạp bộ mẫu Đảng bộ xã Chi Lăng: 431 đảng viên, 13 chi bộ, các kỳ họp từ tháng 8/2026…",
	);
	const { accounts, password } = await loadChiLang(database);
	await database.writer
		.transaction()
		.execute((tx) => remakeSummaries(tx, dayOf(now), now));
	say(`\nTài khoản mẫu, mật khẩu chung: ${password}`);
	for (const { login, name: person, role } of accounts)
		say(`  ${login.padEnd(20)} ${person} – ${role}`);
	say("");
}
