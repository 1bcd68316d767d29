import { readFile } from "node:fs/promises";
import { readWorkbook } from "../src/platform/spreadsheet/read.ts";

const FOLDER = "test/fixtures/lists";

export type ListName =
	| "chi-lang/dang-vien.xlsx"
	| "son-ham/dang-vien.xlsx"
	| "son-ham/to-chuc.xlsx";

/** The bytes of a list as an office handed it in. */
export const listFile = (name: ListName): Promise<Buffer> =>
	readFile(`${FOLDER}/${name}`);

/** Its sheets. */
export async function sheetsOfList(name: ListName) {
	const book = await readWorkbook(await listFile(name));
	if (!book.ok) throw new Error(book.code);
	return book.sheets;
}
