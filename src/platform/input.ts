import { z } from "zod";
import { refuse } from "./refusal.ts";
import { isWritable } from "./writable.ts";

z.config(z.locales.vi());

/** The input as its schema gives it back; otherwise `input.invalid` names each field and what is wrong with it. */
export function parse<Schema extends z.ZodType>(
	schema: Schema,
	input: unknown,
): z.output<Schema> {
	const unwritable = unwritableIn(input, DEEPEST);
	if (unwritable) refuse("input.invalid", { problems: [unwritable] });
	const parsed = schema.safeParse(input ?? {});
	if (parsed.success) return parsed.data;
	const problems = parsed.error.issues.map((issue) =>
		issue.path.length > 0
			? `${issue.path.join(".")}: ${issue.message}`
			: issue.message,
	);
	return refuse("input.invalid", { problems });
}

/** No input of ours goes deeper than seven; the stack of whoever walks it has an end. */
const DEEPEST = 32;

function unwritableIn(value: unknown, deep: number): string | null {
	if (typeof value === "string")
		return isWritable(value) ? null : "có ký tự không ghi được";
	if (typeof value !== "object" || value === null) return null;
	if (deep === 0) return "lồng nhau quá sâu";
	for (const [key, inner] of Object.entries(value)) {
		const found = unwritableIn(key, deep) ?? unwritableIn(inner, deep - 1);
		if (found) return found;
	}
	return null;
}
