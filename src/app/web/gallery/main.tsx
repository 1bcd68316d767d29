import "../../../kit/styles.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
	createRootRoute,
	createRouter,
	RouterProvider,
	useLocation,
} from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { KitProvider } from "../../../kit/KitProvider.tsx";
import { applyStoredText } from "../../../kit/look.ts";
import { reach } from "../client.ts";
import { CellSample } from "./CellSample.tsx";
import { OverseeSample } from "./OverseeSample.tsx";
import { PartsSample } from "./PartsSample.tsx";
import { RoomSample } from "./RoomSample.tsx";
import { ScoreSample } from "./ScoreSample.tsx";
import { WorkSample } from "./WorkSample.tsx";

const SAMPLES = [
	["/viec", WorkSample],
	["/chi-bo", CellSample],
	["/phong-hop", RoomSample],
	["/bao-quat", OverseeSample],
	["/cham-diem", ScoreSample],
	["/bo-phan", PartsSample],
] as const;

function Gallery() {
	const { pathname } = useLocation();
	const [, Sample = PartsSample] =
		SAMPLES.find(([path]) => path === pathname) ?? [];
	return <Sample />;
}

applyStoredText();

const router = createRouter({
	routeTree: createRootRoute({
		component: Gallery,
		notFoundComponent: Gallery,
	}),
});

const place = document.getElementById("root");
if (place)
	createRoot(place).render(
		<QueryClientProvider client={new QueryClient()}>
			<KitProvider brand={{ name: "Nếp", signIn: "/dang-nhap" }} reach={reach}>
				<RouterProvider router={router} />
			</KitProvider>
		</QueryClientProvider>,
	);
