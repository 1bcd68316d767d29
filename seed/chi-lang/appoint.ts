import { setParticipation } from "../../src/features/member/actions/set-participation.ts";
import { appoint } from "../../src/features/org/actions/appoint.ts";
import { moment, type Stage } from "../replay/stage.ts";
import { ADOPTED, POSTS_FROM } from "./days.ts";
import type { Commune } from "./found.ts";
import { FURTHER_POSTS, homeOf, OVERSEERS } from "./posts.ts";
import type { Rolls } from "./rolls.ts";

/** Overseers, and the posts that the list of members does not tell, are held. */
export async function appointFurther(
	stage: Stage,
	{ unitId, cells, admin }: Commune,
	rolls: Rolls,
): Promise<void> {
	const at = moment(ADOPTED, "07:30");
	const overseers = Object.entries(OVERSEERS).map(([slug, name]) => ({
		name,
		cell: homeOf(name),
		at: slug,
		post: "overseer",
	}));
	for (const { name, cell, at: slug, post } of [...FURTHER_POSTS, ...overseers])
		await stage.act(
			appoint,
			admin,
			{
				unitId: slug === null ? unitId : cells.get(slug),
				memberId: rolls.memberId(cell, name),
				position: post,
				from: POSTS_FROM,
			},
			at,
		);
}

/** What the cell of Yên Lộc voted in October holds from November: Nguyễn Mạnh Hưng is exempt from work and meetings. */
export async function exempt(
	stage: Stage,
	{ admin }: Commune,
	rolls: Rolls,
): Promise<void> {
	await stage.act(
		setParticipation,
		admin,
		{
			memberId: rolls.memberId("yen-loc", "Nguyễn Mạnh Hưng"),
			kind: "exempt",
			from: "2026-11-01",
			note: "75 tuổi, sức khỏe yếu, có đơn; chi bộ biểu quyết ngày 03/10/2026",
		},
		moment("2026-10-06", "09:00"),
	);
}
