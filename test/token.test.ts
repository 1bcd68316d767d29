import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actions } from "../src/app/registry.ts";
import { createServer } from "../src/app/server.ts";
import { POSITIONS } from "../src/charter/positions.ts";
import { changePassword } from "../src/features/account/actions/change-password.ts";
import { disableAccount } from "../src/features/account/actions/disable-account.ts";
import { endToken } from "../src/features/account/actions/end-token.ts";
import { makeToken } from "../src/features/account/actions/make-token.ts";
import { TOKEN_DUTY } from "../src/features/account/labels.ts";
import { TOKEN_DUTIES } from "../src/features/account/schema.ts";
import { tokens } from "../src/features/account/views.ts";
import { appoint } from "../src/features/org/actions/appoint.ts";
import { setRule } from "../src/features/org/actions/set-rule.ts";
import type { AnyAction } from "../src/platform/action.ts";
import type { Actor } from "../src/platform/actor.ts";
import { verifyAudit } from "../src/platform/audit.ts";
import { openDoor } from "./door.ts";
import { later, NOW, PASSWORD, smallCommune, TODAY } from "./small-commune.ts";

const DAY = 24 * 3600;

let commune: Awaited<ReturnType<typeof smallCommune>>;
let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
	commune = await smallCommune();
	door = await openDoor(commune);
});
beforeEach(() => door.at(NOW));
afterAll(async () => {
	await door.app.close();
	await commune.close();
});

const make = (owner: Actor, duties: string[], more = {}) =>
	commune.act(makeToken, owner, {
		password: PASSWORD,
		name: "Báo cáo tháng",
		duties,
		days: 30,
		...more,
	});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const readWith = async (token: string) =>
	(await door.get("member.list", {}, bearer(token))).statusCode;
const foundCell = (token: string) =>
	door.post(
		"org.found-unit",
		{
			parentId: commune.commune.id,
			name: "Chi bộ thôn Bắc",
			kind: "cell",
			type: "rural",
			on: "2026-10-01",
		},
		{ ...bearer(token), "x-nep": "" },
	);

describe("a token", () => {
	it("lets a program do what it names, and nothing else that its owner may", async () => {
		const reads = await make(commune.clerk, ["member.read"]);
		expect(await readWith(reads.token)).toBe(200);
		const refused = await foundCell(reads.token);
		expect(refused.statusCode).toBe(403);
		expect(refused.json().code).toBe("rights.missing");
		const changes = await make(commune.clerk, ["unit.change"]);
		expect((await foundCell(changes.token)).statusCode).toBe(200);
	});

	it("reaches no further than its owner", async () => {
		const { token } = await make(commune.eastSecretary, ["member.read"]);
		const { members: rows } = (
			await door.get("member.list", {}, bearer(token))
		).json();
		const names = rows.map((row: { name: string }) => row.name);
		expect(names).toContain("Nguyễn Văn An");
		expect(names).not.toContain("Lê Thị Chi");
	});

	it("is only made of duties that its owner has, with the right password", async () => {
		await expect(
			make(commune.an, ["member.read", "meeting.read"]),
		).rejects.toMatchObject({
			code: "account.token-duty-not-held",
			facts: { duties: ["member.read"] },
		});
		await expect(
			make(commune.clerk, ["member.read"], { password: "sai" }),
		).rejects.toMatchObject({ code: "account.wrong-password" });
		await expect(make(commune.clerk, ["account.issue"])).rejects.toMatchObject({
			code: "input.invalid",
		});
	});

	it("may hold every duty but those over accounts, of casting a vote, and over what criticism found", () => {
		const duties = Object.values(POSITIONS).flatMap((d) => Object.keys(d));
		const grantable = new Set(
			duties.filter(
				(d) => !["account.issue", "ballot.cast", "pledge.keep"].includes(d),
			),
		);
		expect(new Set(TOKEN_DUTIES)).toEqual(grantable);
		expect(new Set(Object.keys(TOKEN_DUTY))).toEqual(grantable);
	});

	it("does nothing on the account, of its owner or of others, and signs nobody in", async () => {
		const { token } = await make(commune.clerk, [
			...TOKEN_DUTIES.filter((duty) => duty in POSITIONS["office-clerk"]),
		]);
		const personal = Object.values<AnyAction>(actions).filter(
			({ name, duty }) =>
				name.startsWith("account.") || duty === "own" || duty === "anyone",
		);
		expect(personal.length).toBeGreaterThan(10);
		for (const { name, duty } of personal) {
			const input =
				duty === "account.issue" ? { accountId: commune.an.accountId } : {};
			const full =
				name === "account.sign-in"
					? { login: commune.an.login, password: PASSWORD }
					: input;
			const answer = await door.post(name, full, bearer(token));
			expect(answer.statusCode, name).toBeGreaterThanOrEqual(400);
			expect(answer.cookies, name).toEqual([]);
		}
		expect(
			(await door.post("account.sign-out", {}, bearer(token))).json().code,
		).toBe("token.not-for-account");
		const me = await door.get("account.me", {}, bearer(token));
		expect(me.json().code).toBe("token.not-for-account");
	});

	it("counts alone where a cookie comes with it", async () => {
		const { cookie } = await door.enter(commune.clerk.login);
		const answer = await door.get(
			"member.list",
			{},
			{ cookie, ...bearer("nep_nothing") },
		);
		expect(answer.statusCode).toBe(401);
		expect(answer.json().code).toBe("token.unknown");
	});

	it("is named in the record as itself, inside the chain", async () => {
		const { token, tokenId } = await make(commune.clerk, ["unit.change"], {
			name: "Đồng bộ",
		});
		await foundCell(token);
		const [row] = await commune.rows(
			sql<{ actorName: string; accountId: string }>`
				select actor_name, account_id from audit_entry where token_id = ${tokenId}`,
		);
		expect(row).toEqual({
			actorName: "Vũ Thị Phòng (mã truy cập “Đồng bộ”)",
			accountId: commune.clerk.accountId,
		});
		expect((await verifyAudit(commune.database.reader)).breaks).toEqual([]);
	});

	it("is kept nowhere as it was told", async () => {
		const { token } = await make(commune.clerk, ["unit.read"]);
		const kept = await commune.rows(
			sql<{ row: string }>`select to_jsonb(t)::text as row from api_token t
				union all select to_jsonb(r)::text from action_run r
				union all select to_jsonb(e)::text from audit_entry e`,
		);
		for (const { row } of kept) expect(row).not.toContain(token);
	});
});

