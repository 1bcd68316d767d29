import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../src/app/server.ts";
import { disableAccount } from "../src/features/account/actions/disable-account.ts";
import { linkProvider } from "../src/features/account/actions/link-provider.ts";
import { setRule } from "../src/features/org/actions/set-rule.ts";
import type { Actor } from "../src/platform/actor.ts";
import { providerOf } from "../src/platform/provider.ts";
import { openProvince, signInAtProvince } from "./province.ts";
import { NOW, smallCommune, TODAY } from "./small-commune.ts";

/** Where `inject` lets the server believe it is. */
const PAGE = "http://localhost";
const BACK = `${PAGE}/api/provider/back`;

type Settings = { claim?: string; strength?: string };

let commune: Awaited<ReturnType<typeof smallCommune>>;
let province: Awaited<ReturnType<typeof openProvince>>;
let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
	commune = await smallCommune();
	province = await openProvince(BACK);
	app = await openApp();
});
afterAll(async () => {
	await app.close();
	province.close();
	await commune.close();
});

const openApp = ({ claim = "sub", strength }: Settings = {}) =>
	createServer({
		database: commune.database,
		now: () => NOW,
		limits: false,
		provider: providerOf({
			issuer: province.issuer,
			clientId: "nep",
			clientSecret: "a secret for tests",
			name: "Cổng tỉnh",
			claim,
			strength: strength ?? null,
		}),
	});

const link = (
	account: Pick<Actor, "accountId">,
	subject: string | null,
	by: Actor = commune.clerk,
) =>
	commune.act(linkProvider, by, {
		accountId: account.accountId,
		issuer: province.issuer,
		subject,
	});

/** Leaves for the province and signs in there; what the browser brings back: an address, and the cookie of its leaving. */
async function away(who: string, { next = "/", door = app } = {}) {
	const left = await door.inject({
		url: `/api/provider/leave?${new URLSearchParams({ den: next })}`,
	});
	const [kept] = left.cookies;
	const cookie = `${kept?.name}=${kept?.value}`;
	const home = await signInAtProvince(String(left.headers.location), who, BACK);
	return { url: home.pathname + home.search, headers: { cookie } };
}
const back = (request: Awaited<ReturnType<typeof away>>, door = app) =>
	door.inject(request);
const sessionIn = (answer: Awaited<ReturnType<typeof back>>) =>
	answer.cookies.find(({ name, value }) => name === "nep_session" && value);
const refusedWith = (answer: Awaited<ReturnType<typeof back>>) => {
	expect(sessionIn(answer)).toBeUndefined();
	return new URL(String(answer.headers.location), PAGE).searchParams.get("loi");
};

describe("the sign-in of the province", () => {
	it("is named to the sign-in page; an installation without one says so", async () => {
		expect((await app.inject({ url: "/api/provider" })).json()).toEqual({
			provider: { name: "Cổng tỉnh", issuer: province.issuer },
		});
		const alone = await createServer({ database: commune.database });
		expect((await alone.inject({ url: "/api/provider" })).json()).toEqual({
			provider: null,
		});
		await alone.close();
	});

	it("lets in whom the office linked, to the page they wanted", async () => {
		await link(commune.an, "cong-dan-1");
		const answer = await back(await away("cong-dan-1", { next: "/lich" }));
		expect(answer.headers.location).toBe("/lich");
		const session = sessionIn(answer);
		expect(session).toMatchObject({ httpOnly: true, sameSite: "Strict" });
		const me = await app.inject({
			url: "/api/views/account.me?q=%7B%7D",
			headers: { cookie: `nep_session=${session?.value}` },
		});
		expect(me.json()).toMatchObject({ name: "Nguyễn Văn An", owes: null });
	});

	it("opens no account for a stranger, nor registers one", async () => {
		const count = () =>
			commune.rows(sql`select count(*)::int as accounts from account`);
		const before = await count();
		expect(refusedWith(await back(await away("nguoi-la")))).toBe(
			"account.provider-unknown",
		);
		expect(await count()).toEqual(before);
	});

	it("may name people by another claim", async () => {
		const door = await openApp({ claim: "preferred_username" });
		await link(commune.admin, "quan-tri@tinh");
		const answer = await back(await away("quan-tri", { door }), door);
		expect(sessionIn(answer)).toBeDefined();
		await door.close();
	});

	it("is not believed where it did not ask for the strength that is demanded", async () => {
		const door = await openApp({ strength: "two-factors" });
		const answer = await back(await away("cong-dan-1", { door }), door);
		expect(refusedWith(answer)).toBe("account.provider-failed");
		await door.close();
	});

	it("leads to no other site afterwards", async () => {
		const request = await away("cong-dan-1", { next: "//evil.example" });
		expect((await back(request)).headers.location).toBe("/");
	});

	it("that is down is a sentence on the sign-in page", async () => {
		const gone = await openProvince(BACK);
		gone.close();
		const door = await createServer({
			database: commune.database,
			provider: providerOf({
				issuer: gone.issuer,
				clientId: "nep",
				clientSecret: "x",
				name: "Cổng tỉnh",
				claim: "sub",
				strength: null,
			}),
		});
		const answer = await door.inject({ url: "/api/provider/leave" });
		expect(refusedWith(answer)).toBe("account.provider-failed");
		await door.close();
	});
});

