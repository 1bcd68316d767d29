import { expect, it } from "vitest";
import { inNameOrder, peopleNamed } from "./people.ts";

const people = [
	{ id: "1", name: "Nguyễn Xuân Đạt" },
	{ id: "2", name: "Lê Văn Công" },
	{ id: "3", name: "Đặng Văn Ất" },
	{ id: "4", name: "Nguyễn Thị Hương" },
	{ id: "5", name: "Nguyễn Ngọc Ánh" },
];

it("people stand by given name, then middle, then family name", () => {
	expect(inNameOrder(people).map(({ id }) => id)).toEqual([
		"5",
		"3",
		"2",
		"1",
		"4",
	]);
});

it("a fragment finds a name with or without diacritics", () => {
	const found = (typed: string) =>
		peopleNamed(people, typed).map(({ id }) => id);
	expect(found("dang van")).toEqual(["3"]);
	expect(found("thi huong")).toEqual(["4"]);
	expect(found("Đạt")).toEqual(["1"]);
	expect(found("")).toHaveLength(5);
});
