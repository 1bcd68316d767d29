import type { Letter } from "../../../platform/mail.ts";
import { REMINDING_PAGE } from "../labels.ts";
import { showCode } from "../rules.ts";

/** The letter with the code that shows that somebody reads at an address. */
export const proofLetter = (code: string, url: string): Letter => ({
	subject: "Nếp: mã xác nhận địa chỉ thư",
	lines: [
		{ text: "Đồng chí vừa ghi địa chỉ này để nhận thư nhắc việc của Nếp." },
		{ text: `Mã xác nhận: ${showCode(code)}` },
		{
			text: "Mở trang Nhắc việc qua thư và nhập mã trên. Mã dùng một lần, trong một ngày.",
			href: `${url}${REMINDING_PAGE}#${code}`,
		},
		{ text: "Nếu không phải đồng chí ghi, xin bỏ qua thư này." },
	],
});
