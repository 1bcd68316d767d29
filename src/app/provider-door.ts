import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { signInByProvider } from "../features/account/actions/sign-in-by-provider.ts";
import { deviceOf } from "../features/account/labels.ts";
import { perform } from "../platform/action.ts";
import { NOBODY } from "../platform/actor.ts";
import type { Database } from "../platform/database/connect.ts";
import { factsOfFault, type Log } from "../platform/log.ts";
import { Leaving, type Provider } from "../platform/provider.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { originOf, type SetSession } from "./routes.ts";

const PATH = "/api/provider";
const COOKIE = "nep_leaving";
const TEN_MINUTES = 600;

type Door = {
	database: Database;
	provider: Provider | null;
	now: () => Date;
	setSession: SetSession;
	log: Log;
};

/**
 * The sign-in of a province (OpenID Connect, code flow with PKCE): `/api/provider` tells whether there is one, `/leave` goes there,
 * `/back` comes from there with a session, or to the sign-in page with the code of a sentence.
 */
export async function addProvider(
	app: FastifyInstance,
	{ database, provider, now, setSession, log }: Door,
): Promise<void> {
	const hidden = { schema: { hide: true } };
	app.get(PATH, hidden, () => ({
		provider: provider && { name: provider.name, issuer: provider.issuer },
	}));
	if (!provider) return;
	const { seal } = database;

	app.get<{ Querystring: { den?: string } }>(
		`${PATH}/leave`,
		hidden,
		async (request, reply) => {
			const next = insideOf(request.query.den);
			const back = `${originOf(request)}${PATH}/back`;
			const gone = await provider
				.leave(back, next)
				.catch((fault) => failed(log, fault));
			if (gone instanceof Refusal) return toSignIn(reply, gone);
			const kept = seal.close(JSON.stringify(gone.leaving));
			// Lax, for the way back begins at the provider's site.
			reply.setCookie(COOKIE, kept.toString("base64url"), {
				...cookieOf(request),
				maxAge: TEN_MINUTES,
			});
			return reply.redirect(gone.address);
		},
	);

	app.get(`${PATH}/back`, hidden, async (request, reply) => {
		reply.clearCookie(COOKIE, cookieOf(request));
		try {
			const leaving = leavingIn(request.cookies[COOKIE]);
			const query = request.url.split("?")[1] ?? "";
			const subject = await provider.personIn(query, leaving);
			const device = deviceOf(request.headers["user-agent"] ?? "");
			const entered = await perform(database, signInByProvider, {
				actor: NOBODY,
				input: { issuer: provider.issuer, subject, device },
				actionId: randomUUID(),
				now: now(),
			});
			setSession(reply, request, entered.setSession);
			return reply.redirect(leaving.next);
		} catch (fault) {
			return toSignIn(reply, failed(log, fault));
		}
	});

	function leavingIn(cookie: string | undefined): Leaving {
		if (!cookie) refuse("account.provider-failed");
		const text = seal.open(Buffer.from(cookie, "base64url"));
		return Leaving.parse(JSON.parse(text));
	}
}

const cookieOf = (request: FastifyRequest) =>
	({
		path: PATH,
		httpOnly: true,
		sameSite: "lax",
		secure: request.protocol === "https",
	}) as const;

/** Everything the provider or a stranger may do wrong is one sentence; what it was stands in the log. */
function failed(log: Log, fault: unknown): Refusal {
	if (fault instanceof Refusal) return fault;
	log("provider-failed", factsOfFault(fault));
	return new Refusal("account.provider-failed");
}

const toSignIn = (reply: FastifyReply, { code }: Refusal) =>
	reply.redirect(`/dang-nhap?${new URLSearchParams({ loi: code })}`);

/** An address of ours, never another site's. */
const insideOf = (wanted: string | undefined): string =>
	wanted && /^\/(?![/\\])/.test(wanted) ? wanted : "/";
