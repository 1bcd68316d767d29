import type { PositionKind } from "../../../charter/positions.ts";
import type { Desk } from "./desk.ts";
import { modernTone, wordsIn } from "./text.ts";

const SHORT_FORMS = {
	pbt: "pho bi thu",
	bt: "bi thu",
	cb: "chi bo",
	cuv: "chi uy vien",
	duv: "dang uy vien",
	uv: "uy vien",
	btv: "ban thuong vu",
	du: "dang uy",
} satisfies Record<string, string>;

/** A post in words without diacritics; "bí thư" alone, in the list of a cell, is its secretary. Order matters. */
const POSTS = [
	["committee-deputy", /^pho bi thu (thuong truc )?dang uy/],
	["committee-secretary", /^bi thu dang uy/],
	["standing-member", /^(uy vien )?ban thuong vu|^uy vien thuong vu/],
	["cell-deputy", /^pho bi thu( chi bo.*| chi uy.*)?$/],
	["cell-secretary", /^bi thu( chi bo.*| chi uy.*)?$/],
	["cell-committee-member", /^(chi uy vien|uy vien chi uy)/],
	["committee-member", /^(dang uy vien|uy vien (ban chap hanh|bch|dang uy))/],
] as const satisfies readonly (readonly [PositionKind, RegExp])[];

type Posts = {
	posts: PositionKind[];
	governmentPost: string | null;
	assignment: string | null;
};

/** Party posts as positions; posts in authority and mass organisations as text; anything else is the work assigned. */
export function readPosts(desk: Desk): Posts {
	const party = split(desk.value("partyPost")).map((text) => ({
		text,
		post: partyPost(text),
	}));
	if (party.some(({ post }) => post === null))
		desk.warn("post_unknown", "partyPost");
	const assigned = split(desk.value("assignment")).map((text) => ({
		text,
		post: partyPost(text),
	}));
	const found = [...party, ...assigned].flatMap(({ post }) => post ?? []);
	const rest = assigned
		.filter(({ post }) => post === null)
		.map(({ text }) => text);
	const government = rest.filter(isGovernment);
	const unknown = party
		.filter(({ post }) => post === null)
		.map(({ text }) => text);
	return {
		posts: [...new Set(found)],
		governmentPost: desk.value("governmentPost") ?? joined(government),
		assignment: joined([
			...unknown,
			...rest.filter((text) => !isGovernment(text)),
		]),
	};
}

const joined = (texts: readonly string[]): string | null =>
	texts.join(", ") || null;

/** Parts of "Đảng ủy viên - Bí thư chi bộ", "ĐUV; Bí thư", "Bí thư chi bộ kiêm Trưởng thôn". */
const split = (value: string | null): string[] =>
	modernTone(value ?? "")
		.split(/[,;+\n]|\s[-–]\s|\skiêm\s/iu)
		.map((part) => part.trim())
		.filter((part) => part !== "");

function partyPost(text: string): PositionKind | null {
	const words = wordsIn(text)
		.split(" ")
		.map((word) => inFull[word] ?? word)
		.join(" ");
	return POSTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const inFull: Readonly<Record<string, string>> = SHORT_FORMS;

const isGovernment = (text: string): boolean =>
	/^(pho )?(truong|chu tich|chi hoi truong|bi thu doan|hieu truong|giam doc)/.test(
		wordsIn(text),
	);
