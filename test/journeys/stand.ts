import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import {
	type Browser,
	type BrowserContext,
	chromium,
	type Page,
} from "playwright-core";
import { afterEach, expect } from "vitest";
import { createServer } from "../../src/app/server.ts";
import { connect, type Database } from "../../src/platform/database/connect.ts";
import { sealWith } from "../../src/platform/seal.ts";
import { testDatabase } from "../database.ts";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const AXE = readFileSync(
	createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
	"utf8",
);
const QUIET = [
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

export type Stand = {
	database: Database;
	/** The moment at which server and browser live from now on. */
	at(moment: string): void;
	/** A person at a device, signed in. */
	person(
		login: string,
		password: string,
		device?: "phone" | "desk",
	): Promise<Page>;
	/** A device at which nobody has signed in. */
	stranger(device?: "phone" | "desk"): Promise<Page>;
	/** The server is gone between two instructions, with every line that was open; then it is there again at its address. */
	serverDown(): Promise<void>;
	serverUp(): Promise<void>;
	pages(): Page[];
	close(): Promise<void>;
};

/** A database and how it is left. */
type Ground = Pick<Stand, "database" | "close">;

async function emptyGround(): Promise<Ground> {
	const clone = await testDatabase();
	const database = connect(clone.url, sealWith("a key for journeys"), 6);
	return {
		database,
		async close() {
			await database.close();
			await clone.drop();
		},
	};
}

/** The product on a database of its own, empty or as `settled` left it, with a real browser before it. */
export async function stand(settled?: Ground): Promise<Stand> {
	const ground = settled ?? (await emptyGround());
	const { database } = ground;
	let now = new Date();
	const newServer = () =>
		createServer({ database, now: () => now, limits: false });
	let app = await newServer();
	const base = await app.listen({ port: 0, host: "127.0.0.1" });
	const { port } = new URL(base);
	const browser = await chromium.launch({
		executablePath: chromiumPath(),
		args: QUIET,
	});
	const contexts: BrowserContext[] = [];
	const stranger = async (device: "phone" | "desk" = "phone") => {
		const context = await newContext(browser, base, device);
		contexts.push(context);
		await context.clock.setFixedTime(now);
		const page = await context.newPage();
		page.setDefaultTimeout(15_000);
		return page;
	};
	return {
		database,
		at(moment) {
			now = new Date(moment);
			for (const context of contexts) void context.clock.setFixedTime(now);
		},
		stranger,
		async serverDown() {
			app.server.closeAllConnections();
			await app.close();
		},
		async serverUp() {
			app = await newServer();
			await app.listen({ port: Number(port), host: "127.0.0.1" });
		},
		pages: () => contexts.flatMap((context) => context.pages()),
		async person(login, password, device) {
			const page = await stranger(device);
			await page.goto("/dang-nhap");
			await page.getByLabel("Tên đăng nhập").fill(login);
			await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
			await page.getByRole("button", { name: "Đăng nhập" }).click();
			await page.getByRole("heading", { name: "Việc của tôi" }).waitFor();
			return page;
		},
		async close() {
			await browser.close();
			await app.close();
			await ground.close();
		},
	};
}

/** A journey that fails leaves a picture of every page it had open, and says where. Called once, at the top of a file. */
export function photographFailures(nep: () => Stand): void {
	afterEach(async ({ task }) => {
		if (task.result?.state !== "fail") return;
		for (const [at, page] of nep().pages().entries()) {
			const picture = path.join(os.tmpdir(), `nep-${task.id}-${at}.png`);
			await page.screenshot({ path: picture, fullPage: true }).catch(() => {});
			console.error(`${task.name}: ${page.url()} ${picture}`);
		}
	});
}

function newContext(
	browser: Browser,
	baseURL: string,
	device: "phone" | "desk",
): Promise<BrowserContext> {
	return browser.newContext({
		baseURL,
		viewport: device === "phone" ? PHONE : DESK,
		locale: "vi-VN",
		timezoneId: "Asia/Ho_Chi_Minh",
		acceptDownloads: true,
		reducedMotion: "reduce",
	});
}

function chromiumPath(): string {
	const known = [
		process.env.NEP_CHROMIUM,
		"/usr/bin/chromium",
		"/usr/bin/chromium-browser",
		"/usr/bin/google-chrome",
	];
	const found = known.find((file) => file && existsSync(file));
	if (!found)
		throw new Error(
			"no Chromium: apt-get install chromium, or set NEP_CHROMIUM",
		);
	return found;
}

/** The page as it stands breaks no rule of accessibility, overflows nowhere, and speaks no English code. */
export async function expectSound(page: Page): Promise<void> {
	await page.waitForLoadState("networkidle");
	await page.evaluate(AXE);
	const violations: string[] = await page.evaluate(
		`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ")).slice(0, 3).join(", ")))`,
	);
	expect(violations).toEqual([]);
	const width: number[] = await page.evaluate(
		"[document.documentElement.scrollWidth, window.innerWidth]",
	);
	expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
}
