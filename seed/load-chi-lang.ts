import { setFocus } from "../src/features/meeting/actions/set-focus.ts";
import type { Actor } from "../src/platform/actor.ts";
import type { Database } from "../src/platform/database/connect.ts";
import { appointFurther, exempt } from "./chi-lang/appoint.ts";
import { assignFollowing } from "./chi-lang/assign.ts";
import { autumn } from "./chi-lang/autumn.ts";
import { type Cast, openAccounts, type Role } from "./chi-lang/cast.ts";
import { CELLS } from "./chi-lang/cells.ts";
import { enlist } from "./chi-lang/enlist.ts";
import { type Commune, foundCommune } from "./chi-lang/found.ts";
import { holderOf } from "./chi-lang/people.ts";
import { homeOf, PRINTED } from "./chi-lang/posts.ts";
import { type Rolls, readRolls } from "./chi-lang/rolls.ts";
import { planThemes } from "./chi-lang/themes.ts";
import type { MeetingRecord } from "./meeting-record.ts";
import type { Company } from "./replay/company.ts";
import { moment, type Stage, stageOn } from "./replay/stage.ts";
import { replay } from "./replay.ts";

/** Every account of the sample opens with it. */
export const PASSWORD = "lua mua thang muoi";

/** Who records what the standing board decides. */
const BOARD = "Nguyễn Quang Nam";

export type SampleAccount = { login: string; name: string; role: string };
export type Sample = {
	password: string;
	accounts: SampleAccount[];
	commune: Commune;
	cast: Cast;
};

/**
 * On an empty database: commune Chi Lăng with its 431 members, four months of its meetings and the accounts to look at them with.
 * Everything happens through the product's actions, at the moments the records tell.
 */
export async function loadChiLang(
	database: Database,
	records: readonly MeetingRecord[] = autumn(),
): Promise<Sample> {
	const stage = stageOn(database);
	const commune = await foundCommune(stage, PASSWORD);
	await enlist(stage, commune);
	const rolls = await readRolls(stage, commune);
	await appointFurther(stage, commune, rolls);
	const people = [...keepersOf(records), { cell: homeOf(BOARD), name: BOARD }];
	const cast = await openAccounts(
		stage,
		commune,
		rolls,
		[...PRINTED, ...people],
		PASSWORD,
	);
	const [first] = PRINTED;
	const secretary = cast.actor(first.cell, first.name);
	await assignFollowing(stage, commune, rolls, secretary);
	await exempt(stage, commune, rolls);
	await guide(stage, commune, secretary);
	await planThemes(stage, commune, rolls, cast);
	await Promise.all(
		CELLS.map(({ slug }) => {
			const own = records.filter((record) => record.cell === slug);
			return replay(stage, companyOf(slug, own, commune, rolls, cast), own);
		}),
	);
	return { password: PASSWORD, accounts: printed(cast), commune, cast };
}

/** Secretary and note-taker of every cell. */
function keepersOf(records: readonly MeetingRecord[]): Role[] {
	return CELLS.flatMap(({ slug: cell }) => [
		{ cell, name: secretaryOf(cell) },
		{ cell, name: noteTakerOf(records.filter((r) => r.cell === cell)) },
	]).filter(({ name }) => name !== "");
}

const secretaryOf = (cell: string): string =>
	holderOf(cell, "secretary")?.name ?? "";

const noteTakerOf = (own: readonly MeetingRecord[]): string =>
	own.find((record) => record.minutes)?.minutes?.noteTaker ?? "";

function companyOf(
	slug: string,
	own: readonly MeetingRecord[],
	commune: Commune,
	rolls: Rolls,
	cast: Cast,
): Company {
	return {
		unitId: commune.cells.get(slug) ?? "",
		secretary: cast.actor(slug, secretaryOf(slug)),
		noteTaker: cast.actor(slug, noteTakerOf(own) || secretaryOf(slug)),
		board: cast.actor(homeOf(BOARD), BOARD),
		memberId: (name) => rolls.memberId(slug, name),
		roll: rolls.of(slug),
	};
}

/** The committee tells its cells what December is for. */
async function guide(
	stage: Stage,
	{ unitId }: Commune,
	secretary: Actor,
): Promise<void> {
	await stage.act(
		setFocus,
		secretary,
		{
			unitId,
			month: "2026-12",
			words: "kiểm điểm, xếp loại chi bộ và đảng viên năm 2026",
		},
		moment("2026-11-20", "09:00"),
	);
}

const printed = (cast: Cast): SampleAccount[] =>
	PRINTED.map(({ cell, name, role }) => ({
		login: cast.login(cell, name),
		name,
		role,
	}));
