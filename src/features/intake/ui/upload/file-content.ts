/** The bytes of a file in base64, as an action takes them. */
export function contentOf(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => {
			const [, content = ""] = String(reader.result).split(",");
			resolve(content);
		};
		reader.onerror = () => reject(reader.error);
		reader.readAsDataURL(file);
	});
}

const WORKBOOK =
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives a workbook to the person as a download. */
export function saveWorkbook(fileName: string, content: string): void {
	const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
	const address = URL.createObjectURL(new Blob([bytes], { type: WORKBOOK }));
	const link = document.createElement("a");
	link.href = address;
	link.download = fileName;
	link.click();
	URL.revokeObjectURL(address);
}
