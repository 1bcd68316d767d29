import type { IsoDate } from "../../../charter/calendar.ts";
import type {
	ParameterKey,
	ValueOf,
} from "../../../charter/rulebook/parameters.ts";
import { type Override, ruleFor } from "../../../charter/rulebook/rule-for.ts";
import { scoreRulesOn } from "../../quality/rules/score-rules.ts";
import type { AppliedRule, Kind, MeetingRules } from "../schema/record.ts";

/** The parameters that hold for a meeting of this kind on this day, and where each comes from, so that the record keeps the versions it used. */
export function rulesFor(
	{ kind }: { kind: Kind },
	on: IsoDate,
	overrides: readonly Override[],
): MeetingRules {
	const applied: AppliedRule[] = [];
	const use = <K extends ParameterKey>(key: K): ValueOf<K> => {
		const rule = ruleFor(key, on, overrides);
		applied.push({
			key,
			value: rule.value,
			citation: rule.citation,
			confidence: rule.confidence,
			ruleId: rule.ruleId,
		});
		return rule.value;
	};
	return {
		requiredMinutes: use(
			kind === "combined"
				? "meeting.minutes.combined"
				: "meeting.minutes.ordinary",
		),
		attendanceTarget: use("meeting.attendance.target"),
		papersBeforeDays: use("meeting.papers-before-days"),
		finishedAfterDays: use("meeting.finished-after-days"),
		excusedRunning: use("meeting.excused-running"),
		speakersShare: use("meeting.speakers-share"),
		score: scoreRulesOn(on, overrides),
		layout: use("paper.layout") === "HD36-2018" ? "HD36-2018" : "HD05-2026",
		applied,
	};
}
