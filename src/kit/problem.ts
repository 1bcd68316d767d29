import { Refusal } from "./refusal.ts";

/** What went wrong, for a person: what, and what to do. */
export type Problem = {
	what: string;
	todo?: string;
	code?: string;
	/** The same attempt may succeed later. */
	again: boolean;
	/** One has to sign in first. */
	signedOut?: boolean;
};

/** The sentence for anything that was thrown: a refusal speaks for itself, everything else is the network or the server. */
export function problemOf(error: unknown): Problem {
	if (error instanceof Refusal)
		return {
			...inTwo(error.message),
			code: error.code,
			again: error.status === 429 || error.status >= 500,
			signedOut: error.status === 401,
		};
	return {
		what: "Máy chủ chưa trả lời.",
		todo: "Nội dung đã nhập vẫn còn trên trang này. Xem lại mạng rồi thử lại.",
		again: true,
	};
}

/** The first sentence says what; the sentences after it say what to do. */
function inTwo(message: string): Pick<Problem, "what" | "todo"> {
	const [, what, todo] = /^(.+?[.?])\s+(\p{Lu}.*)$/su.exec(message) ?? [];
	return what && todo ? { what, todo } : { what: message };
}
