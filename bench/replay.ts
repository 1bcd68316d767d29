import { execFile } from "node:child_process";
import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";

/** pgbench of this machine, which is not among what comes with Nếp; null where there is none. */
export function findPgbench(): string | null {
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian) : [];
	return (
		versions
			.map((version) => path.join(debian, version, "bin/pgbench"))
			.find((file) => existsSync(file)) ?? null
	);
}

/** How far the log of the server reaches now. */
export const endOf = (log: string): number => statSync(log).size;

const ENTRY = /^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] (\w+): {2}([\s\S]*)$/;

/**
 * The statements of a piece of the server's log, as a script for pgbench: what the product prepares is prepared once and executed,
 * the rest is sent as it is, each in one round trip as the product sends it.
 */
export function scriptOf(log: string, from: number, to: number): string {
	const entries = readFileSync(log)
		.subarray(from, to)
		.toString("utf8")
		.split(/\n(?=\d{4}-\d\d-\d\d )/)
		.map((entry) => ENTRY.exec(entry.trimEnd()))
		.filter((entry) => entry !== null);
	const prepared = new Map<string, string>();
	const script: string[] = [];
	for (const [at, [, level, said = ""]] of entries.entries()) {
		// The queue of jobs looks for work beside the acts.
		if (level !== "LOG" || /graphile_worker|listen/i.test(said)) continue;
		const [, , plain, name, text = ""] =
			/^(statement: ([\s\S]*)|execute (\S+): ([\s\S]*))$/.exec(said) ?? [];
		if (plain !== undefined) script.push(`${onOneLine(plain)};`);
		if (name === undefined) continue;
		const [, next, detail = ""] = entries[at + 1] ?? [];
		const values = next === "DETAIL" ? valuesIn(detail) : [];
		const statement = onOneLine(text);
		if (name === "<unnamed>") {
			script.push(
				`${statement.replace(/\$(\d+)/g, (_, n) => values[Number(n) - 1] ?? "null")};`,
			);
			continue;
		}
		const known = prepared.get(name) ?? `s${prepared.size}`;
		if (!prepared.has(name)) script.push(`prepare ${known} as ${statement};`);
		prepared.set(name, known);
		script.push(
			values.length > 0
				? `execute ${known}(${values.join(", ")});`
				: `execute ${known};`,
		);
	}
	return `${script.join("\n")}\n`;
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");

/** `Parameters: $1 = 'it''s', $2 = NULL` as the literals. */
const valuesIn = (detail: string): string[] =>
	[...detail.matchAll(/\$\d+ = ('(?:[^']|'')*'|NULL)/g)].map(([, value]) =>
		onOneLine(value ?? "null"),
	);

/** Each script at once in a pgbench of its own; seconds from the first start to the last end. */
export async function replay(
	pgbench: string,
	url: string,
	folder: string,
	scripts: readonly string[],
): Promise<number> {
	const files = scripts.map((script, n) => {
		const file = path.join(folder, `cells-${n}.sql`);
		writeFileSync(file, script);
		return file;
	});
	const start = performance.now();
	await Promise.all(
		files.map(
			(file) =>
				new Promise<void>((done, fail) => {
					execFile(
						pgbench,
						["-n", "-c", "1", "-t", "1", "-f", file, url],
						{ maxBuffer: 1e8 },
						(fault, out, err) => {
							const failed = fault ?? (/ERROR|aborted/.test(err) ? err : null);
							if (failed) fail(new Error(`${out}\n${err}`.slice(-2000)));
							else done();
						},
					);
				}),
		),
	);
	return (performance.now() - start) / 1000;
}
