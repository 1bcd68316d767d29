import type { Grant } from "../charter/positions.ts";

/** Who acts: an account, the member it belongs to, the positions held today, the sign-in it acts through. */
export type Actor = {
	accountId: string;
	name: string;
	memberId: string | null;
	/** Null on the command line and before sign-in. */
	sessionId: string | null;
	grants: readonly Grant[];
	/** What a post asks of the account before the person may do anything but that. */
	owes?: "second-factor" | null;
	/** The token of a program that acts for the account; its grants hold only what the token may do. */
	token?: { id: string; name: string };
};

/** Whoever has not signed in. */
export const NOBODY: Actor = {
	accountId: "00000000-0000-0000-0000-000000000000",
	name: "",
	memberId: null,
	sessionId: null,
	grants: [],
};
