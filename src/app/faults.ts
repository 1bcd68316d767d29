import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isLost } from "../platform/database/query.ts";
import { newId } from "../platform/ids.ts";
import { factsOfFault, type Log } from "../platform/log.ts";
import { Refusal } from "../platform/refusal.ts";
import { sentenceOf } from "./sentences.ts";

const STATUS: Record<string, number> = {
	"session.missing": 401,
	"token.unknown": 401,
	"token.not-for-account": 403,
	"session.owes-second-factor": 403,
	"rights.missing": 403,
	"request.foreign": 403,
	"thing.not-found": 404,
	"action.unknown": 404,
	"input.invalid": 400,
	"request.unreadable": 400,
	"request.too-large": 413,
	"request.too-many": 429,
	"database.away": 503,
	"fault.unknown": 500,
};

/** A refusal is answered with its sentence; a fault with a reference that the log holds, never with its own words. */
export const answerFaults =
	(log: Log) =>
	(fault: unknown, request: FastifyRequest, reply: FastifyReply): void => {
		const refusal = refusalOf(fault) ?? logged(log, fault, request);
		reply
			.code(STATUS[refusal.code] ?? 422)
			// Where the address itself cannot be read, no other hook has set a header.
			.header("x-content-type-options", "nosniff")
			.send(bodyOf(refusal));
	};

const bodyOf = (refusal: Refusal) => ({
	code: refusal.code,
	message: sentenceOf(refusal),
	facts: refusal.facts,
});

/** What the framework cannot read is refused in our words, for its own are for programmers. */
function refusalOf(fault: unknown): Refusal | null {
	if (fault instanceof Refusal) return fault;
	const status =
		fault instanceof Error && "statusCode" in fault ? fault.statusCode : 500;
	if (typeof status !== "number" || status >= 500) return null;
	return new Refusal(
		status === 413 ? "request.too-large" : "request.unreadable",
	);
}

/** The route, not the address that was asked for: people put anything into that. */
function logged(
	log: Log,
	fault: unknown,
	{ method, routeOptions }: FastifyRequest,
): Refusal {
	const ref = newId().slice(-8);
	const route = routeOptions?.url ?? null;
	log("fault", { ref, method, route, ...factsOfFault(fault) });
	if (isLost(fault)) return new Refusal("database.away");
	return new Refusal("fault.unknown", { ref });
}

/** What is no HTTP at all, or has headers without end, is answered in the same form before the line is cut. */
export function answerNonsense(fault: Error, socket: Socket): void {
	if (!socket.writable) return void socket.destroy(fault);
	const tooLarge = "code" in fault && fault.code === "HPE_HEADER_OVERFLOW";
	const status = tooLarge ? 431 : 400;
	const body = JSON.stringify(bodyOf(new Refusal("request.unreadable")));
	socket.end(
		[
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
			"content-type: application/json; charset=utf-8",
			"x-content-type-options: nosniff",
			`content-length: ${Buffer.byteLength(body)}`,
			"connection: close",
			"",
			body,
		].join("\r\n"),
	);
}
