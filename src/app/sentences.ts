import { SENTENCES as ACCOUNT } from "../features/account/labels.ts";
import { SENTENCES as BALLOT } from "../features/ballot/labels.ts";
import { SENTENCES as CONGRESS } from "../features/congress/labels.ts";
import { SENTENCES as FOLLOW } from "../features/follow/labels.ts";
import { SENTENCES as INTAKE } from "../features/intake/labels/sentences.ts";
import { SENTENCES as MEETING } from "../features/meeting/labels/sentences.ts";
import { SENTENCES as MEMBER } from "../features/member/labels.ts";
import { SENTENCES as ORG } from "../features/org/labels.ts";
import { SENTENCES as PLEDGE } from "../features/pledge/labels.ts";
import { SENTENCES as PROPOSAL } from "../features/proposal/labels.ts";
import { SENTENCES as PULSE } from "../features/pulse/labels.ts";
import { SENTENCES as QUALITY } from "../features/quality/labels/refusals.ts";
import { SENTENCES as TASK } from "../features/task/labels.ts";
import { SENTENCES as VISIT } from "../features/visit/labels.ts";
import { BACKUP_SENTENCES } from "../platform/backup.ts";
import { DATABASE_SENTENCES } from "../platform/database/labels.ts";
import {
	PLATFORM_SENTENCES,
	type Refusal,
	type Sentences,
} from "../platform/refusal.ts";

const ALL: Sentences = {
	...PLATFORM_SENTENCES,
	...DATABASE_SENTENCES,
	...BACKUP_SENTENCES,
	...ACCOUNT,
	...ORG,
	...MEMBER,
	...INTAKE,
	...TASK,
	...BALLOT,
	...FOLLOW,
	...VISIT,
	...PROPOSAL,
	...PLEDGE,
	...PULSE,
	...QUALITY,
	...MEETING,
	...CONGRESS,
};

/** Whether a code has a sentence. */
export const isSaid = (code: string): boolean => code in ALL;

/** The sentence a person reads for a refusal. */
export function sentenceOf({
	code,
	facts,
}: Pick<Refusal, "code" | "facts">): string {
	return ALL[code]?.(facts) ?? code;
}
