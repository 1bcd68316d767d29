import {
	createRootRoute,
	createRoute,
	createRouter,
	lazyRouteComponent,
	Outlet,
	useLocation,
} from "@tanstack/react-router";
import { LoadingBars } from "../../kit/LoadingBars.tsx";
import { Failed, NotFound } from "./Failed.tsx";
import { Shell } from "./Shell.tsx";

const root = createRootRoute({ component: Outlet });

const SignInPage = lazyRouteComponent(
	() => import("./SignInPage.tsx"),
	"SignInPage",
);
const signIn = createRoute({
	getParentRoute: () => root,
	path: "/dang-nhap",
	validateSearch: ({ den }: Record<string, unknown>): { den?: string } =>
		typeof den === "string" ? { den } : {},
	component: () => <SignInPage next={insideOf(signIn.useSearch().den)} />,
});

const ActivatePage = lazyRouteComponent(
	() => import("./ActivatePage.tsx"),
	"ActivatePage",
);
const activate = createRoute({
	getParentRoute: () => root,
	path: "/kich-hoat",
	// The slip's QR carries the code after #, which no server or log ever sees.
	component: () => <ActivatePage code={useLocation().hash} />,
});

const firstRun = createRoute({
	getParentRoute: () => root,
	path: "/bat-dau",
	component: lazyRouteComponent(
		() => import("./FirstRunPage.tsx"),
		"FirstRunPage",
	),
});

const shell = createRoute({
	getParentRoute: () => root,
	id: "shell",
	component: Shell,
});

const sessions = createRoute({
	getParentRoute: () => shell,
	path: "/phien",
	component: lazyRouteComponent(
		() => import("./SessionsPage.tsx"),
		"SessionsPage",
	),
});

const changePassword = createRoute({
	getParentRoute: () => shell,
	path: "/doi-mat-khau",
	component: lazyRouteComponent(
		() => import("./ChangePasswordPage.tsx"),
		"ChangePasswordPage",
	),
});

/** Where to go after signing in: an address of ours, never another site's. */
const insideOf = (wanted: string | undefined): string =>
	wanted && /^\/(?![/\\])/.test(wanted) ? wanted : "/";

export const router = createRouter({
	routeTree: root.addChildren([
		signIn,
		activate,
		firstRun,
		shell.addChildren([sessions, changePassword]),
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
