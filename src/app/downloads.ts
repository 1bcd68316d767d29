import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { dayOf, isRealDay } from "../charter/calendar.ts";
import { reaches, reachOf } from "../charter/positions.ts";
import {
	CONGRESS_PAPERS,
	congressPaperOf,
} from "../features/congress/papers/issue.ts";
import { sessionOf } from "../features/congress/reads.ts";
import { assignmentPaper } from "../features/follow/papers/assignments.ts";
import { assignedOf } from "../features/follow/papers/issue.ts";
import { assignmentWorkbook } from "../features/follow/papers/workbook.ts";
import { PAPERS, paperOf } from "../features/meeting/papers/issue.ts";
import { fileOf, meetingOf } from "../features/meeting/reads/meetings.ts";
import { isAnnounced } from "../features/meeting/rules/agenda.ts";
import { rotaOf } from "../features/visit/papers/issue.ts";
import { rotaPaper } from "../features/visit/papers/rota.ts";
import { rotaWorkbook } from "../features/visit/papers/workbook.ts";
import { mustBeAdmitted } from "../platform/action.ts";
import { placeOf } from "../platform/areas.ts";
import type { Database, Reader } from "../platform/database/connect.ts";
import type { Paper } from "../platform/papers/paper.ts";
import { toDocx } from "../platform/papers/to-docx.ts";
import { toPdf } from "../platform/papers/to-pdf.ts";
import { refuse } from "../platform/refusal.ts";
import { withinOf } from "../platform/view.ts";
import { mustBeKnown } from "./routes.ts";

const DOCX =
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX =
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `GET /api/papers/<paper>/<meeting>.<docx|pdf>` and `GET /api/files/<id>`: what belongs to a meeting, for those who may read it; before the notice, for those who prepare it. `GET /api/congress/<paper>/<congress>.<docx|pdf>`: of a congress, for who reads its meetings. `GET /api/rota/<committee>/<year>.<docx|pdf|xlsx>`: its rota, `GET /api/follow/<committee>/<day>.<docx|pdf|xlsx>`: who follows what in it, for those who oversee. */
export async function addDownloads(
	app: FastifyInstance,
	database: Database,
	now: () => Date,
): Promise<void> {
	app.get<{ Params: { paper: string; file: string } }>(
		"/api/papers/:paper/:file",
		{ schema: { hide: true } },
		async (request, reply) => {
			const paper = z.enum(PAPERS).safeParse(request.params.paper);
			const [, meetingId = "", format] =
				/^([0-9a-f-]{36})\.(docx|pdf)$/.exec(request.params.file) ?? [];
			if (!paper.success || !format) refuse("thing.not-found");
			const printed = await reading(
				database,
				request,
				now(),
				async (db, mustRead) => {
					await mustRead(meetingId);
					return paperOf(db, paper.data, meetingId, dayOf(now()));
				},
			);
			return sendPaper(reply, printed, format);
		},
	);
	app.get<{ Params: { paper: string; file: string } }>(
		"/api/congress/:paper/:file",
		{ schema: { hide: true } },
		async (request, reply) => {
			const paper = z.enum(CONGRESS_PAPERS).safeParse(request.params.paper);
			const [, congressId = "", format] =
				/^([0-9a-f-]{36})\.(docx|pdf)$/.exec(request.params.file) ?? [];
			if (!paper.success || !format) refuse("thing.not-found");
			mustBeKnown(request);
			const { actor } = request;
			const today = dayOf(now());
			mustBeAdmitted(actor, { duty: "meeting.read" });
			const printed = await database.within(
				withinOf(actor, ["meeting.read"], today),
				async (db) => {
					const session = await sessionOf(db, congressId, today);
					if (!reaches(reachOf(actor.grants, "meeting.read"), session.path))
						refuse("rights.missing");
					return congressPaperOf(db, paper.data, session);
				},
			);
			return sendPaper(reply, printed, format);
		},
	);
	app.get<{ Params: { unitId: string; file: string } }>(
		"/api/rota/:unitId/:file",
		{ schema: { hide: true } },
		async (request, reply) => {
			const unitId = z.uuid().safeParse(request.params.unitId);
			const [, year = "", format] =
				/^(\d{4})\.(docx|pdf|xlsx)$/.exec(request.params.file) ?? [];
			if (!unitId.success || !format) refuse("thing.not-found");
			const { name, rota } = await overseeing(
				database,
				request,
				now(),
				unitId.data,
				(db) => rotaOf(db, unitId.data, year, dayOf(now())),
			);
			if (format === "xlsx")
				return send(reply, await rotaWorkbook(rota), XLSX, `${name}.xlsx`);
			return sendPaper(reply, { name, paper: rotaPaper(rota) }, format);
		},
	);
	app.get<{ Params: { unitId: string; file: string } }>(
		"/api/follow/:unitId/:file",
		{ schema: { hide: true } },
		async (request, reply) => {
			const unitId = z.uuid().safeParse(request.params.unitId);
			const [, on = "", format] =
				/^(\d{4}-\d{2}-\d{2})\.(docx|pdf|xlsx)$/.exec(request.params.file) ??
				[];
			if (!unitId.success || !format || !isRealDay(on))
				refuse("thing.not-found");
			const { name, table } = await overseeing(
				database,
				request,
				now(),
				unitId.data,
				(db) => assignedOf(db, unitId.data, on),
			);
			if (format === "xlsx")
				return send(
					reply,
					await assignmentWorkbook(table),
					XLSX,
					`${name}.xlsx`,
				);
			return sendPaper(reply, { name, paper: assignmentPaper(table) }, format);
		},
	);
	app.get<{ Params: { id: string } }>(
		"/api/files/:id",
		{ schema: { hide: true } },
		async (request, reply) => {
			if (!z.uuid().safeParse(request.params.id).success)
				refuse("thing.not-found");
			const { id } = request.params;
			const file = await reading(
				database,
				request,
				now(),
				async (db, mustRead) => {
					const found = await fileOf(db, id);
					await mustRead(found.meetingId);
					return found;
				},
			);
			return send(
				reply,
				file.bytes,
				file.kind.startsWith("application/vnd")
					? "application/octet-stream"
					: file.kind,
				file.name,
			);
		},
	);
}

