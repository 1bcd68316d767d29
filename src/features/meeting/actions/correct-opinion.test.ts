import { afterAll, beforeAll, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { correctOpinion } from "./correct-opinion.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const right = { kind: "criticism", words: "Nhận thiếu sót về tuyến mương." };
const noted = async (stage: "ready" | "closed") => {
	const held = await meetingAt(commune, stage);
	const [opinion] = (await held.look()).dossier.opinions;
	return { held, opinionId: opinion?.id };
};

it("what was noted is put right while the meeting is in session", async () => {
	const { held, opinionId } = await noted("ready");
	await held.act(correctOpinion, { opinionId, ...right });
	expect((await held.look()).dossier.opinions).toMatchObject([
		{ name: "Nguyễn Văn An", ...right },
	]);
});

it("is refused once the meeting is closed, or where nothing was noted", async () => {
	const { held, opinionId } = await noted("closed");
	await refusal(
		held.act(correctOpinion, { opinionId, ...right }),
		"meeting.closed",
	);
	await refusal(
		held.act(correctOpinion, { opinionId: held.meetingId, ...right }),
		"thing.not-found",
	);
});

it("may not be put right by a member, from the cell beside, or from above", async () => {
	const { held, opinionId } = await noted("ready");
	await expectOnlyTheCell(commune, (by) =>
		held.act(correctOpinion, { opinionId, ...right }, { by }),
	);
});
