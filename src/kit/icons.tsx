import type { ReactNode } from "react";

const circle = <circle cx="12" cy="12" r="8.5" />;

/** Line drawings on a field of 24 × 24, 2 px strokes in the colour of the text. */
export const ICONS = {
	back: <path d="M14.5 6l-6 6 6 6" />,
	book: (
		<path d="M5 4h6a3 3 0 0 1 3 3v13a3 3 0 0 0-3-2H5zM19 4h-2a3 3 0 0 0-3 3v13a3 3 0 0 1 3-2h2z" />
	),
	calendar: (
		<>
			<rect x="4" y="5.5" width="16" height="15" rx="2" />
			<path d="M4 10.5h16M8.5 3v4M15.5 3v4" />
		</>
	),
	cell: (
		<>
			<path d="M4 20V10l8-6 8 6v10z" />
			<path d="M9.5 20v-6h5v6" />
		</>
	),
	chart: <path d="M4 20h16M7 20v-7M12 20V5M17 20v-10" />,
	check: <path d="M5 12.5l4.5 4.5L19 7.5" />,
	clock: (
		<>
			{circle}
			<path d="M12 7.5V12l3 2" />
		</>
	),
	down: <path d="M6 9.5l6 6 6-6" />,
	download: <path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15" />,
	edit: <path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5" />,
	eye: (
		<>
			<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
			<circle cx="12" cy="12" r="2.8" />
		</>
	),
	flag: <path d="M6 21V4h11l-2 4 2 4H6" />,
	folder: <path d="M3.5 6h6l2 2.5h9V19h-17z" />,
	gap: (
		<>
			<path d="M12 4L21 19.5H3z" />
			<path d="M12 10v4.5M12 17v.1" />
		</>
	),
	grid: (
		<path d="M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z" />
	),
	half: (
		<>
			{circle}
			<path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" stroke="none" />
		</>
	),
	hand: (
		<path d="M7 12V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v6V9.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6.5-6 6.5S8 20 6.5 17.5L4 13.5c1-1 2-.8 3 .5z" />
	),
	inbox: (
		<>
			<path d="M4 13l2.5-8h11L20 13v6H4z" />
			<path d="M4 13h5l1 2.5h4L15 13h5" />
		</>
	),
	info: (
		<>
			{circle}
			<path d="M12 11v5.5M12 7.6v.1" />
		</>
	),
	key: (
		<>
			<circle cx="8" cy="15.5" r="4" />
			<path d="M11 12.5L19.5 4M16 7.5l3 3" />
		</>
	),
	late: (
		<>
			{circle}
			<path d="M12 7v6M12 16.6v.1" />
		</>
	),
	lock: (
		<>
			<rect x="5" y="10.5" width="14" height="10" rx="2" />
			<path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
		</>
	),
	mic: (
		<>
			<rect x="9" y="3" width="6" height="11" rx="3" />
			<path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
		</>
	),
	minus: <path d="M6 12h12" />,
	missing: (
		<>
			<circle cx="12" cy="12" r="8.5" strokeDasharray="3.2 3" />
			<path d="M9 9l6 6M15 9l-6 6" />
		</>
	),
	moon: <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />,
	more: <path d="M5 7h14M5 12h14M5 17h14" />,
	off: (
		<>
			<path d="M3.5 3.5l17 17" />
			<path d="M5 12.5a10 10 0 0 1 4.5-2.6M14.5 9.9A10 10 0 0 1 19 12.5M8.5 16a5.2 5.2 0 0 1 7 0" />
			<path d="M12 19.6v.1" />
		</>
	),
	ok: (
		<>
			{circle}
			<path d="M8.2 12.3l2.6 2.6 5-5.2" />
		</>
	),
	people: (
		<>
			<circle cx="9" cy="8.5" r="3.5" />
			<path d="M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6" />
			<path d="M16 5.3a3.3 3.3 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.6 3.5 5.5" />
		</>
	),
	phone: (
		<>
			<rect x="7" y="3" width="10" height="18" rx="2" />
			<path d="M11 18h2" />
		</>
	),
	plus: <path d="M12 5v14M5 12h14" />,
	print: (
		<>
			<path d="M7 9V3.5h10V9M7 17H4V9h16v8h-3" />
			<path d="M7 14h10v6.5H7z" />
		</>
	),
	right: <path d="M9.5 6l6 6-6 6" />,
	rules: <path d="M12 4v16M8 20h8M5 7h14M5 7l-2.5 6h5zM19 7l-2.5 6h5z" />,
	search: (
		<>
			<circle cx="10.5" cy="10.5" r="6.5" />
			<path d="M15.5 15.5L20.5 20.5" />
		</>
	),
	settings: (
		<>
			<path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
			<circle cx="15" cy="7" r="2.2" />
			<circle cx="9" cy="17" r="2.2" />
		</>
	),
	signOut: <path d="M10 4H5v16h5M10 12h10M16 8l4 4-4 4" />,
	sun: (
		<>
			<circle cx="12" cy="12" r="4" />
			<path d="M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1" />
		</>
	),
	talk: <path d="M4 5h16v11H11l-5 4v-4H4z" />,
	task: (
		<>
			<rect x="5" y="4" width="14" height="17" rx="2" />
			<path d="M9 4V2.8h6V4M8.5 12l2.2 2.2 4.5-4.5" />
		</>
	),
	tree: (
		<>
			<path d="M9 3.5h6v5H9zM3 15.5h6v5H3zM15 15.5h6v5h-6z" />
			<path d="M12 8.5V12M6 15.5V12h12v3.5" />
		</>
	),
	upload: <path d="M12 15V4M7 8.5l5-5 5 5M4.5 20h15" />,
	user: (
		<>
			<circle cx="12" cy="8.5" r="4" />
			<path d="M4.5 20.5c.7-4.5 3.5-6.5 7.5-6.5s6.8 2 7.5 6.5" />
		</>
	),
	x: <path d="M6.5 6.5l11 11M17.5 6.5l-11 11" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS;
