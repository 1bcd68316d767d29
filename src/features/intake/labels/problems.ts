import { isRealDay, showDate } from "../../../charter/calendar.ts";
import type { ErrorKind, Problem, WarningKind } from "../schema/list.ts";
import { FIELD } from "./words.ts";

type Saying = (shown: string, nearest: readonly string[]) => string;

const ERRORS = {
	missing_name: () =>
		"chưa có họ tên. Nhập theo hồ sơ; dòng này giữ lại đến khi có tên.",
	missing_birth_date: () => "chưa có ngày sinh. Nhập theo hồ sơ.",
	missing_admission_date: () =>
		"chưa có ngày vào Đảng. Nhập theo hồ sơ, không lấy ngày chính thức thay vào.",
	missing_sex: () => "chưa rõ nam hay nữ. Chọn một.",
	impossible_date: (shown) => `${shown} không có thật. Sửa ngày rồi nhập lại.`,
	unreadable_date: (shown) =>
		`“${shown}” không đọc được thành ngày. Nhập dạng ngày/tháng/năm.`,
	date_in_future: (shown) =>
		`${shown} sau ngày của danh sách. Kiểm tra lại năm.`,
	birth_century_unclear: (shown) =>
		`${shown} chưa rõ năm nào. Nhập đủ bốn chữ số của năm.`,
	admitted_too_young: (shown) =>
		`${shown} là khi chưa đủ 18 tuổi. Đối chiếu ngày sinh và ngày vào Đảng.`,
	official_before_admission: (shown) =>
		`${shown} trước ngày vào Đảng. Đối chiếu hồ sơ rồi sửa.`,
	code_wrong_length: (shown) =>
		`${shown} không đủ 12 chữ số. Đối chiếu thẻ rồi nhập lại.`,
	same_code_two_persons: (shown) =>
		`hai người cùng mang số ${shown}. Đối chiếu thẻ rồi sửa số của người bị sai.`,
	code_of_another_member: (shown) =>
		`${shown} không khớp với đảng viên đã có trong hệ thống. Đối chiếu thẻ và họ tên.`,
	cell_unknown: () => "chưa rõ thuộc chi bộ nào. Chọn chi bộ.",
	cell_unclear: (shown, nearest) =>
		`“${shown}” không trùng chi bộ nào. Gần nhất: ${nearest.join("; ")}. Chọn chi bộ.`,
	cell_differs_from_heading: (shown, nearest) =>
		`ghi “${shown}” nhưng đứng dưới ${nearest.join("; ")}. Chọn chi bộ đúng.`,
} satisfies Record<ErrorKind, Saying>;

const WARNINGS = {
	nfd_text: () => "chữ có dấu gõ kiểu tổ hợp, đã đưa về một kiểu.",
	letter_eth: () => "chữ Đ gõ bằng ký tự khác, đã sửa thành Đ.",
	stray_spaces: () => "có dấu cách thừa, đã bỏ.",
	code_lost_zeros: (shown) =>
		`số ${shown} mất các số 0 ở đầu, đã thêm cho đủ 12 chữ số.`,
	code_has_spaces: () => "số thẻ gõ thành nhóm, đã bỏ dấu cách.",
	code_absent: () => "chưa có số thẻ. Bổ sung khi đồng chí được cấp thẻ.",
	birth_year_only: (shown) => `chỉ biết năm ${shown}, giữ nguyên như vậy.`,
	birth_two_digit_year: (shown) =>
		`${shown} ghi năm hai chữ số, đã chọn thế kỷ theo tuổi. Xem lại.`,
	date_as_text: (shown) => `${shown} gõ dạng chữ, đã đọc thành ngày.`,
	date_serial_plain: (shown) =>
		`${shown} là số ngày của Excel, đã đọc thành ngày.`,
	month_only: (shown) => `${shown} chỉ có tháng và năm, giữ nguyên như vậy.`,
	two_digit_year: (shown) =>
		`${shown} ghi năm hai chữ số, đã chọn năm gần nhất. Xem lại.`,
	education_turned_date: () =>
		"Excel đã đổi học vấn thành ngày, đọc lại theo ngày/tháng.",
	gender_word: (shown) =>
		`ghi chữ “${shown}”, lấy theo chữ chứ không theo cột.`,
	ditto: () => "ghi “nt”, đã lấy theo dòng trên.",
	dash_means_empty: () => "dấu gạch ngang hiểu là để trống.",
	cell_name_typo: (shown) =>
		`“${shown}” gần giống tên chi bộ ở đầu nhóm, đã xếp vào đó. Xem lại.`,
	cell_name_blank: () => "để trống, xếp theo tên chi bộ ở đầu nhóm.",
	old_spelling: () => "dấu thanh gõ kiểu cũ; tên người giữ như đã ghi.",
	official_date_missing: () =>
		"không có ngày chính thức dù vào Đảng đã lâu. Coi là chính thức; bổ sung hồ sơ.",
	probation_overdue: () =>
		"quá 12 tháng chưa có ngày chính thức. Vẫn là dự bị; kiểm tra quyết định.",
	exempt_other_words: (shown) => `ghi “${shown}”, hiểu là được miễn.`,
	stt_repeated: (shown) => `số thứ tự ${shown} dùng hai lần. Không ảnh hưởng.`,
	post_unknown: (shown) =>
		`có phần trong “${shown}” không phải chức vụ Đảng đã biết, ghi vào ghi chú.`,
	maybe_same_person: (shown) =>
		`có dòng khác cùng tên ${shown} và ngày sinh. Xem có phải một người.`,
} satisfies Record<WarningKind, Saying>;

