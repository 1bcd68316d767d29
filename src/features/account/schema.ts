import { z } from "zod";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Duty, PositionKind } from "../../charter/positions.ts";

const Id = z.uuid();
const Password = z.string().min(1).max(200);
const Device = z.string().trim().max(120).default("");

export const SignIn = z.object({
	login: z.string().trim().min(1).max(200),
	password: Password,
	/** Of the authenticator app, or a recovery code; asked where a second factor was set up. */
	code: z.string().trim().max(60).default(""),
	device: Device,
});

export const Activate = z.object({
	code: z.string().trim().min(1).max(60),
	password: Password,
	device: Device,
});

export const Nothing = z.object({});
/** An act on one's own account that asks for the password once more. */
export const WithPassword = z.object({ password: Password });
export const ConfirmSecondFactor = z.object({
	code: z.string().trim().min(1).max(60),
});
const Base64 = z.string().max(20_000);
const Credential = {
	id: Base64,
	type: z.literal("public-key"),
};

/** What a browser says of a key that its device made. */
export const AddPasskey = z.object({
	device: Device,
	response: z.object({
		...Credential,
		response: z.object({
			clientDataJSON: Base64,
			attestationObject: Base64,
			transports: z.array(z.string().max(20)).max(10).default([]),
		}),
	}),
});

/** What a browser says of a challenge that its device signed. */
export const SignInWithPasskey = z.object({
	device: Device,
	response: z.object({
		...Credential,
		response: z.object({
			clientDataJSON: Base64,
			authenticatorData: Base64,
			signature: Base64,
		}),
	}),
});
/** Said by the server alone, when somebody is back from the provider. */
export const SignInByProvider = z.object({
	issuer: z.string().max(300),
	subject: z.string().min(1).max(300),
	device: Device,
});

export const LinkProvider = z.object({
	accountId: Id,
	issuer: z.url().max(300),
	/** How the provider names the person; null takes the link away. */
	subject: z.string().trim().min(1).max(300).nullable(),
});

export const EndPasskey = z.object({ passkeyId: Id, password: Password });

/** What a program may be let do; never the accounts of others, which would be a way to everything, nor the vote of its owner. */
export const TOKEN_DUTIES = [
	"unit.read",
	"member.read",
	"member.open",
	"meeting.read",
	"meeting.oversee",
	"task.read",
	"calendar.read",
	"rule.read",
	"audit.read",
	"upkeep.read",
	"unit.change",
	"position.change",
	"rule.change",
	"member.change",
	"member.import",
	"meeting.prepare",
	"meeting.record",
	"meeting.guide",
	"meeting.rate",
] as const satisfies readonly Duty[];
export type TokenDuty = (typeof TOKEN_DUTIES)[number];

/** For how many days a token is good. */
export const TOKEN_DAYS = [30, 90, 365] as const;

export const MakeToken = z.object({
	password: Password,
	/** What it is for. */
	name: z.string().trim().min(1).max(60),
	duties: z.array(z.enum(TOKEN_DUTIES)).min(1),
	days: z.literal(TOKEN_DAYS),
});
export const EndToken = z.object({ tokenId: Id });

/** Where somebody wants to be reminded; only plain addresses, which no mail server reads in two ways. */
export const GiveAddress = z.object({
	password: Password,
	address: z
		.string()
		.trim()
		.toLowerCase()
		.max(254)
		.pipe(z.email({ pattern: z.regexes.email })),
});
export const ProveAddress = z.object({
	code: z.string().trim().min(1).max(60),
});
export const SwitchDigest = z.object({ on: z.boolean() });

export const EndSession = z.object({ sessionId: Id });
export const ChangePassword = z.object({
	current: Password,
	password: Password,
});

/** For a member, whose account is opened where there is none, or for an account. */
export const IssueSlip = z.union([
	z.strictObject({ memberId: Id }),
	z.strictObject({ accountId: Id }),
]);

export const DisableAccount = z.object({ accountId: Id });

export const ACCOUNT_STATES = [
	"none",
	"waiting",
	"active",
	"disabled",
] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ListAccounts = z.object({
	/** Only what is at and below this unit. */
	unitId: Id.nullable().default(null),
	search: z.string().trim().max(100).default(""),
	state: z.enum(ACCOUNT_STATES).nullable().default(null),
	offset: z.int().min(0).default(0),
});

export type Account = {
	id: string;
	login: string;
	name: string;
	memberId: string | null;
	passwordHash: string | null;
	failures: number;
	lockedUntil: Date | null;
	disabledAt: Date | null;
};

export type Slip = {
	id: string;
	accountId: string;
	expiresAt: Date;
	usedAt: Date | null;
	voidedAt: Date | null;
};

/** What signing in gives: the server makes a cookie of `setSession` and sends only the rest. */
export type SignedIn = { setSession: string; name: string };

/** What is told of a slip, once; the code without separators. */
export type IssuedSlip = {
	accountId: string;
	name: string;
	login: string;
	code: string;
	expiresAt: Date;
};

type NamedUnit = { unitId: string; name: string };

/** Who is signed in, and where they have something to do. */
export type Me = {
	accountId: string;
	login: string;
	name: string;
	memberId: string | null;
	/** What a post asks of the account before anything else can be done. */
	owes: "second-factor" | null;
	positions: {
		position: PositionKind;
		unitId: string;
		unitName: string;
		path: string;
	}[];
	/** Where they are a member or hold a post of the cell. */
	cells: NamedUnit[];
	/** Where they hold a post of the committee or its office. */
	committees: NamedUnit[];
};

export type OpenSession = {
	sessionId: string;
	device: string;
	startedAt: Date;
	seenAt: Date;
	/** The session that asks. */
	current: boolean;
};

export type OpenToken = {
	tokenId: string;
	name: string;
	duties: TokenDuty[];
	madeAt: Date;
	expiresAt: Date;
	expired: boolean;
	seenAt: Date | null;
};

/** Where the person is reminded by e-mail, as its owner sees it. */
export type Reminding = {
	address: string | null;
	/** When the code that was sent there came back. */
	provedAt: Date | null;
	/** Until when a code that was sent there is good. */
	codeUntil: Date | null;
	wantsDigest: boolean;
	/** When the server of the address last refused a letter for good. */
	refusedOn: IsoDate | null;
};

export type AccountRow = {
	memberId: string | null;
	accountId: string | null;
	name: string;
	login: string | null;
	unitId: string;
	unitName: string;
	state: AccountState;
	secondFactor: boolean;
	/** How the provider of the province names the person; null where it is not linked. */
	subject: string | null;
	/** Last use of any session. */
	seenAt: Date | null;
	/** Until when a slip that was handed out still works. */
	slipExpiresAt: Date | null;
};
