import { useQuery } from "@tanstack/react-query";
import type { me } from "../../features/account/views.ts";
import { useView, type View } from "../../kit/data.tsx";
import type { Given } from "../../kit/declared.ts";
import { askMail, askProvider } from "./client.ts";

export type Me = Given<typeof me>;

/** The sign-in of the province, where this installation has one. */
export const useProvider = () =>
	useQuery({
		queryKey: ["provider"],
		queryFn: askProvider,
		staleTime: Number.POSITIVE_INFINITY,
	}).data?.provider ?? null;

/** Whether people may be reminded by e-mail here. */
export const useMails = (): boolean =>
	useQuery({
		queryKey: ["mail"],
		queryFn: askMail,
		staleTime: Number.POSITIVE_INFINITY,
	}).data?.offered ?? false;

/** Kept on this device until sign-out, so that a meeting taken along opens without network. */
const ACCOUNT = { place: "account" };

/** Who is signed in. */
export const useMe = (): View<Me> =>
	useView<typeof me>("account.me", {}, { along: ACCOUNT });
