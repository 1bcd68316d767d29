import type { Decision, Rating, Score } from "./meeting-record.ts";
import { all, find, lineAfter, must, part, pick } from "./paper-text.ts";

const RATINGS = {
	Tốt: "good",
	Khá: "fair",
	"Trung bình": "average",
	Kém: "weak",
} satisfies Record<string, Rating>;

/** The self-score of a paper, its stated total, and what the superior decided. */
export function scoreOf(text: string): Score {
	const sheet = part(text, "\nV. TỰ CHẤM ĐIỂM", "\nHồ sơ hoàn chỉnh");
	const reasons = reasonsOf(lineAfter(sheet, "  Lý do trừ điểm:"));
	const total = must(
		sheet,
		/Tổng điểm: (?<total>\d+)\/100\. Tự xếp loại: (?<rating>.+)\.$/m,
	);
	return {
		lines: all(
			sheet,
			/^\s+(?<no>\d(?:\.\d)?)\. .+: (?<points>\d+)\/(?<max>\d+)$/gm,
		).map((line) => ({
			no: line("no"),
			points: Number(line("points")),
			max: Number(line("max")),
			reason: reasons[line("no")] ?? null,
		})),
		stated: {
			total: Number(total("total")),
			rating: pick(RATINGS, total("rating")),
		},
		decided: decisionOf(sheet),
	};
}

/** `Trừ 4.2, 4.3, 6: …; trừ 7: …` taken apart: one reason may stand for several lines. */
export function reasonsOf(text: string): Record<string, string> {
	const said = all(
		text.replace(/\.$/, ""),
		/trừ (?<nos>[\d., ]+): (?<why>.+?)(?=; trừ |$)/gi,
	);
	return Object.fromEntries(
		said.flatMap((r) =>
			r("nos")
				.split(", ")
				.map((no) => [no, r("why")]),
		),
	);
}

function decisionOf(sheet: string): Decision | null {
	const decided = find(
		sheet,
		/^Cấp ủy cấp trên \((?<by>.+)\) xếp loại: (?<rating>.+) \((?<total>\d+) điểm\)\.(?<note>.*)$/m,
	);
	if (!decided) return null;
	const lines = all(
		decided("note"),
		/mục (?<no>\d(?:\.\d)?)(?::| đề nghị) (?<points>\d+) điểm/gi,
	);
	return {
		by: decided("by"),
		total: Number(decided("total")),
		rating: pick(RATINGS, decided("rating")),
		note: decided("note").trim(),
		lines: Object.fromEntries(lines.map((l) => [l("no"), Number(l("points"))])),
	};
}
