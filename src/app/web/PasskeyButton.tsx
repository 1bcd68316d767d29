import { useState } from "react";
import type { signInWithPasskey } from "../../features/account/actions/sign-in-with-passkey.ts";
import { deviceOf } from "../../features/account/labels.ts";
import {
	canUsePasskeys,
	keyProblem,
	signWithKey,
} from "../../features/account/ui/passkeys.ts";
import { Button } from "../../kit/Button.tsx";
import { useAct } from "../../kit/data.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import type { Problem } from "../../kit/problem.ts";
import { ask } from "./client.ts";

/** Signs in with a key of this device; not there where the browser has no way to it. */
export function PasskeyButton({ onEntered }: { onEntered: () => void }) {
	const entry = useAct<typeof signInWithPasskey>(
		"account.sign-in-with-passkey",
	);
	const [asking, setAsking] = useState(false);
	const [failure, setFailure] = useState<Problem>();
	const problem = failure ?? entry.problem;
	const enter = async () => {
		setAsking(true);
		setFailure(undefined);
		entry.clear();
		try {
			const question = await ask("account.passkey-challenge", {});
			const response = await signWithKey(question);
			entry.run({ response, device: deviceOf(navigator.userAgent) }, onEntered);
		} catch (error) {
			setFailure(keyProblem(error));
		} finally {
			setAsking(false);
		}
	};
	if (!canUsePasskeys()) return null;
	return (
		<>
			{problem && <ProblemNotice problem={problem} />}
			<Button wide icon="key" busy={asking || entry.busy} onClick={enter}>
				Vào bằng vân tay hoặc khuôn mặt
			</Button>
		</>
	);
}
