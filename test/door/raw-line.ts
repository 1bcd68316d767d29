import { connect } from "node:net";

export type RawAnswer = { status: number; headers: string; body: string };

/** Sends bytes as they are and gives what comes back until the line is closed, or nothing comes for a second. */
export function sendRaw(
	port: number,
	bytes: string | Buffer,
): Promise<RawAnswer> {
	return new Promise((answer) => {
		const line = connect(port, "127.0.0.1");
		const pieces: Buffer[] = [];
		line.setTimeout(1000, () => line.destroy());
		line.on("data", (piece) => pieces.push(piece));
		// Whoever is sent nonsense may hang up first.
		line.on("error", () => {});
		line.on("close", () => answer(parsed(Buffer.concat(pieces).toString())));
		line.write(bytes);
	});
}

function parsed(text: string): RawAnswer {
	const [headers = "", ...rest] = text.split("\r\n\r\n");
	return {
		status: Number(/^HTTP\/1\.1 (\d+)/.exec(headers)?.[1] ?? 0),
		headers: headers.toLowerCase(),
		body: rest.join("\r\n\r\n"),
	};
}
