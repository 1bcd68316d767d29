/** What a secretary of Chi Lăng says where a step goes past a warning; a reason that nothing asks for is not kept. */
export const REASONS: Record<string, string> = {
	"committee-met":
		"Chi ủy không họp được; bí thư chuẩn bị nội dung, báo cáo cấp ủy phụ trách.",
	"draft-written": "Dự thảo được bổ sung trong kỳ họp.",
	"presenters-named": "Người trình bày được phân công ngay đầu kỳ họp.",
	"blocks-covered":
		"Nội dung xây dựng Đảng nêu trong phần thảo luận, không tách mục riêng.",
	"discussion-planned": "Thảo luận theo từng nội dung.",
	"time-planned": "Nội dung tháng này ít, dự kiến họp ngắn hơn.",
	"papers-uploaded":
		"Tài liệu hoàn thiện sau thông báo, đưa lên trước giờ họp.",
	"overseer-named": "Cấp ủy chưa phân công người phụ trách.",
	"past-tasks-judged":
		"Người được giao không báo cáo tại kỳ họp; chi bộ hỏi lại ở kỳ sau.",
	"long-enough": "Hết ý kiến thảo luận, kết thúc sớm.",
	"self-scored": "Chưa chấm điểm tại kỳ họp.",
};
