import type { IsoDate } from "../../../charter/calendar.ts";
import { upperFirst } from "../../../charter/words.ts";
import { headOf } from "../../../platform/papers/head.ts";
import { layoutNamed } from "../../../platform/papers/layouts.ts";
import type { Signature } from "../../../platform/papers/paper.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

type Issuer = Pick<MeetingSnapshot, "unit" | "layout">;
type Signer = { name: string; post: string };

/** What every paper of a cell shares: layout, header, and nothing else yet. */
export const frameOf = ({ unit, layout }: Issuer, date: IsoDate) =>
	headOf(unit, layoutNamed(layout, date), date);

/** `Số 08-NQ/CB`. */
export const numberOf = (number: string): string =>
	number.startsWith("Số") ? number : `Số ${number}`;

/** On behalf of the cell, by its secretary or deputy (05-HD/VPTW, 27/5/2026, 7.1.3). */
export function onBehalfOfCell({ name, post }: Signer): Signature {
	const short = post.replace(/\s*chi bộ$/i, "").toLocaleUpperCase("vi");
	return {
		authority: "T/M CHI BỘ",
		...(short === "" ? {} : { post: short }),
		name,
	};
}

/** Who of the committee above follows the cell, named where somebody does (OVR-01). */
export const followersInWords = (names: readonly string[]): string =>
	names.length > 1
		? `Các đồng chí cấp ủy viên phụ trách chi bộ: ${names.join(", ")}`
		: `Đồng chí ${names.map((name) => `${name}, `).join("")}cấp ủy viên phụ trách chi bộ`;

/** The committee of the superior party body: `Đảng bộ xã …` acts through its `Đảng ủy xã …`. */
export const committeeOf = (superior: string): string =>
	upperFirst(superior.replace(/^Đảng bộ/i, "Đảng ủy"));
