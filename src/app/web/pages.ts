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
export const SecondFactorPage = lazyRouteComponent(
	() => import("../../features/account/ui/SecondFactorPage.tsx"),
	"SecondFactorPage",
);
export const RemindingPage = lazyRouteComponent(
	() => import("../../features/account/ui/RemindingPage.tsx"),
	"RemindingPage",
);
export const TokensPage = lazyRouteComponent(
	() => import("../../features/account/ui/TokensPage.tsx"),
	"TokensPage",
);
export const OwedPage = lazyRouteComponent(
	() => import("./OwedPage.tsx"),
	"OwedPage",
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
export const PulsePage = lazyRouteComponent(
	() => import("../../features/pulse/ui/PulsePage.tsx"),
	"PulsePage",
);
export const FollowPart = lazyRouteComponent(
	() => import("../../features/follow/ui/FollowPart.tsx"),
	"FollowPart",
);
export const RotaPage = lazyRouteComponent(
	() => import("../../features/visit/ui/RotaPage.tsx"),
	"RotaPage",
);
export const ProposalsPage = lazyRouteComponent(
	() => import("../../features/proposal/ui/ProposalsPage.tsx"),
	"ProposalsPage",
);
export const ProposalPart = lazyRouteComponent(
	() => import("../../features/proposal/ui/ProposalPart.tsx"),
	"ProposalPart",
);
export const ProposalGlance = lazyRouteComponent(
	() => import("../../features/proposal/ui/ProposalGlance.tsx"),
	"ProposalGlance",
);
export const PledgePart = lazyRouteComponent(
	() => import("../../features/pledge/ui/PledgePart.tsx"),
	"PledgePart",
);
export const PledgesPage = lazyRouteComponent(
	() => import("../../features/pledge/ui/PledgesPage.tsx"),
	"PledgesPage",
);
export const VisitPart = lazyRouteComponent(
	() => import("../../features/visit/ui/VisitPart.tsx"),
	"VisitPart",
);
export const CalendarPage = lazyRouteComponent(
	() => import("../../features/meeting/ui/CalendarPage.tsx"),
	"CalendarPage",
);
export const ScoreSheetPage = lazyRouteComponent(
	() => import("../../features/quality/ui/ScoreSheetPage.tsx"),
	"ScoreSheetPage",
);
export const MembersPage = lazyRouteComponent(
	() => import("../../features/member/ui/MembersPage.tsx"),
	"MembersPage",
);
export const MemberPage = lazyRouteComponent(
	() => import("../../features/member/ui/MemberPage.tsx"),
	"MemberPage",
);
export const AddMemberPage = lazyRouteComponent(
	() => import("../../features/member/ui/AddMemberPage.tsx"),
	"AddMemberPage",
);
export const OrganisationPage = lazyRouteComponent(
	() => import("../../features/org/ui/OrganisationPage.tsx"),
	"OrganisationPage",
);
export const UnitWithPeople = lazyRouteComponent(
	() => import("./UnitWithPeople.tsx"),
	"UnitWithPeople",
);
export const RulesPage = lazyRouteComponent(
	() => import("../../features/org/ui/RulesPage.tsx"),
	"RulesPage",
);
export const DocumentsPage = lazyRouteComponent(
	() => import("../../features/org/ui/DocumentsPage.tsx"),
	"DocumentsPage",
);
export const ComePage = lazyRouteComponent(
	() => import("../../features/meeting/ui/ComePage.tsx"),
	"ComePage",
);
export const RoomPage = lazyRouteComponent(
	() => import("../../features/meeting/ui/RoomPage.tsx"),
	"RoomPage",
);
export const PaperPage = lazyRouteComponent(
	() => import("../../features/ballot/ui/PaperPage.tsx"),
	"PaperPage",
);
export const BoxPage = lazyRouteComponent(
	() => import("../../features/ballot/ui/BoxPage.tsx"),
	"BoxPage",
);
export const CongressListPage = lazyRouteComponent(
	() => import("../../features/congress/ui/CongressListPage.tsx"),
	"CongressListPage",
);
export const CongressPage = lazyRouteComponent(
	() => import("../../features/congress/ui/CongressPage.tsx"),
	"CongressPage",
);
export const ImportPage = lazyRouteComponent(
	() => import("../../features/intake/ui/ImportPage.tsx"),
	"ImportPage",
);
export const BatchPage = lazyRouteComponent(
	() => import("../../features/intake/ui/BatchPage.tsx"),
	"BatchPage",
);
export const HealthPage = lazyRouteComponent(
	() => import("../../features/upkeep/ui/HealthPage.tsx"),
	"HealthPage",
);
