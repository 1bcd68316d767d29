import fc from "fast-check";
import { actions, views } from "../../src/app/registry.ts";
import { reachOf } from "../../src/charter/positions.ts";
import { PAPERS } from "../../src/features/meeting/papers/issue.ts";
import type { Need } from "../../src/platform/action.ts";
import type { Commune } from "../held-meeting.ts";
import type { Request } from "./door.ts";
import { inputsOf } from "./inputs.ts";
import type { Known } from "./known.ts";
import { jsonOf, wild } from "./wild.ts";

/** Who has an account in the commune. */
export const INSIDERS = [
	"an",
	"eastSecretary",
	"chi",
	"communeSecretary",
	"clerk",
	"admin",
] as const;
export type Insider = (typeof INSIDERS)[number];
export type Person = Insider | "nobody" | "forger";

export type Ask = { name: string; person: Person; request: Request };

/** Everything that can be asked of the server. */
export const ENDPOINTS = [
	...Object.keys(actions),
	...Object.keys(views),
	"papers",
	"files",
];

/** After these little is left that the others could do. */
const LAST: ReadonlySet<string> = new Set([
	"org.dissolve-unit",
	"org.move-unit",
	"org.end-position",
	"account.disable",
]);
const LONGEST_QUESTION = 12_000;
const AFTER_ALL = 2 ** 31;

/** So many requests, as many to each endpoint, in an order that the seed gives. */
export function asksOf(
	{ commune, known }: { commune: Commune; known: Known },
	count: number,
	seed: number,
): Ask[] {
	const perEndpoint = Math.ceil(count / ENDPOINTS.length);
	return doors(known)
		.flatMap(({ name, duty, requests }, n) =>
			fc
				.sample(
					fc.tuple(
						personsFor(commune, duty),
						requests,
						fc.noBias(fc.nat(AFTER_ALL)),
					),
					{ numRuns: perEndpoint, seed: seed * 1000 + n },
				)
				.map(([person, request, order]) => ({
					order: LAST.has(name) ? order + AFTER_ALL : order,
					ask: { name, person, request },
				})),
		)
		.sort((a, b) => a.order - b.order)
		.slice(0, count)
		.map(({ ask }) => ask);
}

/** Half of the requests come from those whose duty it is. */
function personsFor(commune: Commune, duty: Need): fc.Arbitrary<Person> {
	const bound = INSIDERS.filter(
		(person) =>
			duty === "own" ||
			duty === "anyone" ||
			reachOf(commune[person].grants, duty).length > 0,
	);
	return fc.oneof(
		{
			weight: 5,
			arbitrary: fc.constantFrom(...(bound.length > 0 ? bound : INSIDERS)),
		},
		{ weight: 4, arbitrary: fc.constantFrom(...INSIDERS) },
		{ weight: 1, arbitrary: fc.constantFrom<Person>("nobody", "forger") },
	);
}

type Door = { name: string; duty: Need; requests: fc.Arbitrary<Request> };

function doors(known: Known): Door[] {
	return [
		...Object.values(actions).map(({ name, duty, input }) => ({
			name,
			duty,
			requests: inputsOf(input, known).map((value) => ({
				method: "POST",
				path: `/api/actions/${name}`,
				body: jsonOf(value),
			})),
		})),
		...Object.values(views).map(({ name, duty, input }) => ({
			name,
			duty,
			requests: inputsOf(input, known).map((value) => ({
				method: "GET",
				path: `/api/views/${name}?q=${encodeURIComponent(jsonOf(value)).slice(0, LONGEST_QUESTION)}`,
			})),
		})),
		{
			name: "papers",
			duty: "meeting.read",
			requests: download("papers", paperFiles(known)),
		},
		{
			name: "files",
			duty: "meeting.read",
			requests: download("files", known.id("fileId")),
		},
	];
}

const paperFiles = (known: Known) =>
	fc
		.tuple(
			fc.constantFrom(...PAPERS),
			known.id("meetingId"),
			fc.constantFrom("docx", "pdf", "xlsx"),
		)
		.map(([paper, meeting, format]) => `${paper}/${meeting}.${format}`);

const download = (
	folder: string,
	right: fc.Arbitrary<string>,
): fc.Arbitrary<Request> =>
	fc
		.oneof(
			right,
			wild.map((value) =>
				encodeURIComponent(
					jsonOf(value).replace(/[\ud800-\udfff]/gu, ""),
				).slice(0, 3000),
			),
		)
		.map((file) => ({ method: "GET", path: `/api/${folder}/${file}` }));
