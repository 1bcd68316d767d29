import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { AnyAction, Call } from "./action.ts";
import type { Actor } from "./actor.ts";
import type { Database, Reader, Tx } from "./database/connect.ts";
import { all, one, run } from "./database/query.ts";
import { newId } from "./ids.ts";
import type { Refusal } from "./refusal.ts";

type Entry = {
	id: string;
	chain: string;
	seq: number;
	at: Date;
	accountId: string;
	actorName: string;
	tokenId: string | null;
	action: string;
	outcome: string;
	subjectKind: string | null;
	subjectId: string | null;
	input: unknown;
};

/**
 * The audit row of an act that commits: who, what, on what, redacted input, chained to the previous row of the same unit. `kept` is
 * what a repeat is answered with; it is stored in the same round trip.
 */
export async function recordAct(
	tx: Tx,
	{
		chain,
		act,
		call,
		subject,
		input,
		kept,
	}: {
		chain: string;
		act: AnyAction;
		call: Call;
		subject: { kind: string; id: string } | null;
		input: unknown;
		kept: unknown;
	},
): Promise<void> {
	const answered = sql`with answered as (update action_run set result = ${JSON.stringify(kept)}::jsonb where id = ${call.actionId})`;
	const entry = {
		id: call.actionId,
		chain,
		at: call.now,
		...whoOf(call.actor),
		action: act.name,
		outcome: "done",
		subjectKind: subject?.kind ?? null,
		subjectId: subject?.id ?? null,
		input: redact(input, act.secret ?? []),
	};
	await append(tx, entry, answered);
}

/** The audit row of an attempt that was refused; the attempt itself left nothing behind. */
export async function recordRefusal(
	database: Database,
	act: AnyAction,
	call: Call,
	refusal: Refusal,
): Promise<void> {
	await database.writer.transaction().execute((tx) =>
		append(tx, {
			id: newId(call.now),
			chain: "refused",
			at: call.now,
			...whoOf(call.actor),
			action: act.name,
			outcome: refusal.code,
			subjectKind: null,
			subjectId: null,
			input: null,
		}),
	);
}

/** A program is named as itself, with the person for whom it acts. */
const whoOf = ({ accountId, name, token }: Actor) => ({
	accountId,
	actorName: token ? `${name} (mã truy cập “${token.name}”)` : name,
	tokenId: token?.id ?? null,
});

/** Every name in `secret`, at any depth, keeps its place and loses its content. */
export function redact(input: unknown, secret: readonly string[]): unknown {
	if (Array.isArray(input)) return input.map((each) => redact(each, secret));
	if (input === null || typeof input !== "object") return input;
	return Object.fromEntries(
		Object.entries(input).map(([key, value]) => [
			key,
			secret.includes(key) ? "(kín)" : redact(value, secret),
		]),
	);
}

async function append(
	tx: Tx,
	entry: Omit<Entry, "seq">,
	beside: RawBuilder<unknown> = sql``,
): Promise<void> {
	// The head row is locked until commit, so a chain has no gaps and no forks.
	const head = await one(
		tx,
		sql<{
			seq: number;
			hash: string;
		}>`${beside} insert into audit_head (chain, seq, hash) values (${entry.chain}, 1, '')
			on conflict (chain) do update set seq = audit_head.seq + 1 returning seq, hash`,
	);
	const full = { ...entry, seq: head.seq };
	const hash = hashOf(full, head.hash);
	await run(
		tx,
		sql`with entry as (
			insert into audit_entry (id, chain, seq, at, account_id, actor_name, token_id, action, outcome, subject_kind, subject_id, input, previous_hash, hash)
			values (${full.id}, ${full.chain}, ${full.seq}, ${full.at}, ${full.accountId}, ${full.actorName}, ${full.tokenId}, ${full.action}, ${full.outcome},
				${full.subjectKind}, ${full.subjectId}, ${JSON.stringify(full.input ?? null)}::jsonb, ${head.hash}, ${hash}))
			update audit_head set hash = ${hash} where chain = ${full.chain}`,
	);
}

/** SHA-256 over the previous hash and the row in one canonical form (keys sorted, so that jsonb gives the same text back). */
export function hashOf(entry: Entry, previous: string): string {
	// Rows from before there were tokens keep their hash.
	const { tokenId, ...rest } = entry;
	const row = { ...rest, ...(tokenId && { tokenId }) };
	return createHash("sha256")
		.update(previous)
		.update(canonical({ ...row, at: entry.at.toISOString() }))
		.digest("hex");
}

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (value === null || typeof value !== "object")
		return JSON.stringify(value ?? null);
	const pairs = Object.entries(value)
		.filter(([, v]) => v !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(",")}}`;
}

type Head = { chain: string; seq: number; hash: string };
type Break = { chain: string; seq: number };

/** Walks every chain as it stands at one moment: the first row that does not follow from the one before it, per chain, and how many rows were read. */
export function verifyAudit(
	db: Reader,
): Promise<{ rows: number; chains: number; breaks: Break[] }> {
	return db
		.transaction()
		.setIsolationLevel("repeatable read")
		.execute(async (moment) => {
			// A chain whose head was removed is still walked.
			const heads = await all(
				moment,
				sql<Head>`select chain, coalesce(h.seq, 0) as seq, coalesce(h.hash, '') as hash
				from (select chain from audit_head union select chain from audit_entry) c left join audit_head h using (chain) order by chain`,
			);
			const breaks: Break[] = [];
			let rows = 0;
			for (const head of heads) {
				const { read, brokenAt } = await walk(moment, head);
				rows += read;
				if (brokenAt !== null)
					breaks.push({ chain: head.chain, seq: brokenAt });
			}
			return { rows, chains: heads.length, breaks };
		});
}

async function walk(
	db: Reader,
	head: Head,
): Promise<{ read: number; brokenAt: number | null }> {
	let read = 0;
	let previous = "";
	for (;;) {
		const page = await all(
			db,
			sql<
				Entry & { previousHash: string; hash: string }
			>`select id, chain, seq, at, account_id, actor_name, token_id, action, outcome, subject_kind, subject_id, input, previous_hash, hash
				from audit_entry where chain = ${head.chain} and seq > ${read} order by seq limit 1000`,
		);
		for (const { previousHash, hash, ...row } of page) {
			if (
				row.seq !== read + 1 ||
				previousHash !== previous ||
				hash !== hashOf(row, previous)
			)
				return { read, brokenAt: row.seq };
			previous = hash;
			read++;
		}
		if (page.length === 0) break;
	}
	const whole = read === head.seq && previous === head.hash;
	return { read, brokenAt: whole ? null : Math.max(read, head.seq) };
}
