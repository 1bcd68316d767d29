import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Leads elsewhere, once; the router's own component repeats itself at every drawing. */
export function Redirect({ href }: { href: string }) {
	const router = useRouter();
	useEffect(() => router.history.replace(href), [router, href]);
	return null;
}
