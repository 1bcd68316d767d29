/** The bytes of a file as base64, as an action carries them. */
export function base64Of(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onerror = () => reject(reader.error);
		reader.onload = () => {
			const [, base64 = ""] = String(reader.result).split(",");
			resolve(base64);
		};
		reader.readAsDataURL(file);
	});
}
