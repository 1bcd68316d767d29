import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { sessionForUpdate } from "../reads.ts";
import { OpenCongress } from "../schema.ts";
import { saveOpened } from "../writes.ts";

/** The congress is in session today: chair and note-taker are named, the roll of the convened with class and standing is frozen. */
export const openCongress = action(
	{ name: "congress.open", duty: "meeting.record", input: OpenCongress },
	async ({ tx, today, must, about }, input) => {
		const { path, congress, roll } = await sessionForUpdate(
			tx,
			input.congressId,
			today,
		);
		must(path);
		if (congress.state !== "convened") refuse("congress.not-convened");
		const isOfficial = (id: string) =>
			roll.some((d) => d.memberId === id && d.class === "official");
		if (!isOfficial(input.chairId) || !isOfficial(input.noteTakerId))
			refuse("congress.chair-missing");
		await saveOpened(tx, input, roll, today);
		about("congress", input.congressId);
		return {};
	},
);
