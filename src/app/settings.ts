import { randomBytes } from "node:crypto";
import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import type { MailSettings } from "../platform/mail.ts";
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
	/** What sends e-mail, where something does. */
	mail: MailSettings | null;
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
		mail: mailIn(env),
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

/** @throws Error with a sentence where something is missing beside the mail server. */
function mailIn(env: NodeJS.ProcessEnv): MailSettings | null {
	const { NEP_SMTP_URL: smtpUrl, NEP_MAIL_FROM: from, NEP_URL: url } = env;
	if (!smtpUrl) return null;
	// Never the address itself: it holds a password.
	if (!URL.canParse(smtpUrl) || !/^smtps?:\/\/./.test(smtpUrl))
		throw new Error("NEP_SMTP_URL phải có dạng smtp://tên:mật-khẩu@máy:cổng.");
	if (!from || !/^[^<>\s]+@[^<>\s]+$|<[^<>\s]+@[^<>\s]+>$/.test(from))
		throw new Error("NEP_MAIL_FROM phải là địa chỉ thư gửi đi của Nếp.");
	if (!url || !/^https?:\/\//.test(url) || !URL.canParse(url))
		throw new Error(
			"NEP_URL phải là địa chỉ trang Nếp, như https://nep.example.vn.",
		);
	return { smtpUrl, from, url: new URL(url).origin };
}

function keptKey(data: string, makesKey: boolean): string {
	const file = path.join(data, "nep.key");
	const there = existsSync(file);
	const kept = there ? readFileSync(file, "utf8").trim() : "";
	if (kept || !makesKey) return kept;
	mkdirSync(data, { recursive: true });
	// A power cut while it was made leaves an empty file, with which nothing was sealed; another start may make it at this moment.
	const made = randomBytes(32).toString("base64url");
	writeLasting(data, "nep.key", made, there ? "w" : "wx");
	return made;
}

/** The key of a restored database becomes that of the folder, unless the environment gives one. */
export function keepKey(data: string, key: string): void {
	writeLasting(data, "nep.key", key, "w");
}

/** What is sealed with a key outlives a power cut, so the key is on the disk before anything is. */
function writeLasting(
	folder: string,
	name: string,
	text: string,
	flag: "w" | "wx",
): void {
	const file = path.join(folder, name);
	writeFileSync(file, text, { mode: 0o600, flag, flush: true });
	// Windows knows no such call on a folder.
	if (process.platform === "win32") return;
	const handle = openSync(folder, "r");
	fsyncSync(handle);
	closeSync(handle);
}
