import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { AnyAction } from "../../src/platform/action.ts";
import type { AnyView } from "../../src/platform/view.ts";

type Path = readonly string[];
type Schema = {
	type?: string;
	format?: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	anyOf?: Schema[];
	oneOf?: Schema[];
	allOf?: Schema[];
};

/** A text that names a thing though its schema does not say so. */
const NAMES_A_THING = /Id$|^unit$/;

/** Every place of an input in which an id can stand; `0` is the first of a list. */
export function idsIn(of: AnyAction | AnyView): Path[] {
	const schema = z.toJSONSchema(of.input, {
		io: "input",
		unrepresentable: "any",
	}) as Schema;
	const paths = new Map(walk(schema, []).map((path) => [path.join("."), path]));
	return [...paths.values()];
}

function walk(schema: Schema, path: Path): Path[] {
	const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = schema;
	const here =
		schema.format === "uuid" ||
		(schema.type === "string" && NAMES_A_THING.test(path.at(-1) ?? ""));
	return [
		...(here ? [path] : []),
		...Object.entries(properties).flatMap(([key, value]) =>
			walk(value, [...path, key]),
		),
		...(items ? walk(items, [...path, "0"]) : []),
		...[...anyOf, ...oneOf, ...allOf].flatMap((each) => walk(each, path)),
	];
}

/** What stands at a place of an input. */
export function valueAt(input: unknown, path: Path): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return input;
	return typeof input === "object" && input !== null
		? valueAt((input as Record<string, unknown>)[key], rest)
		: undefined;
}

/** The input with another value at a place. */
export function withAt(input: unknown, path: Path, value: unknown): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return value;
	const copy = Array.isArray(input) ? [...input] : { ...(input as object) };
	const held = copy as Record<string, unknown>;
	held[key] = withAt(held[key], rest, value);
	return copy;
}

/** The same kind of thing of another organisation as the one with this id, or nothing. */
export const counterpart = (
	id: unknown,
	own: object,
	other: object,
): unknown => {
	const [key] = Object.entries(own).find(([, value]) => value === id) ?? [""];
	return Object.entries(other).find(([each]) => each === key)?.[1];
};

/** An answer without the ids that differ from one question to the next. */
export const sameWords = (body: string, ...ids: unknown[]): string =>
	ids.reduce<string>(
		(text, id) => text.replaceAll(String(id), "…"),
		body.replace(/"(now|madeAt)":"[^"]*"/g, ""),
	);

export const strange = randomUUID;
