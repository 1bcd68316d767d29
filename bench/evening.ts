import { Agent, request } from "node:http";
import { addMonths, dayOf, monthOf } from "../src/charter/calendar.ts";
import { linesOf, sheetFor } from "../src/features/quality/rules/sheets.ts";
import type { Convened } from "./evening-ground.ts";

const REASONS = Object.fromEntries(
	[
		"enough-official",
		"past-tasks-judged",
		"tasks-given",
		"long-enough",
		"half-attended",
		"self-scored",
	].map((code) => [code, "Đo tốc độ."]),
);
const MARKS = Object.fromEntries(
	linesOf(sheetFor("A")).map(({ no, max }) => [
		no,
		{ mark: max, reason: null, explanation: "Đo tốc độ." },
	]),
);
const SPEAKERS = 8;
/** The secretary calls the roll in so many goes. */
const ROLL_CALLS = 3;

type Step = { name: string; input: object };

/** What the secretary of a cell does on the evening of its meeting, in order. */
export function stepsOf({ meetingId, members }: Convened): Step[] {
	const month = monthOf(dayOf(new Date()));
	const [chairId, noteTakerId] = members;
	const each = Math.ceil(members.length / ROLL_CALLS);
	const step = (verb: string, input: object): Step => ({
		name: `meeting.${verb}`,
		input: { meetingId, ...input },
	});
	return [
		step("open", { chairId, noteTakerId, reasons: REASONS }),
		...Array.from({ length: ROLL_CALLS }, (_, n) =>
			step("mark-attendance", {
				marks: members
					.slice(n * each, (n + 1) * each)
					.map((memberId) => ({ memberId, presence: "present" })),
			}),
		),
		...members.slice(2, 2 + SPEAKERS).map((memberId) =>
			step("record-opinion", {
				memberId,
				words: "Nhất trí với dự thảo, đề nghị làm xong trước mùa mưa.",
			}),
		),
		step("assign-task", {
			title: "Nạo vét kênh mương nội đồng",
			ownerId: chairId,
			dueOn: `${addMonths(month, 1)}-20`,
			measure: "600 m",
		}),
		step("record-vote", {
			matter: "resolution",
			title: "Thông qua nghị quyết",
			inFavour: members.length,
			against: 0,
			abstained: 0,
		}),
		step("conclude", {
			conclusion: "Thống nhất các nhiệm vụ đã bàn.",
			outcome: "resolution",
			minutesAdopted: true,
		}),
		step("score", { marks: MARKS }),
		step("close", { reasons: REASONS }),
	];
}

export type Evening = {
	seconds: number;
	/** Milliseconds of each act, by its name. */
	taken: Map<string, number[]>;
	errors: string[];
};

/**
 * All meetings at once: so many connections, each with its share of the cells, ask as soon as they are answered. At every moment each
 * connection takes any of its cells and does the next thing there, so that all meetings are under way together.
 */
export async function holdAll(
	port: number,
	convened: readonly Convened[],
	connections: number,
): Promise<Evening> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const taken = new Map<string, number[]>();
	const errors: string[] = [];
	const start = performance.now();
	await Promise.all(
		Array.from({ length: connections }, async (_, n) => {
			let under = convened
				.filter((_, at) => at % connections === n)
				.map((cell) => ({ cookie: cell.cookie, left: stepsOf(cell) }));
			for (let turn = n; under.length > 0; turn += 7) {
				const cell = under[turn % under.length];
				const step = cell?.left.shift();
				if (!cell || !step) {
					under = under.filter(({ left }) => left.length > 0);
					continue;
				}
				const began = performance.now();
				const fault = await send(agent, port, cell.cookie, step);
				const times = taken.get(step.name) ?? [];
				taken.set(step.name, times);
				times.push(performance.now() - began);
				if (fault) errors.push(`${step.name}: ${fault}`);
			}
		}),
	);
	agent.destroy();
	return { seconds: (performance.now() - start) / 1000, taken, errors };
}

/** Null where the act was acknowledged, else what was said instead. */
function send(
	agent: Agent,
	port: number,
	cookie: string,
	{ name, input }: Step,
): Promise<string | null> {
	return new Promise((done) => {
		const asked = request(
			{
				agent,
				port,
				host: "127.0.0.1",
				method: "POST",
				path: `/api/actions/${name}`,
				headers: {
					"x-nep": "1",
					"x-action-id": crypto.randomUUID(),
					"content-type": "application/json",
					cookie,
				},
			},
			(answer) => {
				let text = "";
				answer.setEncoding("utf8");
				answer.on("data", (part: string) => {
					text += part;
				});
				answer.on("end", () =>
					done(
						(answer.statusCode ?? 500) < 300
							? null
							: `${answer.statusCode} ${text}`,
					),
				);
			},
		);
		asked.on("error", (fault) => done(fault.message));
		asked.end(JSON.stringify(input));
	});
}
