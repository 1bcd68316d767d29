import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { dayOf } from "../../charter/calendar.ts";
import type { signOut } from "../../features/account/actions/sign-out.ts";
import { POSITION } from "../../features/org/labels.ts";
import type { AccountMenuProps } from "../../kit/AccountMenu.tsx";
import { Awaiting } from "../../kit/Awaiting.tsx";
import { useAct } from "../../kit/data.tsx";
import { PageFrame } from "../../kit/PageFrame.tsx";
import { Refusal } from "../../kit/refusal.ts";
import { DoorFrame } from "./DoorFrame.tsx";
import { OfflineStrip } from "./OfflineStrip.tsx";
import { isIn, placesOf } from "./places.ts";
import { Redirect } from "./Redirect.tsx";
import { type Me, useMe } from "./session.ts";

const ACCOUNT_LINKS = [
	{ href: "/doi-mat-khau", label: "Đổi mật khẩu", icon: "lock" },
	{ href: "/phien", label: "Nơi đang đăng nhập", icon: "phone" },
] satisfies AccountMenuProps["links"];

/** Every page behind the door: who is signed in, the places, the page itself. */
export function Shell() {
	const me = useMe();
	if (!me.data && me.error instanceof Refusal && me.error.status === 401)
		return <ToSignIn />;
	return me.data ? (
		<Inside me={me.data} />
	) : (
		<DoorFrame>
			<Awaiting of={me} shape="page">
				{() => null}
			</Awaiting>
		</DoorFrame>
	);
}

/** Leads to the sign-in page and keeps where one wanted to go, as it was when this began. */
function ToSignIn() {
	const router = useRouter();
	const [wanted] = useState(() => router.state.location.href);
	return (
		<Redirect href={`/dang-nhap?${new URLSearchParams({ den: wanted })}`} />
	);
}

function Inside({ me }: { me: Me }) {
	const { pathname } = useLocation();
	const out = useAct<typeof signOut>("account.sign-out");
	useFocusOnArrival(pathname);
	const [home] = [...me.cells, ...me.committees];
	return (
		<PageFrame
			place={home?.name ?? ""}
			entries={placesOf(me, dayOf(new Date())).map((place) => ({
				...place,
				current: isIn(place, pathname),
			}))}
			account={{
				name: me.name,
				posts: me.positions.map(
					({ position, unitName }) => `${POSITION[position]}, ${unitName}`,
				),
				links: ACCOUNT_LINKS,
				onSignOut: () => out.run({}, () => location.assign("/dang-nhap")),
			}}
			strip={<OfflineStrip />}
		>
			<Outlet />
		</PageFrame>
	);
}

/** After a change of page the keyboard and the reading voice begin at its content. */
function useFocusOnArrival(pathname: string): void {
	const before = useRef(pathname);
	useEffect(() => {
		if (before.current === pathname) return;
		before.current = pathname;
		document.getElementById("main")?.focus({ preventScroll: true });
	}, [pathname]);
}
