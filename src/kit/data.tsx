import {
	keepPreviousData,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import {
	createContext,
	type ReactNode,
	useContext,
	useEffect,
	useRef,
} from "react";
import { newActionId } from "./action-id.ts";
import type { Deed, Given, Question, Taken } from "./declared.ts";
import { dropAnswers, keepAnswer, keptAnswer, keyOfAnswer } from "./device.ts";
import { OwnerContext } from "./owner.ts";
import { type Problem, problemOf } from "./problem.ts";
import { Refusal } from "./refusal.ts";

/** How a page reaches the server; the application provides it. Both throw `Refusal` where the server says no. */
export type Reach = {
	ask: <Output>(name: string, input: unknown) => Promise<Output>;
	act: <Output>(name: string, input: unknown, id: string) => Promise<Output>;
};

const ReachContext = createContext<Reach | null>(null);

export function ReachProvider(props: { reach: Reach; children: ReactNode }) {
	return (
		<ReachContext.Provider value={props.reach}>
			{props.children}
		</ReachContext.Provider>
	);
}

export function useReach(): Reach {
	const reach = useContext(ReachContext);
	if (!reach) throw new Error("ReachProvider is missing above this page");
	return reach;
}

export type View<Output> = UseQueryResult<Output>;

type ViewOptions = {
	/** False while the question cannot be asked yet. */
	when?: boolean;
	/** Asks again every so many milliseconds while the page is open. */
	every?: number;
	/** Keeps showing the last answer while a changed question is under way. */
	keepLast?: boolean;
};

/** Takes the answer along on this device, under a place, as long as `wanted` holds of it. */
export type TakenAlong<Output> = {
	place: string;
	wanted?: (answer: Output) => boolean;
};

/** When a kept answer was given counts as long ago: it is shown and asked anew. */
export const KEPT_AT = 1;

/** Asks a view and keeps its answer fresh: `useView<typeof monthOfCell>("meeting.month", { unitId, month })`. */
export function useView<Q extends Question>(
	name: Q["name"],
	input: Taken<Q>,
	{
		when = true,
		every,
		keepLast = false,
		along,
	}: ViewOptions & { along?: TakenAlong<Given<Q>> } = {},
): View<Given<Q>> {
	const { ask } = useReach();
	const owner = useContext(OwnerContext);
	const queryKey = [name, input];
	useKeptAnswer(queryKey, along && keyOfAnswer(owner, name, input));
	return useQuery<Given<Q>>({
		queryKey,
		queryFn: async ({ signal }) => {
			const answer = await ask<Given<Q>>(name, input);
			if (!along || signal.aborted) return answer;
			const { place, wanted } = along;
			if (!wanted || wanted(answer))
				void keepAnswer({ owner, place, name, input, answer });
			else void dropAnswers((kept) => kept.place === place);
			return answer;
		},
		enabled: when,
		refetchInterval: every ?? false,
		...(keepLast ? { placeholderData: keepPreviousData } : {}),
	});
}

/** Before the server has answered, what was taken along is shown. */
function useKeptAnswer(
	queryKey: readonly unknown[],
	key: string | undefined,
): void {
	const client = useQueryClient();
	const asked = useRef(queryKey);
	asked.current = queryKey;
	useEffect(() => {
		if (!key) return;
		void keptAnswer(key).then((kept) => {
			if (kept && client.getQueryData(asked.current) === undefined)
				client.setQueryData(asked.current, kept.answer, { updatedAt: KEPT_AT });
		});
	}, [client, key]);
}

export type Act<Input, Output> = {
	/** Does it. `then` runs after success only; a refusal is kept in `problem`. */
	run: (input: Input, then?: (output: Output) => void) => void;
	busy: boolean;
	problem: Problem | undefined;
	/** Forgets the last problem, for instance when the dialog closes. */
	clear: () => void;
};

type ActOptions = {
	/** Names of the views that the act may change; all of them when not said. */
	invalidates?: readonly string[];
};

type Deeds<D extends Deed> = {
	input: Taken<D>;
	then: ((output: Given<D>) => void) | undefined;
};

/**
 * Does an action of the server: `useAct<typeof closeMeeting>("meeting.close")`.
 * The same input tried again after a lost answer carries the same id, so that it is done once.
 */
export function useAct<D extends Deed>(
	name: D["name"],
	{ invalidates }: ActOptions = {},
): Act<Taken<D>, Given<D>> {
	const { act } = useReach();
	const client = useQueryClient();
	/** Ids of inputs whose answer never came, by what was written. */
	const unanswered = useRef(new Map<string, string>());
	const mutation = useMutation<Given<D>, unknown, Deeds<D>>({
		mutationFn: async ({ input }) => {
			const written = JSON.stringify(input);
			const id = unanswered.current.get(written) ?? newActionId();
			unanswered.current.set(written, id);
			try {
				const output = await act<Given<D>>(name, input, id);
				unanswered.current.delete(written);
				return output;
			} catch (problem) {
				// A fault of the server leaves open whether it was done.
				if (problem instanceof Refusal && problem.status < 500)
					unanswered.current.delete(written);
				throw problem;
			}
		},
		// `then` runs here, not beside `mutate`: the refreshed page may no longer show what asked.
		onSuccess: (output, { then }) => {
			then?.(output);
			return client.invalidateQueries({
				predicate: ({ queryKey: [view] }) =>
					!invalidates || invalidates.includes(String(view)),
			});
		},
	});
	return {
		run: (input, then) => mutation.mutate({ input, then }),
		busy: mutation.isPending,
		problem: mutation.error ? problemOf(mutation.error) : undefined,
		clear: mutation.reset,
	};
}
