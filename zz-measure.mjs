// ../../hx/b/measure.ts
import { readFileSync } from "node:fs";

// src/platform/spreadsheet.ts
import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import writeExcelFile from "write-excel-file/node";
var MAX_BYTES = 20 * 1024 * 1024;
var MAX_UNPACKED_BYTES = 400 * 1024 * 1024;
var ZIP = [80, 75];
var COMPOUND_FILE = [208, 207, 17, 224];
async function readWorkbook(bytes) {
  const code = whyNot(bytes);
  if (code) return { ok: false, code };
  try {
    const parts = bookParts(bytes);
    if (!parts) return { ok: false, code: "file.too-large" };
    if (!parts["xl/workbook.xml"])
      return { ok: false, code: "file.not-a-workbook" };
    const sheets = await sheetsOf(bytes, parts);
    const empty = sheets.every((sheet) => sheet.rows.length === 0);
    return empty ? { ok: false, code: "file.empty" } : { ok: true, sheets };
  } catch {
    return { ok: false, code: "file.damaged" };
  }
}
function whyNot(bytes) {
  if (bytes.length === 0) return "file.empty";
  if (bytes.length > MAX_BYTES) return "file.too-large";
  if (startsWith(bytes, COMPOUND_FILE)) {
    const locked = Buffer.from("EncryptedPackage", "utf16le");
    return Buffer.from(bytes).includes(locked) ? "file.locked" : "file.old-format";
  }
  return startsWith(bytes, ZIP) ? null : "file.not-a-workbook";
}
var startsWith = (bytes, head) => head.every((byte, i) => bytes[i] === byte);
function bookParts(bytes) {
  let unpacked = 0;
  const measure = (file) => {
    unpacked += file.originalSize;
    return /^xl\/(workbook|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(
      file.name
    );
  };
  const parts = unzipSync(bytes, { filter: measure });
  if (unpacked > MAX_UNPACKED_BYTES) return null;
  return textOf(parts);
}
var textOf = (parts) => Object.fromEntries(
  Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])
);
async function sheetsOf(bytes, parts) {
  const data = await readExcelFile(new Blob([new Uint8Array(bytes)]), {
    trim: false
  });
  const hidden = hiddenSheets(parts["xl/workbook.xml"] ?? "");
  const struck = struckRows(bytes, parts);
  return data.map(({ sheet, data: rows }, i) => ({
    name: sheet,
    hidden: hidden[i] ?? false,
    rows: rows.map((row) => row.map(cellOf)),
    struck: struck[i] ?? []
  }));
}
function cellOf(value) {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return null;
}
var sheetTags = (workbook) => workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
var hiddenSheets = (workbook) => sheetTags(workbook).map((tag) => /state="(?:hidden|veryHidden)"/.test(tag));
var attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
function struckRows(bytes, parts) {
  const styles = struckStyles(parts["xl/styles.xml"] ?? "");
  if (styles.size === 0) return [];
  const paths = sheetPaths(parts);
  const sheets = textOf(
    unzipSync(bytes, { filter: (file) => paths.includes(file.name) })
  );
  return paths.map((path) => struckIn(sheets[path] ?? "", styles));
}
function struckStyles(styles) {
  const part = (name) => new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`).exec(styles)?.[0] ?? "";
  const fonts = part("fonts").match(
    /<font(?:\s[^>]*)?\/>|<font(?:\s[^>]*)?>[\s\S]*?<\/font>/g
  ) ?? [];
  const formats = part("cellXfs").match(/<xf\s[^>]*>/g) ?? [];
  const struck = (font) => /<strike(?:\s*\/>|\s+val="(?:1|true)")/.test(font ?? "");
  return new Set(
    formats.flatMap(
      (xf, i) => struck(fonts[Number(attribute(xf, "fontId"))]) ? [String(i)] : []
    )
  );
}
function sheetPaths(parts) {
  const targets = /* @__PURE__ */ new Map();
  for (const tag of (parts["xl/_rels/workbook.xml.rels"] ?? "").match(
    /<Relationship\s[^>]*>/g
  ) ?? [])
    targets.set(attribute(tag, "Id") ?? "", attribute(tag, "Target") ?? "");
  return sheetTags(parts["xl/workbook.xml"] ?? "").map((tag) => {
    const target = targets.get(attribute(tag, "r:id") ?? "") ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}
function struckIn(sheet, styles) {
  const texts = /* @__PURE__ */ new Map();
  for (const [tag, row] of sheet.matchAll(
    /<c\sr="[A-Z]+(\d+)"[^>]*t="(?:s|inlineStr|str)"[^>]*>/g
  )) {
    const count = texts.get(Number(row)) ?? { all: 0, struck: 0 };
    const struck = styles.has(attribute(tag, "s") ?? "") ? 1 : 0;
    texts.set(Number(row), {
      all: count.all + 1,
      struck: count.struck + struck
    });
  }
  return [...texts].filter(([, { all, struck }]) => struck * 2 > all).map(([row]) => row);
}
async function writeWorkbook(sheets) {
  const written = sheets.map(({ name, rows, widths }) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
    data: rows.map((row, i) => row.map((cell) => styled(cell, i === 0))),
    columns: (widths ?? []).map((width) => ({ width })),
    stickyRowsCount: 1
  }));
  return writeExcelFile(written).toBuffer();
}
function styled(cell, bold) {
  if (cell === null || cell === "") return null;
  if (typeof cell === "object")
    return { value: /* @__PURE__ */ new Date(`${cell.date}T00:00:00Z`), format: "dd/mm/yyyy" };
  const value = typeof cell === "string" ? inert(cell) : cell;
  return bold ? { value, fontWeight: "bold", wrap: true } : { value };
}
var inert = (text) => /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;

// ../../hx/b/measure.ts
var [, , what, n, cols] = process.argv;
if (what === "make") {
  const rows = Array.from({ length: Number(n) }, (_, r) => Array.from({ length: Number(cols) }, (_2, c) => c < 2 ? r * 10 + c : c === 3 ? { date: "1979-12-01" } : `Nguy\u1EC5n V\u0103n ${r} ${c}`));
  const b = await writeWorkbook([{ name: "a", rows }]);
  const { writeFileSync } = await import("node:fs");
  writeFileSync(`/tmp/hx/b/${n}x${cols}.xlsx`, b);
  console.log(b.length);
} else {
  const bytes = readFileSync(what);
  const t = performance.now();
  const r = await readWorkbook(bytes);
  console.log(what, Math.round(performance.now() - t), "ms", r.ok ? r.sheets[0].rows.length : r.code, Math.round(process.resourceUsage().maxRSS / 1024), "MB peak");
}
