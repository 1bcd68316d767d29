import type { IsoDate } from "../../../src/charter/calendar.ts";
import type { TaskResult } from "../../meeting-record.ts";
import { find, must, pick } from "../../paper-text.ts";

/** The lines of a told text, each as its fields; "" for a field that is not there. */
export function rows(text = ""): ((field: number) => string)[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.map((line) => {
			const fields = line.split(/\s*\|\s*/);
			return (field) => fields[field] ?? "";
		});
}

/** `03/08` → `2026-08-03`. */
export function day(told: string): IsoDate {
	const [d = "", m = "", year = "2026"] = told.split("/");
	return `${year}-${m}-${d}`;
}

/** `4.2 22, 6 25` → points by line. */
export function points(told = ""): Record<string, number> {
	return Object.fromEntries(
		told
			.split(", ")
			.filter((line) => line !== "")
			.map((line): [string, number] => {
				const [no = "", mark = ""] = line.split(" ");
				return [no, Number(mark)];
			}),
	);
}

const RESULTS = {
	xong: "done",
	"một phần": "partly",
	"chưa làm": "not-done",
} satisfies Record<string, TaskResult["result"]>;

type Outcome = Pick<TaskResult, "result" | "figure" | "cause" | "handling">;

/** `xong 32/32 ha`; `một phần 3/5 cụm; cause; handling`; null when nothing was reported (`quên`: forgotten). */
export function outcome(told: string): Outcome | null {
	if (told === "" || told === "quên") return null;
	const said = must(
		told,
		/^(?<result>xong|một phần|chưa làm) (?<figure>[^;]+)(?:; (?<cause>[^;]+); (?<handling>[^;]+))?$/,
	);
	return {
		result: pick(RESULTS, said("result")),
		figure: said("figure"),
		cause: said("cause") || null,
		handling: said("handling") || null,
	};
}

/** `38-1-0` → votes; null when they are not counted out. */
export function count(told: string) {
	const votes = find(told, /^(?<yes>\d+)-(?<no>\d+)-(?<abstain>\d+)$/);
	return (
		votes && {
			yes: Number(votes("yes")),
			no: Number(votes("no")),
			abstain: Number(votes("abstain")),
		}
	);
}
