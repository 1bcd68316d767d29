import { test } from "vitest";
import { oversee, month } from "../src/features/meeting/views.ts";
import { sheet } from "../src/features/quality/views.ts";
import { connect } from "../src/platform/database/connect.ts";
import { sealWith } from "../src/platform/seal.ts";
import { testDatabase } from "../test/database.ts";
import { TODAY } from "./chi-lang/days.ts";
import { loadChiLang } from "./load-chi-lang.ts";
import { moment, stageOn } from "./replay/stage.ts";
test("x", async () => {
	const clone = await testDatabase();
	const database = connect(clone.url, sealWith("a key for tests"));
	const stage = stageOn(database);
	let t = Date.now();
	const n = { act: 0 };
	const s = await loadChiLang(database);
	console.log("load ms", Date.now() - t);
	const now = moment(TODAY, "10:00");
	const who = s.cast.actor("phu-thinh", "Nguyễn Tiến Bảy");
	const o = await stage.ask(oversee, who, {}, now);
	const out: string[] = [];
	for (const c of o.cells) {
		out.push(`${c.unit.name} | ${c.squares.filter((q) => q.state !== "none").map((q) => `${q.month.slice(5)}:${q.state}${q.daysLate || ""} ${q.score ?? "-"}${q.decided ? "D" : ""}${q.band?.[0] ?? ""} gap${q.gap ?? ""} obj${q.openObjections}`).join(" ; ")}`);
		out.push(`   ${c.thematic.map((x) => x.state + (x.on ?? "")).join(" ")}`);
		for (const nd of c.needs) out.push("   NEED " + JSON.stringify(nd));
	}
	for (const c of o.cells) for (const q of c.squares) if (q.meetingId && q.score !== null && q.openObjections) {
		const sh = await stage.ask(sheet, who, { meetingId: q.meetingId }, now);
		out.push(`${c.unit.name} ${q.month}: ${sh.lines.filter((l) => l.objection).map((l) => `${l.line.no}=${l.objection?.mark} [${l.objection?.findings.map((f) => f.code)}]`).join("; ")} lacks ${sh.lines.filter((l) => l.lacksReason).map((l) => l.line.no)} ${sh.settled ? "settled" : ""}`);
	}
	console.log(out.join("\n"));
	await database.close(); await clone.drop();
}, 300000);
