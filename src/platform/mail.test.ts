import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import { expect, it } from "vitest";
import { openMail } from "./mail.ts";

it("speaks to a mail server on the loopback of IPv6", async () => {
	const server = new SMTPServer({ authOptional: true, logger: false });
	const listening = server.listen(0, "::1");
	await once(listening, "listening");
	const address = listening.address();
	const port = address && typeof address === "object" ? address.port : 0;
	const mail = openMail({
		smtpUrl: `smtp://[::1]:${port}`,
		from: "nep@example.vn",
		url: "https://nep.example.vn",
	});
	await expect(mail.reach()).resolves.toBeUndefined();
	mail.close();
	await new Promise<void>((closed) => server.close(closed));
});
