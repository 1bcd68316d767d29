import type { Database } from "../src/platform/database/connect.ts";

/** Bytes of all tables of the product with their indexes. */
export async function bytesOf({ pool }: Database): Promise<number> {
	await pool.query("vacuum analyze");
	const { rows } = await pool.query<{ bytes: number }>(
		"select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
	);
	return rows[0]?.bytes ?? 0;
}

/** What so many of a thing take on disk, and one of them. */
export const sizeLine = (
	what: string,
	count: number,
	before: number,
	after: number,
) => ({
	gì: what,
	số: count,
	MB: Math.round((after - before) / 2 ** 20),
	"KB mỗi cái": ((after - before) / count / 1024).toFixed(1),
});
