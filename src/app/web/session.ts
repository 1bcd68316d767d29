import { type Duty, reachOf } from "../../charter/positions.ts";
import type { me } from "../../features/account/views.ts";
import { useView, type View } from "../../kit/data.tsx";
import type { Given } from "../../kit/declared.ts";

export type Me = Given<typeof me>;

/** Who is signed in. */
export const useMe = (): View<Me> => useView<typeof me>("account.me", {});

/** The units in which a post gives the person this duty. */
export const useUnitsWith = (duty: Duty): Me["positions"] =>
	(useMe().data?.positions ?? []).filter(
		(held) => reachOf([held], duty).length > 0,
	);
