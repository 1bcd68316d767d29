import type { KnownMember, RowState } from "../schema/batch.ts";
import type { Fault, ReadRow } from "../schema/list.ts";
import { keyOf, type RowRef } from "./doubts.ts";
import { identityOf } from "./entry.ts";
import type { MemberList } from "./list.ts";

/** A row with what is to become of it. */
export type JudgedRow = ReadRow & { state: RowState };

/** Keyed hash of a card number, as stored. */
export type MacOf = (cardNumber: string) => string;

/**
 * Compares a list with the members who already stand in the system, by card number, then by name and full date of birth.
 * A known person is never added twice and never changed; a card number of somebody else is an error.
 */
export function judgeRows(
	list: MemberList,
	known: readonly KnownMember[],
	macOf: MacOf,
): JudgedRow[] {
	const byMac = new Map(known.map((member) => [member.mac, member]));
	const byIdentity = new Map(
		known.map((member) => [identityOf(member.folded, member.birth), member]),
	);
	const asked = new Set(
		list.doubts.duplicates.flatMap(({ rows }) => rows.map(keyOf)),
	);
	return list.rows.map((row) => {
		if (row.kind !== "member" || row.leftOut)
			return { ...row, state: asideState(row) };
		const mac = row.values.cardNumber && macOf(row.values.cardNumber);
		const holder = mac ? byMac.get(mac) : undefined;
		if (holder && agrees(row, holder)) return { ...row, state: "known" };
		const namesake = row.identity ? byIdentity.get(row.identity) : undefined;
		if (namesake && (!mac || !namesake.mac)) return { ...row, state: "known" };
		const errors =
			holder || namesake ? [...row.errors, ofAnother(row)] : row.errors;
		return { ...row, errors, state: stateOf(row, errors, asked) };
	});
}

const asideState = (row: ReadRow): RowState => {
	if (row.kind === "former" || row.kind === "candidate") return row.kind;
	return "left-out";
};

/** Name and date of birth do not contradict, as far as the row tells them. */
function agrees(
	{ folded, values: { bornOn } }: ReadRow,
	holder: KnownMember,
): boolean {
	const known = Math.min(bornOn?.length ?? 0, holder.birth.length);
	const sameName = folded === null || folded === holder.folded;
	const sameBirth =
		bornOn === null || bornOn.slice(0, known) === holder.birth.slice(0, known);
	return sameName && sameBirth;
}

const ofAnother = ({ values }: ReadRow): Fault => ({
	kind: "code_of_another_member",
	field: "cardNumber",
	column: null,
	shown: values.cardNumber,
});

function stateOf(
	row: RowRef,
	errors: readonly Fault[],
	asked: ReadonlySet<string>,
): RowState {
	if (errors.length > 0) return "faulty";
	return asked.has(keyOf(row)) ? "double" : "ready";
}
