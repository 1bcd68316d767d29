import { SMTPServer } from "smtp-server";

/** A letter as a mail server takes it. */
export type Taken = {
	to: string;
	head: string;
	subject: string;
	messageId: string;
	text: string;
	html: string;
};

/** What a mail server does with the next letter: takes it, refuses it for good or for now, or is asked by the test. */
type Manner = "take" | "refuse" | "later" | (() => void);

/** A real SMTP server on loopback, with what it took; `manner` is looked at for each letter. */
export async function openMailServer() {
	const taken: Taken[] = [];
	const state: { manner: Manner; onConnect: () => void } = {
		manner: "take",
		onConnect: () => {},
	};
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		logger: false,
		onConnect(_session, callback) {
			state.onConnect();
			callback();
		},
		onRcptTo(_address, _session, callback) {
			if (state.manner === "refuse" || state.manner === "later")
				return callback(
					Object.assign(new Error("no"), {
						responseCode: state.manner === "refuse" ? 550 : 451,
					}),
				);
			callback();
		},
		onData(stream, session, callback) {
			const parts: Buffer[] = [];
			stream.on("data", (part: Buffer) => parts.push(part));
			stream.on("end", () => {
				const to = session.envelope.rcptTo[0]?.address ?? "";
				taken.push(read(to, Buffer.concat(parts).toString("latin1")));
				// The letter is taken, and the answer never given.
				if (typeof state.manner === "function") return state.manner();
				callback();
			});
		},
	});
	// A process that was killed breaks its connection.
	server.on("error", () => {});
	await new Promise<void>((listening) =>
		server.listen(0, "127.0.0.1", listening),
	);
	const address = server.server.address();
	const port = address && typeof address === "object" ? address.port : 0;
	return {
		taken,
		state,
		smtpUrl: `smtp://127.0.0.1:${port}`,
		close: () => new Promise<void>((closed) => server.close(() => closed())),
	};
}

function read(to: string, raw: string): Taken {
	const [head = "", ...rest] = raw.split("\r\n\r\n");
	const flat = head.replace(/\r\n\s+/g, " ");
	const field = (name: string) =>
		words(new RegExp(`^${name}: (.*)$`, "im").exec(flat)?.[1] ?? "");
	const [, boundary = "-"] = /boundary="([^"]+)"/.exec(flat) ?? [];
	const parts = rest.join("\r\n\r\n").split(`--${boundary}`);
	const part = (type: string) =>
		decoded(parts.find((each) => each.includes(`Content-Type: ${type}`)) ?? "");
	return {
		to,
		head: flat,
		subject: field("Subject"),
		messageId: field("Message-ID"),
		text: part("text/plain"),
		html: part("text/html"),
	};
}

function decoded(part: string): string {
	const [head = "", ...rest] = part.split("\r\n\r\n");
	const body = rest.join("\r\n\r\n");
	if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
	return /quoted-printable/i.test(head)
		? unquoted(body.replace(/=\r\n/g, ""))
		: body;
}

const unquoted = (text: string): string =>
	Buffer.from(
		text.replace(/=([0-9A-F]{2})/gi, (_, hex) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		),
		"latin1",
	).toString("utf8");

/** Words of a head that are not ASCII. */
const words = (text: string): string =>
	text
		.replace(/\?= =\?/g, "?==?")
		.replace(/=\?utf-8\?(b|q)\?(.*?)\?=/gi, (_, how, inner) =>
			how.toLowerCase() === "b"
				? Buffer.from(inner, "base64").toString("utf8")
				: unquoted(inner.replace(/_/g, " ")),
		);
