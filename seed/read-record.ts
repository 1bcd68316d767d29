import { cellNamed } from "./chi-lang/cells.ts";
import type {
	CommitteeMeeting,
	MeetingRecord,
	Minutes,
	OpinionKind,
	Preparation,
	RecordedTask,
	Resolution,
	RollEntry,
	RollStatus,
	TaskResult,
	Theme,
} from "./meeting-record.ts";
import {
	all,
	find,
	isoOf,
	lineAfter,
	must,
	part,
	pick,
	wordyDate,
} from "./paper-text.ts";
import { scoreOf } from "./read-score.ts";

/**
 * Reads one paper of a cell (notice, minutes, resolution, score sheet) into a record. UTF-8 in any form: with or without
 * byte order mark, either line end, composed or decomposed. What the paper states is kept even where it contradicts itself.
 */
export function readRecord(bytes: Uint8Array): MeetingRecord {
	const text = new TextDecoder()
		.decode(bytes)
		.normalize("NFC")
		.replaceAll("\r\n", "\n");
	const meets = must(
		text,
		/sinh hoạt hồi (?<h>\d+) giờ (?<m>\d+) phút, [^,]+, (?<date>[\d/]+), tại (?<venue>.+)\.$/m,
	);
	const planned = isoOf(meets("date"));
	return {
		cell: cellNamed(must(text, /^(?<cell>CHI BỘ .+)$/m)("cell")).slug,
		kind: /^Sinh hoạt chuyên đề/m.test(text) ? "thematic" : "ordinary",
		source: "paper",
		month: planned.slice(0, 7),
		planned: { date: planned, time: `${meets("h")}:${meets("m")}` },
		movedTo: null,
		venue: meets("venue"),
		theme: themeOf(text),
		preparation: preparationOf(text),
		minutes: minutesOf(text),
	};
}

function themeOf(text: string): Theme | null {
	const theme = find(
		text,
		/^Chuyên đề: "(?<title>.+)"\. Đăng ký .*ngày (?<on>[\d/]+)\.$/m,
	);
	return theme && { title: theme("title"), registeredOn: isoOf(theme("on")) };
}

function preparationOf(text: string): Preparation {
	const number = must(text, /^Số (?<number>\S+)$/m)("number");
	const date = wordyDate(must(text, /^Chi Lăng, (?<date>ngày .+)$/m)("date"));
	const uploaded = must(
		text,
		/^Tài liệu đưa lên .* ngày (?<on>[\d/]+)\.$/m,
	)("on");
	return {
		notice: { number, date },
		papersUploadedOn: isoOf(uploaded),
		committee: committeeOf(
			must(text, /^Công tác chuẩn bị: (?<note>.+)$/m)("note"),
		),
		agenda: all(
			part(text, "CHƯƠNG TRÌNH", "-----"),
			/^\d+\. (?<title>.+) – (?:đồng chí|đ\/c) (?<who>.+) trình bày – (?<minutes>\d+) phút$/gm,
		).map((item) => ({
			title: item("title"),
			presenter: item("who"),
			minutes: Number(item("minutes")),
		})),
	};
}

function committeeOf(note: string): CommitteeMeeting {
	if (/không họp chi ủy/i.test(note)) return { by: "nobody", date: null, note };
	const alone = find(note, /không có chi ủy.* ngày (?<on>[\d/]+)/i);
	if (alone) return { by: "secretary", date: isoOf(alone("on")), note };
	const met = find(note, /chi ủy họp ngày (?<on>[\d/]+)/i);
	return {
		by: met ? "committee" : "nobody",
		date: met && isoOf(met("on")),
		note,
	};
}

function minutesOf(text: string): Minutes {
	const held = must(
		text,
		/^Bắt đầu: (?<start>\S+); kết thúc: (?<end>\S+); [^,]+, (?<date>ngày [^;]+);/m,
	);
	const led = must(
		text,
		/^Chủ trì: (?:đồng chí|đ\/c) (?<chair>[^,]+), .+\. Thư ký: (?:đồng chí|đ\/c) (?<notes>.+)\.$/m,
	);
	const roll = part(text, "I. ĐIỂM DANH", "\nII. ");
	const finished = find(text, /^Hồ sơ hoàn chỉnh .* ngày (?<on>[\d/]+)\.$/m);
	return {
		date: wordyDate(held("date")),
		start: held("start"),
		end: held("end"),
		chair: led("chair"),
		noteTaker: led("notes"),
		superiors: all(
			lineAfter(text, "Cấp trên dự:"),
			/đồng chí (?<name>[^(]+) \((?<post>[^)]+)\)/g,
		).map((s) => ({ name: s("name"), post: s("post") })),
		roll: rollOf(roll),
		guests: all(roll, /^\s*\+ (?<name>.+?) – /gm).map((g) => g("name")),
		fee: lineAfter(text, "Đảng phí "),
		lastTasks: lastTasksOf(part(text, "\nII. ", "\nIII. ")),
		opinions: all(
			part(text, "\nIII. ", "\nIV. "),
			/^- (?:Đồng chí|Đ\/c) (?<who>[^(]+) \((?<kind>[^)]+)\): (?<text>.+)$/gm,
		).map((o) => ({
			speaker: o("who"),
			kind: pick(OPINIONS, o("kind")),
			text: o("text"),
		})),
		answer: lineAfter(text, "Trả lời, giải trình:"),
		superiorRemark: lineAfter(text, "Ý kiến cấp trên:"),
		conclusion: must(text, /^IV\. .+\n(?<said>.+)$/m)("said"),
		votes: all(
			text,
			/^Biểu quyết: (?<matter>.+): tán thành (?<yes>\d+), không tán thành (?<no>\d+), không có ý kiến (?<abstain>\d+) \((?<note>.*)\)\.$/gm,
		).map((v) => ({
			matter: v("matter"),
			yes: Number(v("yes")),
			no: Number(v("no")),
			abstain: Number(v("abstain")),
			note: v("note"),
		})),
		resolution: resolutionOf(text, wordyDate(held("date")).slice(0, 4)),
		score: scoreOf(text),
		finishedPapersOn: finished && isoOf(finished("on")),
	};
}

