/** What neither the database nor a Word, PDF or Excel file takes in text: control characters but for tab and line ends, what is no character, and half of a pair. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]|\p{Cs}/u;

export const isWritable = (text: string): boolean => !UNWRITABLE.test(text);

/** The text without what cannot be written. */
export const writable = (text: string): string =>
	isWritable(text) ? text : text.replace(new RegExp(UNWRITABLE, "gu"), "");
