import type { UnitType } from "../../../charter/units.ts";
import type { ITEM_KINDS } from "../schema/inputs.ts";

/** Where a secretary is helped in place, in two or three sentences. */
export type Coached = "problem" | "committee" | "agenda" | "draft" | "notice";

/** Advice of the product for each step, drawn from what the guideline asks for and what the reviews complain of; nobody has to follow it. */
export const COACHING = {
	committee: [
		"Hỏi ba câu: tháng trước còn gì dở, Nhân dân đang nói gì, tháng này việc nào chi bộ phải cùng bàn.",
		"Chọn việc cần biểu quyết; việc chỉ để biết thì gửi đọc trước.",
	],
	problem: [
		"Một vấn đề, có nơi chốn và con số: ở đâu, bao nhiêu, từ khi nào.",
		"Chọn việc chi bộ tự làm được trong tháng, không chọn việc của cấp trên.",
	],
	agenda: [
		"Phần đọc, nghe không quá một phần ba thời gian; văn bản dài thì gửi trước.",
		"Mỗi mục một người trình bày, nói trong năm phút, kết thúc bằng một câu hỏi.",
	],
	draft: [
		"Viết việc của chi bộ mình: ai làm, xong ngày nào, nhìn vào đâu để biết đã xong.",
		"Bỏ câu nào đúng với mọi chi bộ.",
	],
	notice: [
		"Thông báo chưa đủ vẫn phát được; cấp ủy viên phụ trách thấy còn thiếu gì.",
	],
} satisfies Record<Coached, readonly string[]>;

/** Problems that cells of a type often have, to begin a thought with (from S0, S2, S3, S4). */
const PROBLEMS: Partial<Record<UnitType, readonly string[]>> = {
	rural: [
		"Rác thải dọc đường, dọc kênh của thôn",
		"Hộ chưa hiến đất làm đường thôn",
		"Đảng viên trẻ đi làm xa, ít dự họp",
	],
	residential: [
		"Lấn chiếm vỉa hè trong tổ dân phố",
		"Mâu thuẫn giữa các hộ về lối đi chung",
		"Cư dân mới chưa tham gia sinh hoạt tổ",
	],
	school: [
		"Học sinh bỏ học sau Tết",
		"Dạy thêm, học thêm ngoài quy định",
		"Nguồn kết nạp trong giáo viên trẻ",
	],
	health: [
		"Thời gian chờ khám buổi sáng",
		"Tỷ lệ trẻ tiêm đủ mũi",
		"Thái độ phục vụ người bệnh",
	],
	agency: [
		"Hồ sơ trễ hẹn",
		"Phối hợp giữa các bộ phận",
		"Kỷ luật giờ làm việc",
	],
	"public-service": [
		"Hồ sơ trễ hẹn",
		"Đoàn kết nội bộ",
		"Kỷ luật giờ làm việc",
	],
	"state-enterprise": [
		"An toàn lao động",
		"Tiết kiệm vật tư",
		"Nguồn kết nạp trong công nhân",
	],
	"private-enterprise": [
		"Nguồn kết nạp trong công nhân",
		"Tiền lương, ca kíp",
		"Nơi ở của công nhân xa quê",
	],
	police: ["Địa bàn còn mất trộm", "Kỷ luật trực", "Tác phong tiếp dân"],
	military: ["Kỷ luật đơn vị", "Kết quả huấn luyện", "Đời sống chiến sĩ"],
};
const ANY_PROBLEM = [
	"Nhiệm vụ tháng trước chưa xong, nguyên nhân vì sao",
	"Đảng viên chưa nhận việc cụ thể",
];

export const problemsFor = (type: UnitType | null): readonly string[] =>
	(type && PROBLEMS[type]) ?? ANY_PROBLEM;

/** An open question that lets people speak on an item of this kind. */
export const OPEN_QUESTION = {
	"past-tasks": "Việc nào chưa xong, vì sao, đồng chí cần ai giúp?",
	information: "Điều này đụng đến việc gì của chi bộ ta?",
	professional: "Nếu làm thế này thì vướng ở đâu?",
	discussion: "Đồng chí thấy nên bắt đầu từ việc nào, ai nhận?",
	criticism: "Việc gì chúng ta đã nói mà chưa làm?",
	decision: "Ai nhận việc, xong ngày nào, nhìn vào đâu để biết đã xong?",
} satisfies Record<(typeof ITEM_KINDS)[number], string>;
