import { Agent } from "node:http";
import {
	Encrypter,
	generateX25519Identity,
	identityToRecipient,
} from "age-encryption";
import { z } from "zod";
import { openAccount } from "../src/features/account/writes/accounts.ts";
import { startSession } from "../src/features/account/writes/sessions.ts";
import { QUESTION_CHOICES } from "../src/features/ballot/labels.ts";
import {
	RECEIPT_LETTERS,
	writePaper,
} from "../src/features/ballot/rules/papers.ts";
import { ANSWERS } from "../src/features/ballot/rules/questions.ts";
import type { Database } from "../src/platform/database/connect.ts";
import { type Client, clientOf } from "./http.ts";
import { ms, once, printTable, timingOf } from "./measure.ts";
import { field, openMeeting, secretaryOf } from "./meetings.ts";
import type { Province } from "./province.ts";

/** A cell that no other measure uses. */
const CELL = 200;

/** Everybody of a cell of 300 casts a sealed paper at the same moment through HTTP, then again; the box is counted and compared with what was cast. */
export async function measureBallot(
	database: Database,
	port: number,
	{ cells }: Province,
	memberIds: readonly string[],
): Promise<void> {
	const cell = cells[CELL];
	const people = memberIds.filter((_, n) => n % cells.length === CELL);
	if (!cell || !people[0]) throw new Error("no cell to vote");
	const chair = await secretaryOf(database, port, cell.id, people[0], CELL);
	const act = (name: string, input: unknown) => chair.act(name, input);
	const meetingId = await openMeeting(act, cell.id, people);
	const key = await generateX25519Identity();
	const recipient = await identityToRecipient(key);
	const opened = await act("meeting.open-ballot", {
		meetingId,
		matter: "resolution",
		title: "Thông qua nghị quyết",
		recipient,
	});
	const ballotId = field(opened, "ballotId");
	const { electors } = Box.parse(
		await chair.get(`/api/views/ballot.box?q=${asked({ ballotId })}`),
	);
	const voters = electors
		.filter(({ whyNot }) => whyNot === null)
		.map(({ memberId }) => memberId);
	const clients = await devicesOf(database, port, voters);
	const expected = [0, 0, 0];
	const papers: string[] = [];
	for (const [at] of voters.entries()) {
		const answer = at % 7 === 0 ? 2 : at % 3 === 0 ? 1 : 0;
		expected[answer] = (expected[answer] ?? 0) + 1;
		papers.push(await paperOf(answer, at, recipient));
	}
	const cast = await castAll(clients, ballotId, papers);
	const again = await castAll(clients, ballotId, papers);
	let counted: unknown;
	const counting = await once(async () => {
		counted = await act("ballot.count", { ballotId, key });
	});
	const { papers: found, valid, marks } = Count.parse(counted);
	const exact =
		found === voters.length &&
		valid === voters.length &&
		JSON.stringify(marks) === JSON.stringify(expected);
	if (!exact) throw new Error(`counted ${JSON.stringify(counted)}`);
	printTable(`Bỏ phiếu kín: ${voters.length} người cùng lúc, qua HTTP`, [
		{
			"phiếu nhận": cast.taken,
			"tất cả ms": ms(cast.all),
			"một phiếu: trung vị ms": ms(cast.median),
			"p95 ms": ms(cast.p95),
			"phiếu thứ hai bị từ chối": again.refused,
			"kiểm phiếu đến kết quả ms": ms(counting),
			"đếm đúng": exact ? "đúng" : "sai",
		},
	]);
}

const Box = z.object({
	electors: z.array(
		z.object({ memberId: z.string(), whyNot: z.string().nullable() }),
	),
});
const Count = z.object({
	papers: z.number(),
	valid: z.number(),
	marks: z.array(z.number()),
});
const asked = (question: unknown) =>
	encodeURIComponent(JSON.stringify(question));

/** One signed-in device each. */
async function devicesOf(
	database: Database,
	port: number,
	voters: readonly string[],
): Promise<Client[]> {
	const now = new Date();
	const agent = new Agent({ keepAlive: true, maxSockets: voters.length });
	const tokens = await database.writer.transaction().execute(async (tx) => {
		const made: string[] = [];
		const { rows } = await database.pool.query(
			"select member_id, id from account where member_id = any($1::uuid[])",
			[voters],
		);
		for (const [at, memberId] of voters.entries()) {
			const has = rows.find((row) => row.member_id === memberId);
			const accountId: string =
				has?.id ??
				(
					await openAccount(tx, {
						login: `cutri${at}`,
						name: "Cử tri",
						memberId,
						now,
					})
				).id;
			made.push(await startSession(tx, { accountId, device: "bench", now }));
		}
		return made;
	});
	return tokens.map((token) =>
		clientOf(port, { session: `nep_session=${token}`, agent }),
	);
}

async function paperOf(
	answer: number,
	at: number,
	recipient: string,
): Promise<string> {
	const receipt = [...String(at).padStart(10, "0")]
		.map((digit) => RECEIPT_LETTERS[Number(digit)])
		.join("");
	const sealing = new Encrypter();
	sealing.addRecipient(recipient);
	const sealed = await sealing.encrypt(
		writePaper(
			{ choices: QUESTION_CHOICES },
			[ANSWERS[answer] ?? "abstained"],
			receipt,
		),
	);
	return Buffer.from(sealed).toString("base64");
}

async function castAll(
	clients: readonly Client[],
	ballotId: string,
	papers: readonly string[],
) {
	const times: number[] = [];
	let refused = 0;
	const all = await once(() =>
		Promise.all(
			clients.map(async (client, at) => {
				const start = performance.now();
				await client
					.act("ballot.cast-paper", { ballotId, paper: papers[at] })
					.catch((refusal: Error) => {
						if (!refusal.message.includes("ballot.already-voted"))
							throw refusal;
						refused++;
					});
				times.push(performance.now() - start);
			}),
		),
	);
	return { all, refused, taken: times.length - refused, ...timingOf(times) };
}
