import type { IsoDate } from "../../../charter/calendar.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Seal } from "../../../platform/seal.ts";
import { addMembers } from "../../member/writes.ts";
import { addPositions } from "../../org/writes.ts";
import { appointmentsOf, joining, type PostHolder } from "../rules/becoming.ts";
import type { JudgedRow } from "../rules/match.ts";
import type { Imported } from "../schema/batch.ts";

/** Every row that is ready is a member on the roll of its cell, with participation and posts; what was done. */
export async function addReadyRows(
	tx: Tx,
	rows: readonly JudgedRow[],
	facts: {
		postsFrom: IsoDate;
		holders: readonly PostHolder[];
		committeeOf: (cellId: string) => string | null;
		nameOf: (unitId: string) => string | null;
	},
	seal: Seal,
	now: Date,
): Promise<Imported> {
	const joined = rows.flatMap(({ state, values }) => {
		const member = state === "ready" ? joining(values) : null;
		return member ? [{ member, values }] : [];
	});
	const ids = await addMembers(
		tx,
		joined.map(({ member }) => member),
		seal,
		now,
	);
	const appointees = joined.map(({ values }, i) => ({
		memberId: ids[i] ?? "",
		values,
	}));
	const { appointments, notGiven } = appointmentsOf(appointees, {
		...facts,
		from: facts.postsFrom,
	});
	if (appointments.length > 0) await addPositions(tx, appointments, now);
	return {
		added: ids.length,
		known: rows.filter(({ state }) => state === "known").length,
		posts: appointments.length,
		postsNotGiven: notGiven,
	};
}
