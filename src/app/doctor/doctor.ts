import { readSettings } from "../settings.ts";
import { database } from "./database.ts";
import { broken, type Finding, lineOf } from "./finding.ts";
import { dataFolder, disks, keyFile, leftovers, port } from "./machine.ts";
import { mailServer } from "./mail.ts";

/** `nep doctor`: everything that was looked at, with what to do; exit code 1 where something is broken. */
export async function obeyDoctor(env: NodeJS.ProcessEnv): Promise<void> {
	const found = await examine(env);
	for (const each of found) console.log(lineOf(each));
	if (found.some(({ level }) => level === "broken")) process.exitCode = 1;
}

/** Looks at the machine and the installation of these settings; changes nothing. */
export async function examine(env: NodeJS.ProcessEnv): Promise<Finding[]> {
	try {
		const settings = readSettings(env, { makesKey: false });
		return [
			await dataFolder(settings),
			...(await disks(settings)),
			keyFile(settings),
			...leftovers(settings),
			await port(settings),
			...(await mailServer(settings)),
			...(await database(settings, new Date())),
		];
	} catch (fault) {
		const said = fault instanceof Error ? fault.message : String(fault);
		return [broken("Thiết lập", said, "Xem lại các biến môi trường của Nếp.")];
	}
}
