import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { type AnyAction, perform } from "../platform/action.ts";
import { NOBODY } from "../platform/actor.ts";
import type { Database } from "../platform/database/connect.ts";
import { MOST_LAG } from "../platform/database/replica.ts";
import { refuse } from "../platform/refusal.ts";
import { type AnyView, answer } from "../platform/view.ts";
import { actions, views } from "./registry.ts";

export type SetSession = (
	reply: FastifyReply,
	request: FastifyRequest,
	token: string | null,
) => void;

/** `POST /api/actions/<name>` for every action; the header `x-action-id` makes a repeat safe. */
export async function addActions(
	app: FastifyInstance,
	database: Database,
	now: () => Date,
	setSession: SetSession,
): Promise<void> {
	for (const act of Object.values<AnyAction>(actions)) {
		const schema = {
			operationId: act.name,
			tags: [act.name.split(".")[0] ?? ""],
			summary: `${act.name} (${act.duty})`,
			headers: z.object({
				"x-nep": z.literal("1").optional(),
				"x-action-id": z.uuid(),
			}),
			body: act.input,
		};
		app.post(
			`/api/actions/${act.name}`,
			{ schema, ...(act.largest ? { bodyLimit: act.largest } : {}) },
			async (request, reply) => {
				if (act.duty !== "anyone") mustBeKnown(request);
				const actionId = z.uuid().safeParse(request.headers["x-action-id"]);
				if (!actionId.success)
					refuse("input.invalid", { problems: ["x-action-id"] });
				const result = await perform(database, act, {
					actor: request.actor,
					input: request.body,
					actionId: actionId.data,
					now: now(),
					origin: originOf(request),
				});
				if (database.hasReplica) rememberAct(reply, request);
				if (
					result === null ||
					typeof result !== "object" ||
					!("setSession" in result)
				)
					return result ?? {};
				const { setSession: token, ...rest } = result;
				setSession(reply, request, token);
				return rest;
			},
		);
	}
}

/** `GET /api/views/<name>?q=<JSON>` for every view. */
export async function addViews(
	app: FastifyInstance,
	database: Database,
	now: () => Date,
): Promise<void> {
	for (const asked of Object.values<AnyView>(views)) {
		const schema = {
			operationId: asked.name,
			tags: [asked.name.split(".")[0] ?? ""],
			summary: `${asked.name} (${asked.duty})`,
			querystring: z.object({
				q: z.string().describe(
					JSON.stringify(
						z.toJSONSchema(asked.input, {
							io: "input",
							unrepresentable: "any",
						}),
					),
				),
			}),
		};
		app.get<{ Querystring: { q?: string } }>(
			`/api/views/${asked.name}`,
			{ schema },
			async (request) => {
				if (asked.duty !== "anyone") mustBeKnown(request);
				return answer(database, asked, {
					actor: request.actor,
					input: questionOf(request.query.q),
					now: now(),
					origin: originOf(request),
					justActed: hasJustActed(request),
				});
			},
		);
	}
}

const ACTED = "nep_acted";
// Longer than a replica may lag, so that everybody finds what they did.
const ACTED_SECONDS = (2 * MOST_LAG) / 1000;

function rememberAct(reply: FastifyReply, request: FastifyRequest): void {
	reply.setCookie(ACTED, "1", {
		path: "/api/",
		httpOnly: true,
		sameSite: "strict",
		secure: request.protocol === "https",
		maxAge: ACTED_SECONDS,
	});
}

/** A program keeps no cookie. */
const hasJustActed = ({ cookies, actor }: FastifyRequest): boolean =>
	cookies[ACTED] !== undefined || actor.token !== undefined;

/** @throws session.missing; token.unknown where a program came with a token that is not good. */
export function mustBeKnown({
	actor,
	headers,
}: Pick<FastifyRequest, "actor" | "headers">): void {
	if (actor !== NOBODY) return;
	const isProgram = /^bearer /i.test(headers.authorization ?? "");
	refuse(isProgram ? "token.unknown" : "session.missing");
}

/** The address under which the browser knows this page, as the proxy tells it; null where that is none. */
export function originOf({ protocol, host }: FastifyRequest): string | null {
	const address = `${protocol}://${host}`;
	return URL.canParse(address) ? new URL(address).origin : null;
}

function questionOf(text: string | undefined): unknown {
	try {
		return text ? JSON.parse(text) : {};
	} catch {
		return refuse("input.invalid", { problems: ["q"] });
	}
}
