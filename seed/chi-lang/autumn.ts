import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { programFolder } from "../../src/platform/root.ts";
import type { MeetingRecord } from "../meeting-record.ts";
import { readRecord } from "../read-record.ts";
import { anKhe } from "./story/an-khe.ts";
import { congAn } from "./story/cong-an.ts";
import { dongHa } from "./story/dong-ha.ts";
import { mamNon } from "./story/mam-non.ts";
import { nghiaHung } from "./story/nghia-hung.ts";
import { phuThinh } from "./story/phu-thinh.ts";
import { queTrung } from "./story/que-trung.ts";
import { tapNinh } from "./story/tap-ninh.ts";
import { thcs } from "./story/thcs.ts";
import { tieuHoc } from "./story/tieu-hoc.ts";
import { traiMoi } from "./story/trai-moi.ts";
import { yTe } from "./story/y-te.ts";
import { yenLoc } from "./story/yen-loc.ts";

const RECORDS = path.join(programFolder(), "seed/chi-lang/records");

/** The six papers as the cells handed them in. */
export const papers = (): MeetingRecord[] =>
	readdirSync(RECORDS)
		.sort()
		.map((file) => readRecord(readFileSync(path.join(RECORDS, file))));

/** Every meeting of Chi Lăng from August to the days registered for December 2026, in the order they were planned. */
export const autumn = (): MeetingRecord[] =>
	[
		...papers(),
		...tapNinh,
		...dongHa,
		...phuThinh,
		...traiMoi,
		...nghiaHung,
		...queTrung,
		...anKhe,
		...yenLoc,
		...mamNon,
		...tieuHoc,
		...thcs,
		...congAn,
		...yTe,
	].sort((a, b) => whenOf(a).localeCompare(whenOf(b)));

const whenOf = (record: MeetingRecord): string =>
	`${record.minutes?.date ?? record.planned.date} ${record.minutes?.start ?? record.planned.time} ${record.cell}`;
