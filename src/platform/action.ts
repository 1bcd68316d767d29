import { sql } from "kysely";
import type { z } from "zod";
import { dayOf, type IsoDate } from "../charter/calendar.ts";
import {
	type Area,
	type Duty,
	reaches,
	reachOf,
} from "../charter/positions.ts";
import type { Actor } from "./actor.ts";
import { recordAct, recordRefusal } from "./audit.ts";
import type { Database, Tx } from "./database/connect.ts";
import { isUndone, maybe, namesNothing, run } from "./database/query.ts";
import { queueJob } from "./database/queue.ts";
import { parse } from "./input.ts";
import { Refusal, refuse } from "./refusal.ts";
import type { Seal } from "./seal.ts";

/** `own`: only on what belongs to the person; `anyone`: before sign-in. */
export type Need = Duty | "own" | "anyone";

export type ActionContext = {
	tx: Tx;
	/** The id of this act, made where it was entered; what the act adds may carry it, so that later acts know it before this one was answered. */
	id: string;
	actor: Actor;
	now: Date;
	today: IsoDate;
	seal: Seal;
	/** The address of the page from which the act comes, `https://nep.example.vn`; null on the command line. */
	origin: string | null;
	/** Ends the action unless the person has its duty over the unit at this path. */
	must(unitPath: string): void;
	/** Ends the action unless the thing belongs to the person (their member or account id). */
	mustBeOwn(ownerId: string | null): void;
	/** Where the person has the action's duty; asking it counts as asking for the duty only where a `must` follows. */
	reach(): Area[];
	/** What the audit row is about. */
	about(kind: string, id: string): void;
	/** Queues a job that exists only if the action commits; it may run twice. */
	later(kind: string, payload: Record<string, unknown>): Promise<void>;
};

export type Action<Name extends string, Schema extends z.ZodType, Output> = {
	name: Name;
	duty: Need;
	input: Schema;
	/** Input fields that the audit keeps no content of. */
	secret?: readonly string[];
	/** The result holds a secret: it is not kept, and a repeat is refused with `action.already-done`. */
	forgetResult?: true;
	/** May be done while the person still owes a second factor (`Actor.owes`). */
	whileOwing?: true;
	/** Largest body in bytes over HTTP, where a file comes with the input; 1 MB otherwise. */
	largest?: number;
	/** A refusal that is thrown undoes everything; one that is returned keeps what was written, such as a counted failure. */
	handle(
		context: ActionContext,
		input: z.output<Schema>,
	): Promise<Output | Refusal>;
};

// biome-ignore lint/suspicious/noExplicitAny: any action, whatever it takes and gives
export type AnyAction = Action<string, z.ZodType, any>;

/** Declares a verb of the product. */
export function action<
	const Name extends string,
	Schema extends z.ZodType,
	Output,
>(
	spec: Omit<Action<Name, Schema, Output>, "handle">,
	handle: Action<Name, Schema, Output>["handle"],
): Action<Name, Schema, Output> {
	return { ...spec, handle };
}

export type Call = {
	actor: Actor;
	input: unknown;
	actionId: string;
	now: Date;
	origin?: string | null;
};

/**
 * Runs an action once: parses the input, opens the transaction, hands over to the verb, writes the audit row, commits.
 * A repeat of the same id by the same account gets the first result. A refused action leaves nothing but its audit row and what a returned refusal keeps.
 * @throws Refusal with the sentence's code; Error where the action never asked for its duty.
 */
export async function perform<Output>(
	database: Database,
	act: Action<string, z.ZodType, Output>,
	call: Call,
): Promise<Output> {
	try {
		const result = await untilSettled(() =>
			database.writer
				.transaction()
				.execute((tx) => inside(tx, database.seal, act, call)),
		);
		if (result instanceof Refusal) throw result;
		return result;
	} catch (thrown) {
		const fault = namesNothing(thrown)
			? new Refusal("thing.not-found")
			: thrown;
		if (fault instanceof Refusal && act.duty !== "anyone")
			await recordRefusal(database, act, call, fault);
		throw fault;
	}
}

const MOST_ATTEMPTS = 4;

/** Two that wait for one another: the database undoes one of them, which is then done again. */
async function untilSettled<Output>(
	attempt: () => Promise<Output>,
): Promise<Output> {
	for (let made = 1; ; made++) {
		try {
			return await attempt();
		} catch (fault) {
			if (made === MOST_ATTEMPTS || !isUndone(fault)) throw fault;
		}
	}
}

async function inside<Output>(
	tx: Tx,
	seal: Seal,
	act: Action<string, z.ZodType, Output>,
	call: Call,
): Promise<Output | Refusal> {
	const { actor, actionId, now } = call;
	const input = parse(act.input, call.input);
	mustBeAdmitted(actor, act);
	const before = await firstResult(tx, act, call);
	if (before)
		return act.forgetResult
			? refuse("action.already-done")
			: (before.result as Output);
	let asked = act.duty === "anyone";
	let chain = "system";
	let subject: { kind: string; id: string } | null = null;
	const areas = () =>
		act.duty === "own" || act.duty === "anyone"
			? []
			: reachOf(actor.grants, act.duty);
	const result = await act.handle(
		{
			tx,
			id: actionId,
			actor,
			now,
			today: dayOf(now),
			seal,
			origin: call.origin ?? null,
			must(unitPath) {
				asked = true;
				chain = unitPath.split(".").at(-1) ?? chain;
				if (!reaches(areas(), unitPath)) refuse("rights.missing");
			},
			mustBeOwn(ownerId) {
				asked = true;
				if (
					actor.token ||
					ownerId === null ||
					(ownerId !== actor.memberId && ownerId !== actor.accountId)
				)
					refuse("rights.missing");
			},
			reach: areas,
			about(kind, id) {
				subject = { kind, id };
			},
			later: (kind, payload) => queueJob(tx, kind, payload),
		},
		input,
	);
	if (!asked) throw new Error(`${act.name} never asked for its duty`);
	if (result instanceof Refusal) {
		await run(tx, sql`delete from action_run where id = ${actionId}`);
		return result;
	}
	const kept = act.forgetResult ? null : (result ?? null);
	await recordAct(tx, { chain, act, call, subject, input, kept });
	return result;
}

/**
 * Ends the act or view before it begins where a second factor is still to be set up, or where a program's token comes to what only
 * the person does: sign-in and everything on the account itself.
 */
export function mustBeAdmitted(
	actor: Actor,
	{ duty, whileOwing }: { duty: Need; whileOwing?: true },
): void {
	if (actor.token && (duty === "own" || duty === "anyone"))
		refuse("token.not-for-account");
	if (actor.owes && duty !== "anyone" && !whileOwing)
		refuse("session.owes-second-factor");
}

/** Claims the id. Null when this run is the first; a concurrent repeat waits here for the first to commit. */
async function firstResult(
	tx: Tx,
	act: AnyAction,
	{ actor, actionId, now }: Call,
): Promise<{ result: unknown } | null> {
	const claimed = await run(
		tx,
		sql`insert into action_run (id, name, account_id, at) values (${actionId}, ${act.name}, ${actor.accountId}, ${now}) on conflict (id) do nothing`,
	);
	if (claimed > 0) return null;
	const first = await maybe(
		tx,
		sql<{
			name: string;
			accountId: string;
			result: unknown;
		}>`select name, account_id, result from action_run where id = ${actionId}`,
	);
	if (!first || first.name !== act.name || first.accountId !== actor.accountId)
		refuse("action.id-reused");
	return first;
}
