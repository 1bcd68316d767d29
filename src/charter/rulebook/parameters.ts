import type { Parameter } from "./parameter.ts";
import { CONGRESS_PARAMETERS } from "./parameters-congress.ts";
import { GENERAL_PARAMETERS } from "./parameters-general.ts";
import { MEETING_ATTENDANCE_PARAMETERS } from "./parameters-meeting-attendance.ts";
import { MEETING_SCORE_PARAMETERS } from "./parameters-meeting-score.ts";
import { MEETING_TIME_PARAMETERS } from "./parameters-meeting-time.ts";
import { ORGANISATION_PARAMETERS } from "./parameters-organisation.ts";
import { PAPER_PARAMETERS } from "./parameters-paper.ts";
import { SIGN_IN_PARAMETERS } from "./parameters-sign-in.ts";
import { VOTING_PARAMETERS } from "./parameters-voting.ts";

/** Every parameter of the rulebook: what is data of a regulation, not code. */
export const PARAMETERS = {
	...GENERAL_PARAMETERS,
	...ORGANISATION_PARAMETERS,
	...MEETING_TIME_PARAMETERS,
	...MEETING_ATTENDANCE_PARAMETERS,
	...MEETING_SCORE_PARAMETERS,
	...VOTING_PARAMETERS,
	...CONGRESS_PARAMETERS,
	...PAPER_PARAMETERS,
	...SIGN_IN_PARAMETERS,
};

export type ParameterKey = keyof typeof PARAMETERS;

/** What a parameter holds: `number` for `meeting.minutes.ordinary`. */
export type ValueOf<K extends ParameterKey> =
	(typeof PARAMETERS)[K] extends Parameter<infer V> ? V : never;

/** Whether a text, from a database or a request, names a parameter. */
export const isParameterKey = (key: string): key is ParameterKey =>
	Object.hasOwn(PARAMETERS, key);

/** The keys of all parameters, in the order of the settings page. */
export const PARAMETER_KEYS: readonly ParameterKey[] =
	Object.keys(PARAMETERS).filter(isParameterKey);

type Values = { [K in ParameterKey]: ValueOf<K> };

const BY_KEY: { [K in ParameterKey]: Parameter<Values[K]> } = PARAMETERS;

/** The parameter of a key, with its own type of value. */
export const parameterOf = <K extends ParameterKey>(
	key: K,
): Parameter<Values[K]> => BY_KEY[key];
