/** One thing that was looked at: well, worth a look, or broken; then what to do. */
export type Finding = {
	level: "ok" | "look" | "broken";
	about: string;
	said: string;
	todo?: string;
};

export const ok = (about: string, said: string): Finding => ({
	level: "ok",
	about,
	said,
});
export const look = (about: string, said: string, todo: string): Finding => ({
	level: "look",
	about,
	said,
	todo,
});
export const broken = (about: string, said: string, todo: string): Finding => ({
	level: "broken",
	about,
	said,
	todo,
});

const LEVEL = { ok: "OK    ", look: "CHÚ Ý ", broken: "HỎNG  " };

/** A finding as it is told at a terminal: one line, and one for what to do. */
export const lineOf = ({ level, about, said, todo }: Finding): string =>
	`${LEVEL[level]} ${about}: ${said}${todo ? `\n       → ${todo}` : ""}`;
