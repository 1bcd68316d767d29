import {
	createHash,
	generateKeyPairSync,
	randomBytes,
	sign,
} from "node:crypto";

const sha256 = (data: string | Buffer) =>
	createHash("sha256").update(data).digest();
const base64 = (data: Buffer | string) =>
	Buffer.from(data).toString("base64url");

const PRESENT = 0x01;
const VERIFIED = 0x04;
const KEY_FOLLOWS = 0x40;

type How = {
	origin?: string;
	/** Whether the device asked for finger, face or code. */
	verified?: boolean;
	counter?: number;
};

/** A device that keeps one key (ES256) and signs whatever it is asked, in the forms of WebAuthn. */
export function authenticator(at: string) {
	const { publicKey, privateKey } = generateKeyPairSync("ec", {
		namedCurve: "P-256",
	});
	const id = randomBytes(16);
	const said = (type: string, challenge: string, origin: string) =>
		Buffer.from(JSON.stringify({ type, challenge, origin }));
	const authData = (
		{ origin = at, verified = true, counter = 0 }: How,
		rest?: Buffer,
	) => {
		const flags =
			PRESENT | (verified ? VERIFIED : 0) | (rest ? KEY_FOLLOWS : 0);
		const count = Buffer.alloc(4);
		count.writeUInt32BE(counter);
		const domain = sha256(new URL(origin).hostname);
		const parts = [
			domain,
			Buffer.from([flags]),
			count,
			...(rest ? [rest] : []),
		];
		return Buffer.concat(parts);
	};
	return {
		make(challenge: string, how: How = {}) {
			const { x = "", y = "" } = publicKey.export({ format: "jwk" });
			const key = map([
				[int(1), int(2)],
				[int(3), int(-7)],
				[int(-1), int(1)],
				[int(-2), bytes(Buffer.from(x, "base64url"))],
				[int(-3), bytes(Buffer.from(y, "base64url"))],
			]);
			const size = Buffer.from([0, id.length]);
			const kept = Buffer.concat([Buffer.alloc(16), size, id, key]);
			const attestation = map([
				[text("fmt"), text("none")],
				[text("attStmt"), map([])],
				[text("authData"), bytes(authData(how, kept))],
			]);
			const client = said("webauthn.create", challenge, how.origin ?? at);
			return {
				id: base64(id),
				type: "public-key",
				response: {
					clientDataJSON: base64(client),
					attestationObject: base64(attestation),
				},
			};
		},
		sign(challenge: string, how: How = {}) {
			const client = said("webauthn.get", challenge, how.origin ?? at);
			const data = authData(how);
			const signed = Buffer.concat([data, sha256(client)]);
			return {
				id: base64(id),
				type: "public-key",
				response: {
					clientDataJSON: base64(client),
					authenticatorData: base64(data),
					signature: base64(sign("sha256", signed, privateKey)),
				},
			};
		},
	};
}

// As much of CBOR (RFC 8949) as these two objects need.
const head = (major: number, n: number) =>
	n < 24
		? Buffer.from([(major << 5) | n])
		: n < 256
			? Buffer.from([(major << 5) | 24, n])
			: Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
const int = (n: number) => (n < 0 ? head(1, -1 - n) : head(0, n));
const bytes = (data: Buffer) => Buffer.concat([head(2, data.length), data]);
const text = (words: string) =>
	Buffer.concat([head(3, words.length), Buffer.from(words)]);
const map = (pairs: [Buffer, Buffer][]) =>
	Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
