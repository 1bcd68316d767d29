import { createServer } from "node:http";
import Provider from "oidc-provider";

/** The sign-in of a province on loopback: a real OpenID provider, in which everybody signs in with any password. */
export async function openProvince(back: string) {
	const server = createServer((request, response) =>
		provider.callback()(request, response),
	);
	await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
	const address = server.address();
	if (address === null || typeof address === "string")
		throw new Error("the province has no port");
	const issuer = `http://127.0.0.1:${address.port}`;
	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: "nep",
				client_secret: "a secret for tests",
				redirect_uris: [back],
			},
		],
		cookies: { keys: ["a key for tests"] },
		acrValues: ["password", "two-factors"],
		claims: { openid: ["sub", "acr"], profile: ["preferred_username"] },
		findAccount: (_, id) => ({
			accountId: id,
			claims: () => ({ sub: id, preferred_username: `${id}@tinh` }),
		}),
	});
	return { issuer, close: () => server.close() };
}

/**
 * A person at a browser with cookies of its own: goes to the province, signs in and consents there as `who`, and stops before the
 * way back to `stopAt`. The address that the browser would open then.
 */
export async function signInAtProvince(
	start: string,
	who: string,
	stopAt: string,
): Promise<URL> {
	const jar = new Map<string, string>();
	const ask = async (address: URL, form?: Record<string, string>) => {
		const answer = await fetch(address, {
			redirect: "manual",
			headers: { cookie: [...jar].map(([n, v]) => `${n}=${v}`).join("; ") },
			...(form && { method: "POST", body: new URLSearchParams(form) }),
		});
		for (const set of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			if (value === "") jar.delete(name);
			else jar.set(name, value);
		}
		return answer;
	};
	let here = new URL(start);
	let form: Record<string, string> | undefined;
	for (let step = 0; step < 20; step++) {
		const answer = await ask(here, form);
		const to = answer.headers.get("location");
		form = undefined;
		if (to) {
			here = new URL(to, here);
			if (here.href.startsWith(stopAt)) return here;
			continue;
		}
		const page = await answer.text();
		const [, prompt = ""] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
		if (!prompt) throw new Error(`lost at ${here.href}: ${page.slice(0, 300)}`);
		const [, action = here.href] = /action="([^"]+)"/.exec(page) ?? [];
		here = new URL(action, here);
		form = { prompt, ...(prompt === "login" && { login: who, password: "x" }) };
	}
	throw new Error(`the province leads nowhere: ${here.href}`);
}
