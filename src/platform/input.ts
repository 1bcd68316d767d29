import { z } from "zod";
import { refuse } from "./refusal.ts";

z.config(z.locales.vi());

/** The input as its schema gives it back; otherwise `input.invalid` names each field and what is wrong with it. */
export function parse<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown,
): z.output<Schema> {
	if (isUnwritable(input))
		refuse("input.invalid", { problems: ["có ký tự không ghi được"] });
	const parsed = schema.safeParse(input ?? {});
	if (parsed.success) return parsed.data;
	const problems = parsed.error.issues.map((issue) =>
		issue.path.length > 0
			? `${issue.path.join(".")}: ${issue.message}`
			: issue.message,
	);
	return refuse("input.invalid", { problems });
}

/** Text that no database takes: a null character, or half of a pair. */
function isUnwritable(value: unknown): boolean {
	if (typeof value === "string")
		return value.includes("\0") || /[\ud800-\udfff]/u.test(value);
	return (
		typeof value === "object" &&
		value !== null &&
		Object.entries(value).flat().some(isUnwritable)
	);
}
