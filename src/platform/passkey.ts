import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { Seal } from "./seal.ts";
import { newToken } from "./token.ts";

// The device itself asks for finger, face or its code: what it holds and what its owner is or knows are two factors at once.
const VERIFIED = "required";
const PRODUCT = "Nếp";

export type KeptPasskey = {
	credentialId: string;
	publicKey: Buffer;
	counter: number;
	transports: string[];
};

type Answer<Response> = {
	response: Response;
	/** The address of the page, `https://nep.example.vn`. */
	origin: string;
	/** What it signed, as the browser says it. */
	challenge: string;
};

// No extension of the browser is asked for, so none is read; the name of a key comes twice and is read once.
type Plain<Response> = Omit<Response, "clientExtensionResults" | "rawId">;
type Made = Plain<Parameters<typeof verifyRegistrationResponse>[0]["response"]>;
type Signed = Plain<
	Parameters<typeof verifyAuthenticationResponse>[0]["response"]
>;
const whole = <Response extends { id: string }>(response: Response) => ({
	...response,
	rawId: response.id,
	clientExtensionResults: {},
});

const domainOf = (origin: string) => new URL(origin).hostname;

const CHALLENGE_MS = 5 * 60 * 1000;

/** What a device has to sign within five minutes, for one purpose; it carries its end and a mac, so that nothing has to be kept. */
export function newChallenge(seal: Seal, purpose: string, now: Date): string {
	const said = `${now.getTime() + CHALLENGE_MS}.${newToken()}`;
	return `${said}.${macOf(seal, purpose, said)}`;
}

export type Challenge = { challenge: string; end: Date };

/** The challenge that a device signed, as the browser says, with its end; null where it was not given out for this purpose or its time is over. */
export function challengeIn(
	{ response }: Pick<Made | Signed, "response">,
	{ seal, purpose, now }: { seal: Seal; purpose: string; now: Date },
): Challenge | null {
	const challenge = challengeSaid(response.clientDataJSON);
	const text = Buffer.from(challenge, "base64url").toString();
	const [, said = "", end = "", mac] =
		/^((\d+)\.[\w-]+)\.([\w-]+)$/.exec(text) ?? [];
	const isOurs = mac === macOf(seal, purpose, said) && Number(end) > +now;
	return isOurs ? { challenge, end: new Date(Number(end)) } : null;
}

const ClientData = z.object({ challenge: z.string() });

function challengeSaid(clientDataJSON: string): string {
	try {
		const text = Buffer.from(clientDataJSON, "base64url").toString();
		return ClientData.parse(JSON.parse(text)).challenge;
	} catch {
		return "";
	}
}

const macOf = (seal: Seal, purpose: string, said: string) =>
	seal.mac(`passkey ${purpose} ${said}`).toString("base64url");

/** What a browser needs to let its device make a key for an account. */
export async function passkeyOffer(
	{ origin, challenge }: { origin: string; challenge: string },
	account: { id: string; login: string; name: string },
	known: readonly Pick<KeptPasskey, "credentialId" | "transports">[],
) {
	const { extensions: _, ...offer } = await generateRegistrationOptions({
		rpName: PRODUCT,
		rpID: domainOf(origin),
		challenge,
		userID: new TextEncoder().encode(account.id),
		userName: account.login,
		userDisplayName: account.name,
		attestationType: "none",
		excludeCredentials: known.map(({ credentialId, transports }) => ({
			id: credentialId,
			transports: [...transports],
		})),
		authenticatorSelection: {
			residentKey: "required",
			userVerification: VERIFIED,
		},
	});
	return offer;
}

/** The key that a device made, or null where it made none for this page and this challenge. */
export async function madePasskey({
	response,
	origin,
	challenge,
}: Answer<Made>): Promise<KeptPasskey | null> {
	const { registrationInfo } = await verifyRegistrationResponse({
		response: whole(response),
		expectedChallenge: challenge,
		expectedOrigin: origin,
		expectedRPID: domainOf(origin),
		requireUserVerification: true,
	}).catch(() => ({ registrationInfo: null }));
	if (!registrationInfo) return null;
	const { id, publicKey, counter, transports } = registrationInfo.credential;
	return {
		credentialId: id,
		publicKey: Buffer.from(publicKey),
		counter,
		transports: transports ?? [],
	};
}

/** What a browser needs to ask its devices for a key of ours, whosever it is. */
export async function passkeyQuestion({
	origin,
	challenge,
}: {
	origin: string;
	challenge: string;
}) {
	const { extensions: _, ...question } = await generateAuthenticationOptions({
		challenge,
		rpID: domainOf(origin),
		userVerification: VERIFIED,
	});
	return question;
}

/** The count of signatures after this one, or null where the key did not sign this challenge for this page. */
export async function signatureCount(
	{ response, origin, challenge }: Answer<Signed>,
	{ credentialId, publicKey, counter, transports }: KeptPasskey,
): Promise<number | null> {
	const signed = await verifyAuthenticationResponse({
		response: whole(response),
		expectedChallenge: challenge,
		expectedOrigin: origin,
		expectedRPID: domainOf(origin),
		requireUserVerification: true,
		credential: {
			id: credentialId,
			publicKey: new Uint8Array(publicKey),
			counter,
			transports,
		},
	}).catch(() => null);
	return signed?.verified ? signed.authenticationInfo.newCounter : null;
}
