import type { Given } from "../../../kit/declared.ts";
import { type Problem, problemOf } from "../../../kit/problem.ts";
import type { offerPasskey } from "../actions/offer-passkey.ts";
import type { passkeyChallenge } from "../views.ts";

/** Whether this browser, at this address, can make and use keys of its device; it cannot without TLS. */
export const canUsePasskeys = (): boolean => "PublicKeyCredential" in window;

/** The device makes a key, after it has asked for finger, face or its code. @throws where the person or the device does not. */
export async function makeKey(offer: Given<typeof offerPasskey>) {
	const { startRegistration } = await import("@simplewebauthn/browser");
	return startRegistration({ optionsJSON: offer });
}

/** The device signs with a key of ours. @throws as `makeKey`. */
export async function signWithKey(question: Given<typeof passkeyChallenge>) {
	const { startAuthentication } = await import("@simplewebauthn/browser");
	return startAuthentication({ optionsJSON: question });
}

const KNOWN_ALREADY = "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED";

/** Why no key came: the device's reason, or the server's. */
export function keyProblem(error: unknown): Problem {
	if (
		!(error instanceof Error) ||
		!/^(WebAuthn|NotAllowed|Abort|Invalid|Security)/.test(error.name)
	)
		return problemOf(error);
	if ("code" in error && error.code === KNOWN_ALREADY)
		return {
			what: "Máy này đã có khóa đăng nhập.",
			todo: "Dùng khóa đã có, hoặc tạo trên máy khác.",
			again: false,
		};
	return {
		what: "Máy chưa đưa ra khóa đăng nhập.",
		todo: "Thử lại, hoặc dùng mật khẩu và mã xác thực.",
		again: true,
	};
}