/** Reads behind the second wall what belongs to a meeting that the person may read. */
function reading<T>(
	database: Database,
	request: FastifyRequest,
	at: Date,
	read: (
		db: Reader,
		mustRead: (meetingId: string) => Promise<void>,
	) => Promise<T>,
): Promise<T> {
	mustBeKnown(request);
	const { actor } = request;
	const today = dayOf(at);
	mustBeAdmitted(actor, { duty: "meeting.read" });
	const within = withinOf(actor, ["meeting.read", "meeting.prepare"], today);
	return database.within(within, (db) =>
		read(db, async (meetingId) => {
			const meeting = await meetingOf(db, meetingId, today);
			const duty = isAnnounced(meeting) ? "meeting.read" : "meeting.prepare";
			if (!reaches(reachOf(actor.grants, duty), meeting.path))
				refuse("rights.missing");
		}),
	);
}

/** Reads behind the second wall what is of a unit that the person oversees. */
function overseeing<T>(
	database: Database,
	request: FastifyRequest,
	at: Date,
	unitId: string,
	read: (db: Reader) => Promise<T>,
): Promise<T> {
	mustBeKnown(request);
	const { actor } = request;
	const today = dayOf(at);
	mustBeAdmitted(actor, { duty: "meeting.oversee" });
	const within = withinOf(actor, ["meeting.oversee"], today);
	return database.within(within, async (db) => {
		const path = await placeOf(db, unitId, today);
		if (!reaches(reachOf(actor.grants, "meeting.oversee"), path))
			refuse("rights.missing");
		return read(db);
	});
}

async function sendPaper(
	reply: FastifyReply,
	{ name, paper }: { name: string; paper: Paper },
	format: string,
): Promise<FastifyReply> {
	const bytes = format === "docx" ? await toDocx(paper) : await toPdf(paper);
	return send(
		reply,
		Buffer.from(bytes),
		format === "docx" ? DOCX : "application/pdf",
		`${name}.${format}`,
	);
}

function send(
	reply: FastifyReply,
	bytes: Buffer,
	kind: string,
	name: string,
): FastifyReply {
	return (
		reply
			.header("content-type", kind)
			.header(
				"content-disposition",
				`attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
			)
			// Whatever stands in it, a browser that shows it runs nothing of it.
			.header("content-security-policy", "sandbox; default-src 'none'")
			.send(bytes)
	);
}
