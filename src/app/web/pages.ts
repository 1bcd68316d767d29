import { lazyRouteComponent } from "@tanstack/react-router";

// Each page is a file of its own for the browser, fetched when it is first opened.

export const SignInPage = lazyRouteComponent(
	() => import("./SignInPage.tsx"),
	"SignInPage",
);
export const ActivatePage = lazyRouteComponent(
	() => import("./ActivatePage.tsx"),
	"ActivatePage",
);
export const FirstRunPage = lazyRouteComponent(
	() => import("./FirstRunPage.tsx"),
	"FirstRunPage",
);
export const SessionsPage = lazyRouteComponent(
	() => import("./SessionsPage.tsx"),
	"SessionsPage",
);
export const ChangePasswordPage = lazyRouteComponent(
	() => import("./ChangePasswordPage.tsx"),
	"ChangePasswordPage",
);
export const AccountsPage = lazyRouteComponent(
	() => import("../../features/account/ui/AccountsPage.tsx"),
	"AccountsPage",
);
export const MyWorkPage = lazyRouteComponent(
	() => import("../../features/meeting/ui/MyWorkPage.tsx"),
	"MyWorkPage",
);
export const TaskPage = lazyRouteComponent(
	() => import("../../features/meeting/ui/TaskPage.tsx"),
	"TaskPage",
);
export const CellMonthPage = lazyRouteComponent(
	() => import("../../features/meeting/ui/CellMonthPage.tsx"),
	"CellMonthPage",
);
export const OverseePage = lazyRouteComponent(
	() => import("../../features/meeting/ui/OverseePage.tsx"),
	"OverseePage",
);
export const CalendarPage = lazyRouteComponent(
	() => import("../../features/meeting/ui/CalendarPage.tsx"),
	"CalendarPage",
);
export const ScoreSheetPage = lazyRouteComponent(
	() => import("../../features/quality/ui/ScoreSheetPage.tsx"),
	"ScoreSheetPage",
);
