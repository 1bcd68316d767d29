import { unzipSync } from "fflate";
import { attribute, sheetTags, textOf } from "./parts.ts";

/** Row numbers, per sheet, whose text cells are struck through; a whole pass only where a style strikes at all. */
export function struckRows(
	bytes: Uint8Array,
	parts: Record<string, string>,
): number[][] {
	const styles = struckStyles(parts["xl/styles.xml"] ?? "");
	if (styles.size === 0) return [];
	const paths = sheetPaths(parts);
	const sheets = textOf(
		unzipSync(bytes, { filter: (file) => paths.includes(file.name) }),
	);
	return paths.map((path) => struckIn(sheets[path] ?? "", styles));
}

function struckStyles(styles: string): Set<string> {
	const part = (name: string) =>
		new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`).exec(styles)?.[0] ?? "";
	const fonts =
		part("fonts").match(
			/<font(?:\s[^>]*)?\/>|<font(?:\s[^>]*)?>[\s\S]*?<\/font>/g,
		) ?? [];
	const formats = part("cellXfs").match(/<xf\s[^>]*>/g) ?? [];
	const struck = (font: string | undefined) =>
		/<strike(?:\s*\/>|\s+val="(?:1|true)")/.test(font ?? "");
	return new Set(
		formats.flatMap((xf, i) =>
			struck(fonts[Number(attribute(xf, "fontId"))]) ? [String(i)] : [],
		),
	);
}

function sheetPaths(parts: Record<string, string>): string[] {
	const targets = new Map<string, string>();
	for (const tag of (parts["xl/_rels/workbook.xml.rels"] ?? "").match(
		/<Relationship\s[^>]*>/g,
	) ?? [])
		targets.set(attribute(tag, "Id") ?? "", attribute(tag, "Target") ?? "");
	return sheetTags(parts["xl/workbook.xml"] ?? "").map((tag) => {
		const target = targets.get(attribute(tag, "r:id") ?? "") ?? "";
		return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
	});
}

/** A row counts as struck when most of its texts are: one struck word is a correction, not a farewell. */
function struckIn(sheet: string, styles: ReadonlySet<string>): number[] {
	const texts = new Map<number, { all: number; struck: number }>();
	for (const [tag, row] of sheet.matchAll(
		/<c\sr="[A-Z]+(\d+)"[^>]*t="(?:s|inlineStr|str)"[^>]*>/g,
	)) {
		const count = texts.get(Number(row)) ?? { all: 0, struck: 0 };
		const struck = styles.has(attribute(tag, "s") ?? "") ? 1 : 0;
		texts.set(Number(row), {
			all: count.all + 1,
			struck: count.struck + struck,
		});
	}
	return [...texts]
		.filter(([, { all, struck }]) => struck * 2 > all)
		.map(([row]) => row);
}
