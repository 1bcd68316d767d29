import {
	CELL_POSITIONS,
	COMMITTEE_POSITIONS,
	type Grant,
	type PositionKind,
	reachOf,
} from "../../charter/positions.ts";
import { newChallenge, passkeyQuestion } from "../../platform/passkey.ts";
import { refuse } from "../../platform/refusal.ts";
import { view } from "../../platform/view.ts";
import { accountById, accountsIn } from "./reads/accounts.ts";
import { remindingOf } from "./reads/addresses.ts";
import { passkeysOf } from "./reads/passkeys.ts";
import { pathOfUnit, unitsNamed } from "./reads/places.ts";
import { secondFactorOf } from "./reads/second-factor.ts";
import { sessionsOf } from "./reads/sessions.ts";
import { tokensOf } from "./reads/tokens.ts";
import { TO_SIGN_IN } from "./rules.ts";
import { ListAccounts, type Me, Nothing, TOKEN_DUTIES } from "./schema.ts";

const PAGE = 50;

/** Who is signed in, with the posts held today and the units in which there is something to do. */
export const me = view(
	{ name: "account.me", duty: "own", whileOwing: true, input: Nothing },
	async ({ db, actor, today, mustBeOwn }): Promise<Me> => {
		mustBeOwn(actor.accountId);
		const account = await accountById(db, actor.accountId);
		const units = await unitsNamed(
			db,
			actor.grants.map((grant) => grant.unitId),
			today,
		);
		const nameOf = (unitId: string) =>
			units.find((unit) => unit.unitId === unitId)?.name ?? "";
		const unitsWith = (positions: readonly PositionKind[]) =>
			units.filter((unit) => holdsAny(actor.grants, unit.unitId, positions));
		return {
			accountId: account.id,
			login: account.login,
			name: account.name,
			memberId: account.memberId,
			owes: actor.owes ?? null,
			positions: actor.grants.map(({ position, unitId, path }) => ({
				position,
				unitId,
				unitName: nameOf(unitId),
				path,
			})),
			cells: unitsWith([...CELL_POSITIONS, "member", "probationary"]),
			committees: unitsWith(COMMITTEE_POSITIONS),
		};
	},
);

const holdsAny = (
	grants: readonly Grant[],
	unitId: string,
	positions: readonly PositionKind[],
): boolean =>
	grants.some(
		(grant) => grant.unitId === unitId && positions.includes(grant.position),
	);

/** Where the person is signed in. */
export const sessions = view(
	{ name: "account.sessions", duty: "own", input: Nothing },
	({ db, actor, now, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return sessionsOf(db, actor.accountId, actor.sessionId, now);
	},
);

/** What is asked of the person at sign-in besides the password: the app, keys of devices; and how many recovery codes are left. */
export const secondFactor = view(
	{
		name: "account.second-factor",
		duty: "own",
		whileOwing: true,
		input: Nothing,
	},
	async ({ db, actor, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return {
			...(await secondFactorOf(db, actor.accountId)),
			passkeys: await passkeysOf(db, actor.accountId),
		};
	},
);

/** What a browser asks its device to sign so that somebody is signed in with a key. */
export const passkeyChallenge = view(
	{ name: "account.passkey-challenge", duty: "anyone", input: Nothing },
	async ({ seal, origin, now }) => {
		if (!origin) refuse("account.passkey-needs-page");
		const challenge = newChallenge(seal, TO_SIGN_IN, now);
		return passkeyQuestion({ origin, challenge });
	},
);

/** The tokens that the person made for programs, and which of the duties held today a new one could have. */
export const tokens = view(
	{ name: "account.tokens", duty: "own", input: Nothing },
	async ({ db, actor, now, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return {
			tokens: await tokensOf(db, actor.accountId, now),
			duties: TOKEN_DUTIES.filter(
				(duty) => reachOf(actor.grants, duty).length > 0,
			),
		};
	},
);

/** Where the person is reminded by e-mail, and whether they want to be. */
export const reminding = view(
	{ name: "account.reminding", duty: "own", input: Nothing },
	({ db, seal, actor, now, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return remindingOf(db, seal, actor.accountId, now);
	},
);

/** Who may sign in, for those who hand out slips: one page of members under their reach, each with the state of the account. */
export const accounts = view(
	{ name: "account.list", duty: "account.issue", input: ListAccounts },
	async ({ db, reach, must, now, today }, { unitId, ...wanted }) => {
		const top = unitId && (await pathOfUnit(db, unitId, today));
		if (top) must(top);
		const filter = {
			...wanted,
			areas: reach(),
			top,
			limit: PAGE,
		};
		const page = await accountsIn(db, filter, today, now);
		return { ...page, pageSize: PAGE };
	},
);
