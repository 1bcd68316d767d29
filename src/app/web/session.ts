import type { me } from "../../features/account/views.ts";
import { useView, type View } from "../../kit/data.tsx";
import type { Given } from "../../kit/declared.ts";

export type Me = Given<typeof me>;

/** Who is signed in. */
export const useMe = (): View<Me> => useView<typeof me>("account.me", {});
