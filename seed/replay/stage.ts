import type { z } from "zod";
import { dayOf, type IsoDate } from "../../src/charter/calendar.ts";
import { grantsOf } from "../../src/features/member/reads.ts";
import { type Action, perform } from "../../src/platform/action.ts";
import type { Actor } from "../../src/platform/actor.ts";
import type { Database } from "../../src/platform/database/connect.ts";
import { newId } from "../../src/platform/ids.ts";
import { answer, type View } from "../../src/platform/view.ts";

/** Where the sample is played: acts and asks as a person at a moment, through the doors everybody uses. */
export type Stage = {
	act<Output>(
		action: Action<string, z.ZodType, Output>,
		actor: Actor,
		input: unknown,
		at: Date,
	): Promise<Output>;
	ask<Output>(
		view: View<string, z.ZodType, Output>,
		actor: Actor,
		input: unknown,
		at: Date,
	): Promise<Output>;
	/** Who acts through an account, with the posts held at a moment. */
	enter(account: Account, at: Date): Promise<Actor>;
};

type Account = Pick<Actor, "accountId" | "memberId" | "name">;

/** The stage of one database. */
export const stageOn = (database: Database): Stage => ({
	act: (action, actor, input, at) =>
		perform(database, action, { actor, input, actionId: newId(at), now: at }),
	ask: (view, actor, input, at) =>
		answer(database, view, { actor, input, now: at }),
	enter: async (account, at) => ({
		...account,
		sessionId: null,
		grants: await grantsOf(database.reader, account, dayOf(at)),
	}),
});

/** A wall-clock moment in Việt Nam. */
export const moment = (date: IsoDate, time: string): Date =>
	new Date(`${date}T${time}:00+07:00`);

const MINUTE = 60_000;

/** So many minutes after a moment. */
export const after = (at: Date, minutes: number): Date =>
	new Date(at.getTime() + minutes * MINUTE);
