import { sql } from "kysely";
import type { Reader } from "../../../platform/database/connect.ts";
import { maybe } from "../../../platform/database/query.ts";

/** The open account that the office linked to this person of the provider, or null. */
export function accountOfProvider(
	db: Reader,
	issuer: string,
	subject: string,
): Promise<{ accountId: string; name: string } | null> {
	return maybe(
		db,
		sql<{
			accountId: string;
			name: string;
		}>`select a.id as account_id, a.name from provider_login l join account a on a.id = l.account_id
			where l.issuer = ${issuer} and l.subject = ${subject} and l.ended_at is null and a.disabled_at is null`,
	);
}
