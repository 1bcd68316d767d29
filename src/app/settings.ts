import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Settings = {
	host: string;
	port: number;
	data: string;
	databaseUrl: string | null;
	key: string;
};

/** The few settings of an installation, from its environment; see docs/running.md. A key is made and kept where none is given. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	const data = path.resolve(env.NEP_DATA || "./data");
	return {
		host: env.NEP_HOST || "127.0.0.1",
		port: Number(env.PORT || 8080),
		data,
		databaseUrl: env.DATABASE_URL || null,
		key: env.NEP_KEY || keptKey(data),
	};
}

function keptKey(data: string): string {
	const file = path.join(data, "nep.key");
	if (!existsSync(file)) {
		mkdirSync(data, { recursive: true });
		writeFileSync(file, randomBytes(32).toString("base64url"), {
			mode: 0o600,
			flag: "wx",
		});
	}
	return readFileSync(file, "utf8").trim();
}
