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
			what: error.message,
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
