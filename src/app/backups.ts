import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { dayOf, type IsoDate, timeOf } from "../charter/calendar.ts";
import { writeBackup } from "../platform/backup.ts";
import { dump, largestBackup } from "../platform/database/dump.ts";
import type { Settings } from "./settings.ts";

/** Days, weeks and months of which the newest backup is kept. */
const KEPT = { days: 7, weeks: 4, months: 12 };
const NAME = /^nep-(\d{4}-\d{2}-\d{2})-(\d{4})\.age$/;

/** What was backed up, where to, and whether the key of the installation seals it. */
export type BackedUp = {
	file: string;
	bytes: number;
	rows: number;
	ownKey: boolean;
};

/** One new file in the folder of backups holds everything as of now. Refuses what `writeBackup` refuses. */
export async function backUp(
	url: string,
	settings: Settings,
	{
		now,
		told = () => {},
		file = path.join(settings.backups, nameAt(now)),
	}: { now: Date; told?: (share: number) => void; file?: string },
): Promise<BackedUp> {
	let rows = 0;
	const dumped = dump(url, {
		key: settings.key,
		now,
		told: (progress) => {
			rows = progress.rows;
			told(progress.share);
		},
	});
	const largest = await largestBackup(url);
	const { backupSecret, key } = settings;
	const bytes = await writeBackup(dumped, file, backupSecret, largest);
	return { file, bytes, rows, ownKey: backupSecret === key };
}

const nameAt = (now: Date): string =>
	`nep-${dayOf(now)}-${timeOf(now).replace(":", "")}.age`;

/** The backups of a folder, oldest first; other files are none of ours. */
export const backupsIn = (names: readonly string[]): string[] =>
	names.filter((name) => NAME.test(name)).toSorted();

/** Those that may go: all but the newest of each of the last days, weeks and months that have one. */
export function expired(names: readonly string[]): string[] {
	const newestFirst = backupsIn(names).toReversed();
	const kept = new Set<string>();
	const keep = (period: (day: IsoDate) => string, most: number) => {
		const seen = new Set<string>();
		for (const name of newestFirst) {
			const of = period(NAME.exec(name)?.[1] ?? "");
			if (seen.has(of) || seen.size === most) continue;
			seen.add(of);
			kept.add(name);
		}
	};
	keep((day) => day, KEPT.days);
	keep(weekOf, KEPT.weeks);
	keep((day) => day.slice(0, 7), KEPT.months);
	return newestFirst.filter((name) => !kept.has(name)).toReversed();
}

/** Counts weeks from Monday, 5/1/1970. */
const weekOf = (day: IsoDate): string =>
	String(Math.floor((Date.parse(`${day}T00:00:00Z`) / 86_400_000 - 4) / 7));

/** A backup, and the old ones go. */
export async function nightlyBackup(
	url: string,
	settings: Settings,
	now: Date,
): Promise<BackedUp> {
	const done = await backUp(url, settings, { now });
	for (const name of expired(readdirSync(settings.backups)))
		rmSync(path.join(settings.backups, name), { force: true });
	return done;
}
