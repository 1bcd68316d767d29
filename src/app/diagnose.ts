import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { dayOf, timeOf } from "../charter/calendar.ts";
import { jobStates, lastRuns } from "../features/upkeep/reads.ts";
import { figuresOf } from "../platform/database/condition.ts";
import { connect } from "../platform/database/connect.ts";
import { factsOfFault } from "../platform/log.ts";
import { programVersion } from "../platform/root.ts";
import { sealWith } from "../platform/seal.ts";
import { examine } from "./doctor/doctor.ts";
import { lineOf } from "./doctor/finding.ts";
import { onRunningServer } from "./installation.ts";
import { readSettings, type Settings } from "./settings.ts";

const LINES = 2000;
const FAULTS = 50;
const RUNS = 100;
const OURS = /^(NEP_[A-Z_]+|PORT|DATABASE_(READ_)?URL)$/;

/** `nep diagnose [<file>]`: one zip for who helps from elsewhere, with nothing about people in it; see docs/running.md for what it holds. */
export async function obeyDiagnose(
	file: string | undefined,
	env: NodeJS.ProcessEnv,
): Promise<void> {
	const now = new Date();
	const name = `nep-diagnose-${dayOf(now)}-${timeOf(now).replace(":", "")}.zip`;
	const target = path.resolve(file ?? name);
	const parts = await bundle(env);
	writeFileSync(target, parts, { mode: 0o600 });
	console.log(
		`Đã ghi ${target}. Trong tệp không có tên người, nội dung sinh hoạt, mật khẩu hay khóa.`,
	);
}

/** The bytes of the zip. What cannot be learned, because the database does not answer, is said in its place. */
export async function bundle(env: NodeJS.ProcessEnv): Promise<Uint8Array> {
	const settings = readSettings(env, { makesKey: false });
	const findings = (await examine(env)).map(lineOf).join("\n");
	const noted = linesOf(settings.log);
	const parts = {
		"doctor.txt": withoutHome(findings),
		"about.json": json(about(env)),
		"database.json": json(await inDatabase(settings)),
		"log.txt": noted.slice(-LINES).join("\n"),
		"faults.txt": noted
			.filter((line) => /"event":"(fault|job-failed|crashed)"/.test(line))
			.slice(-FAULTS)
			.join("\n"),
	};
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, text]) => [name, strToU8(`${text}\n`)]),
		),
	);
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The home of an account is often called like its person. */
const withoutHome = (text: string): string =>
	text.replaceAll(os.homedir(), "~");

/** Versions, the machine, and which settings are given: their names, never what they say. */
const about = (env: NodeJS.ProcessEnv) => ({
	program: programVersion(),
	node: process.versions.node,
	system: `${os.type()} ${os.release()} ${os.arch()}`,
	processors: os.cpus().length,
	memory: os.totalmem(),
	timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	settings: Object.keys(env)
		.filter((name) => OURS.test(name))
		.sort(),
});

async function inDatabase(settings: Settings): Promise<unknown> {
	if (
		!settings.databaseUrl &&
		!existsSync(path.join(settings.data, "postgres"))
	)
		return null;
	try {
		return await onRunningServer(settings, async (url) => {
			const figures = await figuresOf(url);
			if (!("machine_run" in figures.rows)) return figures;
			const database = connect(url, sealWith(settings.key), 1);
			try {
				const runs = await lastRuns(database.reader, RUNS);
				return {
					...figures,
					jobs: await jobStates(database.reader),
					runs: runs.map(({ file, ...run }) => run),
				};
			} finally {
				await database.close();
			}
		});
	} catch (fault) {
		return factsOfFault(fault);
	}
}

function linesOf(file: string | null): string[] {
	if (!file) return [];
	return [`${file}.1`, file]
		.filter((each) => existsSync(each))
		.flatMap((each) => readFileSync(each, "utf8").trimEnd().split("\n"));
}
