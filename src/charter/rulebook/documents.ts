import {
	type IsoDate,
	type PartialDate,
	showDate,
	showDateInWords,
} from "../calendar.ts";
import { partsOf, typeOf } from "./document-number.ts";
import { ADMISSION_DOCUMENTS } from "./documents-admission.ts";
import { IDEOLOGY_DOCUMENTS } from "./documents-ideology.ts";
import { INSPECTION_DOCUMENTS } from "./documents-inspection.ts";
import { LAW_DOCUMENTS } from "./documents-law.ts";
import { LOCAL_DOCUMENTS } from "./documents-local.ts";
import { MEETING_DOCUMENTS } from "./documents-meetings.ts";
import { MEMBER_DOCUMENTS } from "./documents-members.ts";
import { PAPER_DOCUMENTS } from "./documents-papers.ts";
import { REVIEW_DOCUMENTS } from "./documents-reviews.ts";
import { STATUTE_DOCUMENTS } from "./documents-statute.ts";
import type { Confidence, DocumentRow, Standing } from "./legal-document.ts";

const WRITTEN = [
	...STATUTE_DOCUMENTS,
	...MEETING_DOCUMENTS,
	...MEMBER_DOCUMENTS,
	...ADMISSION_DOCUMENTS,
	...INSPECTION_DOCUMENTS,
	...REVIEW_DOCUMENTS,
	...IDEOLOGY_DOCUMENTS,
	...PAPER_DOCUMENTS,
	...LAW_DOCUMENTS,
	...LOCAL_DOCUMENTS,
] as const;

/** Names one document of the register: `42-HD/BTCTW@2025-10-28`. The number alone names several. */
export type DocumentKey = (typeof WRITTEN)[number]["key"];

/** The short name of a document that the code cites: `HD42`. */
export type DocumentShort = Extract<
	(typeof WRITTEN)[number],
	{ short: string }
>["short"];

/** A document of the legal-basis register. `validTo` is the first day on which it no longer applies. */
export type LegalDocument = {
	key: DocumentKey;
	short: string | null;
	/** Nghị quyết, Quy định, Hướng dẫn …; empty where the number is a title of its own. */
	type: string;
	number: string;
	/** Null where the day of signing is not known. */
	date: PartialDate | null;
	issuer: string;
	local: boolean;
	subject: string;
	replaces: readonly DocumentKey[];
	replacedBy: readonly DocumentKey[];
	validFrom: PartialDate | null;
	validTo: PartialDate | null;
	status: Standing;
	confidence: Confidence;
};

const ROWS: readonly DocumentRow<DocumentKey>[] = WRITTEN;

/** The day up to which the register was gathered. */
export const REGISTER_AS_OF: IsoDate = "2026-11-22";

/** Every document of the register, as known on that day. */
export const DOCUMENTS: readonly LegalDocument[] = ROWS.map(completed);

const BY_KEY = new Map(DOCUMENTS.map((d) => [d.key, d]));

/** The document of a key. */
export function documentOf(key: DocumentKey): LegalDocument {
	const found = BY_KEY.get(key);
	if (!found) throw new Error(`The register holds no document ${key}`);
	return found;
}

/** The document that the code calls by a short name. */
export function documentCalled(short: DocumentShort): LegalDocument {
	const found = DOCUMENTS.find((d) => d.short === short);
	if (!found) throw new Error(`The register holds no document ${short}`);
	return found;
}

/** Every document with this key, short name or number; a number alone may name several (`01-HD/TW`). */
export function documentsNamed(name: string): readonly LegalDocument[] {
	return DOCUMENTS.filter((d) => [d.key, d.short, d.number].includes(name));
}

/**
 * The generations in force on a day of whatever bears this name: the documents themselves, what they replaced, what
 * replaced them. More than one where a number is shared (`12-HD/BTCTW`) or two documents stood side by side.
 */
export function documentsInForce(
	name: string,
	on: IsoDate,
): readonly LegalDocument[] {
	const line = new Set(documentsNamed(name).flatMap(lineOf));
	return [...line].filter((d) => isInForce(d, on));
}

/** The one generation in force on a day, by the date of the act; null where there is none or the name is ambiguous. */
export function documentInForce(
	name: string,
	on: IsoDate,
): LegalDocument | null {
	const [first, ...others] = documentsInForce(name, on);
	return first && others.length === 0 ? first : null;
}

/** Whether a document applied on a day. One that ended on an unknown day, or is of unknown date, is never claimed. */
export function isInForce(document: LegalDocument, on: IsoDate): boolean {
	const { validFrom, validTo, status } = document;
	if (validFrom === null || on < validFrom) return false;
	return validTo === null ? status !== "R" : on < validTo;
}

/** How a document is named in a sentence: "Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025"; a local one also by its issuer. */
export function citationOf(key: DocumentKey): string {
	const { type, number, date, local, issuer } = documentOf(key);
	const title = type ? `${type} ${number}` : number;
	const by = local ? ` của ${issuer}` : "";
	return `${title}${citedDate(date)}${by}`;
}

function citedDate(date: PartialDate | null): string {
	if (date === null) return "";
	if (date.length === 4) return ` năm ${date}`;
	if (date.length === 7) return `, tháng ${showDate(date)}`;
	const [, day, month, year] = showDateInWords(date).split(/\D+/);
	return `, ngày ${day}/${month}/${year}`;
}

function lineOf(document: LegalDocument): LegalDocument[] {
	const earlier = follow(document, (d) => d.replaces);
	const later = follow(document, (d) => d.replacedBy);
	return [...earlier, document, ...later];
}

function follow(
	from: LegalDocument,
	next: (d: LegalDocument) => readonly DocumentKey[],
): LegalDocument[] {
	const steps = next(from).map(documentOf);
	return steps.flatMap((step) => [step, ...follow(step, next)]);
}

function completed(row: DocumentRow<DocumentKey>): LegalDocument {
	const { number, date, local } = partsOf(row.key);
	const successors = ROWS.filter((r) => r.replaces?.includes(row.key));
	const [replacedOn] = successors
		.map(firstDay)
		.filter((d) => d !== null)
		.sort();
	return {
		key: row.key,
		short: row.short ?? null,
		type: row.type ?? typeOf(number),
		number,
		date,
		issuer: row.issuer,
		local,
		subject: row.subject,
		replaces: row.replaces ?? [],
		replacedBy: successors.map((r) => r.key),
		validFrom: firstDay(row),
		validTo: row.validTo ?? replacedOn ?? null,
		status: row.status,
		confidence: row.confidence,
	};
}

function firstDay(row: DocumentRow): PartialDate | null {
	return row.validFrom ?? partsOf(row.key).date;
}
