// Fetched when something is sealed, not with the page. Works on plain http too, where the browser's own cryptography is missing.
const age = () => import("age-encryption");

/** A new key and its public half, both made on this device. */
export async function makeKey(): Promise<{ key: string; recipient: string }> {
	const { generateX25519Identity, identityToRecipient } = await age();
	const key = await generateX25519Identity();
	return { key, recipient: await identityToRecipient(key) };
}

/** A text sealed on this device, base64: only the key of the recipient opens it. */
export async function sealLetter(
	text: string,
	recipient: string,
): Promise<string> {
	const { Encrypter } = await age();
	const encrypter = new Encrypter();
	encrypter.addRecipient(recipient);
	return btoa(String.fromCharCode(...(await encrypter.encrypt(text))));
}

const nameOf = (recipient: string) => `key:${recipient}`;

/** The key stays on this device until it is forgotten. */
export const keepKey = (recipient: string, key: string): void =>
	localStorage.setItem(nameOf(recipient), key);
export const keyOf = (recipient: string): string | null =>
	localStorage.getItem(nameOf(recipient));
export const forgetKey = (recipient: string): void =>
	localStorage.removeItem(nameOf(recipient));
