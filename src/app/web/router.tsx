import {
	createRootRoute,
	createRoute,
	createRouter,
	Outlet,
	useLocation,
} from "@tanstack/react-router";
import { LoadingBars } from "../../kit/LoadingBars.tsx";
import { accountRoutes } from "./account.tsx";
import { Door } from "./Door.tsx";
import { Failed, NotFound } from "./Failed.tsx";
import { oversightRoutes } from "./oversight.tsx";
import {
	AccountsPage,
	ActivatePage,
	AddMemberPage,
	BatchPage,
	CellMonthPage,
	ComePage,
	DocumentsPage,
	FirstRunPage,
	HealthPage,
	ImportPage,
	MemberPage,
	MembersPage,
	MyWorkPage,
	OrganisationPage,
	PledgePart,
	ProposalPart,
	RoomPage,
	RulesPage,
	ScoreSheetPage,
	SignInPage,
	TaskPage,
	UnitWithPeople,
	VisitPart,
} from "./pages.ts";
import { Shell } from "./Shell.tsx";
import { useProvider } from "./session.ts";
import { votingRoutes } from "./voting.tsx";

const root = createRootRoute({ component: Outlet });
const getParentRoute = () => shell;

const signIn = createRoute({
	getParentRoute: () => root,
	path: "/dang-nhap",
	validateSearch: ({
		den,
		loi,
	}: Record<string, unknown>): { den?: string; loi?: string } => ({
		...(typeof den === "string" && { den }),
		...(typeof loi === "string" && { loi }),
	}),
	component: () => {
		const { den, loi } = signIn.useSearch();
		return <SignInPage next={insideOf(den)} refused={loi} />;
	},
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

const door = createRoute({
	getParentRoute: () => root,
	id: "door",
	component: Door,
});

const room = createRoute({
	getParentRoute: () => door,
	path: "/phong-hop/$meetingId",
	component: () => <RoomPage {...room.useParams()} />,
});

const shell = createRoute({
	getParentRoute: () => door,
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
	component: () => {
		const month = cellMonth.useParams();
		const { ky } = cellMonth.useSearch();
		return (
			<CellMonthPage
				{...month}
				meetingId={ky}
				beside={
					ky ? null : (
						<>
							<VisitPart {...month} />
							<ProposalPart {...month} />
							<PledgePart unitId={month.unitId} />
						</>
					)
				}
			/>
		);
	},
});

const come = createRoute({
	getParentRoute,
	path: "/co-mat/$meetingId",
	component: () => <ComePage {...come.useParams()} hash={useLocation().hash} />,
});

const scoreSheet = createRoute({
	getParentRoute,
	path: "/phieu-diem/$meetingId",
	component: () => {
		const { meetingId } = scoreSheet.useParams();
		return (
			<ScoreSheetPage
				meetingId={meetingId}
				paperHref={`/api/papers/score-sheet/${meetingId}.docx`}
			/>
		);
	},
});

const members = createRoute({
	getParentRoute,
	path: "/dang-vien",
	component: MembersPage,
});

const addMember = createRoute({
	getParentRoute,
	path: "/dang-vien/them",
	component: AddMemberPage,
});

const member = createRoute({
	getParentRoute,
	path: "/dang-vien/$memberId",
	component: () => <MemberPage {...member.useParams()} />,
});

const organisation = createRoute({
	getParentRoute,
	path: "/to-chuc",
	component: OrganisationPage,
});

const unit = createRoute({
	getParentRoute,
	path: "/to-chuc/$unitId",
	component: () => <UnitWithPeople {...unit.useParams()} />,
});

const rules = createRoute({
	getParentRoute,
	path: "/quy-dinh",
	component: RulesPage,
});

const documents = createRoute({
	getParentRoute,
	path: "/quy-dinh/van-ban",
	component: DocumentsPage,
});

const imports = createRoute({
	getParentRoute,
	path: "/nhap-danh-sach",
	component: ImportPage,
});

const batch = createRoute({
	getParentRoute,
	path: "/nhap-danh-sach/$batchId",
	component: () => <BatchPage {...batch.useParams()} />,
});

const accounts = createRoute({
	getParentRoute,
	path: "/tai-khoan",
	component: () => <AccountsPage provider={useProvider()} />,
});

const health = createRoute({
	getParentRoute,
	path: "/tinh-trang",
	component: HealthPage,
});

/** Where to go after signing in: an address of ours, never another site's. */
const insideOf = (wanted: string | undefined): string =>
	wanted && /^\/(?![/\\])/.test(wanted) ? wanted : "/";

export const router = createRouter({
	routeTree: root.addChildren([
		signIn,
		activate,
		firstRun,
		door.addChildren([
			room,
			shell.addChildren([
				myWork,
				task,
				cellMonth,
				...accountRoutes(getParentRoute),
				...votingRoutes(getParentRoute),
				...oversightRoutes(getParentRoute),
				come,
				scoreSheet,
				members,
				addMember,
				member,
				organisation,
				unit,
				rules,
				documents,
				imports,
				batch,
				accounts,
				health,
			]),
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
