const EVERY_MS = 200;

/** Does the work, and tells at a terminal how far it is: "Đang sao lưu 42 %". Says nothing where nobody looks. */
export async function withProgress<Done>(
	verb: string,
	work: (at: (share: number) => void) => Promise<Done>,
): Promise<Done> {
	const { stderr } = process;
	let told = 0;
	const tell = (share: number) => {
		told = Date.now();
		stderr.write(`\r${verb} ${Math.floor(share * 100)} %  `);
	};
	try {
		const done = await work((share) => {
			if (stderr.isTTY && Date.now() - told > EVERY_MS) tell(share);
		});
		if (told > 0) tell(1);
		return done;
	} finally {
		if (told > 0) stderr.write("\n");
	}
}
