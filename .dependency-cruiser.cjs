// The laws of the house (docs/decisions/0002-slices-and-laws.md) that concern imports. No exceptions: a law that needs one is changed, with a decision record.
const ORDER = [
	"account",
	"org",
	"member",
	"intake",
	"task",
	"follow",
	"visit",
	"proposal",
	"pledge",
	"pulse",
	"quality",
	"ballot",
	"meeting",
	"congress",
	"upkeep",
];

const slice = (name) => `^src/features/${name}/`;
const TEST = "\\.test\\.tsx?$";
const PURE = "/(schema|rules|labels)(/|\\.ts$)";
const SERVER_FLOOR = "/(reads|writes|views)(/|\\.ts$)|/actions/|/papers/";

/** A slice may import only slices that stand before it. */
const slicesInOrder = ORDER.map((name, at) => ({
	name: `slice-order-${name}`,
	comment: `${name} may import ${ORDER.slice(0, at).join(", ") || "no slice"}`,
	severity: "error",
	from: { path: slice(name), pathNot: TEST },
	to: {
		path: "^src/features/",
		pathNot: ORDER.slice(0, at + 1)
			.map(slice)
			.join("|"),
	},
}));

module.exports = {
	forbidden: [
		{
			name: "1-charter-imports-nothing",
			severity: "error",
			from: { path: "^src/charter/", pathNot: TEST },
			to: { pathNot: "^src/charter/" },
		},
		{
			name: "2-platform-knows-the-charter-only",
			severity: "error",
			from: { path: "^src/platform/", pathNot: TEST },
			to: { path: "^(src/(features|kit|app)|seed|bench|test)/" },
		},
		{
			name: "3-kit-knows-nothing-of-the-product",
			severity: "error",
			from: { path: "^src/kit/", pathNot: TEST },
			to: { path: "^src/(features|app)/" },
		},
		{
			name: "3-kit-takes-formats-of-the-charter-only",
			severity: "error",
			from: { path: "^src/kit/", pathNot: TEST },
			to: {
				path: "^src/charter/",
				pathNot: "^src/charter/(calendar|names)\\.ts$",
			},
		},
		{
			name: "4-nobody-imports-app",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/app/" },
			to: { path: "^src/app/" },
		},
		{
			name: "5-slices-meet-at-their-floors",
			severity: "error",
			from: { path: "^src/features/([^/]+)/(?!ui/)", pathNot: TEST },
			to: {
				path: "^src/features/",
				pathNot:
					"^src/features/$1/|^src/features/[^/]+/(schema|rules|labels|reads|writes)(/|\\.ts$)",
			},
		},
		{
			name: "5-pages-take-types-of-other-slices",
			severity: "error",
			from: { path: "^src/features/([^/]+)/ui/", pathNot: TEST },
			to: {
				path: "^src/features/",
				pathNot:
					"^src/features/$1/|^src/features/[^/]+/(schema|rules|labels)(/|\\.ts$)",
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "6-pure-floors-import-their-like",
			severity: "error",
			from: { path: `^src/features/[^/]+${PURE}`, pathNot: TEST },
			to: {
				pathNot: `^src/features/[^/]+${PURE}|^src/charter/|^node_modules/zod/`,
			},
		},
		{
			name: "7-browser-takes-only-types-of-the-server",
			severity: "error",
			from: { path: "^src/(features/[^/]+/ui|app/web|kit)/", pathNot: TEST },
			to: {
				path: `^src/features/[^/]+(${SERVER_FLOOR})|^src/platform/|^src/app/(?!web/)`,
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "7-server-does-not-render",
			severity: "error",
			from: {
				path: "^src/",
				pathNot: `^src/(features/[^/]+/ui|app/web|kit)/|${TEST}`,
			},
			to: { path: "^src/(features/[^/]+/ui|app/web|kit)/" },
		},
		{
			name: "9-no-cycles",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		...slicesInOrder,
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".css"],
		},
	},
};
