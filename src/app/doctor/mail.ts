import { codeOf } from "../../platform/database/processes.ts";
import { openMail } from "../../platform/mail.ts";
import type { Settings } from "../settings.ts";
import { broken, type Finding, ok } from "./finding.ts";

/** The mail server, where one is set, answers and lets Nếp in; no letter is sent. */
export async function mailServer({ mail }: Settings): Promise<Finding[]> {
	if (!mail) return [];
	const about = "Máy chủ thư";
	const { host } = new URL(mail.smtpUrl);
	const opened = openMail(mail);
	try {
		await opened.reach();
		return [ok(about, `${host}, nhận Nếp; thư dẫn về ${mail.url}`)];
	} catch (fault) {
		return [
			broken(
				about,
				`${host} không dùng được (${codeOf(fault) || "không rõ mã"})`,
				"Xem lại NEP_SMTP_URL, tường lửa, tên và mật khẩu. Ngoài máy này, máy chủ thư phải có TLS.",
			),
		];
	} finally {
		opened.close();
	}
}
