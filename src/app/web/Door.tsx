import { Outlet, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Awaiting } from "../../kit/Awaiting.tsx";
import { Refusal } from "../../kit/refusal.ts";
import { DoorFrame } from "./DoorFrame.tsx";
import { OwedPage } from "./pages.ts";
import { Redirect } from "./Redirect.tsx";
import { useMe } from "./session.ts";

/** Lets through to the pages inside whoever is signed in, and leads all others to the sign-in page. */
export function Door() {
	const me = useMe();
	if (me.data) return <Inside owes={me.data.owes !== null} />;
	if (me.error instanceof Refusal && me.error.status === 401)
		return <ToSignIn />;
	return (
		<DoorFrame>
			<Awaiting of={me} shape="page">
				{() => null}
			</Awaiting>
		</DoorFrame>
	);
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