const SAYINGS: Readonly<Record<ErrorKind | WarningKind, Saying>> = {
	...ERRORS,
	...WARNINGS,
};

/** What is wrong, where it stands, what to do: "Dòng 87, cột D (Ngày sinh): 31/02/1971 không có thật. …" */
export function problemSentence(
	row: number,
	problem: Problem<ErrorKind | WarningKind>,
): string {
	return `${placeOf(row, problem)}: ${sayingOf(problem)}`;
}

/** The same without the row, for a page that already shows it. */
export function sayingOf({
	kind,
	shown,
	nearest = [],
}: Problem<ErrorKind | WarningKind>): string {
	const text = shown && isRealDay(shown) ? showDate(shown) : (shown ?? "");
	return SAYINGS[kind](text, nearest);
}

function placeOf(
	row: number,
	{ column, field }: Problem<ErrorKind | WarningKind>,
): string {
	const name = field ? FIELD[field] : null;
	if (column && name) return `Dòng ${row}, cột ${column} (${name})`;
	return name ? `Dòng ${row} (${name})` : `Dòng ${row}`;
}

/** A kind of problem in a few words, for a list of counts. */
export const PROBLEM_NAME = {
	missing_name: "Thiếu họ tên",
	missing_birth_date: "Thiếu ngày sinh",
	missing_admission_date: "Thiếu ngày vào Đảng",
	missing_sex: "Chưa rõ nam, nữ",
	impossible_date: "Ngày không có thật",
	unreadable_date: "Ngày không đọc được",
	date_in_future: "Ngày ở sau ngày của danh sách",
	birth_century_unclear: "Chưa rõ năm sinh",
	admitted_too_young: "Vào Đảng khi chưa đủ 18 tuổi",
	official_before_admission: "Chính thức trước ngày vào Đảng",
	code_wrong_length: "Số thẻ không đủ 12 chữ số",
	same_code_two_persons: "Hai người cùng một số thẻ",
	code_of_another_member: "Số thẻ không khớp người đã có",
	cell_unknown: "Chưa rõ chi bộ",
	cell_unclear: "Tên chi bộ không trùng",
	cell_differs_from_heading: "Chi bộ khác với đầu nhóm",
	nfd_text: "Dấu gõ kiểu tổ hợp",
	letter_eth: "Chữ Đ gõ bằng ký tự khác",
	stray_spaces: "Dấu cách thừa trong tên",
	code_lost_zeros: "Số thẻ mất số 0 ở đầu",
	code_has_spaces: "Số thẻ có dấu cách",
	code_absent: "Chưa có số thẻ",
	birth_year_only: "Chỉ biết năm sinh",
	birth_two_digit_year: "Năm sinh hai chữ số",
	date_as_text: "Ngày sinh gõ dạng chữ",
	date_serial_plain: "Ngày sinh là số của Excel",
	month_only: "Chỉ biết tháng",
	two_digit_year: "Năm hai chữ số",
	education_turned_date: "Học vấn bị đổi thành ngày",
	gender_word: "Giới tính ghi bằng chữ",
	ditto: "Ghi “nt”",
	dash_means_empty: "Dấu gạch là để trống",
	cell_name_typo: "Tên chi bộ gõ sai",
	cell_name_blank: "Tên chi bộ để trống",
	old_spelling: "Dấu thanh kiểu cũ",
	official_date_missing: "Thiếu ngày chính thức",
	probation_overdue: "Quá hạn dự bị",
	exempt_other_words: "Miễn sinh hoạt ghi khác",
	stt_repeated: "Trùng số thứ tự",
	post_unknown: "Chức vụ chưa biết",
	maybe_same_person: "Có thể là một người",
} satisfies Record<ErrorKind | WarningKind, string>;
