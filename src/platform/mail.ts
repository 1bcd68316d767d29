import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { z } from "zod";

/** How an installation sends e-mail, and under which address its letters lead back to it. */
export type MailSettings = {
	smtpUrl: string;
	/** `nep@example.vn`, or `Nếp <nep@example.vn>`. */
	from: string;
	/** `https://nep.example.vn` */
	url: string;
};

/** What a letter says: its lines, each alone or with the address it leads to. */
export type Letter = {
	subject: string;
	lines: readonly { text: string; href?: string }[];
	/** Where one stops such letters. */
	stopAt?: string;
};

/**
 * What became of a letter. `refused`: the server of the address does not want it, also not later. `delayed`: nobody took it, and it may be
 * tried again. `unsure`: the connection broke off where it may have been taken.
 */
export type Delivery = "sent" | "refused" | "delayed" | "unsure";

export type Mail = ReturnType<typeof openMail>;

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];
const MOST_CONNECTIONS = 4;
const CONNECT_MS = 10_000;
const SILENT_MS = 30_000;

/** The mail server of an installation; it is first spoken to when there is something to send, so that Nếp starts without it. */
export function openMail(settings: MailSettings) {
	const address = new URL(settings.smtpUrl);
	const secure = address.protocol === "smtps:";
	const isHere = LOOPBACK.includes(address.hostname);
	const transport = createTransport({
		pool: true,
		maxConnections: MOST_CONNECTIONS,
		// An address of IPv6 stands in brackets there.
		host: address.hostname.replace(/^\[|\]$/g, ""),
		port: Number(address.port) || (secure ? 465 : 587),
		secure,
		// A letter leaves the machine under TLS or not at all.
		requireTLS: !secure && !isHere,
		ignoreTLS: isHere,
		...(address.username && {
			auth: {
				user: decodeURIComponent(address.username),
				pass: decodeURIComponent(address.password),
			},
		}),
		connectionTimeout: CONNECT_MS,
		greetingTimeout: CONNECT_MS,
		socketTimeout: SILENT_MS,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return {
		/** The public address of the installation. */
		url: settings.url,

		/** Hands a letter to the mail server. `about` names the letter: sent twice, it is the same message for whoever receives it. */
		async send(to: string, about: string, letter: Letter): Promise<Delivery> {
			try {
				await transport.sendMail({
					from: settings.from,
					// Never parsed as a list, whatever it holds.
					to: { name: "", address: to },
					subject: letter.subject,
					text: textOf(letter),
					html: htmlOf(letter),
					messageId: `<${markOf(about)}@${new URL(settings.url).hostname}>`,
					headers: {
						"Auto-Submitted": "auto-generated",
						...(letter.stopAt && {
							"List-Unsubscribe": `<${letter.stopAt}>`,
						}),
					},
				});
				return "sent";
			} catch (fault) {
				return deliveryOf(fault);
			}
		},

		/** Speaks to the server and signs in there, without a letter. @throws what the server or the network says. */
		async reach(): Promise<void> {
			await transport.verify();
		},

		close: () => transport.close(),
	};
}

const markOf = (about: string): string =>
	createHash("sha256").update(about).digest("base64url");

const Fault = z.object({
	code: z.string().optional().catch(undefined),
	command: z.string().optional().catch(undefined),
	responseCode: z.number().optional().catch(undefined),
	permanent: z.boolean().optional().catch(undefined),
	originalCode: z.string().optional().catch(undefined),
	timeoutType: z.string().optional().catch(undefined),
});

const BEFORE_ANY_LETTER = [
	"EDNS",
	"ETLS",
	"EAUTH",
	"ENOAUTH",
	"ECONNREFUSED",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"CONNECT_TIMEOUT",
	"GREETING_TIMEOUT",
];

/** What a fault says of the letter: the server that answered did not take it; a silence may mean either. */
function deliveryOf(fault: unknown): Delivery {
	const { data: said } = Fault.safeParse(fault);
	if (!said) return "unsure";
	const about = said.command === "RCPT TO" || said.command === "DATA";
	if (said.responseCode) return said.permanent && about ? "refused" : "delayed";
	return [said.code, said.originalCode, said.timeoutType].some(
		(known) => known !== undefined && BEFORE_ANY_LETTER.includes(known),
	)
		? "delayed"
		: "unsure";
}

const textOf = ({ lines }: Letter): string =>
	`${lines.map(({ text, href }) => (href ? `${text}\n${href}` : text)).join("\n\n")}\n`;

const htmlOf = ({ lines }: Letter): string =>
	`<!doctype html><html lang="vi"><body style="font:18px/1.5 sans-serif">${lines
		.map(({ text, href }) =>
			href
				? `<p><a href="${escaped(href)}">${escaped(text)}</a></p>`
				: `<p>${escaped(text)}</p>`,
		)
		.join("")}</body></html>`;

const ESCAPES: Record<string, string> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};
const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "");
