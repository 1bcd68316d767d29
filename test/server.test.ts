import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docsText } from "../src/app/docs.ts";
import { actions, views } from "../src/app/registry.ts";
import { isSaid } from "../src/app/sentences.ts";
import { createServer } from "../src/app/server.ts";
import { programFolder } from "../src/platform/root.ts";
import { NOW, PASSWORD, smallCommune } from "./small-commune.ts";

type Commune = Awaited<ReturnType<typeof smallCommune>>;

let commune: Commune;
let app: FastifyInstance;

beforeAll(async () => {
	commune = await smallCommune();
	app = await createServer({
		database: commune.database,
		now: () => NOW,
		limits: false,
	});
});
afterAll(async () => {
	await app.close();
	await commune.close();
});

const post = (
	name: string,
	body: unknown,
	{ cookie = "", id = randomUUID(), headers = {} } = {},
) =>
	app.inject({
		method: "POST",
		url: `/api/actions/${name}`,
		headers: { "x-nep": "1", "x-action-id": id, cookie, ...headers },
		payload: body as object,
	});
const get = (name: string, input: unknown, cookie = "") =>
	app.inject({
		method: "GET",
		url: `/api/views/${name}?q=${encodeURIComponent(JSON.stringify(input))}`,
		headers: { cookie },
	});

async function cookieOf(login: string): Promise<string> {
	const answer = await post("account.sign-in", {
		login,
		password: PASSWORD,
		device: "thử",
	});
	const [set] = answer.cookies;
	return `${set?.name}=${set?.value}`;
}