describe("a token ends", () => {
	it("on its day; until then the list tells its last use", async () => {
		const { communeSecretary } = commune;
		const { token, tokenId } = await make(communeSecretary, ["member.read"]);
		door.at(later(30 * DAY - 1));
		expect(await readWith(token)).toBe(200);
		const { tokens: list } = await commune.ask(tokens, communeSecretary);
		expect(list).toMatchObject([
			{ tokenId, expired: false, seenAt: later(30 * DAY - 1) },
		]);
		door.at(later(30 * DAY));
		expect(await readWith(token)).toBe(401);
	});

	it("by its owner, by nobody else", async () => {
		const { clerk, admin } = commune;
		const { token, tokenId } = await make(clerk, ["member.read"]);
		await expect(
			commune.act(endToken, admin, { tokenId }),
		).rejects.toMatchObject({ code: "rights.missing" });
		await commune.act(endToken, clerk, { tokenId });
		expect(await readWith(token)).toBe(401);
	});

	it("with the password it was made under", async () => {
		const { eastSecretary } = commune;
		const { token } = await make(eastSecretary, ["member.read"]);
		await commune.act(changePassword, eastSecretary, {
			current: PASSWORD,
			password: "hoa gạo tháng ba",
		});
		expect(await readWith(token)).toBe(401);
	});

	it("with the account, and is not revived with it", async () => {
		const { an, clerk } = commune;
		const { token } = await make(an, ["meeting.read"]);
		expect(
			(await door.get("org.tree", {}, bearer(token))).json().code,
		).not.toBe("token.unknown");
		await commune.act(disableAccount, clerk, { accountId: an.accountId });
		expect(await readWith(token)).toBe(401);
		const kept = await commune.rows(
			sql<{ ended: boolean }>`select ended_at is not null as ended
				from api_token where account_id = ${an.accountId}`,
		);
		expect(kept).toEqual([{ ended: true }]);
	});

	it("with a change of post of its owner", async () => {
		const { chi, clerk } = commune;
		const { token } = await make(chi, ["meeting.read"]);
		await commune.act(appoint, clerk, {
			unitId: commune.west.id,
			memberId: chi.memberId,
			position: "cell-secretary",
			from: TODAY,
		});
		expect(await readWith(token)).toBe(401);
	});

	it("for as long as its owner owes a second factor", async () => {
		const { communeSecretary } = commune;
		const { token } = await make(communeSecretary, ["member.read"]);
		await commune.act(setRule, commune.clerk, {
			unitId: commune.commune.id,
			parameter: "sign-in.second-factor-secretaries",
			value: true,
			from: TODAY,
			source: "QĐ 12-QĐ/ĐU",
		});
		expect((await door.get("member.list", {}, bearer(token))).json().code).toBe(
			"session.owes-second-factor",
		);
	});
});

it("a made-up cookie is no way round the limit of an address", async () => {
	const app = await createServer({ database: commune.database });
	let limited = 0;
	for (let n = 0; n < 310; n++) {
		const { statusCode } = await app.inject({
			url: "/api/views/account.me",
			headers: { cookie: `nep_session=made-up-${n}` },
		});
		if (statusCode === 429) limited++;
	}
	expect(limited).toBe(10);
	await app.close();
});
