import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { createServer } from "../src/app/server.ts";
import { NOW, PASSWORD, type smallCommune } from "./small-commune.ts";

type Headers = Record<string, string>;

/** The HTTP server before a commune, and the ways a program asks it. `at` moves its clock. */
export async function openDoor(
	commune: Awaited<ReturnType<typeof smallCommune>>,
) {
	let now = NOW;
	const app: FastifyInstance = await createServer({
		database: commune.database,
		now: () => now,
		limits: false,
	});
	const post = (name: string, body: object, headers: Headers = {}) =>
		app.inject({
			method: "POST",
			url: `/api/actions/${name}`,
			headers: { "x-nep": "1", "x-action-id": randomUUID(), ...headers },
			payload: body,
		});
	const get = (name: string, input: object, headers: Headers = {}) =>
		app.inject({
			method: "GET",
			url: `/api/views/${name}?q=${encodeURIComponent(JSON.stringify(input))}`,
			headers,
		});
	return {
		app,
		post,
		get,
		at(moment: Date) {
			now = moment;
		},
		/** Signs in; the header that carries the session. */
		async enter(login: string, code = ""): Promise<{ cookie: string }> {
			const given = { login, password: PASSWORD, code };
			const answer = await post("account.sign-in", given);
			const [set] = answer.cookies;
			if (!set) throw new Error(answer.body);
			return { cookie: `${set.name}=${set.value}` };
		},
	};
}
