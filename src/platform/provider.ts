import * as openid from "openid-client";
import { z } from "zod";

/** How an installation reaches the sign-in of its province. */
export type ProviderSettings = {
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** What people call it. */
	name: string;
	/** The claim that names a person. */
	claim: string;
	/** The strength that is asked for and must be given back (`acr`); null where the provider decides alone. */
	strength: string | null;
};

/** What has to be remembered of a person between leaving and coming back. */
export const Leaving = z.object({
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	back: z.string(),
	next: z.string(),
});
export type Leaving = z.output<typeof Leaving>;

export type Provider = ReturnType<typeof providerOf>;

/** The sign-in of a province. It is asked for its addresses when first needed, so that Nếp starts without it. */
export function providerOf(settings: ProviderSettings) {
	let found: Promise<openid.Configuration> | null = null;
	const known = () => {
		found ??= discover(settings).catch((fault) => {
			found = null;
			throw fault;
		});
		return found;
	};
	return {
		name: settings.name,
		issuer: settings.issuer,

		/** Where to send somebody who signs in there, and what to remember until then; `back` is our address. */
		async leave(
			back: string,
			next: string,
		): Promise<{ address: string; leaving: Leaving }> {
			const leaving = {
				state: openid.randomState(),
				nonce: openid.randomNonce(),
				verifier: openid.randomPKCECodeVerifier(),
				back,
				next,
			};
			const address = openid.buildAuthorizationUrl(await known(), {
				redirect_uri: back,
				scope: settings.claim === "sub" ? "openid" : "openid profile",
				state: leaving.state,
				nonce: leaving.nonce,
				code_challenge: await openid.calculatePKCECodeChallenge(
					leaving.verifier,
				),
				code_challenge_method: "S256",
				...(settings.strength && { acr_values: settings.strength }),
			});
			return { address: address.href, leaving };
		},

		/** How the provider names the person who came back with this query. @throws Error where it does not vouch for them. */
		async personIn(query: string, leaving: Leaving): Promise<string> {
			const here = new URL(leaving.back);
			here.search = query;
			const config = await known();
			const tokens = await openid.authorizationCodeGrant(config, here, {
				pkceCodeVerifier: leaving.verifier,
				expectedState: leaving.state,
				expectedNonce: leaving.nonce,
				idTokenExpected: true,
			});
			const claims = tokens.claims();
			if (!claims) throw new Error("the provider sent no identity");
			if (settings.strength && claims.acr !== settings.strength)
				throw new Error(`the provider did not ask for ${settings.strength}`);
			const named =
				claims[settings.claim] ??
				(await openid.fetchUserInfo(config, tokens.access_token, claims.sub))[
					settings.claim
				];
			return z.string().min(1).parse(named);
		},
	};
}

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

function discover({
	issuer,
	clientId,
	clientSecret,
}: ProviderSettings): Promise<openid.Configuration> {
	const address = new URL(issuer);
	// Without TLS only on the same machine, as in the tests.
	const plain = LOOPBACK.includes(address.hostname);
	return openid.discovery(address, clientId, clientSecret, undefined, {
		execute: plain ? [openid.allowInsecureRequests] : [],
	});
}
