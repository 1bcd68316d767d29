import { existsSync } from "node:fs";
import { maxHeaderSize } from "node:http";
import path from "node:path";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import staticFiles from "@fastify/static";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, {
	type FastifyInstance,
	type FastifyReply,
	type FastifyRequest,
} from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { NOBODY } from "../platform/actor.ts";
import type { Database } from "../platform/database/connect.ts";
import { type Log, openLog } from "../platform/log.ts";
import type { Provider } from "../platform/provider.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { programFolder, programVersion } from "../platform/root.ts";
import { actorOf, type Pass } from "./actors.ts";
import { addCalendar } from "./calendar-door.ts";
import { addDownloads } from "./downloads.ts";
import { answerFaults, answerNonsense } from "./faults.ts";
import { addProvider } from "./provider-door.ts";
import { addActions, addViews } from "./routes.ts";
import { addSample } from "./sample-door.ts";

export type ServerOptions = {
	database: Database;
	now?: () => Date;
	limits?: boolean;
	web?: string;
	provider?: Provider | null;
	/** There is a mail server, so people may be reminded by e-mail. */
	mails?: boolean;
	log?: Log;
};

const COOKIE = "nep_session";
const LARGEST_BODY = 1024 * 1024;

/** The HTTP server of one installation: actions, views, papers, their description, and the pages. */
export async function createServer({
	database,
	now = () => new Date(),
	limits = true,
	web = path.join(programFolder(), "dist/web"),
	provider = null,
	mails = false,
	log = openLog(null),
}: ServerOptions): Promise<FastifyInstance> {
	const answerFault = answerFaults(log);
	const app = Fastify({
		bodyLimit: LARGEST_BODY,
		logger: false,
		trustProxy: "loopback",
		// A file of 20 MB comes through the slowest line of an office in that time.
		requestTimeout: 300_000,
		// An address has room for what the headers have room for.
		routerOptions: { maxParamLength: maxHeaderSize },
		frameworkErrors: answerFault,
		clientErrorHandler: answerNonsense,
	});
	// The schema describes; platform/input parses, so that every way in reads the same sentences.
	app.setValidatorCompiler(() => (value) => ({ value }));
	app.setSerializerCompiler(() => (value) => JSON.stringify(value));
	await app.register(cookie);
	await app.register(helmet, {
		contentSecurityPolicy: { directives: POLICY },
		crossOriginEmbedderPolicy: false,
		strictTransportSecurity: false,
	});
	await app.register(compress, { threshold: 2048 });
	if (limits)
		await app.register(rateLimit, {
			max: ({ actor }) => (actor === NOBODY ? 300 : 3000),
			timeWindow: "1 minute",
			// By whom the request was found to come from: a made-up cookie is no way round the limit of its address.
			keyGenerator: ({ actor, ip }) =>
				actor === NOBODY
					? ip
					: (actor.token?.id ?? actor.sessionId ?? actor.accountId),
			errorResponseBuilder: () => new Refusal("request.too-many"),
		});
	await app.register(swagger, {
		openapi: {
			openapi: "3.1.0",
			info: {
				title: "Nếp",
				version: programVersion(),
				description:
					"Mọi thao tác và câu hỏi của Nếp. Cùng quyền, cùng lời từ chối như trên trang.",
			},
			components: {
				securitySchemes: { token: { type: "http", scheme: "bearer" } },
			},
			security: [{ token: [] }],
		},
		transform: jsonSchemaTransform,
	});
	await app.register(swaggerUi, { routePrefix: "/api/docs", staticCSP: true });
	app.decorateRequest("actor");
	app.addHook("onRequest", async (request, reply) => {
		if (request.url.startsWith("/api/"))
			reply.header("cache-control", "no-store");
		const pass = passOf(request);
		// A browser adds a cookie to what another site sends, but neither this header nor a token.
		if (
			request.method !== "GET" &&
			request.method !== "HEAD" &&
			request.headers["x-nep"] !== "1" &&
			pass.token === undefined
		)
			refuse("request.foreign");
		request.actor = await actorOf(database, pass, now());
	});
	app.setErrorHandler(answerFault);
	app.setNotFoundHandler((request, reply) =>
		answerFault(new Refusal("thing.not-found"), request, reply),
	);
	await addActions(app, database, now, setSession);
	await addViews(app, database, now);
	await addDownloads(app, database, now);
	await addCalendar(app, database, now);
	await addProvider(app, { database, provider, now, setSession, log });
	await addSample(app, database, now);
	app.get("/api/openapi.json", { schema: { hide: true } }, () => app.swagger());
	app.get("/api/mail", { schema: { hide: true } }, () => ({ offered: mails }));
	app.get("/api/health", { schema: { hide: true } }, () => ({ ok: true }));
	if (existsSync(web)) await addPages(app, web);
	return app;
}

declare module "fastify" {
	interface FastifyRequest {
		actor: import("../platform/actor.ts").Actor;
	}
}

const POLICY = {
	defaultSrc: ["'self'"],
	scriptSrc: ["'self'"],
	styleSrc: ["'self'", "'unsafe-inline'"],
	fontSrc: ["'self'", "data:"],
	imgSrc: ["'self'", "data:", "blob:"],
	connectSrc: ["'self'"],
	objectSrc: ["'none'"],
	frameAncestors: ["'none'"],
	baseUri: ["'none'"],
	formAction: ["'self'"],
	upgradeInsecureRequests: null,
};

const passOf = ({ headers, cookies }: FastifyRequest): Pass => ({
	token: /^bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1],
	cookie: cookies[COOKIE],
});

function setSession(
	reply: FastifyReply,
	request: FastifyRequest,
	token: string | null,
): void {
	const options = {
		path: "/",
		httpOnly: true,
		sameSite: "strict",
		secure: request.protocol === "https",
		maxAge: token === null ? 0 : 90 * 24 * 3600,
	} as const;
	reply.setCookie(COOKIE, token ?? "", options);
}

async function addPages(app: FastifyInstance, web: string): Promise<void> {
	await app.register(staticFiles, {
		root: web,
		wildcard: false,
		maxAge: "1y",
		immutable: true,
		setHeaders: (reply, file) => {
			if (!file.includes(`${path.sep}assets${path.sep}`))
				reply.header("cache-control", "no-cache");
		},
	});
	app.get("/*", { schema: { hide: true } }, (request, reply) => {
		if (/^\/(api|assets)\//.test(request.url)) refuse("thing.not-found");
		return reply.sendFile("index.html", { maxAge: 0, immutable: false });
	});
}
