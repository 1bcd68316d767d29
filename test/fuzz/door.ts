import { randomUUID } from "node:crypto";
import http from "node:http";

export type Answer = {
	status: number;
	type: string;
	nosniff: boolean;
	body: string;
	ms: number;
};
export type Request = {
	method: string;
	path: string;
	headers?: Record<string, string>;
	body?: string;
};

/** The door of a server on this machine; connections are kept. */
export function doorAt(port: number) {
	const agent = new http.Agent({ keepAlive: true });
	return {
		ask: ({ method, path, headers = {}, body }: Request) =>
			new Promise<Answer>((done, fail) => {
				const start = performance.now();
				const request = http.request(
					{
						agent,
						host: "127.0.0.1",
						port,
						method,
						path,
						headers: {
							"x-nep": "1",
							"x-action-id": randomUUID(),
							...(body === undefined
								? {}
								: {
										"content-type": "application/json",
										"content-length": Buffer.byteLength(body),
									}),
							...headers,
						},
					},
					(answer) => {
						const parts: Buffer[] = [];
						answer.on("data", (part: Buffer) => parts.push(part));
						answer.on("error", fail);
						answer.on("end", () =>
							done({
								status: answer.statusCode ?? 0,
								type: String(answer.headers["content-type"] ?? ""),
								nosniff: answer.headers["x-content-type-options"] === "nosniff",
								body: Buffer.concat(parts).toString("utf8"),
								ms: performance.now() - start,
							}),
						);
					},
				);
				request.on("error", fail);
				request.end(body);
			}),
		close: () => agent.destroy(),
	};
}
