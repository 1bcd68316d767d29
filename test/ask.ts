import pg from "pg";

/** Runs one statement on the database of an address. */
export async function ask(
	connectionString: string,
	text: string,
): Promise<void> {
	const client = new pg.Client({ connectionString });
	await client.connect();
	await client.query(text).finally(() => client.end());
}
