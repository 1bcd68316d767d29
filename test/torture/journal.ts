import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** An act that was sent at least once; `answer` is there when the server acknowledged it. */
export type Act = {
	id: string;
	name: string;
	input: unknown;
	cookie: string;
	/** What the act leaves in the rows of the product, to be found there once. */
	mark: string;
	/** How many people an import brings. */
	people: number;
	answer: string | null;
	refused: boolean;
};

/** `open`: everything goes; `repeats`: only what was sent before; `shut`: nothing. */
type Passage = "open" | "repeats" | "shut";

export type Journal = ReturnType<typeof openJournal>;
type Sent = {
	name: string;
	input: (id: string) => unknown;
	cookie: string;
	mark?: string;
	people?: number;
};

const PATIENCE_MS = 20_000;

/**
 * What the clients of a server remember, as an outbox does: each act has its id, and is sent again with it until it is answered. The
 * journal lives outside everything that is killed.
 */
export function openJournal(port: number) {
	const acts: Act[] = [];
	const refused: string[] = [];
	let passage: Passage = "shut";
	let deaf = false;
	let over = false;
	let waiting: (() => void)[] = [];

	async function pass(isRepeat: boolean): Promise<void> {
		while (passage !== "open" && !(passage === "repeats" && isRepeat)) {
			if (over) throw new Over();
			await new Promise<void>((go) => waiting.push(go));
		}
		if (over) throw new Over();
	}

	async function perform(sent: Sent): Promise<Record<string, unknown>> {
		await pass(false);
		const id = randomUUID();
		const act: Act = {
			id,
			name: sent.name,
			input: sent.input(id),
			cookie: sent.cookie,
			mark: sent.mark ?? id,
			people: sent.people ?? 0,
			answer: null,
			refused: false,
		};
		acts.push(act);
		for (;;) {
			const answer = await ask(port, act).catch(() => null);
			// A client that lost its power too never saw the answer.
			if (answer && !deaf) {
				if (answer.status < 300) {
					act.answer = answer.body;
					return JSON.parse(answer.body);
				}
				if (answer.status < 500 && answer.status !== 429) {
					act.refused = true;
					refused.push(`${act.name}: ${answer.status} ${answer.body}`);
					throw new Over();
				}
			}
			await pause(30);
			await pass(true);
		}
	}

	return {
		acts,
		/** What a server refused, of which it should have refused nothing. */
		refused,
		perform,
		turn(to: Passage): void {
			passage = to;
			deaf = false;
			for (const go of waiting.splice(0)) go();
		},
		/** From here on no answer is heard, and nothing more is sent. */
		deafen(): void {
			passage = "shut";
			deaf = true;
		},
		/** Ends every client. */
		end(): void {
			over = true;
			for (const go of waiting.splice(0)) go();
			waiting = [];
		},
		unsettled: () => acts.filter((act) => act.answer === null && !act.refused),
		/** Sends an acknowledged act once more; whether the answer is the first one. */
		async isSettled(act: Act): Promise<boolean> {
			const again = await ask(port, act).catch(() => null);
			// The database keeps an answer by its content, not the order of its fields.
			return (
				again !== null &&
				isDeepStrictEqual(JSON.parse(again.body), JSON.parse(act.answer ?? ""))
			);
		},
	};
}

/** The client ends: nothing is to be sent any more, or the server refused what it should not. */
export class Over extends Error {}

async function ask(
	port: number,
	{ id, name, input, cookie }: Pick<Act, "id" | "name" | "input" | "cookie">,
): Promise<{ status: number; body: string }> {
	const answer = await fetch(`http://127.0.0.1:${port}/api/actions/${name}`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			"x-nep": "1",
			"x-action-id": id,
			cookie,
		},
		body: JSON.stringify(input),
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	return { status: answer.status, body: await answer.text() };
}

/** Signs in over HTTP; the cookie of the session. */
export async function signIn(
	port: number,
	login: string,
	password: string,
): Promise<string> {
	const answer = await fetch(
		`http://127.0.0.1:${port}/api/actions/account.sign-in`,
		{
			method: "POST",
			headers: {
				"content-type": "application/json",
				"x-nep": "1",
				"x-action-id": randomUUID(),
			},
			body: JSON.stringify({ login, password, device: "torture" }),
		},
	);
	const [cookie] = answer.headers.getSetCookie();
	if (!cookie) throw new Error(await answer.text());
	return cookie.split(";")[0] ?? "";
}
