import {
	type AnyRoute,
	createRoute,
	useLocation,
} from "@tanstack/react-router";
import {
	ChangePasswordPage,
	RemindingPage,
	SecondFactorPage,
	SessionsPage,
	TokensPage,
} from "./pages.ts";
import { useMails } from "./session.ts";

/** The pages of one's own account, below the shell. */
export function accountRoutes<Shell extends AnyRoute>(
	getParentRoute: () => Shell,
) {
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
	const secondFactor = createRoute({
		getParentRoute,
		path: "/xac-thuc-hai-buoc",
		component: SecondFactorPage,
	});
	const tokens = createRoute({
		getParentRoute,
		path: "/ma-truy-cap",
		component: TokensPage,
	});
	const reminding = createRoute({
		getParentRoute,
		path: "/nhac-viec",
		component: () => (
			<RemindingPage code={useLocation().hash} offered={useMails()} />
		),
	});
	return [sessions, changePassword, secondFactor, tokens, reminding] as const;
}
