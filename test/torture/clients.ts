import { setTimeout as pause } from "node:timers/promises";
import { fileOf } from "../../bench/province.ts";
import { addMonths, dayOf, monthOf } from "../../src/charter/calendar.ts";
import { writeWorkbook } from "../../src/platform/spreadsheet/write.ts";
import { REASONS as WARNINGS } from "../held-meeting.ts";
import { type Cell, CODE, type Ground, PASSWORD } from "./ground.ts";
import { type Journal, Over, signIn } from "./journal.ts";

const REASONS = { ...WARNINGS, "end-noted": "bão" };
const OPINIONS = 9;
const AT_ONCE = 3;
const PEOPLE = 120;

/** Everybody at work until the journal ends: each secretary holds one meeting after another, the clerk imports lists. */
export async function work(
	journal: Journal,
	port: number,
	ground: Ground,
): Promise<{ done: Promise<unknown> }> {
	const enter = (login: string) => signIn(port, login, PASSWORD);
	const secretaries = await Promise.all(
		ground.cells.map(async (cell) => ({
			cell,
			cookie: await enter(cell.login),
		})),
	);
	const cookie = await enter(ground.clerk);
	const untilOver = async (turn: (n: number) => Promise<unknown>) => {
		for (let n = 0; ; n++) {
			try {
				await turn(n);
			} catch (fault) {
				if (fault instanceof Over) return;
				throw fault;
			}
		}
	};
	return {
		done: Promise.all([
			...secretaries.map((each) =>
				untilOver(() => holdMeeting(journal, each.cookie, each.cell)),
			),
			untilOver(async (n) => {
				await importList(journal, cookie, n, ground.newCells);
				await pause(200);
			}),
		]),
	};
}

/** A thematic meeting from its registration to its closing; opinions come several at a time. */
async function holdMeeting(
	journal: Journal,
	cookie: string,
	{ id: unitId, members }: Cell,
): Promise<void> {
	const today = dayOf(new Date());
	const month = monthOf(today);
	const { meetingId } = await journal.perform({
		name: "meeting.register-day",
		cookie,
		input: (id) => ({
			unitId,
			kind: "thematic",
			topic: "Phòng chống bão",
			month,
			on: today,
			time: "19:30",
			place: id,
		}),
	});
	const act = (
		verb: string,
		input: object | ((id: string) => object) = {},
		mark?: string,
	) =>
		journal.perform({
			name: `meeting.${verb}`,
			cookie,
			input: (id) => ({
				meetingId,
				...(typeof input === "function" ? input(id) : input),
			}),
			...(mark && { mark }),
		});
	const [chairId, noteTakerId] = members;
	await act("draft-agenda", {
		items: [
			{
				kind: "discussion",
				block: "task",
				title: "Thảo luận",
				presenterId: chairId,
				plannedMinutes: 60,
			},
		],
	});
	await act("record-committee", { mode: "secretary-only" });
	await act("prepare", { reasons: REASONS });
	await act("convene", { reasons: REASONS });
	await act("open", { chairId, noteTakerId, reasons: REASONS });
	await act("mark-attendance", (reason) => ({
		marks: members.map((memberId, at) =>
			at === 7
				? { memberId, presence: "excused", reason }
				: { memberId, presence: "present" },
		),
	}));
	for (let n = 0; n < OPINIONS; n += AT_ONCE)
		await Promise.all(
			members
				.slice(0, AT_ONCE)
				.map((memberId) =>
					act("record-opinion", (words) => ({ memberId, words })),
				),
		);
	await act("assign-task", (title) => ({
		title,
		ownerId: chairId,
		dueOn: `${addMonths(month, 1)}-20`,
		measure: "600 m",
	}));
	await act("record-vote", (title) => ({
		matter: "resolution",
		title,
		inFavour: 7,
		against: 0,
		abstained: 0,
	}));
	await act("conclude", {
		conclusion: "Thống nhất.",
		outcome: "resolution",
		minutesAdopted: true,
	});
	await act("close", { reasons: REASONS }, String(meetingId));
}

const HEADER = [
	"STT",
	"Số thẻ đảng viên",
	"Họ và tên",
	"Ngày sinh",
	"Giới tính",
	"Dân tộc",
	"Ngày vào Đảng",
	"Ngày chính thức",
	"Chi bộ",
];

/** A list of people of whom nobody stands in another list. */
async function importList(
	journal: Journal,
	cookie: string,
	list: number,
	cells: readonly string[],
): Promise<void> {
	const rows = Array.from({ length: PEOPLE }, (_, at) => {
		const n = list * PEOPLE + at;
		// Nobody shares both a day of birth and a name.
		const born = new Date(Date.UTC(1950, 0, 1 + (n % 10_000)));
		const day = born.toISOString().slice(0, 10).split("-").reverse().join("/");
		const { name, sex } = fileOf(1000 + Math.floor(n / 10_000));
		return [
			at + 1,
			`0007${String(n).padStart(8, "0")}`,
			name,
			day,
			sex === "male" ? "Nam" : "Nữ",
			"Kinh",
			"03/02/2000",
			"03/02/2001",
			cells[n % cells.length] ?? "",
		];
	});
	const book = await writeWorkbook([
		{ name: "Danh sách", rows: [HEADER, ...rows] },
	]);
	await journal.perform({
		name: "intake.import",
		cookie,
		people: PEOPLE,
		input: (id) => ({
			fileName: id,
			content: book.toString("base64"),
			unit: CODE,
			dryRun: false,
			postsFrom: dayOf(new Date()),
		}),
	});
}
