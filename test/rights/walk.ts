import { actions } from "../../src/app/registry.ts";
import type { Person } from "./actors.ts";
import { ACTS } from "./acts.ts";
import { type Need, type Plan, plansOf } from "./aims.ts";
import { lets } from "./expected.ts";
import { strangersIn } from "./marks.ts";
import { relationOf } from "./places.ts";
import { DOWNLOADS, QUESTIONS } from "./questions.ts";
import type { Things } from "./things.ts";
import type { Answer, World } from "./two-provinces.ts";

/** One request of the matrix: who does or asks what, at which organisation, and whether the charter lets them. */
export type Step = {
	person: Person;
	name: string;
	duty: Need;
	at: Things;
	allowed: boolean;
	send(): Promise<Answer>;
};

type Request = (cookie: string, at: Things) => Promise<Answer>;

/** Every person × every act, question and download that can be aimed × every organisation. */
export function stepsIn({ people, things, act, ask, send }: World): Step[] {
	const across = (name: string, duty: Need, request: Request) =>
		people.flatMap((person) =>
			things.map((at) => ({
				person,
				name,
				duty,
				at,
				allowed: lets(person, duty, at.place),
				send: () => request(person.cookie, at),
			})),
		);
	const aimed = (plans: Plan[], how: World["act"]) =>
		plans.flatMap(({ name, duty, aims = [] }) =>
			aims.flatMap((aim, nth) =>
				across(`${name} ${nth || ""}`.trim(), duty, (by, at) =>
					how(by, name, aim(at)),
				),
			),
		);
	return [
		...aimed(plansOf(ACTS), act),
		...aimed(plansOf(QUESTIONS), ask),
		...DOWNLOADS.flatMap(({ name, duty, address }) =>
			across(name, duty, (by, at) => send(by, "GET", address(at))),
		),
	];
}

/** For each act, question and download, for each way an organisation stands to a post, one who may and one who may not; others each time. */
export function sampleOf(steps: readonly Step[]): Step[] {
	const groups = new Map<string, Step[]>();
	for (const step of steps) {
		const [post] = step.person.holds;
		const stands = post ? relationOf(post.at, step.at.place) : "no post";
		const key = `${step.name} ${stands} ${step.allowed}`;
		groups.set(key, [...(groups.get(key) ?? []), step]);
	}
	return [...groups.values()].flatMap((group, nth) => {
		const step = group[(nth * 31) % group.length];
		return step ? [step] : [];
	});
}

/** The right is missing; to a question the thing may be as if it were not there, which is what the second wall makes of it. */
const isClosed = (name: string, code: string): boolean =>
	code === "rights.missing" ||
	(code === "thing.not-found" && !((name.split(" ")[0] ?? "") in actions));

/** What is wrong with the answer to a step, or nothing. */
export function faultsOf(
	{ person, name, duty, at, allowed }: Step,
	{ status, code, body }: Answer,
): string[] {
	const told = `${person.title}: ${name} at ${at.place} → ${code}`;
	if (status >= 500) return [`${told}: a fault of the program`];
	if (isClosed(name, code) === allowed)
		return [`${told}: ${allowed ? "is refused" : "is let through"}`];
	return strangersIn(body, person, duty).map((s) => `${told}: tells of ${s}`);
}

/** What is wrong with the answers to the questions about a whole reach: an organisation is missing, or one too many is named. */
export async function faultsOfLists(
	{ things, ask }: World,
	people: readonly Person[],
): Promise<{ asked: number; faults: string[] }> {
	const faults: string[] = [];
	let asked = 0;
	for (const person of people)
		for (const { name, duty, lists = [] } of plansOf(QUESTIONS))
			for (const { ask: input, names } of lists) {
				const { code, body } = await ask(person.cookie, name, input);
				const told = `${person.title}: ${name} ${JSON.stringify(input)} → ${code}`;
				if (code !== "done") faults.push(told);
				asked += things.length;
				for (const at of things) {
					const word = names(at);
					if (word && body.includes(word) !== lets(person, duty, at.place))
						faults.push(`${told}: ${at.place} is or is not in it`);
				}
				const strangers = strangersIn(body, person, duty);
				faults.push(...strangers.map((s) => `${told}: tells of ${s}`));
			}
	return { asked, faults };
}
