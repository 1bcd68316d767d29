import { startJobs } from "../platform/jobs.ts";
import { factsOfFault, openLog } from "../platform/log.ts";
import { openMail } from "../platform/mail.ts";
import { providerOf } from "../platform/provider.ts";
import { Refusal } from "../platform/refusal.ts";
import { programVersion } from "../platform/root.ts";
import { openInstallation } from "./installation.ts";
import { JOBS } from "./jobs.ts";
import { reminderJobs } from "./reminders.ts";
import { loadSample } from "./sample.ts";
import { sentenceOf } from "./sentences.ts";
import { createServer } from "./server.ts";
import { readSettings } from "./settings.ts";
import { look, upkeepJobs } from "./upkeep.ts";

async function main(): Promise<void> {
	const settings = readSettings(process.env);
	const sample = argumentOf("--sample");
	const log = openLog(settings.log);
	const { database, where, close } = await openInstallation(settings, {
		revived: () => log("database-revived"),
		lost: endWith,
	});
	if (sample) await loadSample(database, sample, console.log);
	process.on("uncaughtException", (fault) => {
		log("crashed", factsOfFault(fault));
		process.exit(1);
	});
	const mail = settings.mail && openMail(settings.mail);
	const work = [...JOBS, ...reminderJobs(mail), ...upkeepJobs(settings)];
	// The lock of the data folder lets no other process to the embedded database.
	const alone = settings.databaseUrl === null;
	const jobs = await startJobs(database, work, log, { alone });
	await look(database, settings, new Date());
	const provider = settings.provider && providerOf(settings.provider);
	const app = await createServer({
		database,
		provider,
		mails: mail !== null,
		log,
	});
	const address = await app.listen({
		host: settings.host,
		port: settings.port,
	});
	log("started", { program: programVersion(), node: process.versions.node });
	console.log(`Nếp đang chạy: ${address}`);
	console.log(`Dữ liệu: ${where}. Dừng: Ctrl-C.`);
	let stopping = false;
	const stop = async () => {
		if (stopping) return;
		stopping = true;
		console.log("Đang dừng…");
		await app.close();
		await jobs.stop();
		mail?.close();
		await close();
		log("stopped");
		process.exit(0);
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, stop);
}

function argumentOf(name: string): string | null {
	const at = process.argv.indexOf(name);
	return at < 0 ? null : (process.argv[at + 1] ?? null);
}

/** Says why and ends, so that whoever keeps the service starts it anew. */
function endWith(fault: unknown): never {
	if (fault instanceof Refusal) console.error(sentenceOf(fault));
	else {
		openLog(null)("crashed", factsOfFault(fault));
		console.error(
			"Nếp không khởi động được. Chạy “npx nep doctor” để biết vì sao.",
		);
	}
	process.exit(1);
}

main().catch(endWith);