describe("the way back", () => {
	it("is only for the browser that left, once", async () => {
		const request = await away("cong-dan-1");
		const stolen = { ...request, headers: { cookie: "" } };
		expect(refusedWith(await back(stolen))).toBe("account.provider-failed");
		const other = await away("nguoi-la");
		const swapped = { ...request, headers: other.headers };
		expect(refusedWith(await back(swapped))).toBe("account.provider-failed");
		expect(sessionIn(await back(request))).toBeDefined();
		expect(refusedWith(await back(request))).toBe("account.provider-failed");
	});

	it("is believed from the province alone: no act of the registry says who somebody is", async () => {
		const forged = await app.inject({
			method: "POST",
			url: "/api/actions/account.sign-in-by-provider",
			headers: { "x-nep": "1" },
			payload: { issuer: province.issuer, subject: "cong-dan-1" },
		});
		expect(forged.statusCode).toBe(404);
		const invented = await app.inject({
			url: "/api/provider/back?code=abc&state=def",
		});
		expect(refusedWith(invented)).toBe("account.provider-failed");
	});
});

describe("linking", () => {
	it("needs the duty over every post of the person, as a slip does", async () => {
		const { eastSecretary, communeSecretary, an } = commune;
		await expect(
			link(communeSecretary, "lanh-dao", eastSecretary),
		).rejects.toMatchObject({ code: "rights.missing" });
		await expect(link(an, "toi", an)).rejects.toMatchObject({
			code: "rights.missing",
		});
	});

	it("of one name to two accounts is refused; another name takes the place of the first", async () => {
		await expect(link(commune.chi, "cong-dan-1")).rejects.toMatchObject({
			code: "account.provider-taken",
		});
		await link(commune.chi, "cong-dan-2");
		await link(commune.chi, "cong-dan-3");
		expect(refusedWith(await back(await away("cong-dan-2")))).toBe(
			"account.provider-unknown",
		);
		expect(sessionIn(await back(await away("cong-dan-3")))).toBeDefined();
	});

	it("taken away ends what was opened with it", async () => {
		const answer = await back(await away("cong-dan-3"));
		const cookie = `nep_session=${sessionIn(answer)?.value}`;
		const me = () =>
			app.inject({
				url: "/api/views/account.me?q=%7B%7D",
				headers: { cookie },
			});
		expect((await me()).statusCode).toBe(200);
		await link(commune.chi, null);
		expect((await me()).statusCode).toBe(401);
		expect(refusedWith(await back(await away("cong-dan-3")))).toBe(
			"account.provider-unknown",
		);
	});

	it("opens no closed account", async () => {
		const { clerk, an } = commune;
		await commune.act(disableAccount, clerk, { accountId: an.accountId });
		expect(refusedWith(await back(await away("cong-dan-1")))).toBe(
			"account.provider-unknown",
		);
	});
});

it("who comes from the province owes no second factor of ours: the province answers for it", async () => {
	const { clerk } = commune;
	await commune.act(setRule, clerk, {
		unitId: commune.commune.id,
		parameter: "sign-in.second-factor-offices",
		value: true,
		from: TODAY,
		source: "QĐ 12-QĐ/ĐU",
	});
	await link(clerk, "van-phong");
	const session = sessionIn(await back(await away("van-phong")));
	const me = await app.inject({
		url: "/api/views/account.me?q=%7B%7D",
		headers: { cookie: `nep_session=${session?.value}` },
	});
	expect(me.json()).toMatchObject({ name: "Vũ Thị Phòng", owes: null });
});
