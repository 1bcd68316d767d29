import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { factsOfFault, openLog } from "./log.ts";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), "nep-log-"));
	vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(async () => {
	vi.restoreAllMocks();
	await rm(folder, { recursive: true, force: true });
});

const caught = (work: () => unknown): unknown => {
	try {
		return work();
	} catch (fault) {
		return fault;
	}
};

describe("the log", () => {
	it("has one line of JSON per event, in the file and on standard error", async () => {
		const file = path.join(folder, "nep.log");
		const log = openLog(file);
		log("started", { program: "0.1.0" });
		log("fault", { words: "one\ntwo" });
		const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
		expect(lines.map((line) => JSON.parse(line))).toMatchObject([
			{ event: "started", program: "0.1.0" },
			{ event: "fault", words: "one\ntwo" },
		]);
		expect(process.stderr.write).toHaveBeenCalledTimes(2);
	});

	it("never grows beyond its size twice", async () => {
		const file = path.join(folder, "nep.log");
		const log = openLog(file, 300);
		for (let n = 0; n < 50; n++) log("started", { n });
		const now = await readFile(file, "utf8");
		const before = await readFile(`${file}.1`, "utf8");
		expect(now.length).toBeLessThanOrEqual(300);
		expect(before.length).toBeLessThanOrEqual(300);
		expect(now).toContain('"n":49');
	});

	it("stops nothing where it cannot be written", () => {
		const log = openLog(path.join(folder, "missing", "nep.log"));
		expect(() => log("started")).not.toThrow();
	});
});

describe("of a fault", () => {
	it("the words are told without values: in quotes, long numbers, Vietnamese letters", () => {
		const json = caught(() => JSON.parse('{"ten": Nguyễn Văn An}'));
		const told = JSON.stringify([
			factsOfFault(json),
			factsOfFault(new Error('invalid uuid "Tran Thi Binh"')),
			factsOfFault(new Error("card 001085012345 of Lê Thị Chi")),
			factsOfFault("Phạm Quang Lãnh"),
		]);
		for (const value of ["Nguy", "Tran", "001085", "Lê", "Chi", "Lãnh", "Qu"])
			expect(told).not.toContain(value);
		expect(told).toContain("invalid uuid …");
	});

	it("the place is told, from the folder of the program on", () => {
		const { place } = factsOfFault(new Error("x"));
		expect(place).toMatch(/src\/platform\/log\.test\.ts:\d+:\d+/);
		expect(place).not.toContain(process.cwd());
	});

	it("that comes from the database only kind and place are told", () => {
		const fault = Object.assign(new Error("value Nguyen Van An"), {
			severity: "ERROR",
			code: "23505",
			table: "member",
			detail: "Key (name)=(Nguyen Van An) already exists.",
			where: "Nguyen Van An",
		});
		const { place, ...told } = factsOfFault(fault);
		expect(told).toEqual({ fault: "Error", code: "23505", table: "member" });
	});
});
