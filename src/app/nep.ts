import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { dayOf } from "../charter/calendar.ts";
import { wordFor } from "../charter/words.ts";
import { accountByLogin } from "../features/account/reads/accounts.ts";
import { importMembers } from "../features/intake/actions/import-members.ts";
import { ROW_STATE } from "../features/intake/labels/words.ts";
import { grantsOf } from "../features/member/reads.ts";
import { type AnyAction, perform } from "../platform/action.ts";
import type { Actor } from "../platform/actor.ts";
import type { Database } from "../platform/database/connect.ts";
import { newId } from "../platform/ids.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { type AnyView, answer } from "../platform/view.ts";
import { obeyDiagnose } from "./diagnose.ts";
import { writeDocs } from "./docs.ts";
import { obeyDoctor } from "./doctor/doctor.ts";
import { joinInstallation } from "./installation.ts";
import { obeyBackup, obeyMove, obeyRestore } from "./keep.ts";
import { actions, views } from "./registry.ts";
import { sentenceOf } from "./sentences.ts";
import { readSettings } from "./settings.ts";
import { verifyRecorded } from "./upkeep.ts";

const HELP = `nep call <thao tác> '<json>' --as <tài khoản>   làm một thao tác
nep ask <câu hỏi> '<json>' --as <tài khoản>    hỏi một câu
nep import members <tệp.xlsx> --unit <mã> --as <tài khoản> [--dry-run] [--json]
nep audit verify                               kiểm tra chuỗi nhật ký
nep backup [<tệp>]                             sao lưu tất cả vào một tệp niêm phong
nep restore <tệp>                              phục hồi vào nơi còn trống
nep move <postgres://…>                        chuyển tất cả sang một máy chủ PostgreSQL còn trống
nep doctor                                     xem máy, dữ liệu, sao lưu có gì hỏng và phải làm gì
nep diagnose [<tệp.zip>]                       gói thông tin để gửi người hỗ trợ, không có gì về người
nep docs                                       viết lại docs/actions.md`;

type Words = {
	command: string[];
	as: string | null;
	unit: string | null;
	dryRun: boolean;
	json: boolean;
};

function wordsOf(argv: readonly string[]): Words {
	const words: Words = {
		command: [],
		as: null,
		unit: null,
		dryRun: false,
		json: false,
	};
	for (let at = 0; at < argv.length; at++) {
		const word = argv[at] ?? "";
		if (word === "--as") words.as = argv[++at] ?? null;
		else if (word === "--unit") words.unit = argv[++at] ?? null;
		else if (word === "--dry-run") words.dryRun = true;
		else if (word === "--json") words.json = true;
		else words.command.push(word);
	}
	return words;
}

async function actorNamed(
	database: Database,
	login: string | null,
	now: Date,
): Promise<Actor> {
	const account = login ? await accountByLogin(database.reader, login) : null;
	if (!account) refuse("cli.account-missing", { login });
	const who = { accountId: account.id, memberId: account.memberId };
	return {
		...who,
		name: account.name,
		sessionId: null,
		grants: await grantsOf(database.reader, who, dayOf(now)),
	};
}

const json = (text: string | undefined): unknown =>
	JSON.parse(text === "-" ? readFileSync(0, "utf8") : (text ?? "{}"));
const show = (value: unknown) => console.log(JSON.stringify(value, null, 2));

async function obey(database: Database, words: Words): Promise<void> {
	const [verb, name = "", text] = words.command;
	const now = new Date();
	if (verb === "call") {
		const known: Record<string, AnyAction> = actions;
		const act = known[name] ?? refuse("action.unknown", { name });
		show(
			await perform(database, act, {
				actor: await actorNamed(database, words.as, now),
				input: json(text),
				actionId: newId(now),
				now,
			}),
		);
	} else if (verb === "ask") {
		const known: Record<string, AnyView> = views;
		const asked = known[name] ?? refuse("action.unknown", { name });
		show(
			await answer(database, asked, {
				actor: await actorNamed(database, words.as, now),
				input: json(text),
				now,
			}),
		);
	} else if (verb === "audit" && name === "verify") {
		const found = await verifyRecorded(database);
		show(found);
		if (found.breaks.length > 0) process.exitCode = 1;
	} else if (verb === "import" && name === "members" && text && words.unit) {
		const input = {
			fileName: path.basename(text),
			content: readFileSync(text).toString("base64"),
			unit: words.unit,
			dryRun: words.dryRun,
		};
		const done = await perform(database, importMembers, {
			actor: await actorNamed(database, words.as, now),
			input,
			actionId: newId(now),
			now,
		});
		if (words.json) show(done);
		else
			for (const [state, count] of Object.entries(done.summary.states))
				console.log(`${wordFor(ROW_STATE, state)}: ${count}`);
	} else console.log(HELP);
}

async function main(): Promise<void> {
	const words = wordsOf(process.argv.slice(2));
	const [verb = "", file] = words.command;
	if (verb === "docs") return writeDocs();
	if (verb === "doctor") return obeyDoctor(process.env);
	if (verb === "diagnose") return obeyDiagnose(file, process.env);
	const settings = readSettings(process.env);
	if (verb === "backup") return obeyBackup(file, settings);
	if (verb === "restore" && file) return obeyRestore(file, settings);
	if (verb === "move" && file) return obeyMove(file, settings);
	if (!["call", "ask", "audit", "import"].includes(verb))
		return console.log(HELP);
	const { database, close } = await joinInstallation(settings);
	try {
		await obey(database, words);
	} finally {
		await close();
	}
}

main().catch((fault: unknown) => {
	if (fault instanceof Refusal)
		console.error(`${sentenceOf(fault)} (${fault.code})`);
	else if (fault instanceof z.ZodError || fault instanceof SyntaxError)
		console.error(`Dữ liệu JSON chưa đúng: ${fault.message}`);
	else console.error(fault);
	process.exitCode = 1;
});
