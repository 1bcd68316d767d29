import { flag, ours } from "./parameter.ts";

const ASKED = {
	unit: null,
	overridable: "stricter",
	stricterIs: "higher",
} as const;

/** Who needs more than a password: sensitive data call for security measures (PRV-05), which ones the organisation decides. */
export const SIGN_IN_PARAMETERS = {
	"sign-in.second-factor-offices": flag({
		...ASKED,
		title: "Văn phòng, ban của cấp ủy, quản trị hệ thống xác thực hai bước",
		values: [ours(false, "PRV-05")],
	}),
	"sign-in.second-factor-secretaries": flag({
		...ASKED,
		title: "Bí thư, phó bí thư xác thực hai bước khi đăng nhập",
		values: [ours(false, "PRV-05")],
	}),
};
