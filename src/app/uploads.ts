import type { FastifyInstance } from "fastify";
import type { Database } from "../platform/database/connect.ts";

/** Uploads that are too large for JSON. */
export async function addUploads(_app: FastifyInstance, _database: Database, _now: () => Date): Promise<void> {}
