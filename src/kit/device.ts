/** An act as it was entered on this device, until the server has it. */
export type Entry = {
	/** Order of entering on this device. */
	seq: number;
	/** The act's id: however often it is sent, it is done once. */
	id: string;
	/** The account that entered it; nobody else's session sends it. */
	owner: string;
	/** What it belongs to, such as a meeting. */
	place: string;
	name: string;
	// biome-ignore lint/suspicious/noExplicitAny: whatever the act takes
	input: any;
	/** When it happened here, as an instant of the server's clock. */
	at: string;
	/** Everything entered later at its place waits until it is done. */
	ground: boolean;
	state: "waiting" | "sent" | "refused";
	/** The server's sentence, where it said no. */
	refusal: string | null;
};

/** An answer of the server taken along for the time without network. */
export type KeptAnswer = {
	key: string;
	owner: string;
	place: string;
	name: string;
	input: unknown;
	// biome-ignore lint/suspicious/noExplicitAny: whatever the view gives
	answer: any;
	/** By the clock of this device, in milliseconds. */
	keptAt: number;
};

type Store = "entries" | "answers";

let opening: Promise<IDBDatabase> | undefined;

function device(): Promise<IDBDatabase> {
	opening ??= new Promise((found, failed) => {
		const asked = indexedDB.open("nep", 1);
		asked.onupgradeneeded = () => {
			asked.result.createObjectStore("entries", {
				keyPath: "seq",
				autoIncrement: true,
			});
			asked.result.createObjectStore("answers", { keyPath: "key" });
		};
		asked.onsuccess = () => found(asked.result);
		asked.onerror = () => failed(asked.error);
	});
	return opening;
}

/** Does `work` in one transaction; what was written is on the disk when this resolves. */
async function within<Result>(
	store: Store,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
	const tx = (await device()).transaction(store, mode, {
		durability: "strict",
	});
	const asked = work(tx.objectStore(store));
	return new Promise((done, failed) => {
		tx.oncomplete = () => done(asked.result);
		tx.onerror = () => failed(tx.error);
		tx.onabort = () => failed(tx.error);
	});
}

/** What one account entered here and the server may not have yet, in order. */
export const entriesOf = async (owner: string): Promise<Entry[]> =>
	(await within<Entry[]>("entries", "readonly", (all) => all.getAll())).filter(
		(entry) => entry.owner === owner,
	);

export const addEntry = (entry: Omit<Entry, "seq">): Promise<unknown> =>
	within("entries", "readwrite", (all) => all.add(entry));

export const changeEntry = (entry: Entry): Promise<unknown> =>
	within("entries", "readwrite", (all) => all.put(entry));

export const removeEntry = (seq: number): Promise<unknown> =>
	within("entries", "readwrite", (all) => all.delete(seq));

export const keyOfAnswer = (
	owner: string,
	name: string,
	input: unknown,
): string => JSON.stringify([owner, name, input]);

export const keepAnswer = (
	kept: Omit<KeptAnswer, "key" | "keptAt">,
): Promise<unknown> =>
	within("answers", "readwrite", (all) =>
		all.put({
			...kept,
			key: keyOfAnswer(kept.owner, kept.name, kept.input),
			keptAt: Date.now(),
		}),
	);

export const keptAnswer = (key: string): Promise<KeptAnswer | undefined> =>
	within("answers", "readonly", (all) => all.get(key));

export const keptAnswers = (): Promise<KeptAnswer[]> =>
	within("answers", "readonly", (all) => all.getAll());

/** Nothing that this account entered or took along is on this device any more, and nothing typed. */
export async function clearDevice(owner: string): Promise<void> {
	for (const { seq } of await entriesOf(owner)) await removeEntry(seq);
	await dropAnswers(() => true);
	for (const key of Object.keys(localStorage))
		if (/^(typed|draft):/.test(key)) localStorage.removeItem(key);
}

/** Answers for which `is` holds are no longer on this device. */
export async function dropAnswers(
	is: (kept: KeptAnswer) => boolean,
): Promise<void> {
	for (const kept of await keptAnswers())
		if (is(kept))
			await within("answers", "readwrite", (all) => all.delete(kept.key));
}
