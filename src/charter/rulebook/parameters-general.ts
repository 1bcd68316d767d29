import {
	amount,
	amountOrNone,
	amounts,
	flag,
	ours,
	text,
	under,
	until208,
} from "./parameter.ts";

/** What every capability shares (parameters, section 0). */
export const GENERAL_PARAMETERS = {
	"general.reminder-days-before": amounts({
		title: "Nhắc việc trước hạn",
		unit: "ngày",
		overridable: "free",
		values: [ours([30, 7, 1], "parameters.0")],
	}),
	"general.badge-reminder-days-before": amount({
		title: "Nhắc trước ngày đủ tuổi Đảng tặng Huy hiệu",
		unit: "ngày",
		overridable: "free",
		values: [ours(60, "parameters.0")],
	}),
	"general.list-only": flag({
		title: "Chỉ ghi danh mục tài liệu, không lưu bản chụp",
		unit: null,
		overridable: "stricter",
		stricterIs: "higher",
		values: [under("CV1361", true, "SEC-06", "2+")],
	}),
	"general.registers-printed": flag({
		title: "In và đóng quyển sổ hằng năm, cuối nhiệm kỳ",
		unit: null,
		overridable: "free",
		values: [
			ours(true, "FIL-07", {
				note: "Hà Nội quy định tại Hướng dẫn 02-HD/BTCTU, ngày 21/11/2025.",
			}),
		],
	}),
	"general.members-database-name": text({
		title: "Tên hệ thống dữ liệu đảng viên quốc gia",
		unit: null,
		overridable: "free",
		values: [ours("Cơ sở dữ liệu đảng viên", "STD-02")],
	}),
	"general.handbook-name": text({
		title: "Tên sổ tay đảng viên trên điện thoại",
		unit: null,
		overridable: "free",
		values: [under("339", "Sổ tay đảng viên điện tử", "STD-01", "T")],
	}),
	"general.ho-chi-minh-study": text({
		title: "Cách gọi việc học tập Bác",
		unit: null,
		overridable: "no",
		values: [
			under(
				"CT05",
				"học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
				"parameters.0",
				"T",
			),
			under(
				"CT07",
				"học tập, thực hành tư tưởng, đạo đức, phương pháp, phong cách Hồ Chí Minh",
				"parameters.0",
				"2+",
			),
		],
	}),
	"general.base-cell-distinct": flag({
		title: "Phân biệt chi bộ cơ sở và chi bộ trực thuộc",
		unit: null,
		overridable: "no",
		values: [
			under("DL", true, "organisations.1", "T", {
				status: "R",
				validTo: "2025-07-01",
			}),
			...until208(true, "organisations.1"),
			under("208", false, "organisations.1", "2+"),
		],
	}),
	"general.section-committee-name": text({
		title: "Tên cấp giữa đảng ủy cơ sở và chi bộ",
		unit: null,
		overridable: "free",
		values: [
			under("DL", "đảng bộ bộ phận", "organisations.1", "T", {
				status: "R",
				validTo: "2025-07-01",
			}),
			...until208("đảng bộ bộ phận", "organisations.1"),
			under("208", "đảng bộ trực thuộc cơ sở", "organisations.1", "2+", {
				status: "X",
			}),
		],
	}),
	"general.report-month-days": reportDays("tháng"),
	"general.report-quarter-days": reportDays("quý"),
	"general.report-half-year-days": reportDays("6 tháng"),
	"general.report-year-days": reportDays("năm"),
};

function reportDays(period: string) {
	return amountOrNone({
		title: `Hạn nộp báo cáo ${period} sau khi hết kỳ`,
		unit: "ngày",
		overridable: "free",
		values: [ours(null, "parameters.0", { note: "Cấp trên đặt." })],
	});
}
