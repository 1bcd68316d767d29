import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { programFolder } from "../../src/platform/root.ts";

const root = programFolder();
const MOST_LINES = 300;

function filesBelow(folder: string): string[] {
	return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(
		(entry) => {
			const file = `${folder}/${entry.name}`;
			return entry.isDirectory() ? filesBelow(file) : [file];
		},
	);
}

const sources = filesBelow("src");
const code = sources.filter((file) => /(?<!\.d)\.tsx?$/.test(file));
const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");

const IN_A_SLICE =
	/^src\/features\/[a-z]+\/(?:(?:schema|rules|labels|reads|writes|views)(?:\/[a-z0-9-]+)?(?:\.test)?\.ts|(?:actions|papers)\/[a-z0-9-]+(?:\.test)?\.ts|ui\/(?:[a-z]+\/)?(?:[A-Z][A-Za-z0-9]*\.tsx|[A-Z][A-Za-z0-9]*\.module\.css|[a-z0-9-]+(?:\.test)?\.ts))$/;

/** How many type assertions a file makes; `as const` is none. */
function casts(file: string): number {
	let count = 0;
	const visit = (node: ts.Node): void => {
		if (ts.isAsExpression(node) && node.type.getText() !== "const") count++;
		ts.forEachChild(node, visit);
	};
	visit(
		ts.createSourceFile(
			file,
			textOf(file),
			ts.ScriptTarget.Latest,
			true,
			file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
		),
	);
	return count;
}

describe("the laws of the house", () => {
	it("1–5, 7, 9: imports go only where the laws let them", () => {
		const cruise = spawnSync(
			process.execPath,
			[
				"node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
				"src",
				"--config",
				".dependency-cruiser.cjs",
				"--output-type",
				"err",
			],
			{ cwd: root, encoding: "utf8" },
		);
		expect(cruise.stdout).toContain("no dependency violations found");
		expect(cruise.status).toBe(0);
	}, 120_000);

	it("6: rules, schemas and labels have no clock, no random, no input or output", () => {
		const pure = code.filter(
			(f) =>
				/^src\/(charter\/|features\/[a-z]+\/(schema|rules|labels)(\/|\.ts))/.test(
					f,
				) && !f.includes(".test."),
		);
		const impure = pure.filter((f) =>
			/\bnew Date\(\)|Date\.now\(|Math\.random|node:|\bfetch\(|process\./.test(
				textOf(f),
			),
		);
		expect(impure).toEqual([]);
	});

	it("8: SQL stands only in reads, writes and the platform's database files", () => {
		const allowed =
			/^src\/features\/[a-z]+\/(reads|writes)(\/|\.ts)|^src\/platform\/(action|audit|areas|database\/[a-z]+)\.ts$/;
		const asking = code.filter(
			(f) =>
				!allowed.test(f) &&
				!f.includes(".test.") &&
				/from "kysely"|from "pg"/.test(textOf(f)),
		);
		expect(asking).toEqual([]);
	});

	it("10: file names come from the vocabulary", () => {
		const strange = sources.filter(
			(f) => f.startsWith("src/features/") && !IN_A_SLICE.test(f),
		);
		expect(strange).toEqual([]);
		expect(
			sources.filter((f) =>
				/\/(index(?!\.html)|utils?|helpers?|common|services?|types)(\.[a-z]+)*$|\/(utils?|helpers?|common|services?)\//.test(
					f,
				),
			),
		).toEqual([]);
	});

	it(`10: no file is longer than ${MOST_LINES} lines`, () => {
		const long = [
			...code,
			...filesBelow("seed").filter((f) => f.endsWith(".ts")),
			...filesBelow("bench"),
			...filesBelow("test").filter((f) => f.endsWith(".ts")),
		].filter((f) => textOf(f).split("\n").length > MOST_LINES + 1);
		expect(long).toEqual([]);
	});

	it("`as` stands only in the platform", () => {
		expect(
			code.filter(
				(f) =>
					!f.startsWith("src/platform/") &&
					!f.includes(".test.") &&
					casts(f) > 0,
			),
		).toEqual([]);
	});

	it("there are no classes but the refusal, no enums, no default exports", () => {
		expect(
			code.filter((f) => /^\s*(export )?(abstract )?class /m.test(textOf(f))),
		).toEqual(["src/kit/refusal.ts", "src/platform/refusal.ts"]);
		expect(
			code.filter((f) => /^\s*(export )?(const )?enum /m.test(textOf(f))),
		).toEqual([]);
		expect(code.filter((f) => /export default/.test(textOf(f)))).toEqual([]);
	});
});
