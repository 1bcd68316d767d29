import type { RawBuilder } from "kysely";
import { refuse } from "../refusal.ts";
import type { Reader } from "./connect.ts";

/** All rows; columns come in camelCase. */
export async function all<T>(db: Reader, query: RawBuilder<T>): Promise<T[]> {
	return (await query.execute(db)).rows;
}

/** The first row, or null. */
export async function maybe<T>(
	db: Reader,
	query: RawBuilder<T>,
): Promise<T | null> {
	return (await query.execute(db)).rows[0] ?? null;
}

/** The first row; without one the person reads that there is no such thing. */
export async function one<T>(db: Reader, query: RawBuilder<T>): Promise<T> {
	return (await maybe(db, query)) ?? refuse("thing.not-found");
}

/** Runs a statement; how many rows it touched. */
export async function run(
	db: Reader,
	query: RawBuilder<unknown>,
): Promise<number> {
	return Number((await query.execute(db)).numAffectedRows ?? 0);
}

const codeOf = (fault: unknown): unknown =>
	fault instanceof Error && "code" in fault ? fault.code : null;

/** Whether the database refused a row because it names, by its id, what is not there. */
export const namesNothing = (fault: unknown): boolean =>
	codeOf(fault) === "23503";

/** Whether the database undid a transaction so that another could go on: a deadlock, or a conflict of serialisation. */
export const isUndone = (fault: unknown): boolean =>
	codeOf(fault) === "40P01" || codeOf(fault) === "40001";

// Of the connection, of a server that ends or starts, of a replica that had to undo a question; pg itself gives none where a connection broke off or a time ran out.
const LOST = /^(08...|57P0.|40001|E[A-Z_]+)$/;
/** Whether a question failed because of the server it was asked of, so that another may answer it. */
export const isLost = (fault: unknown): boolean => {
	const code = codeOf(fault);
	return typeof code === "string"
		? LOST.test(code)
		: fault instanceof Error &&
				/^(Connection terminated|Query read timeout|timeout exceeded)/.test(
					fault.message,
				);
};
