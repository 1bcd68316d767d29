import type { z } from "zod";

/** A view as the server declares it, seen from the browser as a type only. */
export type Question = {
	name: string;
	input: z.ZodType;
	answer(context: never, input: never): Promise<unknown>;
};

/** An action as the server declares it, seen from the browser as a type only. */
export type Deed = {
	name: string;
	input: z.ZodType;
	handle(context: never, input: never): Promise<unknown>;
};

/** What one sends to it. */
export type Taken<T extends Question | Deed> = z.input<T["input"]>;

/** What comes back, as JSON carries it. */
export type Given<T extends Question | Deed> = Sent<
	Exclude<
		T extends { answer(context: never, input: never): Promise<infer Answer> }
			? Answer
			: T extends {
						handle(context: never, input: never): Promise<infer Result>;
					}
				? Result
				: never,
		Error
	>
>;

/** A value after its way over the network: instants arrive as ISO text. */
export type Sent<T> = T extends Date
	? string
	: T extends readonly (infer Item)[]
		? Sent<Item>[]
		: T extends object
			? { [Key in keyof T]: Sent<T[Key]> }
			: T;
