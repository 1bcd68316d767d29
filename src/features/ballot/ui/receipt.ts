import { RECEIPT_LENGTH, RECEIPT_LETTERS } from "../rules/papers.ts";

/** A receipt drawn evenly from all there are. */
function newReceipt(): string {
	const evenly = 256 - (256 % RECEIPT_LETTERS.length);
	let receipt = "";
	while (receipt.length < RECEIPT_LENGTH)
		for (const byte of crypto.getRandomValues(new Uint8Array(RECEIPT_LENGTH)))
			if (byte < evenly && receipt.length < RECEIPT_LENGTH)
				receipt += RECEIPT_LETTERS[byte % RECEIPT_LETTERS.length];
	return receipt;
}

const receiptName = (ballotId: string) => `receipt:${ballotId}`;

/** The receipt of this device for a ballot: the same one at every try, since an answer may be lost after the paper lies in the box. */
export function receiptFor(ballotId: string): string {
	const receipt = receiptOf(ballotId) ?? newReceipt();
	localStorage.setItem(receiptName(ballotId), receipt);
	return receipt;
}

export const receiptOf = (ballotId: string): string | null =>
	localStorage.getItem(receiptName(ballotId));
