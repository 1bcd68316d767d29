import { tell } from "./tell.ts";

/** Công an xã: no cell committee, one man always on duty. October is one of the six papers; September leads to it. */
export const congAn = tell("cong-an", "Trần Quang Mười", [
	{
		planned: "05/08 14:00",
		called: "01/08",
		papers: "03/08",
		committee:
			"01/08 | CB không có chi ủy; BT và PBT trao đổi, thống nhất nội dung ngày 01/08/2026.",
		agenda: `
			Thời sự, VB mới về an ninh cơ sở | Nguyễn Văn Tuấn | 15
			Tự phê bình lề lối làm việc của ca trực | Phan Thanh Tùng | 10
		`,
		held: "05/08 14:00 15:35",
		onDuty: "Ngô Văn Lợi | trực chiến đấu 24/24",
		results: `
			Làm sạch dữ liệu dân cư | Trần Quang Mười | xong 212/212 trường hợp
			Tuần tra đêm các thôn | Nguyễn Thanh Bình | xong 24/24 đêm
		`,
		opinions: `
			Trần Quang Mười | đề nghị | Đề nghị bố trí thêm một máy thu nhận vân tay cho ca chiều.
			Nguyễn Thanh Bình | ý kiến | Trẻ chơi bi-a đến khuya ở ngã ba, đã nhắc chủ quán, cần ký cam kết.
			Phan Thanh Tùng | tự phê bình, phê bình | Ca trực tôi nộp báo cáo ngày muộn hai lần, xin sửa.
			Bùi Xuân Lâm | ý kiến | Đồng chí dự bị xin theo ca phòng cháy để học nghiệp vụ.
		`,
		answer:
			"BT trả lời: máy thu nhận vân tay đã đề nghị trên, dự kiến về trong tháng 9.",
		conclusion: "BT kết luận 03 nhiệm vụ tháng 8.",
		tasks: `
			Ký cam kết với chủ quán bi-a về giờ đóng cửa | Nguyễn Thanh Bình | 25/08 | 04/04 quán | xong 4/4 quán
			Cấp định danh mức 2 cho người cao tuổi | Trần Quang Mười | 31/08 | 55 cụ | một phần 41/55 cụ; 14 cụ yếu phải đến nhà; theo dõi thường xuyên, không đưa vào nghị quyết tháng 9
			Tuần tra đêm dịp Quốc khánh | Nguyễn Văn Tuấn | 31/08 | 12 đêm | xong 12/12 đêm
		`,
		score: "4.2 24, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: nhiều đồng chí bận ca, phát biểu ngắn; trừ 6: hai đêm tuần tra thiếu người",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "06/08",
	},
	{
		planned: "05/09 14:00",
		called: "01/09",
		papers: "03/09",
		committee:
			"01/09 | CB không có chi ủy; BT và PBT trao đổi, thống nhất nội dung ngày 01/09/2026.",
		agenda: `
			Thời sự, VB mới về giao thông | Nguyễn Văn Tuấn | 15
			Tình hình địa bàn dịp khai giảng | Phan Thanh Tùng | 10
		`,
		held: "05/09 14:00 15:35",
		onDuty: "Ngô Văn Lợi | trực chiến đấu 24/24",
		opinions: `
			Trần Quang Mười | ý kiến | Đã đến nhà làm định danh cho 14 cụ, được 12, hai cụ nằm viện.
			Nguyễn Thanh Bình | đề nghị | Đề nghị lắp camera an ninh ở An Khê trước Tết, thôn đã nhất trí.
			Phan Thanh Tùng | ý kiến | Hộ kinh doanh chợ đề nghị tuyên truyền phòng cháy bằng thực hành.
			Bùi Xuân Lâm | ý kiến | Rèn luyện ca phòng cháy, xử lý được vụ đầu báo giả.
			Nguyễn Văn Tuấn | tự phê bình, phê bình | PBT nhận chỉ đạo chưa sát việc mở trang công an xã.
		`,
		answer:
			"BT trả lời: camera An Khê đưa vào nhiệm vụ tháng 9, kinh phí xin xã hội hóa.",
		conclusion: "BT kết luận 04 nhiệm vụ tháng 9.",
		tasks: `
			Cấp căn cước cho học sinh đủ 14 tuổi | Trần Quang Mười | 30/09 | 87 em | xong 87/87 em
			Ra quân bảo đảm TTATGT dịp khai giảng | Nguyễn Văn Tuấn | 15/09 | 05 ca | xong 05/05 ca
			Xây dựng mô hình camera an ninh thôn An Khê | Nguyễn Thanh Bình | 30/09 | 12 mắt | một phần 8/12 mắt; thiếu kinh phí xã hội hóa; chuyển tháng 10
			Tuyên truyền phòng cháy tại 8 thôn | Phan Thanh Tùng | 30/09 | 8/8 thôn | xong 8/8 thôn
		`,
		score: "4.2 24, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: ca trực cắt ngang thảo luận; trừ 6: định danh còn hai cụ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "06/09",
	},
	{
		planned: "22/09 14:00",
		theme: "Cán bộ công an xã gần dân, nghe dân, giúp dân | 10/07",
		called: "17/09",
		papers: "19/09",
		committee:
			"16/09 | CB không có chi ủy; BT và PBT trao đổi, duyệt báo cáo chuyên đề ngày 16/09/2026.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: tiếp dân tại trụ sở và tại thôn | Nguyễn Văn Tuấn | 25
			Thảo luận, liên hệ trách nhiệm ĐV | | 40
			Kết luận, biểu quyết, chấm điểm | | 15
		`,
		held: "22/09 14:00 15:35",
		onDuty: "Ngô Văn Lợi | trực chiến đấu 24/24",
		results: `
			Hòm thư góp ý ở tám nhà văn hóa | Phan Thanh Tùng | xong 8/8 hòm thư
		`,
		opinions: `
			Trần Quang Mười | tự phê bình, phê bình | Có hôm đông người, tôi trả lời cộc với một cụ làm lại giấy tờ, xin rút kinh nghiệm.
			Nguyễn Thanh Bình | ý kiến | Về thôn buổi tối gặp được nhiều người hơn tiếp tại trụ sở.
			Phan Thanh Tùng | đề nghị | Đề nghị mở tiếp dân lưu động mỗi thôn một tối trong tháng.
		`,
		conclusion: "BT kết luận 01 việc: tiếp dân lưu động ở các thôn.",
		tasks: `
			Tiếp dân lưu động mỗi thôn một tối | Phan Thanh Tùng | 20/12 | 8/8 thôn
		`,
		score: "4.2 23, 4.3 9, 6 29",
		reasons: "Trừ 4.2, 4.3: ít ĐV, thảo luận nhanh; trừ 6: thư góp ý còn ít",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "23/09",
	},
	{
		planned: "05/11 14:00",
		called: "01/11",
		papers: "01/11",
		committee:
			"01/11 | CB không có chi ủy; BT và PBT trao đổi, thống nhất nội dung ngày 01/11/2026.",
		agenda: `
			Thời sự, VB mới về xử phạt giao thông | Nguyễn Văn Tuấn | 15
			Nhận xét ĐV dự bị Bùi Xuân Lâm | Trần Văn Ninh | 8
		`,
		held: "05/11 14:00 15:35",
		superiors: "Nguyễn Tiến Bảy",
		onDuty: "Ngô Văn Lợi | trực chiến đấu 24/24",
		results: `
			Hoàn thành mô hình camera an ninh thôn An Khê (chuyển từ tháng 9) | Nguyễn Thanh Bình | một phần 10/12 mắt; hai mắt chờ nguồn xã hội hóa; làm tiếp tháng 11
			Lịch trực mới, kiểm tra việc chấp hành | Nguyễn Văn Tuấn | xong 2/2 lần
			Rà soát nhân khẩu tạm trú | Trần Quang Mười | xong 34/34 cơ sở
			Tuyên truyền phòng lừa đảo trên mạng | Phan Thanh Tùng | xong 8/8 thôn
		`,
		opinions: `
			Nguyễn Thanh Bình | ý kiến | Camera còn hai mắt, đã có hộ kinh doanh hứa góp trước 20/11.
			Trần Quang Mười | tự phê bình, phê bình | Rà soát tạm trú còn ba phòng trọ khai sau, xin rút kinh nghiệm.
			Phan Thanh Tùng | đề nghị | Đề nghị lập kịch bản diễn tập phòng cháy ở chợ trước Tết.
			Bùi Xuân Lâm | ý kiến | Bản tự nhận xét dự bị gửi chi bộ, xin góp ý.
			Nguyễn Văn Tuấn | ý kiến | Lịch trực mới cân hơn, cần thêm một người ca đêm.
		`,
		answer:
			"BT trả lời: diễn tập phòng cháy ở chợ ngày 28/11; thêm người ca đêm chờ biên chế.",
		remark:
			"Đồng chí Nguyễn Tiến Bảy biểu dương CB giữ yên địa bàn, nhắc giữ tiến độ camera.",
		conclusion: "BT kết luận 03 nhiệm vụ tháng 11.",
		tasks: `
			Lắp hai mắt camera còn lại ở An Khê (chuyển từ tháng 10) | Nguyễn Thanh Bình | 20/11 | 12/12 mắt
			Diễn tập phòng cháy ở chợ | Phan Thanh Tùng | 28/11 | 01 buổi, 40 hộ kinh doanh
			Đợt cao điểm trật tự dịp cuối năm | Nguyễn Văn Tuấn | 30/11 | 10 ca tuần tra
		`,
		score: "4.2 24, 4.3 10, 6 27",
		reasons: "Trừ 4.2: một đồng chí bận trực; trừ 6: camera chưa đủ mắt",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "06/11",
	},
	{ planned: "05/12 14:00" },
]);
