import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { dayOf } from "../charter/calendar.ts";
import { reaches, reachOf } from "../charter/positions.ts";
import { PAPERS, paperOf } from "../features/meeting/papers/issue.ts";
import { fileOf, meetingOf } from "../features/meeting/reads/meetings.ts";
import { isAnnounced } from "../features/meeting/rules/agenda.ts";
import { mustBeAdmitted } from "../platform/action.ts";
import type { Database } from "../platform/database/connect.ts";
import { toDocx } from "../platform/papers/to-docx.ts";
import { toPdf } from "../platform/papers/to-pdf.ts";
import { refuse } from "../platform/refusal.ts";
import { mustBeKnown } from "./routes.ts";

const DOCX =
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** `GET /api/papers/<paper>/<meeting>.<docx|pdf>` and `GET /api/files/<id>`: what belongs to a meeting, for those who may read it; before the notice, for those who prepare it. */
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
			await mustRead(database, request, meetingId, now());
			const { name, paper: made } = await paperOf(
				database.reader,
				paper.data,
				meetingId,
				dayOf(now()),
			);
			const bytes = format === "docx" ? await toDocx(made) : await toPdf(made);
			return send(
				reply,
				Buffer.from(bytes),
				format === "docx" ? DOCX : "application/pdf",
				`${name}.${format}`,
			);
		},
	);
	app.get<{ Params: { id: string } }>(
		"/api/files/:id",
		{ schema: { hide: true } },
		async (request, reply) => {
			if (!z.uuid().safeParse(request.params.id).success)
				refuse("thing.not-found");
			const file = await fileOf(database.reader, request.params.id);
			await mustRead(database, request, file.meetingId, now());
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

async function mustRead(
	database: Database,
	request: FastifyRequest,
	meetingId: string,
	at: Date,
): Promise<void> {
	mustBeKnown(request);
	const { actor } = request;
	mustBeAdmitted(actor, { duty: "meeting.read" });
	const meeting = await meetingOf(database.reader, meetingId, dayOf(at));
	const duty = isAnnounced(meeting) ? "meeting.read" : "meeting.prepare";
	if (!reaches(reachOf(actor.grants, duty), meeting.path))
		refuse("rights.missing");
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
