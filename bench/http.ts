import { Agent, request } from "node:http";

export type Client = {
	get(path: string): Promise<unknown>;
	act(name: string, input: unknown): Promise<unknown>;
};

const shared = new Agent({ keepAlive: true, maxSockets: 16 });

/** A client that keeps its connections and its session, as a browser does. */
export function clientOf(
	port: number,
	{ session = "", agent = shared }: { session?: string; agent?: Agent } = {},
): Client {
	let cookie = session;
	const send = (method: string, path: string, body?: unknown) =>
		new Promise<unknown>((resolve, reject) => {
			const headers = {
				"x-nep": "1",
				"x-action-id": crypto.randomUUID(),
				"content-type": "application/json",
				cookie,
			};
			const asked = request(
				{ agent, port, host: "127.0.0.1", method, path, headers },
				(answered) => {
					const parts: Buffer[] = [];
					answered.on("data", (part: Buffer) => parts.push(part));
					answered.on("end", () => {
						const text = Buffer.concat(parts).toString("utf8");
						if ((answered.statusCode ?? 500) >= 300)
							return reject(
								new Error(`${path}: ${answered.statusCode} ${text}`),
							);
						const [set] = answered.headers["set-cookie"] ?? [];
						if (set) cookie = set.split(";")[0] ?? "";
						resolve(text ? JSON.parse(text) : null);
					});
				},
			);
			asked.on("error", reject);
			asked.end(body === undefined ? undefined : JSON.stringify(body));
		});
	return {
		get: (path) => send("GET", path),
		act: (name, input) => send("POST", `/api/actions/${name}`, input),
	};
}

/** A client that has signed in. */
export async function signIn(
	port: number,
	login: string,
	password: string,
): Promise<Client> {
	const client = clientOf(port);
	await client.act("account.sign-in", { login, password, device: "bench" });
	return client;
}

/** The address of a view with its question. */
export const asking = (name: string, input: unknown): string =>
	`/api/views/${name}?q=${encodeURIComponent(JSON.stringify(input))}`;
