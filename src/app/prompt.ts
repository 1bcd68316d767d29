import { StringDecoder } from "node:string_decoder";
import { refuse } from "../platform/refusal.ts";

const ENTER = ["\r", "\n", "\u0004"];

/** Whether somebody sits there who can be asked. */
export const canAsk = (): boolean =>
	Boolean(process.stdin.isTTY && process.stderr.isTTY);

/** Asks for a line at the terminal without showing it. Ctrl-C ends the program. */
export function askHidden(question: string): Promise<string> {
	const { stdin, stderr } = process;
	const decoder = new StringDecoder("utf8");
	let typed = "";
	stdin.setRawMode(true);
	stdin.resume();
	stderr.write(question);
	return new Promise((resolve) => {
		const take = (chunk: Buffer) => {
			for (const letter of decoder.write(chunk)) {
				if (letter === "\u0003") process.exit(130);
				if (ENTER.includes(letter)) return done();
				typed =
					letter === "\u007f" || letter === "\b"
						? [...typed].slice(0, -1).join("")
						: typed + letter;
			}
		};
		const done = () => {
			stdin.off("data", take);
			stdin.setRawMode(false);
			stdin.pause();
			stderr.write("\n");
			resolve(typed);
		};
		stdin.on("data", take);
	});
}

const LEAST = 12;

/** Asks twice for something new, of 12 letters at least; empty where nothing was typed. Refuses `backup.passphrase-short`, `backup.passphrase-differs`. */
export async function askNew(question: string): Promise<string> {
	const first = (await askHidden(question)).normalize("NFC");
	if (first === "") return "";
	if (first.length < LEAST) refuse("backup.passphrase-short", { least: LEAST });
	const second = (await askHidden("Nhập lại: ")).normalize("NFC");
	return first === second ? first : refuse("backup.passphrase-differs");
}
