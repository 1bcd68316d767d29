import fc from "fast-check";
import { z } from "zod";
import { PARAMETERS } from "../../src/charter/rulebook/parameters.ts";
import { REASONS } from "../held-meeting.ts";
import { PASSWORD } from "../small-commune.ts";
import type { Known } from "./known.ts";
import { wild } from "./wild.ts";

type Schema = {
	type?: string | string[];
	enum?: unknown[];
	const?: unknown;
	anyOf?: Schema[];
	properties?: Record<string, Schema>;
	required?: string[];
	items?: Schema;
	format?: string;
	contentEncoding?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	propertyNames?: Schema;
	additionalProperties?: unknown;
};

/** Inputs of one verb: mostly as its schema wants them, else with one to three things wrong. */
export function inputsOf(
	input: z.ZodType,
	known: Known,
): fc.Arbitrary<unknown> {
	const schema = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
	const right = rightFor(schema as Schema, "", known);
	const spoiled = fc
		.tuple(
			right,
			fc.array(fc.tuple(fc.noBias(fc.nat()), mistake(known)), {
				minLength: 1,
				maxLength: 3,
			}),
		)
		.map(([value, mistakes]) =>
			mistakes.reduce<unknown>(
				(so, [at, wrong]) => spoil(so, at, wrong),
				value,
			),
		);
	return fc.oneof(
		{ weight: 6, arbitrary: right },
		{ weight: 4, arbitrary: spoiled },
		{ weight: 1, arbitrary: wild },
	);
}

function rightFor(
	schema: Schema,
	key: string,
	known: Known,
): fc.Arbitrary<unknown> {
	const told = hint(key, known);
	if (told) return told;
	if (schema.const !== undefined) return fc.constant(schema.const);
	if (schema.enum) return fc.constantFrom(...schema.enum);
	if (schema.anyOf)
		return fc.oneof(...schema.anyOf.map((each) => rightFor(each, key, known)));
	if (Array.isArray(schema.type))
		return fc.oneof(
			...schema.type.map((type) => rightFor({ ...schema, type }, key, known)),
		);
	switch (schema.type) {
		case "object":
			return objectFor(schema, known);
		case "array":
			return fc.array(
				rightFor(schema.items ?? {}, key.replace(/s$/, ""), known),
				{
					minLength: schema.minItems ?? 0,
					maxLength: Math.max(3, schema.minItems ?? 0),
				},
			);
		case "string":
			return textFor(schema, key, known);
		case "integer":
		case "number":
			return fc.integer({
				min: schema.minimum ?? 0,
				max: Math.min(schema.maximum ?? 60, 60),
			});
		case "boolean":
			return fc.boolean();
		case "null":
			return fc.constant(null);
		default:
			return wild;
	}
}

function objectFor(schema: Schema, known: Known): fc.Arbitrary<unknown> {
	if (!schema.properties)
		return fc.dictionary(
			fc.constantFrom("1.1", "2a", "A", "B", "name", "unit"),
			rightFor((schema.additionalProperties ?? {}) as Schema, "", known),
			{ maxKeys: 4 },
		);
	const fields = Object.entries(schema.properties).map(
		([key, each]) => [key, rightFor(each, key, known)] as const,
	);
	return fc.record(Object.fromEntries(fields), {
		requiredKeys: schema.required ?? [],
	});
}

function textFor(
	{ format, pattern, minLength = 0, maxLength = 300 }: Schema,
	key: string,
	known: Known,
): fc.Arbitrary<string> {
	if (format === "uuid") return known.id(key);
	if (format === "base64") return fc.constantFrom(...known.files);
	if (pattern) return fc.stringMatching(new RegExp(pattern));
	if (/^(on|from|to|since|asOf)$|(On|From)$/.test(key)) return day;
	if (/^(birth|admitted|official|bornOn|admittedOn|officialOn)$/.test(key))
		return fc.oneof(day, month, fc.constant("1979"));
	return fc
		.oneof(
			fc.constantFrom(
				"Nhà văn hóa thôn",
				"Nguyễn Thị Ánh",
				"Theo Quyết định số 12-QĐ/ĐU",
			),
			fc.string({
				unit: "grapheme",
				minLength,
				maxLength: Math.min(maxLength, 40),
			}),
		)
		.map((text) => text.slice(0, maxLength).padEnd(minLength, "a"));
}

const day = fc
	.integer({ min: -400, max: 400 })
	.map((n) => new Date(Date.UTC(2026, 9, 5 + n)).toISOString().slice(0, 10));
const month = day.map((each) => each.slice(0, 7));

/** What a person who knows the product would send in a field of this name. */
function hint(key: string, known: Known): fc.Arbitrary<unknown> | null {
	if (key === "month") return month;
	if (key === "reasons") return fc.constantFrom(REASONS, {});
	if (key === "parameter") return fc.constantFrom(...Object.keys(PARAMETERS));
	if (key === "value") return fc.oneof(fc.integer({ min: 0, max: 200 }), wild);
	if (key === "login") return fc.constantFrom(...known.logins);
	if (key === "password" || key === "current")
		return fc.constantFrom(PASSWORD, "sai mật khẩu");
	return null;
}

type Mistake = (
	holder: Record<string, unknown> | unknown[],
	key: string,
) => void;

const mistake = (known: Known): fc.Arbitrary<Mistake> =>
	fc.oneof(
		wild.map<Mistake>((wrong) => (holder, key) => put(holder, key, wrong)),
		known.id("").map<Mistake>((id) => (holder, key) => put(holder, key, id)),
		fc.constant<Mistake>((holder, key) => {
			if (!Array.isArray(holder)) delete holder[key];
		}),
		wild.map<Mistake>((wrong) => (holder) => put(holder, "thừa", wrong)),
		fc.constant<Mistake>((holder, key) =>
			put(holder, key, [Reflect.get(holder, key)]),
		),
	);

const put = (holder: object, key: string, value: unknown) => {
	Reflect.set(
		holder,
		Array.isArray(holder) && Number.isNaN(Number(key)) ? "0" : key,
		value,
	);
};

/** The value with a mistake at one of its places. */
function spoil(value: unknown, at: number, wrong: Mistake): unknown {
	if (typeof value !== "object" || value === null) return value;
	const spoiled = structuredClone(value);
	const places = placesIn(spoiled);
	const place = places[at % places.length];
	if (place) wrong(...place);
	return spoiled;
}

function placesIn(
	value: object,
): [Record<string, unknown> | unknown[], string][] {
	return Object.entries(value).flatMap(([key, inner]) => [
		[value as Record<string, unknown>, key] as [
			Record<string, unknown>,
			string,
		],
		...(typeof inner === "object" && inner !== null ? placesIn(inner) : []),
	]);
}
