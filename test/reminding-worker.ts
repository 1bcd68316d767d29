import { reminderJobs } from "../src/app/reminders.ts";
import { connect } from "../src/platform/database/connect.ts";
import { startJobs } from "../src/platform/jobs.ts";
import { openMail } from "../src/platform/mail.ts";
import { sealWith } from "../src/platform/seal.ts";
import { byHand, mailSettings } from "./reminding.ts";

/** A process of its own that sends what is queued, until it is killed: the address of the database, of the mail server, and its clock. */
const [, , url = "", smtpUrl = "", clock = ""] = process.argv;
await startJobs(
	connect(url, sealWith("a key for tests"), 4),
	byHand(reminderJobs(openMail(mailSettings(smtpUrl)))),
	() => {},
	{ alone: true, clock: () => new Date(clock) },
);
