import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { dayOf } from "../../charter/calendar.ts";
import { REMINDING_PAGE } from "../../features/account/labels.ts";
import { POSITION } from "../../features/org/labels.ts";
import type { AccountMenuProps } from "../../kit/AccountMenu.tsx";
import { PageFrame } from "../../kit/PageFrame.tsx";
import { DeviceStrip } from "./DeviceStrip.tsx";
import { useLeaving } from "./Leaving.tsx";
import { isIn, placesOf } from "./places.ts";
import { type Me, useMails, useMe } from "./session.ts";

const ACCOUNT_LINKS = [
	{ href: "/doi-mat-khau", label: "Đổi mật khẩu", icon: "edit" },
	{ href: "/xac-thuc-hai-buoc", label: "Xác thực hai bước", icon: "lock" },
	{ href: "/phien", label: "Nơi đang đăng nhập", icon: "phone" },
	{ href: "/ma-truy-cap", label: "Mã truy cập", icon: "key" },
] satisfies AccountMenuProps["links"];

const REMINDING = {
	href: REMINDING_PAGE,
	label: "Nhắc việc qua thư",
	icon: "inbox",
} satisfies AccountMenuProps["links"][number];

/** A member's own file, which says who opened its closed fields. */
const ownFile = ({ memberId }: Me): AccountMenuProps["links"] =>
	memberId
		? [{ href: `/dang-vien/${memberId}`, label: "Hồ sơ của tôi", icon: "user" }]
		: [];

/** The frame of the pages inside: the places of this person, the account, the page itself. */
export function Shell() {
	const { data: me } = useMe();
	return me && <Framed me={me} />;
}

function Framed({ me }: { me: Me }) {
	const { pathname } = useLocation();
	const leaving = useLeaving(me);
	useFocusOnArrival(pathname);
	const mails = useMails();
	const [home] = [...me.committees, ...me.cells];
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
				links: [
					...ownFile(me),
					...ACCOUNT_LINKS,
					...(mails ? [REMINDING] : []),
				],
				onSignOut: leaving.ask,
			}}
			strip={<DeviceStrip />}
		>
			{leaving.question}
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
