// The build puts two lines before this file: SHELL, the version's name, and FILES, the addresses it consists of.
// Only the program is kept here. What people enter or read lies in IndexedDB (src/kit/device.ts), never in this cache.

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", ({ data }) => {
	if (data === "take-over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== "GET" || origin !== location.origin) return;
	if (pathname.startsWith("/api/")) return;
	if (request.mode === "navigate") event.respondWith(kept("/index.html"));
	else if (FILES.includes(pathname) || pathname.startsWith("/assets/"))
		event.respondWith(kept(request));
});

/** A file whose name is its content is taken from an older version; an interrupted filling goes on where it stopped. */
async function fill() {
	const shell = await caches.open(SHELL);
	for (const file of FILES) {
		if (await shell.match(file)) continue;
		const known = file.startsWith("/assets/") && (await caches.match(file));
		const found = known || (await fetch(file, { cache: "reload" }));
		if (!found.ok) throw new Error(`${file}: ${found.status}`);
		await shell.put(file, found);
	}
}

/** The version before stays, for pages that were opened with it. */
async function tidy() {
	const others = (await caches.keys()).filter((name) => name !== SHELL);
	for (const name of others.slice(0, -1)) await caches.delete(name);
	await self.clients.claim();
}

async function kept(wanted) {
	const shell = await caches.open(SHELL);
	return (
		(await shell.match(wanted)) ?? (await caches.match(wanted)) ?? fetch(wanted)
	);
}
