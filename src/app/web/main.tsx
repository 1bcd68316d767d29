import "../../kit/styles.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { KitProvider } from "../../kit/KitProvider.tsx";
import { applyStoredText } from "../../kit/look.ts";
import { Refusal } from "../../kit/refusal.ts";
import { reach } from "./client.ts";
import { keepProgram } from "./new-version.ts";
import { router } from "./router.tsx";

applyStoredText();
void keepProgram().catch(() => {});

/** A refusal is an answer; only what was not answered is tried again. */
const tryAgain = (failures: number, error: unknown): boolean =>
	!(error instanceof Refusal) && failures < 2;

const answers = new QueryClient({
	defaultOptions: {
		// Without a network the page says so at once instead of waiting in silence.
		queries: { retry: tryAgain, staleTime: 10_000, networkMode: "always" },
		mutations: { retry: tryAgain, retryDelay: 800, networkMode: "always" },
	},
});

const place = document.getElementById("root");
if (place)
	createRoot(place).render(
		<StrictMode>
			<QueryClientProvider client={answers}>
				<KitProvider
					brand={{ name: "Nếp", signIn: "/dang-nhap" }}
					reach={reach}
				>
					<RouterProvider router={router} />
				</KitProvider>
			</QueryClientProvider>
		</StrictMode>,
	);
