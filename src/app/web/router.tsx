import {
	createRootRoute,
	createRoute,
	createRouter,
	Outlet,
	useLocation,
} from "@tanstack/react-router";
import { reachOf } from "../../charter/positions.ts";
import { LoadingBars } from "../../kit/LoadingBars.tsx";
import { Failed, NotFound } from "./Failed.tsx";
import {
	AccountsPage,
	ActivatePage,
	CalendarPage,
	CellMonthPage,
	ChangePasswordPage,
	FirstRunPage,
	MyWorkPage,
	OverseePage,
	ScoreSheetPage,
	SessionsPage,
	SignInPage,
	TaskPage,
} from "./pages.ts";
import { Shell } from "./Shell.tsx";
import { useMe } from "./session.ts";

const root = createRootRoute({ component: Outlet });
const getParentRoute = () => shell;

const signIn = createRoute({
	getParentRoute: () => root,
	path: "/dang-nhap",
	validateSearch: ({ den }: Record<string, unknown>): { den?: string } =>
		typeof den === "string" ? { den } : {},
	component: () => <SignInPage next={insideOf(signIn.useSearch().den)} />,
});

const activate = createRoute({
	getParentRoute: () => root,
	path: "/kich-hoat",
	component: () => <ActivatePage code={useLocation().hash} />,
});

const firstRun = createRoute({
	getParentRoute: () => root,
	path: "/bat-dau",
	component: FirstRunPage,
});

const shell = createRoute({
	getParentRoute: () => root,
	id: "shell",
	component: Shell,
});

const myWork = createRoute({
	getParentRoute,
	path: "/",
	component: MyWorkPage,
});

const task = createRoute({
	getParentRoute,
	path: "/nhiem-vu/$taskId",
	component: () => <TaskPage {...task.useParams()} />,
});

const cellMonth = createRoute({
	getParentRoute,
	path: "/chi-bo/$unitId/$month",
	validateSearch: ({ ky }: Record<string, unknown>): { ky?: string } =>
		typeof ky === "string" ? { ky } : {},
	component: () => (
		<CellMonthPage
			{...cellMonth.useParams()}
			meetingId={cellMonth.useSearch().ky}
		/>
	),
});

const oversee = createRoute({
	getParentRoute,
	path: "/bao-quat",
	component: () => <OverseePage guided={useGuided()} />,
});

const calendar = createRoute({
	getParentRoute,
	path: "/lich",
	component: CalendarPage,
});

const scoreSheet = createRoute({
	getParentRoute,
	path: "/phieu-diem/$meetingId",
	component: () => <ScoreSheetPage {...scoreSheet.useParams()} />,
});

const accounts = createRoute({
	getParentRoute,
	path: "/tai-khoan",
	component: AccountsPage,
});

const sessions = createRoute({
	getParentRoute,
	path: "/phien",
	component: SessionsPage,
});

const changePassword = createRoute({
	getParentRoute,
	path: "/doi-mat-khau",
	component: ChangePasswordPage,
});

/** Where to go after signing in: an address of ours, never another site's. */
const insideOf = (wanted: string | undefined): string =>
	wanted && /^\/(?![/\\])/.test(wanted) ? wanted : "/";

/** The units for whose cells the person may set a month's focus. */
function useGuided() {
	const positions = useMe().data?.positions ?? [];
	return positions.filter((held) =>
		reachOf([held], "meeting.guide").some(({ span }) => span !== "unit"),
	);
}

export const router = createRouter({
	routeTree: root.addChildren([
		signIn,
		activate,
		firstRun,
		shell.addChildren([
			myWork,
			task,
			cellMonth,
			oversee,
			calendar,
			scoreSheet,
			accounts,
			sessions,
			changePassword,
		]),
	]),
	scrollRestoration: true,
	defaultPreload: false,
	defaultPendingMs: 300,
	defaultPendingComponent: () => <LoadingBars shape="page" />,
	defaultErrorComponent: Failed,
	defaultNotFoundComponent: NotFound,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
