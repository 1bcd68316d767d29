import fc from "fast-check";

/** Stands for text that no value can be: put into the JSON as it is. */
export const RAW = "#raw:";
const raw = (json: string) => `${RAW}${json}`;
const deep = (depth: number) => raw(`${"[".repeat(depth)}${"]".repeat(depth)}`);

const DAYS = [
	"2026-02-30",
	"2025-02-29",
	"0000-01-01",
	"0000-00-00",
	"0001-01-01",
	"9999-12-31",
	"10000-01-01",
	"-0001-01-01",
	"2026-13-01",
	"2026-00",
	"2026-13",
	"0000-01",
	"9999-12",
	"0000",
	"24:00",
	"infinity",
	"-infinity",
	"now",
	"epoch",
	"2026-10-05T00:00:00Z",
	"05/10/2026",
	"２０２６-10-05",
];

const NUMBERS = [
	-1,
	0.5,
	2 ** 31 - 1,
	2 ** 31,
	-(2 ** 31) - 1,
	Number.MAX_SAFE_INTEGER,
	2 ** 53,
	2 ** 63,
	1e21,
	1e308,
	Number.MIN_VALUE,
	raw("1e400"),
	raw("-0"),
	raw("9223372036854775808"),
	raw(`1${"0".repeat(400)}`),
	raw("0.1e-400"),
];

const TEXTS = [
	"",
	" ",
	"\t\r\n",
	"\0",
	"tên\0cuối",
	"\ud800",
	"\udc00\ud800",
	"đầu\udfff",
	"\ufffe\uffff",
	"\u202eđảo ngược",
	"\u200b\u200d\ufeff",
	"👨‍👩‍👧‍👦🇻🇳",
	"e\u0323\u0302".repeat(50),
	"a\u0301".repeat(400),
	"ﷺ".repeat(100),
	"İıſK",
	"<script>alert(1)</script>",
	"=cmd|' /C calc'!A0",
	"@SUM(1+1)*cmd",
	"' or 1=1 --",
	"'; drop table mồi; --",
	"\\",
	"%",
	"_%_",
	"a' & 'b' | !c:*",
	"$1",
	"{1,2,3}",
	'{"a":1}',
	"../../../../etc/passwd",
	"%2e%2e%2f",
	"__proto__",
	"constructor",
	"toString",
	"null",
	"undefined",
	"NaN",
	"{{7*7}}",
	// A template of another language, as a person in search of a hole would type it.
	["$", "{7*7}"].join(""),
	"(".repeat(3000),
	"a".repeat(70_000),
	" ".repeat(30_000),
	"Đ".repeat(5000),
	"-".repeat(40_000),
];

const SHAPES = [
	null,
	true,
	false,
	[],
	{},
	[[]],
	[null],
	{ toString: null },
	{ length: -1 },
	raw('{"__proto__":{"admin":true}}'),
	raw('{"constructor":{"prototype":{"admin":true}}}'),
	deep(50),
	deep(3000),
	deep(100_000),
	Array.from({ length: 2000 }, () => "x"),
	Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`k${n}`, n])),
];

/** Days that do not exist, numbers no column holds, text that breaks databases, shells, spreadsheets and parsers, and shapes of every kind. */
export const wild: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(...DAYS),
	fc.constantFrom<unknown>(...NUMBERS),
	fc.constantFrom(...TEXTS),
	fc.constantFrom<unknown>(...SHAPES),
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.double(),
	fc.jsonValue({ maxDepth: 4 }),
);

/** The JSON of a value, its raw parts as they are. */
export const jsonOf = (value: unknown): string =>
	(JSON.stringify(value) ?? "").replace(
		/"#raw:((?:[^"\\]|\\.)*)"/g,
		(_, json: string) => json.replaceAll('\\"', '"'),
	);
