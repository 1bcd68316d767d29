import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { createServer } from "../../src/app/server.ts";
import { programFolder } from "../../src/platform/root.ts";
import { NOW, PASSWORD, smallCommune } from "../small-commune.ts";

/** The pages as they are built. */
export const WEB = path.join(programFolder(), "dist/web");

type Headers = Record<string, string>;

/** A server with its pages on a port of this machine, at whose door the secretary of the cell Đông is signed in. */
export async function openDoor() {
	if (!existsSync(WEB))
		throw new Error("npm start or npm test builds the pages");
	const commune = await smallCommune();
	const app = await createServer({
		database: commune.database,
		now: () => NOW,
		limits: false,
	});
	await app.listen({ host: "127.0.0.1", port: 0 });
	const post = (name: string, payload: string | object, headers: Headers) =>
		app.inject({
			method: "POST",
			url: `/api/actions/${name}`,
			headers: { "x-nep": "1", "x-action-id": randomUUID(), ...headers },
			payload,
		});
	const signIn = (headers: Headers = {}) =>
		post(
			"account.sign-in",
			{ login: commune.eastSecretary.login, password: PASSWORD },
			headers,
		);
	const { cookies } = await signIn();
	const cookie = `${cookies[0]?.name}=${cookies[0]?.value}`;
	return {
		commune,
		app,
		port: Number(new URL(app.listeningOrigin).port),
		cookie,
		signIn,
		act: (name: string, body: string, headers: Headers = {}) =>
			post(name, body, {
				"content-type": "application/json",
				cookie,
				...headers,
			}),
		async close() {
			await app.close();
			await commune.close();
		},
	};
}
