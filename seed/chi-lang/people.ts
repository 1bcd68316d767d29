import { z } from "zod";
import typed from "./people.json" with { type: "json" };

const Post = z.enum([
	"secretary",
	"deputy",
	"cell-committee",
	"commune-committee",
	"standing-board",
	"commune-deputy",
	"commune-secretary",
]);

const Person = z.object({
	cell: z.string(),
	name: z.string(),
	status: z.enum(["official", "probationary"]),
	/** Year of birth, where the cell has two of the name. */
	born: z.string().optional(),
	exemptSince: z.string().optional(),
	/** Temporary membership elsewhere. */
	elsewhere: z.boolean().default(false),
	/** Works far away and stays on the roll here. */
	away: z.boolean().default(false),
	posts: z.array(Post).default([]),
	work: z.string().optional(),
});

export type Person = z.infer<typeof Person>;
export type Post = z.infer<typeof Post>;

/** The 431 members of Chi Lăng in the order of the office's list, faulty rows put right from the paper files. */
export const PEOPLE: readonly Person[] = z.array(Person).parse(typed);

/** The members of one cell, in the order in which its roll is called. */
export const rollOf = (cell: string): Person[] =>
	PEOPLE.filter((person) => person.cell === cell);

/** The first person of this name in the commune (in `cell`, when given). */
export function personNamed(name: string, cell?: string): Person {
	const person = PEOPLE.find(
		(p) => p.name === name && (cell === undefined || p.cell === cell),
	);
	if (!person) throw new Error(`Nobody in ${cell ?? "Chi Lăng"} is ${name}.`);
	return person;
}

/** The holder of a post in a cell; undefined where it is vacant. */
export const holderOf = (cell: string, post: Post): Person | undefined =>
	PEOPLE.find((p) => p.cell === cell && p.posts.includes(post));

const COMMUNE_POSTS = {
	"commune-secretary": "Bí thư Đảng ủy xã",
	"commune-deputy": "Phó Bí thư Đảng ủy xã",
	"standing-board": "Ủy viên Ban Thường vụ Đảng ủy",
	"commune-committee": "Đảng ủy viên",
} as const;

/** How minutes name a superior: `Đảng ủy viên, Chủ tịch Hội Nông dân xã`. */
export function superiorTitle(person: Person): string {
	const posts = Object.entries(COMMUNE_POSTS)
		.filter(([post]) => person.posts.some((p) => p === post))
		.map(([, title]) => title);
	return [...posts, person.work].filter((t) => t !== undefined).join(", ");
}