describe("the door of HTTP", () => {
	it("gives the session as a cookie that scripts and other sites cannot use, and not in the answer", async () => {
		const answer = await post("account.sign-in", {
			login: commune.an.login,
			password: PASSWORD,
			device: "thử",
		});
		expect(answer.statusCode).toBe(200);
		expect(answer.cookies).toMatchObject([
			{ name: "nep_session", httpOnly: true, sameSite: "Strict", path: "/" },
		]);
		expect(Object.keys(answer.json())).toEqual(["name"]);
	});

	it("marks the cookie as secure behind a proxy that speaks TLS", async () => {
		const answer = await post(
			"account.sign-in",
			{ login: commune.an.login, password: PASSWORD, device: "thử" },
			{ headers: { "x-forwarded-proto": "https" } },
		);
		expect(answer.cookies[0]).toMatchObject({ secure: true });
	});

	it("refuses a request that does not come from its own pages", async () => {
		const answer = await app.inject({
			method: "POST",
			url: "/api/actions/account.sign-out",
			payload: {},
		});
		expect(answer.statusCode).toBe(403);
		expect(answer.json().code).toBe("request.foreign");
	});

	it("lets no inline script run and nobody frame its pages", async () => {
		const policy = String(
			(await app.inject({ url: "/api/health" })).headers[
				"content-security-policy"
			],
		);
		expect(policy).toContain("script-src 'self';");
		expect(policy).toContain("frame-ancestors 'none'");
	});

	it("asks whoever has not signed in to do so", async () => {
		const answer = await get("member.list", {});
		expect(answer.statusCode).toBe(401);
		expect(answer.json().message).toContain("đăng nhập");
	});

	it("says no in a sentence where the duty is missing", async () => {
		const answer = await post(
			"org.found-unit",
			{
				parentId: commune.commune.id,
				name: "Chi bộ thôn Nam",
				kind: "cell",
				on: "2026-10-01",
			},
			{ cookie: await cookieOf(commune.an.login) },
		);
		expect(answer.statusCode).toBe(403);
		expect(answer.json()).toMatchObject({
			code: "rights.missing",
			message: expect.stringContaining("Đồng chí"),
		});
	});

	it("names the field that is wrong and shows no stack", async () => {
		const answer = await post(
			"org.found-unit",
			{ parentId: "x", name: "", kind: "cell", on: "31/02/2026" },
			{ cookie: await cookieOf(commune.clerk.login) },
		);
		expect(answer.statusCode).toBe(400);
		expect(answer.json().message).toContain("parentId");
		expect(answer.body).not.toContain("at ");
	});

	it("answers a repeat of the same id with the first result", async () => {
		const cookie = await cookieOf(commune.clerk.login);
		const id = randomUUID();
		const body = {
			parentId: commune.commune.id,
			name: "Chi bộ thôn Bắc",
			kind: "cell",
			type: "rural",
			on: "2026-10-01",
		};
		const first = await post("org.found-unit", body, { cookie, id });
		const second = await post("org.found-unit", body, { cookie, id });
		expect(first.statusCode).toBe(200);
		expect(second.json()).toEqual(first.json());
	});

	it("ends the session with the sign-out", async () => {
		const cookie = await cookieOf(commune.an.login);
		expect((await get("account.me", {}, cookie)).statusCode).toBe(200);
		await post("account.sign-out", {}, { cookie });
		expect((await get("account.me", {}, cookie)).statusCode).toBe(401);
	});

	it("answers what it does not know, or cannot read, in a sentence", async () => {
		expect(
			(await app.inject({ url: "/api/views/nothing.here" })).statusCode,
		).toBe(404);
		const broken = await app.inject({
			method: "POST",
			url: "/api/actions/account.sign-in",
			headers: {
				"x-nep": "1",
				"x-action-id": randomUUID(),
				"content-type": "application/json",
			},
			payload: "{",
		});
		expect(broken.statusCode).toBe(400);
		expect(broken.json().code).toBe("request.unreadable");
		const large = await post(
			"org.found-unit",
			{ name: "x".repeat(2_000_000) },
			{ cookie: await cookieOf(commune.clerk.login) },
		);
		expect(large.statusCode).toBe(413);
		expect(large.json().code).toBe("request.too-large");
	});

	it("counts requests by the session, and by the address where there is none: cookies made up do not help", async () => {
		const limited = await createServer({
			database: commune.database,
			now: () => NOW,
		});
		const statuses = new Set<number>();
		for (let n = 0; n < 310; n++) {
			const answer = await limited.inject({
				url: "/api/views/org.state",
				headers: { cookie: `nep_session=made-up-${n}` },
			});
			statuses.add(answer.statusCode);
			if (answer.statusCode === 429)
				expect(answer.json().code).toBe("request.too-many");
		}
		await limited.close();
		expect(statuses).toEqual(new Set([200, 429]));
	});

	it("describes every action and view, in the document and on a readable page", async () => {
		const document = (await app.inject({ url: "/api/openapi.json" })).json();
		for (const name of Object.keys(actions))
			expect(document.paths).toHaveProperty([`/api/actions/${name}`]);
		for (const name of Object.keys(views))
			expect(document.paths).toHaveProperty([`/api/views/${name}`]);
		expect((await app.inject({ url: "/api/docs/" })).statusCode).toBe(200);
	});
});

const sources = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const file = path.join(folder, entry.name);
		return entry.isDirectory()
			? sources(file)
			: /(?<!\.test)\.ts$/.test(entry.name)
				? [file]
				: [];
	});

describe("what is generated and what is said", () => {
	it("docs/actions.md says what the program does now (npx nep docs)", () => {
		expect(
			readFileSync(path.join(programFolder(), "docs/actions.md"), "utf8"),
		).toBe(docsText());
	});

	it("every action and view has its sentence in the manual", () => {
		const silent = docsText()
			.split("### ")
			.slice(1)
			.filter((section) => section.split("\n")[2] === "")
			.map((section) => section.split("\n")[0]);
		expect(silent).toEqual([]);
	});

	it("every refusal has its Vietnamese sentence", () => {
		const codes = sources(path.join(programFolder(), "src")).flatMap((file) =>
			[
				...readFileSync(file, "utf8").matchAll(
					/(?:refuse\(|new Refusal\(|code: )"([a-z]+\.[a-z-]+)"/g,
				),
			].map(([, code = ""]) => code),
		);
		expect([...new Set(codes)].filter((code) => !isSaid(code))).toEqual([]);
	});
});
