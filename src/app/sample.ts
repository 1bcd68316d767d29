import type { Database } from "../platform/database/connect.ts";

/** Fills an empty installation with a sample commune and says how to sign in to it. */
export async function loadSample(_database: Database, name: string, say: (line: string) => void): Promise<void> {
	say(`Chưa có bộ mẫu “${name}”.`);
}
