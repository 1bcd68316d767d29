import { quarterOf } from "../../../charter/calendar.ts";
import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitForUpdate } from "../../org/reads.ts";
import { meetingOfMonth } from "../reads/meetings.ts";
import { planOf } from "../reads/theme-plans.ts";
import { obstacleToDay } from "../rules/clocks.ts";
import { RegisterDay } from "../schema/inputs.ts";
import { addMeeting } from "../writes/plan.ts";
import { takeUpPlan } from "../writes/themes.ts";

/** The cell registers the day of a month's meeting (MTG-01, MTG-02); one ordinary meeting a month, thematic ones beside it (THM-03). Theme and presenter come from the plan of the quarter. */
export const registerDay = action(
	{ name: "meeting.register-day", duty: "meeting.prepare", input: RegisterDay },
	async ({ tx, now, today, must, about }, input) => {
		const unit = await unitForUpdate(tx, input.unitId, input.on);
		must(await placeOf(tx, input.unitId, today));
		if (!isCell(unit.kind)) refuse("meeting.not-a-cell", { unit: unit.name });
		const obstacle = obstacleToDay(input.on, input.month, today, input.source);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const quarter = quarterOf(input.month);
		const year = input.month.slice(0, 4);
		const thematic = input.kind !== "ordinary";
		const plan = thematic
			? await planOf(tx, input.unitId, year, quarter)
			: null;
		const topic = input.topic ?? plan?.topic ?? null;
		if (thematic && !topic) refuse("meeting.topic-missing");
		const taken =
			input.kind === "thematic"
				? null
				: await meetingOfMonth(tx, input.unitId, input.month);
		if (taken)
			refuse("meeting.month-taken", {
				month: input.month,
				on: taken.plannedOn,
			});
		const { on, time, registeredOn, ...registration } = input;
		const registered = input.source === "paper" ? (registeredOn ?? on) : today;
		const meetingId = await addMeeting(
			tx,
			{
				...registration,
				topic,
				plannedOn: on,
				plannedTime: time,
				registeredOn: registered,
			},
			now,
		);
		if (plan) await takeUpPlan(tx, plan, meetingId);
		about("meeting", meetingId);
		return { meetingId };
	},
);
