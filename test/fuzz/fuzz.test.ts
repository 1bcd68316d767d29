import { expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 5000);
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e6));

it(`${REQUESTS} requests from the schemas of the registry, as every kind of person, find no fault (seed ${SEED})`, async () => {
	const { faults, ...figures } = await fuzz(REQUESTS, SEED, console.log);
	console.log(JSON.stringify(figures, null, 2));
	expect(faults).toEqual({});
	expect(figures.audit.breaks).toBe(0);
	expect(figures.slowest.ms).toBeLessThan(10_000);
}, 3_600_000);
