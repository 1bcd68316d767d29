import { Outlet, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { Awaiting } from "../../kit/Awaiting.tsx";
import { Refusal } from "../../kit/refusal.ts";
import { DoorFrame } from "./DoorFrame.tsx";
import { Redirect } from "./Redirect.tsx";
import { useMe } from "./session.ts";

/** Lets through to the pages inside whoever is signed in, and leads all others to the sign-in page. */
export function Door() {
	const me = useMe();
	if (me.data) return <Outlet />;
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

/** Keeps where one wanted to go, as it was when this began. */
function ToSignIn() {
	const router = useRouter();
	const [wanted] = useState(() => router.state.location.href);
	return (
		<Redirect href={`/dang-nhap?${new URLSearchParams({ den: wanted })}`} />
	);
}
