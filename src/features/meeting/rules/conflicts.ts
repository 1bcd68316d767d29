import type { Meeting } from "../schema/record.ts";

/**
 * What becomes of what one device says, given what it saw before (`was`) and what stands now: it is taken, it is left because
 * the device only repeats what it saw before another one changed it, or it is a conflict, which the chair settles. A device that does not
 * say what it saw is believed.
 */
export function weigh<Fact>(
	was: Fact | undefined,
	stands: Fact,
	said: Fact,
): "take" | "leave" | "conflict" {
	if (was === undefined || isSame(was, stands) || isSame(stands, said))
		return "take";
	return isSame(was, said) ? "leave" : "conflict";
}

/** Whether two facts say the same, whatever the order of their fields. */
export const isSame = (a: unknown, b: unknown): boolean =>
	written(a) === written(b);

const written = (fact: unknown): string =>
	JSON.stringify(fact ?? null, (_key, value) =>
		value && typeof value === "object" && !Array.isArray(value)
			? Object.fromEntries(
					Object.entries(value)
						.filter(([, part]) => part !== undefined)
						.sort(([a], [b]) => (a < b ? -1 : 1)),
				)
			: value,
	);

/** The same for a fact of several fields that do not depend on one another: each field is weighed alone. */
export function weighFields<Fields extends Record<string, unknown>>(
	was: Fields | undefined,
	stands: Fields,
	said: Fields,
): { taken: Partial<Fields>; disputed: (keyof Fields & string)[] } {
	const taken: Partial<Fields> = {};
	const disputed: (keyof Fields & string)[] = [];
	for (const field in said) {
		const outcome = weigh(was?.[field], stands[field], said[field]);
		if (outcome === "take") taken[field] = said[field];
		if (outcome === "conflict") disputed.push(field);
	}
	return { taken, disputed };
}

/** What the chair has concluded so far, as the form of the conclusion holds it. */
export const concludedIn = (meeting: Meeting) => ({
	conclusion: meeting.conclusion ?? "",
	answers: meeting.answers,
	superiorRemark: meeting.superiorRemark,
	feeNote: meeting.feeNote,
	outcome: meeting.outcome ?? ("resolution" as const),
	praise: meeting.praise,
	reminders: meeting.reminders,
	minutesAdopted: meeting.minutesAdopted,
});
