import { tell } from "./tell.ts";

/** Trạm Y tế: six members, no committee. November is prepared and called for the 27th: the vaccination round filled its first weeks. */
export const yTe = tell("y-te", "Lê Thị Kim Thu", [
	{
		planned: "06/08 14:00",
		called: "02/08",
		papers: "04/08",
		committee:
			"02/08 | Chi bộ không có chi ủy; bí thư và phó bí thư trao đổi, thống nhất nội dung ngày 02/8/2026.",
		agenda: `
			Thông tin thời sự, chiến dịch uống vitamin A | Lê Thị Kim Thu | 15
			Tình hình dịch sốt xuất huyết ở các thôn | Hoàng Văn Hải | 10
		`,
		held: "06/08 14:00 15:35",
		results: `
			Tiêm chủng tháng 7 | Hà Kim Đông | xong 64/66 trẻ
			Diệt lăng quăng ở tám thôn | Hoàng Văn Hải | một phần 6/8 thôn; mưa lớn hai ngày; làm tiếp tháng 8
		`,
		opinions: `
			Hoàng Văn Hải | ý kiến | Còn thôn Quế Trung và Nghĩa Hưng chưa diệt lăng quăng, đi ngày 10/8.
			Nguyễn Thị Nhàn | đề nghị | Tờ rơi ngắn để dán nhà văn hóa, chữ to cho cụ già.
			Trần Văn Lợi | tự phê bình, phê bình | Tôi nhập sổ tiêm chủng muộn ba hôm, xin sửa.
			Lê Thị Kim Thu | ý kiến | Kho lạnh vắc xin ổn, nhiệt độ ghi ngày hai lần.
		`,
		answer: "Bí thư trả lời: tờ rơi in trước 15/8, kinh phí từ truyền thông.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 8.",
		tasks: `
			Diệt lăng quăng hai thôn còn lại (chuyển từ tháng 7) | Hoàng Văn Hải | 15/08 | 08/08 thôn | xong 8/8 thôn
			In tờ rơi phòng sốt xuất huyết chữ to | Nguyễn Thị Nhàn | 15/08 | 900 tờ | xong 900/900 tờ
			Cho trẻ uống vitamin A | Hà Kim Đông | 25/08 | 402 trẻ | xong 398/402 trẻ
			Khám sức khỏe cho người cao tuổi ở Phú Thịnh | Trần Văn Lợi | 30/08 | 120 cụ | một phần 88/120 cụ; nhiều cụ đi ăn giỗ; khám bổ sung tháng 9
		`,
		score: "4.2 22, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: thời lượng thảo luận ngắn; trừ 6: diệt lăng quăng chưa đủ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "07/08",
	},
	{
		planned: "07/09 14:00",
		called: "03/09",
		papers: "05/09",
		committee:
			"03/09 | Chi bộ không có chi ủy; bí thư và phó bí thư trao đổi, thống nhất nội dung ngày 03/9/2026.",
		agenda: `
			Thông tin thời sự, bảo hiểm y tế toàn dân | Lê Thị Kim Thu | 15
			Học và làm theo Bác: lương y như từ mẫu | Nguyễn Thị Duyên | 10
		`,
		held: "07/09 14:00 15:40",
		absent: "Nguyễn Thị Nhàn | đi học lớp truyền thông ở tỉnh, có giấy",
		opinions: `
			Trần Văn Lợi | ý kiến | Khám 32 cụ còn lại ở Phú Thịnh tuần sau, có xe của thôn đón.
			Hà Kim Đông | ý kiến | Bốn trẻ chưa uống vitamin A do mẹ đi làm xa, đã hẹn.
			Hoàng Văn Hải | đề nghị | Tủ thuốc của hai trường cần kiểm lại hạn.
			Lê Thị Kim Thu | tự phê bình, phê bình | Cấp phát thuốc huyết áp còn để dân chờ, tôi tổ chức chưa khéo.
		`,
		conclusion: "Bí thư kết luận 3 nhiệm vụ tháng 9.",
		tasks: `
			Khám bổ sung 32 cụ ở Phú Thịnh (chuyển từ tháng 8) | Trần Văn Lợi | 20/09 | 120/120 cụ | xong 120/120 cụ
			Kiểm tra tủ thuốc ba trường học | Hoàng Văn Hải | 25/09 | 03/03 trường | xong 3/3 trường
			Phân ca phát thuốc huyết áp, không để chờ quá 20 phút | Lê Thị Kim Thu | 30/09 | 310 người bệnh | một phần 240/310 người; còn hai ngày đông; điều chỉnh tháng 10
		`,
		score: "2 4, 4.2 22, 4.3 9, 6 27",
		reasons:
			"Trừ 2: một đồng chí đi học, dự 83,33%; trừ 4.2, 4.3: ít người nói; trừ 6: khám bổ sung chưa xong",
		decided: "6 27 | Mục 6: 27 điểm.",
		finished: "08/09",
	},
	{
		planned: "06/10 14:00",
		called: "02/10",
		papers: "02/10",
		committee:
			"02/10 | Chi bộ không có chi ủy; bí thư và phó bí thư trao đổi, thống nhất nội dung ngày 02/10/2026.",
		agenda: `
			Thông tin thời sự, lịch tiêm phòng cúm cuối năm | Lê Thị Kim Thu | 15
			Tự phê bình về thái độ phục vụ người bệnh | Hà Kim Đông | 10
		`,
		held: "06/10 14:00 15:30",
		superiors: "Nguyễn Ngọc Thúy",
		opinions: `
			Lê Thị Kim Thu | ý kiến | Đã tách hai ca phát thuốc, thời gian chờ còn 15 phút.
			Nguyễn Thị Nhàn | đề nghị | Truyền thông bệnh tay chân miệng ở Trường Mầm non, nhờ ba cô giáo.
			Hoàng Văn Hải | ý kiến | Chuẩn bị tiêm cúm cho 260 người trên 65 tuổi, đã có danh sách.
			Trần Văn Lợi | tự phê bình, phê bình | Có hôm tôi trả lời gắt với người bệnh, xin lỗi và sửa.
		`,
		remark:
			"Đồng chí Nguyễn Ngọc Thúy đề nghị ưu tiên hộ nghèo, người ở vùng xa trong đợt tiêm.",
		conclusion: "Bí thư kết luận 3 nhiệm vụ tháng 10.",
		tasks: `
			Giữ thời gian phát thuốc dưới 20 phút (chuyển từ tháng 9) | Lê Thị Kim Thu | 25/10 | 310/310 người
			Lập danh sách tiêm cúm cho người trên 65 tuổi | Hoàng Văn Hải | 20/10 | 260 người
			Truyền thông bệnh tay chân miệng | Nguyễn Thị Nhàn | 28/10 | 03 điểm trường
		`,
		score: "4.2 23, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: thảo luận kết thúc sớm để trực khám; trừ 6: phát thuốc còn đông",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "07/10",
	},
	{
		planned: "06/11 14:00",
		moved: "27/11 14:00",
		called: "24/11",
		papers: "24/11",
		committee:
			"23/11 | Chi bộ không có chi ủy; bí thư và phó bí thư trao đổi, thống nhất nội dung ngày 23/11/2026; đã báo Đảng ủy lùi họp vì chiến dịch tiêm phòng.",
		agenda: `
			Thông tin thời sự, kết quả chiến dịch tiêm phòng | Hoàng Văn Hải | 15
			Kiểm điểm cuối năm: hướng dẫn viết bản tự kiểm điểm | Lê Thị Kim Thu | 10
		`,
	},
	{ planned: "07/12 14:00" },
]);
