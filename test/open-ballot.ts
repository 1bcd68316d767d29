import { randomUUID } from "node:crypto";
import {
	Encrypter,
	generateX25519Identity,
	identityToRecipient,
} from "age-encryption";
import { castPaper } from "../src/features/ballot/actions/cast-paper.ts";
import { countBallot } from "../src/features/ballot/actions/count-ballot.ts";
import { QUESTION_CHOICES } from "../src/features/ballot/labels.ts";
import { writePaper } from "../src/features/ballot/rules/papers.ts";
import { markAttendance } from "../src/features/meeting/actions/mark-attendance.ts";
import { openBallot } from "../src/features/meeting/actions/open-ballot.ts";
import type { Actor } from "../src/platform/actor.ts";
import { type Commune, enrol, meetingAt, presence } from "./held-meeting.ts";

/** Members of Đông without a post, each at a device of the own. */
export async function voters(commune: Commune, many: number): Promise<Actor[]> {
	const { east } = commune;
	const actors: Actor[] = [];
	for (let n = 0; n < many; n++) {
		const name = `Cử tri ${n}`;
		actors.push({
			accountId: randomUUID(),
			name,
			memberId: await enrol(commune, name),
			sessionId: null,
			grants: [{ position: "member", unitId: east.id, path: east.path }],
		});
	}
	return actors;
}

export const seal = async (text: string, recipient: string) => {
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	return Buffer.from(await encrypter.encrypt(text)).toString("base64");
};

export const DISCIPLINE = {
	matter: "discipline",
	title: "Khiển trách đồng chí X",
};

/** A secret ballot of Đông in a meeting that is in session: the four on its roll and these voters are there. */
export async function openBox(
	commune: Commune,
	people: readonly Actor[],
	otherwise: Record<string, string | null> = {},
) {
	const held = await meetingAt(commune, "in-session");
	await held.act(markAttendance, {
		marks: [
			...presence(commune, otherwise),
			...people.map(({ memberId }) => ({
				memberId,
				presence: otherwise[memberId ?? ""] ?? "present",
			})),
		],
	});
	const key = await generateX25519Identity();
	const recipient = await identityToRecipient(key);
	const { ballotId } = await held.act(openBallot, { ...DISCIPLINE, recipient });
	const paperOf = (answer: string, receipt: string) =>
		seal(
			writePaper({ choices: QUESTION_CHOICES }, [answer], receipt),
			recipient,
		);
	return {
		held,
		key,
		recipient,
		ballotId,
		paperOf,
		cast: async (
			by: Actor,
			answer: string,
			{
				receipt = "ABCDEFGHJK",
				actionId = randomUUID(),
				paper,
			}: { receipt?: string; actionId?: typeof ID; paper?: string } = {},
		) =>
			commune.act(
				castPaper,
				by.token ? by : { ...by, sessionId: ID },
				{ ballotId, paper: paper ?? (await paperOf(answer, receipt)) },
				{ actionId },
			),
		count: (by: Actor = commune.eastSecretary, withKey = key) =>
			commune.act(countBallot, by, { ballotId, key: withKey }),
	};
}

const ID = randomUUID();
