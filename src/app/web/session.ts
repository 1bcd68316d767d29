import type { me } from "../../features/account/views.ts";
import { useView, type View } from "../../kit/data.tsx";
import type { Given } from "../../kit/declared.ts";

export type Me = Given<typeof me>;

/** Refused with it: the database holds no organisation yet. */
export const NOT_SET_UP = "org.not-set-up";

/** Who is signed in. */
export const useMe = (): View<Me> => useView<typeof me>("account.me", {});
