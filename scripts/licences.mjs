// npm run licences: the licence of every package of the lock file, and the advisories the registry knows of. --offline asks nobody.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** What may be shipped with the program, and what may only build and test it. */
const SHIPPED =
	/^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib|OFL-1\.1|PostgreSQL|CC0-1\.0|Unlicense)$/;
const TOOLS = /^MPL-2\.0$/;

/** A choice (`OR`) is free where one of its licences is; a sum (`AND`) where all are. */
const isFree = (licence, allowed) =>
	licence
		.replace(/[()]/g, "")
		.split(" OR ")
		.some((one) => one.split(" AND ").every((part) => allowed(part)));

const packages = Object.entries(read("package-lock.json").packages)
	.filter(([place]) => place !== "")
	.map(([place, { version, license, dev = false }]) => ({
		name: place.replace(/^.*node_modules\//, ""),
		version,
		dev,
		licence: license ?? ownLicence(place) ?? "?",
	}));

/** What an installed package says itself, in its list or in the text beside it. */
function ownLicence(place) {
	const folder = path.join(root, place);
	if (!existsSync(folder)) return undefined;
	const { license, licenses } = read(path.join(place, "package.json"));
	if (license) return license.type ?? license;
	if (licenses) return licenses.map(({ type }) => type).join(" OR ");
	const text = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
	return text &&
		/Permission is hereby granted, free of charge/.test(
			readFileSync(path.join(folder, text), "utf8"),
		)
		? "MIT"
		: undefined;
}

const byLicence = new Map();
for (const each of packages)
	byLicence.set(each.licence, [...(byLicence.get(each.licence) ?? []), each]);

const unfit = packages.filter(
	({ licence, dev }) =>
		!isFree(licence, (part) => SHIPPED.test(part) || (dev && TOOLS.test(part))),
);

console.log(`${packages.length} gói trong package-lock.json`);
for (const [licence, group] of [...byLicence].sort(
	([, a], [, b]) => b.length - a.length,
)) {
	const names = [...new Set(group.map(({ name }) => name))];
	console.log(
		`${String(group.length).padStart(4)}  ${licence.padEnd(24)} ${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""}`,
	);
}
for (const { name, version, licence } of unfit)
	console.error(`Giấy phép chưa được xem: ${name} ${version}: ${licence}`);
const grave = process.argv.includes("--offline") ? 0 : advisories();
process.exit(unfit.length > 0 || grave > 0 ? 1 : 0);

/** How many advisories of high or critical severity stand against what is installed; says so where the registry does not tell. */
function advisories() {
	const { stdout } = spawnSync("npm", ["audit", "--json"], {
		cwd: root,
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	const told = said(stdout);
	if (!told?.vulnerabilities) {
		console.log(
			`Cảnh báo bảo mật: không hỏi được kho gói (${told?.message ?? "không có mạng"}). Chạy lại ở nơi có mạng: npm audit.`,
		);
		return 0;
	}
	const found = Object.values(told.vulnerabilities);
	console.log(`Cảnh báo bảo mật: ${found.length}`);
	for (const { name, severity, range, fixAvailable } of found)
		console.log(
			`  ${severity.padEnd(9)} ${name} ${range}${fixAvailable ? " (có bản sửa)" : ""}`,
		);
	return found.filter(({ severity }) => /high|critical/.test(severity)).length;
}

function said(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