/** What the papers call the kinds of opinion. */
export const OPINIONS = {
	"ý kiến": "opinion",
	"đề nghị": "proposal",
	"chất vấn": "question",
	"tự phê bình, phê bình": "criticism",
	"bảo lưu": "dissent",
} satisfies Record<string, OpinionKind>;

const STATUSES = {
	"có mặt": "present",
	"vắng có lý do": "absent-with-reason",
	"vắng không lý do": "absent-without-reason",
	"miễn sinh hoạt": "exempt",
	"miễn sinh hoạt, đến dự": "exempt-present",
	"sinh hoạt tạm thời nơi khác": "temporary-elsewhere",
	"nhiệm vụ đặc biệt": "special-duty",
} satisfies Record<string, RollStatus>;

/** One person a line, or all of them in one line after "Danh sách:". */
function rollOf(text: string): RollEntry[] {
	return all(
		text.replace("Danh sách: ", "\n").replaceAll(/; (?=\d+\. )/g, "\n"),
		/^\s*\d+\. (?<name>.+?)(?<probation> \(dự bị\))? – (?<status>[^(\n]+?)(?: \((?<reason>.+)\))?\.?$/gm,
	).map((entry) => ({
		name: entry("name"),
		probationary: entry("probation") !== "",
		status: pick(STATUSES, entry("status")),
		reason: entry("reason") || null,
	}));
}

const RESULTS = {
	"Hoàn thành": "done",
	"Hoàn thành một phần": "partly",
	"Chưa thực hiện": "not-done",
} satisfies Record<string, TaskResult["result"]>;

function lastTasksOf(text: string): TaskResult[] {
	return all(
		text,
		/^(?<no>\d+)\. (?<title>.+) – (?:(?:đồng chí|đ\/c) (?<who>.+?)|toàn chi bộ) – (?<result>[^(]+) \((?<figure>[^)]+)\)\.(?: Nguyên nhân: (?<cause>.+?)\.)?(?: Hướng xử lý: (?<handling>.+)\.)?$/gm,
	).map((task) => ({
		no: Number(task("no")),
		title: task("title"),
		owner: task("who") || null,
		result: pick(RESULTS, task("result")),
		figure: task("figure"),
		cause: task("cause") || null,
		handling: task("handling") || null,
	}));
}

function resolutionOf(text: string, year: string): Resolution {
	const head = must(text, /^(?<form>NGHỊ QUYẾT|KẾT LUẬN) số (?<number>\S+)$/m);
	return {
		form: head("form") === "NGHỊ QUYẾT" ? "resolution" : "conclusion",
		number: head("number"),
		tasks: all(
			text,
			/^(?<no>\d+)\. (?<title>.+) \| Người thực hiện: (?<who>.+) \| Thời hạn: (?<due>.+) \| Kết quả phải đạt: (?<measure>.+)$/gm,
		).map(
			(task): RecordedTask => ({
				no: Number(task("no")),
				title: task("title"),
				owner: task("who") === "toàn thể chi bộ" ? null : task("who"),
				due: task("due").includes("/") ? isoOf(task("due")) : null,
				measure: task("measure"),
				carriedFrom: carriedFrom(task("title"), year),
			}),
		),
	};
}

const QUARTERS = { I: 1, II: 2, III: 3, IV: 4 } satisfies Record<
	string,
	number
>;

/** The months (`2026-08`) and quarters (`2026-Q2`) that a title says its task was carried over from. */
export function carriedFrom(title: string, year: string): string[] {
	const note = find(title, /\(chuyển từ (?<from>[^)]+)\)/)?.("from") ?? "";
	return [
		...all(note, /tháng (?<n>\d+)/g).map(
			(m) => `${year}-${m("n").padStart(2, "0")}`,
		),
		...all(note, /quý (?<q>I+V?)/g).map(
			(q) => `${year}-Q${pick(QUARTERS, q("q"))}`,
		),
	];
}
