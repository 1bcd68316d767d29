import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { maybe } from "../../../platform/database/query.ts";
import { digest } from "../../../platform/token.ts";
import type { Slip } from "../schema.ts";

/** The slip with this code, locked until commit, or null. */
export function slipForUpdate(tx: Tx, code: string): Promise<Slip | null> {
	return maybe(
		tx,
		sql<Slip>`select id, account_id, expires_at, used_at, voided_at from activation_slip
			where code_hash = ${digest(code)} for update`,
	);
}
