import type { Share } from "./parameter.ts";

/** Whether a part of a whole is what a share asks for; exactly half is not more than half. Of nothing, nothing is enough. */
export function meets(
	{ numerator, denominator, bound }: Share,
	part: number,
	whole: number,
): boolean {
	const [has, asked] = [part * denominator, whole * numerator];
	if (bound === "at-most") return has <= asked;
	return whole > 0 && (bound === "more-than" ? has > asked : has >= asked);
}
