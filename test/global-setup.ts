import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { startTestServer, sweepTestServers } from "./test-server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where a worker asks for the template database; the first question starts the server. */
		databaseDoor: string;
	}
}

let stopAll: () => Promise<void> = async () => {};

/** Runs of rules alone never pay for a database: it starts when the first test asks for one. */
export async function setup(project: TestProject) {
	let starting: ReturnType<typeof startTestServer> | undefined;
	const door = createServer(async (_request, response) => {
		starting ??= startTestServer();
		try {
			response.end((await starting).template);
		} catch (fault) {
			response.statusCode = 500;
			response.end(fault instanceof Error ? fault.stack : String(fault));
		}
	});
	await new Promise<void>((open) => door.listen(0, "127.0.0.1", open));
	const address = door.address();
	if (address === null || typeof address === "string")
		throw new Error("the door of the test database has no port");
	project.provide("databaseDoor", `http://127.0.0.1:${address.port}/`);
	const sweeping = sweepTestServers();
	stopAll = async () => {
		door.close();
		await sweeping;
		await (await starting)?.stop();
	};
}

export const teardown = () => stopAll();
