import { useEffect, useState } from "react";

let ready: ServiceWorker | null = null;
const heard = new Set<() => void>();

function found(worker: ServiceWorker | null): void {
	// Without a controller this is the first version, and nothing is replaced.
	if (!worker || !navigator.serviceWorker.controller) return;
	ready = worker;
	for (const tell of heard) tell();
}

/** Keeps the program on this device, where the browser can (https, or this machine itself). */
export async function keepProgram(): Promise<void> {
	if (!("serviceWorker" in navigator)) return;
	const kept = await navigator.serviceWorker.register("/service-worker.js");
	found(kept.waiting);
	kept.addEventListener("updatefound", () => {
		const coming = kept.installing;
		coming?.addEventListener("statechange", () => {
			if (coming.state === "installed") found(coming);
		});
	});
}

/** A way to the new version, once it is wholly on this device; until it is taken, this page goes on as it is. */
export function useNewVersion(): (() => void) | null {
	const [worker, setWorker] = useState(ready);
	useEffect(() => {
		const tell = () => setWorker(ready);
		heard.add(tell);
		return () => {
			heard.delete(tell);
		};
	}, []);
	if (!worker) return null;
	return () => {
		navigator.serviceWorker.addEventListener("controllerchange", () =>
			location.reload(),
		);
		worker.postMessage("take-over");
	};
}
