import { tell } from "./tell.ts";

/** Tập Ninh: the largest cell, five on its committee. Its thematic meeting of the third quarter is one of the six papers. */
export const tapNinh = tell("tap-ninh", "Nguyễn Công Định", [
	{
		planned: "04/08 19:30",
		called: "31/07",
		papers: "02/08",
		committee:
			"30/07 | Chi ủy họp ngày 30/7/2026 (5/5 đồng chí), phân công từng chi ủy viên chuẩn bị một phần.",
		agenda: `
			Thời sự, nghị quyết của Đảng ủy xã về nông thôn mới nâng cao | Nguyễn Minh Tuấn | 15
			Học và làm theo Bác: giữ gìn vệ sinh chung | Vũ Thị Quỳnh | 10
		`,
		held: "04/08 19:30 21:25",
		superiors: "Nguyễn Văn Huy",
		absent: `
			Thân Thị Hồng Sen | đi làm ăn xa, có báo cáo
			Phạm Thế Hiếu | đi làm ăn xa, có báo cáo
			Chu Thị Thảo | đi làm ăn xa, có điện báo
			Trần Thị Bình | chăm con nhỏ ốm, có xin phép
		`,
		results: `
			Khơi thông 3 tuyến rãnh thoát nước trước mùa mưa | Ngô Ngọc Lộc | xong 3/3 tuyến
			Thu gom, phân loại rác trong tuần lễ môi trường | Vũ Thị Quỳnh | xong 11/11 tổ liên gia
			Vận động lắp camera tự quản | Phan Văn Hợp | một phần 9/16 mắt; mạng ở xóm Trên yếu; làm tiếp tháng 8
		`,
		opinions: `
			Phan Văn Hợp | ý kiến | Camera còn bảy mắt ở xóm Trên, nhà mạng hẹn kéo dây tuần sau.
			Nguyễn Ngọc Bảy | đề nghị | Đề nghị tu sửa cống chảy qua sân chùa trước mùa mưa bão.
			Nguyễn Thị Mai | ý kiến | Các cụ đề nghị giữ lệ thắp hương 27/7 sớm một ngày cho mát.
			Lý Thị Thanh Trinh | ý kiến | Nhận làm video ngắn hướng dẫn phân loại rác cho từng ngõ.
			Võ Thanh Quyết | chất vấn | Quỹ xây cổng làng thu từ năm ngoái còn bao nhiêu?
			Đặng Văn Toàn | đề nghị | Đề nghị bình xét gia đình văn hóa theo tiêu chí rác, không bỏ phiếu cho có.
			Nguyễn Minh Bình | ý kiến | Ở cương vị Mặt trận, đề nghị mỗi ngõ có một nhóm nòng cốt năm người.
			Phạm Ngọc Chiến | tự phê bình, phê bình | Còn đảng viên vắng họp tổ liên gia mà không báo tổ trưởng.
			Nguyễn Văn Phúc | ý kiến | Đảng viên dự bị xin nhận trông loa, đọc tin phòng bão.
		`,
		answer:
			"Trưởng thôn trả lời: quỹ cổng làng còn 42 triệu đồng, đã gửi ngân hàng, bản sao kê niêm yết ngày 6/8.",
		remark:
			"Đồng chí Nguyễn Văn Huy yêu cầu chi bộ chuẩn bị chuyên đề về phân loại rác cho chu đáo.",
		conclusion: "Bí thư kết luận 5 nhiệm vụ tháng 8.",
		tasks: `
			Lắp bảy mắt camera còn lại (chuyển từ tháng 7) | Phan Văn Hợp | 25/08 | 16/16 mắt | xong 16/16 mắt
			Sửa cống chảy qua sân chùa | Ngô Ngọc Lộc | 20/08 | 01 cống, chịu được mưa 100 mm | xong 1/1 cống
			Làm video hướng dẫn phân loại rác | Lý Thị Thanh Trinh | 28/08 | 03 video | xong 3/3 video
			Vận động tham gia bảo hiểm nông nghiệp | Hoàng Thanh Thuận | 30/08 | 50 hộ | một phần 31/50 hộ; nhiều hộ chưa hiểu mức bồi thường; giải thích thêm tháng 9
			Trực loa, đọc tin phòng bão | Nguyễn Văn Phúc | 31/08 | mỗi ngày 02 buổi | xong 28/28 ngày
		`,
		score: "4.2 22, 4.3 9, 6 25",
		reasons:
			"Trừ 4.2: phát biểu dồn vào cuối buổi; trừ 4.3: kết thúc muộn; trừ 6: camera chưa đủ",
		decided: "6 25 | Mục 6: 25 điểm.",
		finished: "06/08",
	},
	{
		planned: "04/09 19:30",
		called: "31/08",
		papers: "02/09",
		committee:
			"30/08 | Chi ủy họp ngày 30/8/2026 (5/5 đồng chí), rà các việc chuẩn bị cho chuyên đề quý III.",
		agenda: `
			Thời sự, kỷ niệm Quốc khánh, khai giảng năm học | Nguyễn Minh Tuấn | 12
			Học và làm theo Bác: thương yêu thiếu niên nhi đồng | Nguyễn Thị Quế | 10
		`,
		held: "04/09 19:30 21:15",
		absent: `
			Thân Thị Hồng Sen | đi làm ăn xa, có báo cáo
			Phạm Thế Hiếu | đi làm ăn xa, có báo cáo
			Phan Thị Minh Thư | đi làm ăn xa, có điện báo
			Chu Thị Thảo | đi làm ăn xa, có điện báo
			Phùng Quốc Tám | dự tập huấn công tác Đoàn ở tỉnh, có giấy triệu tập
		`,
		opinions: `
			Hoàng Thanh Thuận | ý kiến | Bảo hiểm nông nghiệp: nói bằng ví dụ ruộng mất trắng năm ngoái thì dân hiểu ngay.
			Lê Hữu Tâm | đề nghị | Đề nghị thưởng 11 tổ liên gia có số hộ phân loại rác cao.
			Đặng Thị Xuyến | ý kiến | Đoàn viên trông trẻ miễn phí trong buổi họp dân, được 23 cháu.
			Nguyễn Quang Luân | đề nghị | Xin tổ chức trung thu ở sân đình, tránh đường.
			Phạm Trọng Sơn | tự phê bình, phê bình | Tổ liên gia tôi mới có 12/19 hộ dự họp, xin nhận khuyết điểm.
			Đỗ Xuân Tú | ý kiến | Cựu chiến binh hứa dọn 400 m mương trước ngày 10/9.
			Nguyễn Hữu Bảy | chất vấn | Trạm biến áp xóm Trên quá tải, điện lực trả lời bao giờ?
		`,
		answer:
			"Bí thư trả lời: điện lực hẹn nâng công suất trước 20/9, có văn bản số 112 gửi thôn.",
		conclusion:
			"Bí thư kết luận 5 nhiệm vụ tháng 9, tập trung chuẩn bị chuyên đề.",
		tasks: `
			Chuẩn bị báo cáo chuyên đề về phân loại rác | Lưu Tiến Điệp | 10/09 | 01 báo cáo được chi ủy duyệt | xong 1/1 báo cáo
			Giải thích bảo hiểm nông nghiệp (chuyển từ tháng 8) | Hoàng Thanh Thuận | 25/09 | 50/50 hộ | một phần 44/50 hộ; sáu hộ chưa tin; tiếp tục tháng 10
			Dọn mương phía đông trước mùa mưa | Đỗ Xuân Tú | 10/09 | 400 m | xong 400/400 m
			Vận động hộ dự họp tổ liên gia | Phạm Trọng Sơn | 30/09 | 80% số hộ | xong 86/80 % hộ
			Tổ chức Trung thu ở sân đình | Nguyễn Quang Luân | 25/09 | 01 buổi, 150 cháu | xong 161/150 cháu
		`,
		score: "4.2 22, 4.3 8, 6 26",
		reasons:
			"Trừ 4.2: ít đảng viên trẻ nói; trừ 4.3: chưa bàn hết việc điện; trừ 6: bảo hiểm chưa đạt",
		decided: "2 3 | Mục 2: 3 điểm do tỷ lệ dự 88,89%.",
		finished: "05/09",
	},
	{
		planned: "04/10 19:30",
		called: "29/09",
		papers: "02/10",
		committee:
			"28/09 | Chi ủy họp ngày 28/9/2026 (5/5 đồng chí), rà kết quả tháng 9 và việc hộ nghèo.",
		agenda: `
			Thời sự, chủ trương của tỉnh về giữ đất lúa | Nguyễn Công Định | 12
			Học và làm theo Bác: cần, kiệm, liêm, chính | Lê Văn Quyết | 10
		`,
		held: "04/10 19:30 21:15",
		superiors: "Nguyễn Văn Huy",
		absent: `
			Thân Thị Hồng Sen | đi làm ăn xa, có báo cáo
			Phạm Thế Hiếu | đi làm ăn xa, có báo cáo
			Phạm Văn Huy | nằm viện điều trị sốt xuất huyết
		`,
		opinions: `
			Hoàng Thanh Thuận | ý kiến | Sáu hộ cuối chờ hợp đồng mẫu, hẹn xong trước 20/10.
			Phan Thị Minh Thư | tự phê bình, phê bình | Nhận lỗi vắng buổi chuyên đề không xin phép, xin phân công việc xóm để sửa.
			Trần Thị Dung | ý kiến | Mô hình vườn mẫu có 38 hộ, giống bưởi về chậm nên chưa trồng đủ.
			Nguyễn Văn Chương | đề nghị | Đề nghị mở lớp cắt tỉa cây cho hộ làm vườn mẫu.
			Lưu Thị Hồng | đề nghị | Đề nghị xếp lịch họp tổ phụ nữ khác tối thứ bảy.
			Nguyễn Thế Cẩn | ý kiến | Bảo vệ lúa vụ mùa xong, còn 3 ha lúa muộn.
			Nguyễn Minh Tuấn | ý kiến | Sẽ báo cáo kết quả vườn mẫu ở chuyên đề quý IV.
			Phạm Gia Công | chất vấn | Vốn vay vườn mẫu đã giải ngân mấy hộ?
		`,
		answer:
			"Bí thư trả lời: ngân hàng giải ngân 21/38 hộ, còn lại chờ lịch tháng 10.",
		remark:
			"Đồng chí Nguyễn Văn Huy đề nghị gắn vườn mẫu với tiêu chí môi trường.",
		conclusion: "Bí thư kết luận 5 nhiệm vụ tháng 10.",
		tasks: `
			Ký bảo hiểm nông nghiệp cho sáu hộ cuối (chuyển từ tháng 8, tháng 9) | Hoàng Thanh Thuận | 20/10 | 50/50 hộ | xong 50/50 hộ
			Gặt 3 ha lúa mùa muộn | Nguyễn Thế Cẩn | 15/10 | 3 ha | xong 3/3 ha
			Lập danh sách hộ nghèo, cận nghèo sơ bộ | Nguyễn Minh Bình | 25/10 | 187 hộ được rà | xong 187/187 hộ
			Mở lớp cắt tỉa cây cho hộ vườn mẫu | Nguyễn Văn Chương | 31/10 | 02 lớp, 40 người | một phần 1/2 lớp; giảng viên dời lịch; mở lớp hai tháng 11
			Phân công xóm cho đồng chí Phan Thị Minh Thư | Lê Tiến Đạt | 10/10 | 01 bản phân công | xong 1/1 bản
		`,
		score: "4.2 22, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2: tám đồng chí phát biểu trong 42 đồng chí dự; trừ 4.3: phần kết luận còn vội; trừ 6: bảo hiểm kéo dài ba tháng",
		decided: "6 27 | Mục 6: 27 điểm.",
		finished: "05/10",
	},
	{
		planned: "04/11 19:30",
		called: "30/10",
		papers: "30/10",
		committee:
			"29/10 | Chi ủy họp ngày 29/10/2026 (5/5 đồng chí), chuẩn bị nội dung và danh sách kiểm điểm.",
		agenda: `
			Thời sự, hướng dẫn kiểm điểm đảng viên | Nguyễn Minh Tuấn | 15
			Nhận xét đảng viên dự bị Nguyễn Văn Phúc trước khi hết thời gian dự bị | Nguyễn Công Định | 10
		`,
		held: "04/11 19:30 21:20",
		superiors: "Nguyễn Văn Huy",
		absent: `
			Thân Thị Hồng Sen | đi làm ăn xa, có báo cáo
			Phạm Thế Hiếu | đi làm ăn xa, có báo cáo
			Chu Thị Thảo | đi làm ăn xa, có điện báo
		`,
		opinions: `
			Nguyễn Văn Phúc | tự phê bình, phê bình | Tự kiểm điểm 12 tháng: còn ít đọc báo, hạn chế khi nói trước dân.
			Nguyễn Thị Quế | ý kiến | Đồng chí Phúc trực loa đều, chi bộ nên đồng ý cho làm hồ sơ chính thức.
			Vũ Gia Xuân | ý kiến | Vận động 60 thùng rác được 52 thùng, còn một doanh nghiệp hứa 8 thùng.
			Đặng Quang Huấn | ý kiến | Phóng sự rác đã đăng trang thôn, xin nhân xem ở họp tổ liên gia.
			Nguyễn Văn Chương | tự phê bình, phê bình | Lớp cắt tỉa dời hai lần, xin nhận trách nhiệm vì không liên hệ lại.
			Đặng Hữu Ninh | đề nghị | Đề nghị bỏ hạng mục mâm cỗ trong Ngày hội, dành tiền cho hộ khó.
			Nguyễn Ngọc Thắng | ý kiến | Hợp tác xã bao tiêu bưởi vườn mẫu năm thứ hai, giá chốt trước.
		`,
		remark:
			"Đồng chí Nguyễn Văn Huy đề nghị giữ tiến độ vườn mẫu, báo số liệu thật cho đoàn kiểm tra.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 11.",
		votes: `
			Thông qua nghị quyết tháng 11/2026
			Đề nghị hoàn thiện hồ sơ công nhận chính thức cho đồng chí Nguyễn Văn Phúc | 38-0-2 | giơ tay; hai đồng chí không có ý kiến
		`,
		tasks: `
			Hoàn thiện hồ sơ công nhận chính thức cho đồng chí Nguyễn Văn Phúc | Nguyễn Công Định | 28/11 | đủ hồ sơ trình Ban Thường vụ
			Mở lớp cắt tỉa thứ hai (chuyển từ tháng 10) | Nguyễn Văn Chương | 25/11 | 01 lớp, 20 người
			Tổ chức Ngày hội Đại đoàn kết, không mâm cỗ | Đặng Hữu Ninh | 18/11 | 01 buổi, 187 hộ
			Thu bản tự kiểm điểm đảng viên | Lưu Tiến Điệp | 30/11 | 45/45 đồng chí
		`,
		score: "4.2 23, 4.3 8, 6 28",
		reasons:
			"Trừ 4.2: phát biểu còn tập trung ở vài đồng chí; trừ 4.3: giờ kết thúc trễ; trừ 6: một lớp chưa mở",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "05/11",
	},
	{
		planned: "05/12 14:00",
		theme: "Đảng viên nêu gương thực hành tiết kiệm, chống lãng phí | 06/10",
	},
	{ planned: "04/12 19:30" },
]);
