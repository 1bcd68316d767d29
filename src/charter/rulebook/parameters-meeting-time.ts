import {
	amount,
	amountOrNone,
	amounts,
	choice,
	dayOfMonthOrNone,
	flag,
	ours,
	reported,
	text,
	under,
} from "./parameter.ts";

const ATTENDED_BY = {
	unit: "buổi",
	overridable: "stricter",
	stricterIs: "higher",
} as const;
const CALENDAR_OR_WORKING = {
	calendar: "ngày theo lịch",
	working: "ngày làm việc",
} as const;

/** When a cell meets, how long, what is due before and after (parameters, section D). */
export const MEETING_TIME_PARAMETERS = {
	"meeting.per-month": amount({
		title: "Chi bộ sinh hoạt thường kỳ mỗi tháng",
		...ATTENDED_BY,
		values: [under("DL", 1, "MTG-01", "T", { article: "Điều 24.2" })],
	}),
	"meeting.committee-per-month": amount({
		title: "Chi ủy họp thường kỳ mỗi tháng",
		...ATTENDED_BY,
		values: [under("DL", 1, "MTG-01", "T", { article: "Điều 24.2" })],
	}),
	"meeting.base-committee-per-month": amount({
		title: "Đảng ủy cơ sở họp thường kỳ mỗi tháng",
		...ATTENDED_BY,
		values: [under("DL", 1, "MTG-01", "T", { article: "Điều 22" })],
	}),
	"meeting.fixed-day": dayOfMonthOrNone({
		title: "Ngày sinh hoạt cố định trong tháng",
		unit: null,
		overridable: "free",
		values: [
			reported(null, "MTG-02", "2+", "L", { note: "Nhiều nơi chọn ngày 03." }),
		],
	}),
	"meeting.registration-last-day": dayOfMonthOrNone({
		title: "Hạn chi bộ đăng ký ngày sinh hoạt trong tháng",
		unit: null,
		overridable: "free",
		values: [reported(null, "MTG-02", "2+", "L")],
	}),
	"meeting.minutes.ordinary": amount({
		title: "Thời lượng sinh hoạt thường kỳ tối thiểu",
		unit: "phút",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			under("HD12-18", 90, "MTG-10", "T"),
			under("HD42", 90, "MTG-10", "T"),
		],
	}),
	"meeting.minutes.combined": amount({
		title: "Thời lượng tối thiểu khi sinh hoạt thường kỳ cùng chuyên đề",
		unit: "phút",
		overridable: "stricter",
		stricterIs: "higher",
		values: [under("HD42", 120, "MTG-11", "T")],
	}),
	"meeting.minutes.small-cell": amount({
		title: "Thời lượng tối thiểu của chi bộ ít đảng viên",
		unit: "phút",
		overridable: "free",
		values: [
			under("HD42", 90, "MTG-12", "T", {
				note: "Cấp ủy có thẩm quyền được đặt thời lượng khác.",
			}),
		],
	}),
	"meeting.small-cell-below": amountOrNone({
		title: "Coi là chi bộ ít đảng viên khi dưới",
		unit: "đảng viên",
		overridable: "free",
		values: [ours(null, "MTG-12", { note: "Cấp ủy có thẩm quyền đặt." })],
	}),
	"meeting.minutes.large-cell": amountOrNone({
		title: "Thời lượng tối thiểu của chi bộ đông đảng viên",
		unit: "phút",
		overridable: "stricter",
		stricterIs: "higher",
		values: [ours(null, "MTG-13", { note: "Phường An Phú đặt 120 phút." })],
	}),
	"meeting.large-cell-from": amountOrNone({
		title: "Coi là chi bộ đông đảng viên khi từ",
		unit: "đảng viên",
		overridable: "free",
		values: [ours(null, "MTG-13", { note: "Phường An Phú đặt 30 đảng viên." })],
	}),
	"meeting.ideology-minutes": amountOrNone({
		title: "Thời gian tối thiểu cho tư tưởng, tự phê bình và phê bình",
		unit: "phút",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			ours(null, "MTG-14", { note: "Phường An Phú đặt 15 đến 30 phút." }),
		],
	}),
	"meeting.combined-allowed": flag({
		title: "Được sinh hoạt chuyên đề ngay sau sinh hoạt thường kỳ",
		unit: null,
		overridable: "free",
		values: [under("HD42", true, "THM-03", "2+")],
	}),
	"meeting.with-other-meetings": flag({
		title: "Được ghép sinh hoạt chi bộ với cuộc họp khác",
		unit: null,
		overridable: "no",
		values: [under("HD42", false, "MTG-08", "2")],
	}),
	"meeting.papers-before-days": amount({
		title: "Gửi tài liệu trước buổi sinh hoạt",
		unit: "ngày",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			under("HD42", 1, "cell-meetings.2", "T", { article: "Mục II, điểm 2.2" }),
		],
	}),
	"meeting.notice-before-days": amount({
		title:
			"Thông báo cho đảng viên và cấp ủy viên theo dõi trước buổi sinh hoạt",
		unit: "ngày",
		overridable: "stricter",
		stricterIs: "higher",
		values: [ours(1, "cell-meetings.2", { note: "Gửi cùng tài liệu." })],
	}),
	"meeting.finished-after-days": amount({
		title: "Hoàn thiện tài liệu và báo cáo sau buổi sinh hoạt",
		unit: "ngày",
		overridable: "stricter",
		stricterIs: "lower",
		values: [
			under("HD42", 2, "cell-meetings.2", "2+", {
				article: "Mục II, điểm 2.2",
			}),
		],
	}),
	"meeting.finished-after-counts": choice(CALENDAR_OR_WORKING, {
		title: "Cách tính ngày hoàn thiện tài liệu",
		unit: null,
		overridable: "free",
		values: [ours("calendar", "cell-meetings.2")],
	}),
	"meeting.handbook-marks": flag({
		title: "Ghi ngày đưa tài liệu lên Sổ tay đảng viên điện tử",
		unit: null,
		overridable: "free",
		values: [ours(true, "STD-02")],
	}),
	"meeting.thematic-per-quarter": amount({
		title: "Sinh hoạt chuyên đề mỗi quý ít nhất",
		unit: "buổi",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			under("HD12-18", 1, "THM-01", "2+"),
			under("HD42", 1, "THM-01", "2+"),
		],
	}),
	"meeting.thematic-months": amounts({
		title: "Tháng sinh hoạt chuyên đề; để trống là tự chọn",
		unit: "tháng",
		overridable: "free",
		values: [ours([], "THM-02", { note: "Yên Bái chọn tháng 4 và tháng 8." })],
	}),
	"meeting.thematic-plan": choice(
		{ year: "từ đầu năm", quarter: "từ đầu quý" },
		{
			title: "Đăng ký kế hoạch chuyên đề",
			unit: null,
			overridable: "free",
			values: [under("HD42", "year", "THM-04", "2+")],
		},
	),
	"meeting.thematic-compulsory": text({
		title: "Chuyên đề bắt buộc trong năm; để trống là không có",
		unit: null,
		overridable: "free",
		values: [ours("", "THM-04")],
	}),
};
