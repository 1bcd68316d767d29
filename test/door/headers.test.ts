import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachFile } from "../../src/features/meeting/actions/attach-file.ts";
import { meetingAt } from "../held-meeting.ts";
import { openDoor, WEB } from "./open-door.ts";

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
	door = await openDoor();
});
afterAll(() => door.close());

const policyOf = (headers: Record<string, unknown>): Map<string, string[]> =>
	new Map(
		String(headers["content-security-policy"])
			.split(";")
			.map((rule) => rule.trim().split(" "))
			.map(([name = "", ...values]) => [name, values]),
	);

describe("every answer", () => {
	it.each([
		["the page", "/"],
		["a page of the program", "/to-chuc"],
		["a question", "/api/views/org.state"],
		["a refusal", "/api/views/member.list"],
		["what is not there", "/api/nothing"],
		["the description", "/api/openapi.json"],
		["the readable description", "/api/docs/"],
		["the health", "/api/health"],
	])("has the headers that keep a browser safe: %s", async (_what, url) => {
		const { headers } = await door.app.inject({ url });
		const policy = policyOf(headers);
		expect(
			policy
				.get("script-src")
				?.filter((each) => !/^'(self|sha256-.+)'$/.test(each)),
		).toEqual([]);
		expect(["'none'", "'self'"]).toContain(
			policy.get("frame-ancestors")?.join(),
		);
		expect(headers).toMatchObject({
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-resource-policy": "same-origin",
			"x-frame-options": "SAMEORIGIN",
		});
		expect(headers).not.toHaveProperty("x-powered-by");
		expect(headers).not.toHaveProperty("server");
	});

	it("of the API is kept by nobody on the way, and given to no other site", async () => {
		for (const url of ["/api/views/org.state", "/api/views/member.list"]) {
			const { headers } = await door.app.inject({
				url,
				headers: { origin: "https://elsewhere.example" },
			});
			expect(headers).toMatchObject({ "cache-control": "no-store" });
			expect(headers).not.toHaveProperty("access-control-allow-origin");
		}
		const { headers } = await door.signIn({
			origin: "https://elsewhere.example",
		});
		expect(headers).toMatchObject({ "cache-control": "no-store" });
		expect(headers).not.toHaveProperty("access-control-allow-origin");
	});
});

describe("the policy of the pages", () => {
	it("lets nothing run or come but what the server itself gives", async () => {
		const policy = policyOf((await door.app.inject({ url: "/" })).headers);
		expect(Object.fromEntries(policy)).toMatchObject({
			"default-src": ["'self'"],
			"script-src": ["'self'"],
			"script-src-attr": ["'none'"],
			"frame-ancestors": ["'none'"],
			"connect-src": ["'self'"],
			"font-src": ["'self'", "data:"],
			"object-src": ["'none'"],
			"base-uri": ["'none'"],
			"form-action": ["'self'"],
		});
	});

	it("is kept by the pages: no script, handler or address of elsewhere in them", () => {
		for (const file of readdirSync(WEB).filter((each) =>
			each.endsWith(".html"),
		)) {
			const page = readFileSync(path.join(WEB, file), "utf8");
			for (const [tag, inside = ""] of page.matchAll(
				/<script\b[^>]*>([^<]*)/g,
			)) {
				expect(tag).toContain(" src=");
				expect(inside.trim()).toBe("");
			}
			expect(page).not.toMatch(
				/\son\w+=|javascript:|(?:src|href)="(?:https?:)?\/\//i,
			);
		}
	});
});

describe("the cookie", () => {
	it("is out of reach for scripts and other sites, and ends", async () => {
		expect((await door.signIn()).headers["set-cookie"]).toMatch(
			/^nep_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Strict$/,
		);
		expect(
			(await door.signIn({ "x-forwarded-proto": "https" })).headers[
				"set-cookie"
			],
		).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
		const { cookies } = await door.signIn();
		const own = `${cookies[0]?.name}=${cookies[0]?.value}`;
		expect(
			(await door.act("account.sign-out", "{}", { cookie: own })).headers[
				"set-cookie"
			],
		).toMatch(/^nep_session=; Max-Age=0;/);
	});

	it.each([
		"nep_session=%E0%A4%A",
		"nep_session=",
		`nep_session=${"a".repeat(8000)}`,
		'nep_session="\\x00',
		"nep_session=a; nep_session=b",
		";;;=;",
		"nep_session[a]=1",
	])("that is none of ours is nobody's: %s", async (strange) => {
		const answer = await door.app.inject({
			url: "/api/views/account.me",
			headers: { cookie: strange },
		});
		expect(answer.statusCode).toBe(401);
	});
});

describe("a file that was handed in", () => {
	it("comes back as a download under its name, of the kind it is, and runs nowhere", async () => {
		const held = await meetingAt(door.commune, "planned");
		const { fileId } = await held.act(attachFile, {
			name: 'Báo cáo "10".html',
			base64: Buffer.from("%PDF-1.7<script>").toString("base64"),
		});
		const { headers } = await door.app.inject({
			url: `/api/files/${fileId}`,
			headers: { cookie: door.cookie },
		});
		expect(headers).toMatchObject({
			"content-type": "application/pdf",
			"x-content-type-options": "nosniff",
			"cache-control": "no-store",
			"content-security-policy": "sandbox; default-src 'none'",
		});
		expect(headers["content-disposition"]).toBe(
			`attachment; filename="B_o c_o 10 .html.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%2010%20.html.pdf`,
		);
	});
});
