import type { z } from "zod";
import { dayOf, type IsoDate } from "../charter/calendar.ts";
import {
	type Area,
	type Duty,
	reaches,
	reachOf,
} from "../charter/positions.ts";
import { mustBeAdmitted, type Need } from "./action.ts";
import type { Actor } from "./actor.ts";
import type { Database, Reader } from "./database/connect.ts";
import type { Within } from "./database/wall.ts";
import { parse } from "./input.ts";
import { refuse } from "./refusal.ts";
import type { Seal } from "./seal.ts";

export type ViewContext = {
	db: Reader;
	actor: Actor;
	now: Date;
	today: IsoDate;
	seal: Seal;
	/** The address of the page that asks, `https://nep.example.vn`; null on the command line. */
	origin: string | null;
	/** Ends the view unless the person has its duty over the unit at this path. */
	must(unitPath: string): void;
	/** Where the person has the view's duty: the filter of a list (`inAreas`). */
	reach(): Area[];
	/** Ends the view unless the thing belongs to the person. */
	mustBeOwn(ownerId: string | null): void;
};

export type View<Name extends string, Schema extends z.ZodType, Output> = {
	name: Name;
	duty: Need;
	/** Duties whose reach it looks into beside its own. */
	looksInto?: readonly Duty[];
	/** A list or a count, which may be some seconds old: asked of the replica where there is one. */
	mayLag?: true;
	input: Schema;
	/** May be asked while the person still owes a second factor (`Actor.owes`). */
	whileOwing?: true;
	answer(context: ViewContext, input: z.output<Schema>): Promise<Output>;
};

// biome-ignore lint/suspicious/noExplicitAny: any view, whatever it takes and gives
export type AnyView = View<string, z.ZodType, any>;

/** Declares a question that may be asked. */
export function view<
	const Name extends string,
	Schema extends z.ZodType,
	Output,
>(
	spec: Omit<View<Name, Schema, Output>, "answer">,
	answer: View<Name, Schema, Output>["answer"],
): View<Name, Schema, Output> {
	return { ...spec, answer };
}

/** Answers a question behind the second wall: rows outside the reach of its duty are not there. @throws Refusal; Error where the view never asked for its duty. */
export async function answer<Output>(
	database: Database,
	asked: View<string, z.ZodType, Output>,
	{
		actor,
		input,
		now,
		origin,
		justActed = true,
	}: {
		actor: Actor;
		input: unknown;
		now: Date;
		origin?: string | null;
		/** Who asks may look for what they did a moment ago; nothing is asked of the replica then. */
		justActed?: boolean;
	},
): Promise<Output> {
	mustBeAdmitted(actor, asked);
	let checked = asked.duty === "anyone";
	const areas = () => {
		checked = true;
		return asked.duty === "own" || asked.duty === "anyone"
			? []
			: reachOf(actor.grants, asked.duty);
	};
	const { duty, looksInto = [] } = asked;
	const today = dayOf(now);
	const within = withinOf(actor, [duty, ...looksInto], today);
	const parsed = parse(asked.input, input);
	const ask = asked.mayLag && !justActed ? database.withinLag : database.within;
	const result = await ask(within, (db) =>
		asked.answer(
			{
				db,
				actor,
				now,
				today,
				seal: database.seal,
				origin: origin ?? null,
				reach: areas,
				must(unitPath) {
					if (!reaches(areas(), unitPath)) refuse("rights.missing");
				},
				mustBeOwn(ownerId) {
					checked = true;
					if (
						actor.token ||
						ownerId === null ||
						(ownerId !== actor.memberId && ownerId !== actor.accountId)
					)
						refuse("rights.missing");
				},
			},
			parsed,
		),
	);
	if (!checked) throw new Error(`${asked.name} never asked for its duty`);
	return result;
}

/** What somebody sees who looks with these duties. */
export const withinOf = (
	actor: Actor,
	needs: readonly Need[],
	today: IsoDate,
): Within => ({
	areas: needs.flatMap((need) =>
		need === "own" || need === "anyone" ? [] : reachOf(actor.grants, need),
	),
	today,
	memberId: actor.token ? null : actor.memberId,
	accountId: actor.accountId,
});
