const STARTS = [
	{ kind: "application/pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
	{
		kind: "application/vnd.openxmlformats-officedocument",
		bytes: [0x50, 0x4b, 0x03, 0x04],
	},
	{ kind: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
	{ kind: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47] },
] as const;

/** What a file is by its first bytes; null for what is not taken. A Word or Excel file with macros is not taken. */
export function kindOfFile(bytes: Buffer): string | null {
	const kind =
		STARTS.find((s) => s.bytes.every((byte, at) => bytes[at] === byte))?.kind ??
		null;
	return kind === "application/vnd.openxmlformats-officedocument" &&
		bytes.includes("vbaProject.bin")
		? null
		: kind;
}
