import type { Person } from "../../../kit/people.ts";
import { postOf } from "../labels/words.ts";
import type { Attendee, Dossier } from "../schema/record.ts";

/** The members of a roll as people to choose from; `note` tells apart people of one name. */
export const peopleOf = (
	roll: readonly Pick<Attendee, "memberId" | "name" | "birth" | "class">[],
	posts: Dossier["posts"] = {},
): Person[] =>
	roll.map(({ memberId, name, birth, class: grade }) => {
		const held = posts[memberId];
		const note = held
			? postOf(held)
			: grade === "probationary"
				? "Đảng viên dự bị"
				: `Sinh năm ${birth.slice(0, 4)}`;
		return { id: memberId, name, note };
	});
