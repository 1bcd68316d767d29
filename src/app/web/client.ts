import { newActionId } from "../../kit/action-id.ts";
import type { Given, Taken } from "../../kit/declared.ts";
import { Refusal } from "../../kit/refusal.ts";
import type { Registry } from "../registry.ts";

type Actions = Registry["actions"];
type Views = Registry["views"];

export type ActionName = keyof Actions & string;
export type ViewName = keyof Views & string;
export type InputOf<Name extends ActionName> = Taken<Actions[Name]>;
export type OutputOf<Name extends ActionName> = Given<Actions[Name]>;
export type QuestionOf<Name extends ViewName> = Taken<Views[Name]>;
export type AnswerOf<Name extends ViewName> = Given<Views[Name]>;

/** Does an action. The same `id` in a later try is answered with the first result. @throws Refusal; TypeError where the server cannot be reached. */
export function act<Name extends ActionName>(
	name: Name,
	input: InputOf<Name>,
	{ id = newActionId() }: { id?: string } = {},
): Promise<OutputOf<Name>> {
	return sendAct(name, input, id);
}

/** Asks a view. @throws Refusal; TypeError where the server cannot be reached. */
export function ask<Name extends ViewName>(
	name: Name,
	input: QuestionOf<Name>,
): Promise<AnswerOf<Name>> {
	return sendAsk(name, input);
}

/** The same two ways without the registry's types, as the kit's hooks take them. */
export const reach = { act: sendAct, ask: sendAsk };

/** Fills an empty installation with the sample commune; gives the lines that name its accounts. @throws as `act` does. */
export function loadSample(): Promise<{ lines: string[] }> {
	return answered(
		fetch("/api/sample", { method: "POST", headers: { "x-nep": "1" } }),
	);
}

/** The sign-in of the province, where this installation has one. @throws as `act` does. */
export const askProvider = (): Promise<{
	provider: { name: string; issuer: string } | null;
}> => answered(fetch("/api/provider"));

/** Whether this installation can remind people by e-mail. @throws as `act` does. */
export const askMail = (): Promise<{ offered: boolean }> =>
	answered(fetch("/api/mail"));

function sendAct<Output>(
	name: string,
	input: unknown,
	id: string,
): Promise<Output> {
	return answered(
		fetch(`/api/actions/${name}`, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				"x-action-id": id,
				"x-nep": "1",
			},
			body: JSON.stringify(input ?? {}),
		}),
	);
}

function sendAsk<Output>(name: string, input: unknown): Promise<Output> {
	const query = new URLSearchParams({ q: JSON.stringify(input ?? {}) });
	return answered(
		fetch(`/api/views/${name}?${query}`, { headers: { "x-nep": "1" } }),
	);
}

async function answered<Output>(request: Promise<Response>): Promise<Output> {
	const response = await request;
	const text = await response.text();
	const body = text === "" ? null : JSON.parse(text);
	if (response.ok) return body;
	throw new Refusal(body.code, body.message, body.facts, response.status);
}
