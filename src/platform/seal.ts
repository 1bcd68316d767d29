import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	hkdfSync,
	randomFillSync,
} from "node:crypto";

/** Closes and opens single values; `mac` finds equal values without opening them. */
export type Seal = {
	close(text: string): Buffer;
	open(sealed: Buffer): string;
	mac(text: string): Buffer;
};

const derive = (secret: string, use: string) =>
	Buffer.from(hkdfSync("sha256", secret, "nep", use, 32));

const NONCE = 12;
const pool = Buffer.alloc(NONCE * 1024);
let used = pool.length;

/** Twelve random bytes that were never given before; drawn from the system a thousand at a time. */
function nextNonce(): Buffer {
	if (used === pool.length) {
		randomFillSync(pool);
		used = 0;
	}
	used += NONCE;
	return Buffer.from(pool.subarray(used - NONCE, used));
}

/** A seal over one secret (`NEP_KEY`): AES-256-GCM with a random nonce per value; the mac is HMAC-SHA-256 under its own key. */
export function sealWith(secret: string): Seal {
	const key = derive(secret, "closed fields");
	const macKey = derive(secret, "equal values");
	return {
		close(text) {
			const nonce = nextNonce();
			const cipher = createCipheriv("aes-256-gcm", key, nonce);
			const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
			return Buffer.concat([nonce, cipher.getAuthTag(), body]);
		},
		open(sealed) {
			const decipher = createDecipheriv(
				"aes-256-gcm",
				key,
				sealed.subarray(0, 12),
			);
			decipher.setAuthTag(sealed.subarray(12, 28));
			return Buffer.concat([
				decipher.update(sealed.subarray(28)),
				decipher.final(),
			]).toString("utf8");
		},
		mac: (text) => createHmac("sha256", macKey).update(text).digest(),
	};
}
