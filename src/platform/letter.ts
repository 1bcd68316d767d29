import { Decrypter, identityToRecipient } from "age-encryption";

/** Whether a private key of age is the other half of a public one. */
export async function opens(key: string, recipient: string): Promise<boolean> {
	return (await identityToRecipient(key).catch(() => null)) === recipient;
}

/** The texts of what was sealed for the key, each null where it cannot be opened. */
export async function openLetters(
	key: string,
	sealed: readonly Uint8Array[],
): Promise<(string | null)[]> {
	const decrypter = new Decrypter();
	decrypter.addIdentity(key);
	const texts: (string | null)[] = [];
	for (const letter of sealed)
		texts.push(await decrypter.decrypt(letter, "text").catch(() => null));
	return texts;
}
