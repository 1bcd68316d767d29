/** What a spreadsheet, or whoever saves it as CSV and opens it again, takes for the beginning of a formula. A sign alone is none. */
const FORMULA = /^(?:[=+\-@＝＋－＠].|[\t\r\n])/s;
const MARKED = /^'(?=[=+\-@＝＋－＠\t\r\n])/;

/** The text with the mark of a spreadsheet for text before it, where it might be taken for a formula. */
export const marked = (text: string): string =>
	FORMULA.test(text) ? `'${text}` : text;

/** The text as it was before it was marked: what we give out comes back unchanged. */
export const unmarked = (text: string): string => text.replace(MARKED, "");
