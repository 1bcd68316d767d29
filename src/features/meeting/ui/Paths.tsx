import type { Meeting } from "../schema/record.ts";

/** The page of a meeting's month; a thematic meeting stands beside the month's own. */
export function monthPageOf({
	id,
	unitId,
	kind,
	month,
}: Pick<Meeting, "id" | "unitId" | "kind" | "month">): string {
	const page = `/chi-bo/${unitId}/${month}`;
	return kind === "thematic" ? `${page}?ky=${id}` : page;
}
