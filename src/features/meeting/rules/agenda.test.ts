import { describe, expect, it } from "vitest";
import { UNIT_TYPES } from "../../org/schema.ts";
import { KINDS } from "../schema/inputs.ts";
import {
	agendaTemplate,
	blocksCovered,
	isOnAgenda,
	seriesOf,
	timeBudget,
} from "./agenda.ts";
import { rulesFor } from "./applied.ts";

const templates = [...UNIT_TYPES, null].flatMap((type) =>
	KINDS.flatMap((kind) =>
		[null, "Nước sạch"].map((focus) => ({
			kind,
			focus,
			said: `${type ?? "no type"}, ${kind}, ${focus ? "with" : "without"} a focus`,
			items: agendaTemplate(
				type,
				{ kind, month: "2026-01", topic: "Rác" },
				focus,
			),
		})),
	),
);

describe.each(templates)("the template of $said", ({ kind, focus, items }) => {
	it("adds up to the minutes the rule requires", () => {
		const { requiredMinutes } = rulesFor({ kind }, "2026-10-05", []);
		const { total, discussion, reading } = timeBudget(items);
		if (kind === "thematic")
			expect(total).toBeGreaterThanOrEqual(requiredMinutes);
		else expect(total).toBe(requiredMinutes);
		expect(discussion).toBeGreaterThan(0);
		expect(discussion + reading).toBeLessThan(total);
	});

	it("begins with last month's tasks and ends with the decision", () => {
		expect(items[0]?.kind).toBe("past-tasks");
		expect(items.filter((i) => i.kind === "past-tasks")).toHaveLength(1);
		expect(items.at(-1)?.block).toBe("closing");
		if (kind !== "thematic") expect(items[0]?.title).toContain("12/2025");
	});

	it("covers the three blocks and the focus where it is a monthly meeting", () => {
		if (kind === "thematic") return expect(items).toHaveLength(5);
		expect(blocksCovered(items)).toEqual(["ideology", "task", "building"]);
		expect(isOnAgenda("Nước sạch", items)).toBe(focus !== null);
	});
});

it("a cell finds the focus of its type in the task of the month", () => {
	const titles = (type: "school" | "other") =>
		agendaTemplate(
			type,
			{ kind: "ordinary", month: "2026-10", topic: null },
			null,
		)
			.map(({ title }) => title)
			.join();
	expect(titles("school")).toContain("chất lượng dạy và học");
	expect(titles("other")).toContain("nhiệm vụ chính trị của đơn vị");
});

it("a focus is found however it is written, and not where only part of it stands", () => {
	const agenda = [{ title: "Bàn về NUOC SACH cho hộ nghèo" }];
	expect(isOnAgenda("nước sạch", agenda)).toBe(true);
	expect(isOnAgenda("nước sạch nông thôn", agenda)).toBe(false);
});

it("thematic meetings have a series of tasks of their own, combined ones belong to the month", () => {
	expect(KINDS.map(seriesOf)).toEqual(["ordinary", "thematic", "ordinary"]);
});
