import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Area } from "../../charter/positions.ts";
import type { Reader } from "./connect.ts";
import { one } from "./query.ts";

/** What a question is asked within: parts of the tree as it stands on a day, and what belongs to whoever asks. */
export type Within = {
	areas: readonly Area[];
	today: IsoDate;
	memberId: string | null;
	accountId: string;
};

/** The role that questions run as; it owns nothing, so the policies of migrations/ hold for it. */
export const READING_ROLE = "nep_reader";

/** Asks on one connection, in one read-only transaction, what somebody sees. */
export type Ask = <T>(
	within: Within,
	ask: (db: Reader) => Promise<T>,
) => Promise<T>;

/**
 * The second wall: questions run as a role that sees only rows within. A filter that was forgotten gives nothing. Where the server
 * has no such role (`wallStands`), the first wall stands alone.
 */
export function behindWall(reader: Reader): Ask {
	let stands: boolean | undefined;
	return async (within, ask) => {
		stands ??= await wallStands(reader);
		const words = opening(within, stands);
		return new Promise((resolve, reject) => {
			reader
				.connection()
				.execute(async (db) => {
					await sql.raw(words).execute(db);
					// Whoever asked has the answer while the connection is made ready for the next.
					await ask(db).then(resolve, reject);
					await sql.raw("commit").execute(db);
				})
				.catch(reject);
		});
	};
}

/** Whether questions run behind the wall on this server. */
export async function wallStands(reader: Reader): Promise<boolean> {
	const { stands } = await one(
		reader,
		sql<{
			stands: boolean;
		}>`select coalesce((select pg_has_role(oid, ${mayBe()}) from pg_roles where rolname = ${READING_ROLE}), false) as stands`,
	);
	return stands;
}

/** `SET` is a right of its own since version 16. */
const mayBe = () =>
	sql`case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end`;

/** One message to the server; nothing in it is typed by people. */
function opening(
	{ areas, today, memberId, accountId }: Within,
	stands: boolean,
) {
	const settings = {
		whole: areas.some(isRoot) ? "on" : "",
		tops: `{${areas.map(({ path }) => path).join(",")}}`,
		reach: `{${areas.map(asQuery).join(",")}}`,
		today,
		member: memberId ?? "",
		account: accountId,
	};
	const said = Object.entries(settings).map(([name, value]) => {
		if (!/^[\w.*{}",-]*$/.test(value))
			throw new Error(`no value for nep.${name}: ${value}`);
		return `set local nep.${name} = '${value}'`;
	});
	return [
		"begin",
		...(stands ? [`set local role ${READING_ROLE}`] : []),
		...said,
	].join(";");
}

// An installation has one root: whoever reaches all of it need not be asked row by row.
const isRoot = ({ path, span }: Area): boolean =>
	span === "subtree" && !path.includes(".");
const SPAN = { unit: "", subtree: ".*", below: ".*{1,}" } as const;
const asQuery = ({ path, span }: Area): string => `"${path}${SPAN[span]}"`;
