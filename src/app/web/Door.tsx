import { Outlet, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Awaiting } from "../../kit/Awaiting.tsx";
import { KEPT_AT } from "../../kit/data.tsx";
import { dropAnswers } from "../../kit/device.ts";
import { OutboxProvider } from "../../kit/Outbox.tsx";
import { Refusal } from "../../kit/refusal.ts";
import { DoorFrame } from "./DoorFrame.tsx";
import { OwedPage } from "./pages.ts";
import { Redirect } from "./Redirect.tsx";
import { useMe } from "./session.ts";

/** Lets through to the pages inside whoever is signed in, and leads all others to the sign-in page. */
export function Door() {
	const me = useMe();
	const signedOut = me.error instanceof Refusal && me.error.status === 401;
	useForgetting(signedOut);
	if (signedOut && (!me.data || me.dataUpdatedAt === KEPT_AT))
		return <ToSignIn />;
	if (me.data)
		return (
			<OutboxProvider owner={me.data.accountId}>
				<Inside owes={me.data.owes !== null} />
			</OutboxProvider>
		);
	return (
		<DoorFrame>
			<Awaiting of={me} shape="page">
				{() => null}
			</Awaiting>
		</DoorFrame>
	);
}

/** A session that was ended takes along what was kept of it; what was entered waits for its owner to sign in again. */
function useForgetting(signedOut: boolean): void {
	useEffect(() => {
		if (signedOut) void dropAnswers(() => true);
	}, [signedOut]);
}

/** Once something is owed, its page stays until it is done with: it shows what is shown only once. */
function Inside({ owes }: { owes: boolean }) {
	const [owed, setOwed] = useState(owes);
	if (owes && !owed) setOwed(true);
	return owed ? <OwedPage /> : <Outlet />;
}

/** Keeps where one wanted to go, as it was when this began. */
function ToSignIn() {
	const router = useRouter();
	const [wanted] = useState(() => router.state.location.href);
	return (
		<Redirect href={`/dang-nhap?${new URLSearchParams({ den: wanted })}`} />
	);
}
