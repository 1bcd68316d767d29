import { generateSecret, generateURI, verify } from "otplib";

/** What a second factor looks like to authenticator apps: six digits, SHA-1, 30 seconds, which all of them know (RFC 6238). */
const STEP_SECONDS = 30;

/** A secret of 160 bits in base32, as an app takes it. */
export const newTotpSecret = (): string => generateSecret();

/** The address that an app reads from a QR code. */
export const totpAddress = (
	secret: string,
	issuer: string,
	label: string,
): string => generateURI({ secret, issuer, label });

/**
 * The time step whose code of six digits this is: now, one before or one after; null where it is none of them, or not later than
 * `after`, the step of the last code taken, so that a code that was seen is worth nothing.
 */
export async function totpStep(
	secret: string,
	code: string,
	now: Date,
	after: number | null,
): Promise<number | null> {
	const epoch = Math.floor(now.getTime() / 1000);
	const found = await verify({
		secret,
		token: code,
		epoch,
		epochTolerance: STEP_SECONDS,
	});
	if (!found.valid) return null;
	const step = Math.floor(epoch / STEP_SECONDS) + found.delta;
	return after !== null && step <= after ? null : step;
}
