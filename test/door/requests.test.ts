import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultOf } from "../fuzz/faults.ts";
import { openDoor } from "./open-door.ts";
import { sendRaw } from "./raw-line.ts";

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
	door = await openDoor();
});
afterAll(() => door.close());

describe("a body that is none", () => {
	it.each([
		["", 400],
		["{", 400],
		["[", 400],
		["null", 400],
		["1", 400],
		["[]", 400],
		['"a"', 400],
		['{"a":1}}', 400],
		["{'a':1}", 400],
		["\ufeff{", 400],
		['{"__proto__":{"memberId":1}}', 400],
		['{"constructor":{"prototype":{"x":1}}}', 400],
		["<a/>", 400],
		["NaN", 400],
	])("%j is refused in a sentence", async (body, status) => {
		const answer = await door.act("meeting.set-focus", body);
		expect(answer.statusCode).toBe(status);
		expect(faultOf(shown(answer))).toBeNull();
	});

	it.each([
		"text/plain",
		"application/x-www-form-urlencoded",
		"multipart/form-data; boundary=x",
		"application/xml",
		"application/json; charset=utf-16le",
		"nonsense",
		"application/json\u0000",
	])("of the kind %s is refused in a sentence", async (type) => {
		const answer = await door.act("meeting.set-focus", "a=1", {
			"content-type": type,
		});
		expect([400, 415]).toContain(answer.statusCode);
		expect(faultOf(shown(answer))).toBeNull();
	});
});

const shown = ({
	statusCode,
	headers,
	body,
}: {
	statusCode: number;
	headers: Record<string, unknown>;
	body: string;
}) => ({
	status: statusCode,
	type: String(headers["content-type"]),
	nosniff: headers["x-content-type-options"] === "nosniff",
	body,
	ms: 0,
});

describe("a way that is none", () => {
	it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD"] as const)(
		"%s changes and tells nothing",
		async (method) => {
			const answer = await door.app.inject({
				method: method as "PUT",
				url: "/api/actions/account.sign-out",
				headers: { "x-nep": "1", cookie: door.cookie },
			});
			expect(answer.statusCode).toBe(404);
			expect(
				(
					await door.app.inject({
						url: "/api/views/account.me",
						headers: { cookie: door.cookie },
					})
				).statusCode,
			).toBe(200);
		},
	);

	it("an action is not asked for, a question is not posted", async () => {
		expect(
			(
				await door.app.inject({
					url: "/api/actions/account.sign-out",
					headers: { cookie: door.cookie },
				})
			).statusCode,
		).toBe(404);
		expect(
			(
				await door.app.inject({
					method: "POST",
					url: "/api/views/account.me",
					headers: { "x-nep": "1", cookie: door.cookie },
				})
			).statusCode,
		).toBe(404);
	});

	it.each([
		"/../../package.json",
		"/..%2f..%2fpackage.json",
		"/%2e%2e/%2e%2e/package.json",
		"/assets/../../../package.json",
		"/assets/..%2f..%2f..%2fpackage.json",
		"/assets/%2e%2e%5c%2e%2e%5cpackage.json",
		"//etc/passwd",
		"/assets/%00",
		"/.git/config",
		"/api/files/..%2f..%2fpackage.json",
		"/api/papers/minutes/..%2f..%2fpackage.json",
		"/api/docs/static/..%2f..%2f..%2fpackage.json",
		"/api/docs/static/../../../../package.json",
	])("%s leads to no file of the machine", async (way) => {
		const answer = await sendRaw(
			door.port,
			`GET ${way} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
		);
		expect([200, 400, 404]).toContain(answer.status);
		expect(answer.body).not.toMatch(/"dependencies"|root:|\[core\]/);
		if (answer.status === 200) expect(answer.body).toContain('<div id="root">');
	});
});

describe("what is no request", () => {
	const HEAD =
		"POST /api/actions/account.sign-in HTTP/1.1\r\nhost: x\r\nx-nep: 1\r\n";
	it.each([
		["noise", "\x00\x01\x02\x03\r\n\r\n"],
		[
			"TLS on a plain line",
			Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]),
		],
		["a method of its own", "GIVE / HTTP/1.1\r\nhost: x\r\n\r\n"],
		[
			"an address that cannot be read",
			"GET /%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
		],
		[
			"a header without end",
			`GET / HTTP/1.1\r\nhost: x\r\na: ${"a".repeat(100_000)}\r\n\r\n`,
		],
		[
			"headers without end",
			`GET / HTTP/1.1\r\nhost: x\r\n${"aaaa: bbbbbbbb\r\n".repeat(5000)}\r\n`,
		],
		["two lengths", `${HEAD}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`],
		[
			"a length and pieces",
			`${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`,
		],
		["a length that is none", `${HEAD}content-length: -1\r\n\r\n{}`],
		[
			"a length beyond everything",
			`${HEAD}content-type: application/json\r\ncontent-length: 99999999999999\r\n\r\n{}`,
		],
		[
			"a line end in a header",
			"GET / HTTP/1.1\r\nhost: x\r\nx-nep: 1\nx-a: b\r\x01\r\n\r\n",
		],
	])("is refused before it reaches anything: %s", async (_what, bytes) => {
		const answer = await sendRaw(door.port, bytes);
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(answer.status).toBeLessThan(500);
		expect(answer.headers).toContain("x-content-type-options: nosniff");
		expect(answer.body).toMatch(/Máy chủ không đọc được|lớn hơn mức nhận/);
		expect((await door.app.inject({ url: "/api/health" })).statusCode).toBe(
			200,
		);
	});
});
