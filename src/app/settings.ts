import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ProviderSettings } from "../platform/provider.ts";

export type Settings = {
	host: string;
	port: number;
	data: string;
	databaseUrl: string | null;
	/** A streaming replica of that database, for lists and counts. */
	replicaUrl: string | null;
	key: string;
	/** The key lies in the data folder; else the environment gave it. */
	keyIsKept: boolean;
	/** The sign-in of the province, where there is one. */
	provider: ProviderSettings | null;
	/** Where events are noted beside standard error; null: nowhere. */
	log: string | null;
	/** Where backups lie. */
	backups: string;
	/** What seals them: a passphrase, or a public key of age. */
	backupSecret: string;
};

/** The few settings of an installation, from its environment; see docs/running.md. Where no key is given, one is made and kept, or none (empty) where nothing may be changed. */
export function readSettings(
	env: NodeJS.ProcessEnv,
	{ makesKey = true } = {},
): Settings {
	const data = path.resolve(env.NEP_DATA || "./data");
	const key = env.NEP_KEY || keptKey(data, makesKey);
	return {
		host: env.NEP_HOST || "127.0.0.1",
		port: Number(env.PORT || 8080),
		data,
		databaseUrl: env.DATABASE_URL || null,
		replicaUrl: env.DATABASE_READ_URL || null,
		key,
		keyIsKept: !env.NEP_KEY,
		provider: providerIn(env),
		log:
			env.NEP_LOG === "off"
				? null
				: path.resolve(env.NEP_LOG || path.join(data, "nep.log")),
		backups: path.resolve(env.NEP_BACKUPS || path.join(data, "backups")),
		backupSecret: env.NEP_BACKUP_SECRET || key,
	};
}

function providerIn(env: NodeJS.ProcessEnv): ProviderSettings | null {
	const { NEP_OIDC_ISSUER: issuer } = env;
	if (!issuer) return null;
	return {
		issuer,
		clientId: env.NEP_OIDC_CLIENT || "nep",
		clientSecret: env.NEP_OIDC_SECRET || "",
		name: env.NEP_OIDC_NAME || new URL(issuer).hostname,
		claim: env.NEP_OIDC_CLAIM || "sub",
		strength: env.NEP_OIDC_ACR || null,
	};
}

function keptKey(data: string, makesKey: boolean): string {
	const file = path.join(data, "nep.key");
	if (!existsSync(file)) {
		if (!makesKey) return "";
		mkdirSync(data, { recursive: true });
		writeFileSync(file, randomBytes(32).toString("base64url"), {
			mode: 0o600,
			flag: "wx",
		});
	}
	return readFileSync(file, "utf8").trim();
}

/** The key of a restored database becomes that of the folder, unless the environment gives one. */
export function keepKey(data: string, key: string): void {
	writeFileSync(path.join(data, "nep.key"), key, { mode: 0o600 });
}
