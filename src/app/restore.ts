import { readBackup } from "../platform/backup.ts";
import { dump } from "../platform/database/dump.ts";
import { type Loaded, load } from "../platform/database/load.ts";
import { refuse } from "../platform/refusal.ts";
import { onBareServer } from "./installation.ts";
import { keepKey, type Settings } from "./settings.ts";

type Told = { told: (share: number) => void };

/**
 * The empty installation of these settings is the one that was backed up, with its key.
 * Refuses what `readBackup` and `load` refuse, and `restore.key-differs`.
 */
export async function restore(
	file: string,
	settings: Settings,
	{ told }: Told,
): Promise<Loaded> {
	return onBareServer(settings, async (url) => {
		const read = readBackup(file, settings.backupSecret, told);
		const loaded = await load(url, read, {
			check: ({ key }) => {
				if (!settings.keyIsKept && settings.key !== key)
					refuse("restore.key-differs");
			},
		});
		if (settings.keyIsKept) keepKey(settings.data, loaded.key);
		return loaded;
	});
}

/** Everything of this installation stands in the empty database at `to`; what was here stays as it is. */
export const moveTo = (
	from: string,
	to: string,
	settings: Settings,
	{ told }: Told,
): Promise<Loaded> =>
	load(
		to,
		dump(from, {
			key: settings.key,
			now: new Date(),
			told: ({ share }) => told(share),
		}),
	);
