import { useQueryClient } from "@tanstack/react-query";
import {
	createContext,
	type ReactNode,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { newActionId } from "./action-id.ts";
import { useReach } from "./data.tsx";
import type { Deed, Taken } from "./declared.ts";
import {
	addEntry,
	changeEntry,
	dropAnswers,
	type Entry,
	entriesOf,
	keepAnswer,
	keptAnswers,
	removeEntry,
} from "./device.ts";
import { alone, isFinal, nextToSend, withdrawnWith } from "./outbox.ts";
import { OwnerContext } from "./owner.ts";
import { type Problem, problemOf } from "./problem.ts";
import { Refusal } from "./refusal.ts";
import { serverTime } from "./server-clock.ts";

type Outbox = {
	/** What this account entered on this device and the pages cannot have from the server yet. */
	entries: readonly Entry[];
	enter: (
		entry: Pick<Entry, "place" | "name" | "input" | "ground">,
	) => Promise<string>;
	withdraw: (entry: Entry) => Promise<void>;
	sendAgain: (entry: Entry) => Promise<void>;
	/** Entries that the server has taken since this page was opened, and when the last one was. */
	arrived: { count: number; at: Date | null };
	/** Why entries are not sent just now. */
	stuck: Problem | null;
};

const OutboxContext = createContext<Outbox | null>(null);

export function useOutbox(): Outbox {
	const outbox = useContext(OutboxContext);
	if (!outbox) throw new Error("OutboxProvider is missing above this page");
	return outbox;
}

const TRY_AGAIN_MS = 4_000;
/** What was taken along and not looked at again leaves the device after two weeks. */
const MOST_KEPT_MS = 14 * 24 * 3600 * 1000;

/** Entries go to this device first and from here to the server, in order, each once, whichever page is open. */
export function OutboxProvider(props: { owner: string; children: ReactNode }) {
	const { owner } = props;
	const [entries, setEntries] = useState<readonly Entry[]>([]);
	const [arrived, setArrived] = useState<Outbox["arrived"]>({
		count: 0,
		at: null,
	});
	const reload = useCallback(
		async () => setEntries(await entriesOf(owner)),
		[owner],
	);
	const tellOthers = useChannel(reload);
	const changed = useCallback(async () => {
		await reload();
		tellOthers();
	}, [reload, tellOthers]);
	const noteArrived = useCallback(
		() => setArrived(({ count }) => ({ count: count + 1, at: serverTime() })),
		[],
	);
	const { send, stuck } = useSending(owner, changed, noteArrived);

	useEffect(() => {
		void dropAnswers(
			(kept) =>
				(kept.owner !== "" && kept.owner !== owner) ||
				kept.keptAt < Date.now() - MOST_KEPT_MS,
		);
		void reload();
	}, [owner, reload]);

	const outbox = useMemo<Outbox>(() => {
		const after = async (done: Promise<unknown>) => {
			await done;
			await changed();
			void send();
		};
		return {
			entries,
			arrived,
			stuck,
			async enter(entry) {
				const id = newActionId();
				await after(
					addEntry({
						...entry,
						id,
						owner,
						at: serverTime().toISOString(),
						state: "waiting",
						refusal: null,
					}),
				);
				return id;
			},
			withdraw: (entry) =>
				after(
					Promise.all(
						withdrawnWith(entry, entries).map(({ seq }) => removeEntry(seq)),
					),
				),
			sendAgain: (entry) =>
				after(changeEntry({ ...entry, state: "waiting", refusal: null })),
		};
	}, [entries, arrived, stuck, owner, changed, send]);
	return (
		<OwnerContext.Provider value={owner}>
			<OutboxContext.Provider value={outbox}>
				{props.children}
			</OutboxContext.Provider>
		</OwnerContext.Provider>
	);
}

/** Sends what waits, now and whenever the network comes back. */
function useSending(
	owner: string,
	changed: () => Promise<void>,
	noteArrived: () => void,
) {
	const { act } = useReach();
	const renew = useRenewing(owner);
	const [stuck, setStuck] = useState<Problem | null>(null);
	const going = useRef(false);
	const once = useCallback(async () => {
		for (
			let entry = nextToSend(await entriesOf(owner));
			entry;
			entry = nextToSend(await entriesOf(owner))
		) {
			const answer = await answerTo(act(entry.name, entry.input, entry.id));
			if (answer instanceof Refusal && isFinal(answer.status))
				await changeEntry({
					...entry,
					state: "refused",
					refusal: answer.message,
				});
			else if (answer) throw answer;
			else {
				await changeEntry({ ...entry, state: "sent" });
				noteArrived();
			}
			await changed();
		}
		const sent = (await entriesOf(owner)).filter(
			({ state }) => state === "sent",
		);
		if (sent.length === 0) return;
		await renew(new Set(sent.map(({ place }) => place)));
		for (const { seq } of sent) await removeEntry(seq);
		await changed();
	}, [owner, act, changed, noteArrived, renew]);
	const send = useCallback(async () => {
		if (going.current) return;
		going.current = true;
		try {
			await alone("nep-outbox", once);
			setStuck(null);
		} catch (problem) {
			setStuck(problemOf(problem));
		} finally {
			going.current = false;
		}
	}, [once]);
	useEffect(() => {
		void send();
		const trying = setInterval(send, TRY_AGAIN_MS);
		addEventListener("online", send);
		return () => {
			clearInterval(trying);
			removeEventListener("online", send);
		};
	}, [send]);
	return { send, stuck };
}

/** Undefined where it was done; else what was thrown. */
const answerTo = (done: Promise<unknown>): Promise<unknown> =>
	done.then(
		() => undefined,
		(problem) => problem ?? new Error("no answer"),
	);

/** The kept answers about these places are asked anew, so that what was sent is among them before it leaves the outbox. */
function useRenewing(owner: string) {
	const { ask } = useReach();
	const client = useQueryClient();
	return useCallback(
		async (places: ReadonlySet<string>) => {
			for (const kept of await keptAnswers()) {
				if (kept.owner !== owner || !places.has(kept.place)) continue;
				const queryKey = [kept.name, kept.input];
				await client.cancelQueries({ queryKey });
				const answer = await ask(kept.name, kept.input);
				await keepAnswer({ ...kept, answer });
				client.setQueryData(queryKey, answer);
			}
			await client.invalidateQueries();
		},
		[owner, ask, client],
	);
}

/** Pages of one browser tell each other that the outbox changed. */
function useChannel(heard: () => void): () => void {
	const channel = useRef<BroadcastChannel | null>(null);
	useEffect(() => {
		const opened = new BroadcastChannel("nep-outbox");
		opened.onmessage = heard;
		channel.current = opened;
		return () => opened.close();
	}, [heard]);
	return useCallback(() => channel.current?.postMessage("changed"), []);
}

export type Entering<Input> = {
	/** Keeps it on this device; `then` is told the id of the act, which is also the id of what it adds. */
	run: (input: Input, then?: (id: string) => void) => void;
	busy: boolean;
	problem: Problem | undefined;
	clear: () => void;
};

const NOT_KEPT: Problem = {
	what: "Máy này không giữ được nội dung.",
	todo: "Dọn bớt bộ nhớ của máy rồi thử lại. Nội dung đã nhập vẫn còn trên trang này.",
	again: true,
};

/** An act that is kept on this device first: `useEntering<typeof startItem>("meeting.start-item", meetingId)`. */
export function useEntering<D extends Deed>(
	name: D["name"],
	place: string,
	{ ground = false } = {},
): Entering<Taken<D>> {
	const { enter } = useOutbox();
	const [busy, setBusy] = useState(false);
	const [problem, setProblem] = useState<Problem>();
	return {
		busy,
		problem,
		clear: () => setProblem(undefined),
		run: (input, then) => {
			setBusy(true);
			setProblem(undefined);
			enter({ place, name, input, ground })
				.then(
					(id) => then?.(id),
					() => setProblem(NOT_KEPT),
				)
				.finally(() => setBusy(false));
		},
	};
}
