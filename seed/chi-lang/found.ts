import { pathLabel, type UnitType } from "../../src/charter/units.ts";
import { accounts } from "../../src/features/account/views.ts";
import { foundUnit } from "../../src/features/org/actions/found-unit.ts";
import { openTerm } from "../../src/features/org/actions/open-term.ts";
import { setUp } from "../../src/features/org/actions/set-up.ts";
import { type Actor, NOBODY } from "../../src/platform/actor.ts";
import { moment, type Stage } from "../replay/stage.ts";
import { CELLS, type CellKind } from "./cells.ts";
import { ADOPTED, POSTS_FROM } from "./days.ts";

/** The commune as it stands in Nếp: its units, and the administrator who set it up and keeps its records. */
export type Commune = {
	unitId: string;
	cells: ReadonlyMap<string, string>;
	admin: Actor;
};

const TYPES = {
	village: "rural",
	school: "school",
	police: "police",
	health: "health",
} as const satisfies Record<CellKind, UnitType>;

/** Commune Chi Lăng and its thirteen cells exist, each in its term. */
export async function foundCommune(
	stage: Stage,
	password: string,
): Promise<Commune> {
	const at = moment(ADOPTED, "07:00");
	const { unitId, login } = await stage.act(
		setUp,
		NOBODY,
		{
			name: "Đảng bộ xã Chi Lăng",
			kind: "commune",
			code: "CHI-LANG",
			place: "Chi Lăng",
			since: POSTS_FROM,
			adminLogin: "quantri",
			adminPassword: password,
		},
		at,
	);
	const admin = await administrator(stage, unitId, login, at);
	const cells = new Map<string, string>();
	for (const { slug, name, kind } of CELLS) {
		const founding = {
			parentId: unitId,
			name,
			kind: "cell",
			type: TYPES[kind],
			place: "Chi Lăng",
			on: POSTS_FROM,
		};
		const cell = await stage.act(foundUnit, admin, founding, at);
		const term = { unitId: cell.unitId, from: POSTS_FROM };
		await stage.act(openTerm, admin, term, at);
		cells.set(slug, cell.unitId);
	}
	return { unitId, cells, admin };
}

async function administrator(
	stage: Stage,
	unitId: string,
	login: string,
	at: Date,
): Promise<Actor> {
	const path = pathLabel(unitId);
	const grants = (["system-admin", "office-clerk"] as const).map(
		(position) => ({ position, unitId, path }),
	);
	const unnamed = { ...NOBODY, grants };
	const { rows } = await stage.ask(accounts, unnamed, { search: login }, at);
	const account = rows.find((row) => row.login === login);
	if (!account?.accountId) throw new Error(`${login} has no account.`);
	return { ...unnamed, accountId: account.accountId, name: account.name };
}
