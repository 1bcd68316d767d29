import type { FastifyInstance } from "fastify";
import type { Database } from "../platform/database/connect.ts";

/** The door of the first-run page to the sample commune. */
export async function addSample(_app: FastifyInstance, _database: Database, _now: () => Date): Promise<void> {}
