import { type AnyRoute, createRoute } from "@tanstack/react-router";
import { BoxPage, CongressListPage, CongressPage, PaperPage } from "./pages.ts";

/** The pages of ballots and congresses, below the shell. */
export function votingRoutes<Shell extends AnyRoute>(
	getParentRoute: () => Shell,
) {
	const paper = createRoute({
		getParentRoute,
		path: "/bo-phieu/$ballotId",
		component: () => <PaperPage {...paper.useParams()} />,
	});
	const box = createRoute({
		getParentRoute,
		path: "/hom-phieu/$ballotId",
		component: () => <BoxPage {...box.useParams()} />,
	});
	const congresses = createRoute({
		getParentRoute,
		path: "/dai-hoi/chi-bo/$unitId",
		component: () => <CongressListPage {...congresses.useParams()} />,
	});
	const congress = createRoute({
		getParentRoute,
		path: "/dai-hoi/$congressId",
		component: () => <CongressPage {...congress.useParams()} />,
	});
	return [paper, box, congresses, congress] as const;
}
