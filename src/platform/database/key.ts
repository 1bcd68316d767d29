import { sql } from "kysely";
import { refuse } from "../refusal.ts";
import type { Database } from "./connect.ts";
import { maybe, run } from "./query.ts";

const TEXT = "the key of this database";

/** Whether a key closed the fields of a database; null where none is known to have done so yet. */
export async function isItsKey({
	reader,
	seal,
}: Pick<Database, "reader" | "seal">): Promise<boolean | null> {
	const known = await maybe(
		reader,
		sql<{ mark: Buffer }>`select mark from key_mark`,
	);
	return known === null ? null : known.mark.equals(seal.mac(TEXT));
}

/**
 * The fields of this database are closed with this key and no other from now on. `closed`: a value closed before the database knew its key.
 * Refuses `key.differs`.
 */
export async function mustBeItsKey(
	database: Database,
	closed: () => Promise<Buffer | null>,
): Promise<void> {
	const { seal, writer } = database;
	const is = await isItsKey(database);
	if (is === false) refuse("key.differs");
	if (is === true) return;
	const value = await closed();
	if (value && !opens(database, value)) refuse("key.differs");
	await writer
		.transaction()
		.execute((tx) =>
			run(
				tx,
				sql`insert into key_mark (mark) values (${seal.mac(TEXT)}) on conflict do nothing`,
			),
		);
	// Another process may have been the first, with another key.
	if (!(await isItsKey(database))) refuse("key.differs");
}

/** Whether the key of this database opens a closed value. */
export function opens(
	{ seal }: Pick<Database, "seal">,
	value: Buffer,
): boolean {
	try {
		seal.open(value);
		return true;
	} catch {
		return false;
	}
}
