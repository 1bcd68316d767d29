import type { Job } from "../src/platform/jobs.ts";

export const URL_OF_NEP = "https://nep.example.vn";
export const mailSettings = (smtpUrl: string) => ({
	smtpUrl,
	from: "Nếp <nep@example.vn>",
	url: URL_OF_NEP,
});

/** Jobs that run when they are queued, and not by a calendar of today. */
export const byHand = (jobs: readonly Job[]): Job[] =>
	jobs.map(({ kind, work }) => ({ kind, work }));
