import { addPositions } from "../src/features/org/writes.ts";
import type { Actor } from "../src/platform/actor.ts";
import { NOW, type smallCommune } from "./small-commune.ts";

type Commune = Awaited<ReturnType<typeof smallCommune>>;

/** Chi of the cell Tây, who also sits in the committee of the commune. */
export async function visitorChi({ database, chi, commune }: Commune) {
	await database.writer.transaction().execute((tx) =>
		addPositions(
			tx,
			[
				{
					unitId: commune.id,
					kind: "committee-member",
					memberId: chi.memberId,
					accountId: null,
					from: "2026-01-01",
				},
			],
			NOW,
		),
	);
	return {
		...chi,
		grants: [
			...chi.grants,
			{
				position: "committee-member" as const,
				unitId: commune.id,
				path: commune.path,
			},
		],
	} satisfies Actor;
}
