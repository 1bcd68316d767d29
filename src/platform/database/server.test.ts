import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startEmbedded } from "./embedded.ts";

it("a port that another program uses is refused, and taken once it is free", async () => {
	const home = await mkdtemp(path.join(os.tmpdir(), "nep-server-"));
	const other = net.createServer().listen(0, "127.0.0.1");
	await once(other, "listening");
	const address = other.address();
	const port = typeof address === "object" && address ? address.port : 0;
	await expect(startEmbedded({ home, port })).rejects.toMatchObject({
		code: "database.port-taken",
		facts: { port },
	});
	other.close();

	const server = await startEmbedded({ home, port });
	expect(new URL(server.url).port).toBe(String(port));
	await server.stop();
	await rm(home, { recursive: true });
}, 30_000);
