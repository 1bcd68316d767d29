/** The server said no, in a sentence meant for the person. `message` is that sentence. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	constructor(
		readonly code: string,
		message: string,
		readonly facts: Readonly<Record<string, unknown>> = {},
		readonly status = 400,
	) {
		super(message);
	}
}
