import { z } from "zod";
import { fold } from "../../charter/names.ts";
import { reaches, reachOf } from "../../charter/positions.ts";
import { isCell } from "../../charter/units.ts";
import { placeOf } from "../../platform/areas.ts";
import { refuse } from "../../platform/refusal.ts";
import { view } from "../../platform/view.ts";
import { unitOn, unitsIn } from "../org/reads.ts";
import { Day } from "../org/schema.ts";
import {
	countKept,
	countLive,
	countMembers,
	fileOf,
	listMembers,
	openingsOf,
	participationsOf,
	postsOf,
	rollOf,
	staysOf,
} from "./reads.ts";
import { CLASSES, PARTICIPATIONS, SEXES } from "./schema.ts";

const Id = z.uuid();

const List = z.object({
	unitId: Id.optional(),
	text: z.string().trim().max(100).optional(),
	class: z.enum(CLASSES).optional(),
	sex: z.enum(SEXES).optional(),
	participation: z.enum(PARTICIPATIONS).optional(),
	asOf: Day.optional(),
	after: z.object({ sortKey: z.string(), id: Id }).optional(),
	limit: z.number().int().min(1).max(200).default(50),
	count: z.boolean().default(false),
});

/** Where the reader finds members: the organisations of the reach, parents before children, and the cells to whose rolls the reader may add. */
export const places = view(
	{
		name: "member.places",
		duty: "member.read",
		mayLag: true,
		input: z.object({}),
	},
	async ({ db, actor, today, reach }) => {
		const changing = reachOf(actor.grants, "member.change");
		const units = await unitsIn(db, reach(), today);
		return units.map(({ id, name, kind, parentId, path }) => ({
			id,
			name,
			parentId,
			isCell: isCell(kind),
			mayAdd: isCell(kind) && reaches(changing, path),
		}));
	},
);

/** Members within reach, by Vietnamese name order, a page at a time; a fragment of the name finds with and without diacritics. */
export const list = view(
	{ name: "member.list", duty: "member.read", mayLag: true, input: List },
	async (
		{ db, today, reach, must },
		{ unitId, text, asOf, count, ...rest },
	) => {
		const areas = reach();
		const on = asOf ?? today;
		if (unitId) must(await placeOf(db, unitId, today));
		const unit = unitId ? await unitOn(db, unitId, on) : null;
		const filter = {
			...rest,
			...(unit &&
				(isCell(unit.kind) ? { cellId: unit.id } : { unitPath: unit.path })),
			text: text ? fold(text) : undefined,
		};
		const members = await listMembers(db, areas, { on, today }, filter);
		const last = members.length === rest.limit ? members.at(-1) : undefined;
		return {
			asOf: on,
			members,
			next: last ? { sortKey: last.sortKey, id: last.id } : null,
			total: count
				? await countMembers(db, areas, { on, today }, filter)
				: null,
		};
	},
);

/** One member: open fields, posts, participation and cells over time, and who opened the closed fields. The member may read it too. */
export const file = view(
	{
		name: "member.file",
		duty: "member.read",
		input: z.object({ memberId: Id }),
	},
	async ({ db, actor, today, reach }, { memberId }) => {
		const areas = reach();
		const found = await fileOf(db, memberId, today);
		const own = actor.memberId === memberId;
		if (!own && !(found.path && reaches(areas, found.path)))
			refuse("rights.missing");
		const may = {
			change: reaches(reachOf(actor.grants, "member.change"), found.path ?? ""),
			open: reaches(reachOf(actor.grants, "member.open"), found.path ?? ""),
		};
		return {
			own,
			may,
			today,
			file: found,
			stays: await staysOf(db, memberId),
			participations: await participationsOf(db, memberId),
			posts: await postsOf(db, memberId),
			openings: await openingsOf(db, memberId),
		};
	},
);

/** Members of a subtree: a cell counted live, higher units from the summary, which says as of when it was made. */
export const count = view(
	{
		name: "member.count",
		duty: "member.read",
		mayLag: true,
		input: z.object({ unitId: Id }),
	},
	async ({ db, today, now, must }, { unitId }) => {
		const unit = await unitOn(db, unitId, today);
		must(unit.path);
		const kept = isCell(unit.kind) ? null : await countKept(db, unitId);
		return (
			kept ?? {
				...(await countLive(db, unit.path, today)),
				madeAt: now.toISOString(),
			}
		);
	},
);

/** Who stands on the roll of a cell: for choosing a person. */
export const roll = view(
	{
		name: "member.roll",
		duty: "meeting.read",
		input: z.object({ unitId: Id }),
	},
	async ({ db, today, must }, { unitId }) => {
		const unit = await unitOn(db, unitId, today);
		must(unit.path);
		return (await rollOf(db, unitId, today)).map(
			({ id, name, class: klass, participations, posts }) => ({
				id,
				name,
				class: klass,
				participations,
				posts,
			}),
		);
	},
);
