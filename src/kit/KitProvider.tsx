import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { type Brand, BrandContext } from "./brand.ts";
import { type Reach, ReachProvider } from "./data.tsx";
import { ToastProvider } from "./Toast.tsx";
import { theme, variablesFromTokens } from "./theme.ts";

/** Everything that the kit needs above a page: colours, the product's name, the way to the server, messages. */
export function KitProvider(props: {
	brand: Brand;
	reach: Reach;
	children: ReactNode;
}) {
	return (
		<MantineProvider
			theme={theme}
			cssVariablesResolver={variablesFromTokens}
			defaultColorScheme="auto"
			withGlobalClasses={false}
		>
			<BrandContext.Provider value={props.brand}>
				<ReachProvider reach={props.reach}>
					<ToastProvider>{props.children}</ToastProvider>
				</ReachProvider>
			</BrandContext.Provider>
		</MantineProvider>
	);
}
