import { expect, it } from "vitest";
import { attendee, dossier, opinion } from "../../../../test/dossier.ts";
import { discussionFigures } from "./discussion.ts";

it("speakers are members of the roll who spoke, each once, without the chair and the exempt", () => {
	const { opinions, speakers, speakersFromRoll, sharePercent } =
		discussionFigures(
			dossier({
				roll: [
					...["Thư", "An", "Bình"].map((name) => attendee(name)),
					attendee("Lão", { standing: "exempt" }),
					attendee("Vắng", { presence: "excused" }),
				],
				opinions: [
					opinion("Thư"),
					opinion("An"),
					opinion("An", "proposal"),
					opinion("Lão"),
					opinion("khách"),
				],
			}),
		);
	expect({ opinions, speakers, speakersFromRoll }).toEqual({
		opinions: 5,
		speakers: 1,
		speakersFromRoll: 2,
	});
	expect(sharePercent).toBe(33.33);
});

it("questions, criticism and dissent are counted by kind", () => {
	const opinions = [
		opinion("An", "question"),
		opinion("An", "criticism"),
		opinion("Bình", "dissent"),
	];
	expect(discussionFigures(dossier({ opinions }))).toMatchObject({
		questions: 1,
		criticism: 1,
		dissent: 1,
	});
});

it("young speakers are those under 35 on the day, as far as the birth is known", () => {
	const roll = [
		attendee("34", { birth: "1991-10-06" }),
		attendee("35", { birth: "1991-10-05" }),
		attendee("chỉ năm", { birth: "1991" }),
		attendee("im lặng", { birth: "2000" }),
	];
	const opinions = ["34", "35", "chỉ năm"].map((name) => opinion(name));
	expect(discussionFigures(dossier({ roll, opinions })).under35).toEqual([
		"34",
		"chỉ năm",
	]);
});

it("nobody present, no share", () => {
	expect(discussionFigures(dossier({ roll: [] })).sharePercent).toBeNull();
});
