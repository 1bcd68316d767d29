import { type AnyRoute, createRoute } from "@tanstack/react-router";
import { reachOf } from "../../charter/positions.ts";
import {
	CalendarPage,
	FollowPart,
	OverseePage,
	PledgesPage,
	ProposalGlance,
	ProposalsPage,
	PulsePage,
	RotaPage,
} from "./pages.ts";
import { useMe } from "./session.ts";

/** The pages on which meetings are looked at from above or afterwards, below the shell. */
export function oversightRoutes<Shell extends AnyRoute>(
	getParentRoute: () => Shell,
) {
	const oversee = createRoute({
		getParentRoute,
		path: "/bao-quat",
		component: () => (
			<OverseePage guided={useGuided()} proposals={<ProposalGlance />} />
		),
	});

	const rota = createRoute({
		getParentRoute,
		path: "/bao-quat/phan-cong",
		component: () => <RotaPage FollowPart={FollowPart} />,
	});

	const proposals = createRoute({
		getParentRoute,
		path: "/bao-quat/kien-nghi",
		component: ProposalsPage,
	});

	const pledges = createRoute({
		getParentRoute,
		path: "/dieu-da-hen",
		component: PledgesPage,
	});

	const calendar = createRoute({
		getParentRoute,
		path: "/lich",
		component: CalendarPage,
	});

	const pulse = createRoute({
		getParentRoute,
		path: "/ba-cau-hoi/$meetingId",
		component: () => <PulsePage {...pulse.useParams()} />,
	});
	return [oversee, rota, proposals, pledges, calendar, pulse] as const;
}

/** The units for whose cells the person may set a month's focus. */
function useGuided() {
	const positions = useMe().data?.positions ?? [];
	return positions.filter((held) =>
		reachOf([held], "meeting.guide").some(({ span }) => span !== "unit"),
	);
}
