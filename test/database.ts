import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { ask } from "./ask.ts";

/** A migrated empty database for one test file, copied from the template of the run. */
export async function testDatabase(): Promise<{
	url: string;
	drop(): Promise<void>;
}> {
	const answer = await fetch(inject("databaseDoor"));
	const said = await answer.text();
	if (!answer.ok) throw new Error(`no database for tests: ${said}`);
	const own = new URL(said);
	const template = own.pathname.slice(1);
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	own.pathname = name;
	const keeper = new URL("/nep", said).href;
	await ask(keeper, `create database ${name} template ${template}`);
	return {
		url: own.href,
		drop: () => ask(keeper, `drop database ${name} with (force)`),
	};
}
