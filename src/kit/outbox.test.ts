import { describe, expect, it } from "vitest";
import type { Entry } from "./device.ts";
import { heldUpBy, isFinal, nextToSend, withdrawnWith } from "./outbox.ts";

const entry = (seq: number, changes: Partial<Entry> = {}): Entry => ({
	seq,
	id: `id-${seq}`,
	owner: "a",
	place: "room",
	name: "act",
	input: {},
	at: "2026-10-05T12:30:00Z",
	ground: false,
	state: "waiting",
	refusal: null,
	...changes,
});
const refused = { state: "refused", refusal: "Không được." } as const;

describe("what is sent next", () => {
	it("is the first that waits", () => {
		expect(
			nextToSend([entry(1, { state: "sent" }), entry(2), entry(3)])?.seq,
		).toBe(2);
		expect(nextToSend([])).toBeUndefined();
	});

	it("passes over what was refused, and over what names something that was refused", () => {
		const entries = [
			entry(1, refused),
			entry(2, { input: { opinionId: "id-1" } }),
			entry(3),
		];
		expect(nextToSend(entries)?.seq).toBe(3);
	});

	it("waits for the ground of its place, not for that of another", () => {
		const opening = entry(1, { ...refused, ground: true });
		expect(nextToSend([opening, entry(2)])).toBeUndefined();
		expect(nextToSend([opening, entry(2, { place: "else" })])?.seq).toBe(2);
		expect(heldUpBy(entry(2), [opening])).toBe(opening);
	});
});

it("what is withdrawn takes along what names it, and nothing else", () => {
	const entries = [
		entry(1, refused),
		entry(2, { input: { opinionId: "id-1" } }),
		entry(3),
	];
	expect(
		withdrawnWith(entry(1, refused), entries).map(({ seq }) => seq),
	).toEqual([1, 2]);
});

it("faults, too many attempts and an ended session are asked again; a refusal is an answer", () => {
	expect([400, 403, 404, 409, 422].every(isFinal)).toBe(true);
	expect([401, 408, 429, 500, 502, 503].some(isFinal)).toBe(false);
});
