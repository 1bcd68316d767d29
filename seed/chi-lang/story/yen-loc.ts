import { tell } from "./tell.ts";

/** Yên Lộc: August to October are the three papers; here its theme of the third quarter, and November that follows from them. */
export const yenLoc = tell("yen-loc", "Nguyễn Xuân Đạt", [
	{
		planned: "27/09 08:00",
		theme: "Nói đi đôi với làm: mỗi đảng viên một việc cụ thể cho thôn | 09/07",
		called: "22/09",
		papers: "25/09",
		committee:
			"21/09 | Chi ủy họp ngày 21/9/2026 (3/3 đồng chí), duyệt báo cáo của đồng chí Hoàng Duy Năm.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: mỗi đảng viên một việc cụ thể | Hoàng Duy Năm | 30
			Thảo luận, liên hệ trách nhiệm đảng viên | | 55
			Kết luận, biểu quyết, chấm điểm | | 25
		`,
		held: "27/09 08:00 10:00",
		absent: `
			Lê Văn Đạt | đi làm ăn xa, có điện báo
			Chu Thị Khuyên | chăm cháu ốm, có xin phép
		`,
		results: `
			Mỗi đảng viên đăng ký một việc cụ thể | Nguyễn Thị Trinh | một phần 22/26 đồng chí; bốn đồng chí đăng ký chung chung; viết lại trong quý III
		`,
		opinions: `
			Phạm Thị Hạnh | ý kiến | Việc của tôi: nấu cơm trưa cho ba cụ neo đơn thứ năm hằng tuần.
			Trần Thu Hạnh | ý kiến | Đảng viên dự bị nhận dạy tin học cho người cao tuổi tối thứ tư.
			Nguyễn Văn Vinh | tự phê bình, phê bình | Tôi đăng ký "tham gia đầy đủ" là chung chung, nay đổi thành giữ đèn ngõ 3.
			Nghiêm Văn Quân | đề nghị | Đề nghị dán danh sách việc ở nhà văn hóa để dân theo dõi.
			Nguyễn Thanh Nga | ý kiến | Chị em ngõ 2 cùng tôi nhặt rác sáng chủ nhật, đã được bảy tuần.
			Lưu Thị Thu Giang | đề nghị | Đề nghị ba tháng bình việc làm tốt một lần.
		`,
		conclusion:
			"Bí thư kết luận 2 việc: viết lại đăng ký chung chung và công khai danh sách.",
		tasks: `
			Bốn đồng chí viết lại việc đăng ký (chuyển từ quý II) | Nguyễn Thị Trinh | 15/10 | 26/26 đồng chí có việc đo được
			Dán danh sách việc của đảng viên ở nhà văn hóa | Nghiêm Văn Quân | 10/10 | 01 bảng, cập nhật hằng tháng
		`,
		changes: `
			Mỗi việc đăng ký có một con số đo được, không ghi “tham gia đầy đủ” | Nguyễn Thị Trinh | 01/11 | 26/26 bản đăng ký có số đo
			Dân cùng bình việc làm tốt của đảng viên ba tháng một lần | Hoàng Duy Năm | 01/11 | 01 buổi bình có dân dự
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: báo cáo dài hơn dự kiến; trừ 6: còn bốn đồng chí đăng ký chung chung",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "28/09",
	},
	{
		planned: "03/11 19:30",
		called: "30/10",
		papers: "30/10",
		committee:
			"29/10 | Chi ủy họp ngày 29/10/2026 (3/3 đồng chí), rà từng nhiệm vụ tháng 10 theo nhắc nhở của cấp trên.",
		agenda: `
			Nhìn lại chuyên đề quý III/2026: Nói đi đôi với làm: mỗi đảng viên một việc cụ thể cho thôn | Hoàng Duy Năm | 5
			Thời sự, văn bản mới về kiểm điểm cuối năm | Nguyễn Thị Trinh | 7
			Xét đề nghị công nhận chính thức cho đồng chí Nguyễn Minh Chung | Nguyễn Xuân Đạt | 13
		`,
		held: "03/11 19:30 21:15",
		superiors: "Tạ Thu Cúc",
		absent: "Lê Văn Đạt | đi làm ăn xa, có báo cáo (lần thứ 4 liên tiếp)",
		nowExempt: "Nguyễn Mạnh Hưng",
		fee: "tháng 10/2026: 27/28 đồng chí thuộc diện nộp đã nộp; đồng chí Lê Văn Đạt nộp bù kỳ sau.",
		results: `
			Hoàn thiện hồ sơ đề nghị công nhận đảng viên chính thức cho đồng chí Nguyễn Minh Chung | Nguyễn Xuân Đạt | xong 1/1 bộ hồ sơ
			Tiếp tục giúp quần chúng còn lại hoàn thiện hồ sơ lớp nhận thức (chuyển từ tháng 8, tháng 9) | Nguyễn Xuân Đạt | xong 1/1 quần chúng
			Rà soát hộ nghèo, hộ cận nghèo năm 2026 (chuyển từ tháng 9) | Phan Minh Phúc | xong 1/1 danh sách
			Tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư | Nguyễn Thị Trinh | một phần 2/3 phần việc; chưa chốt được sân khấu; xong trước 10/11
			Nạo vét kênh nội đồng khu Đồng Chùa (chuyển từ tháng 8, tháng 9 không báo cáo) | Lương Thế Tiếp | xong 600/600 m
		`,
		lookBack: `
			Mỗi việc đăng ký có một con số đo được, không ghi “tham gia đầy đủ” | Nguyễn Thị Trinh | xong 26/26 bản đăng ký
			Dân cùng bình việc làm tốt của đảng viên ba tháng một lần | Hoàng Duy Năm | một phần 1/1 buổi; mới có bốn hộ đến dự; theo dõi ở buổi bình quý IV
		`,
		opinions: `
			Lương Thế Tiếp | ý kiến | Kênh Đồng Chùa nạo xong ngày 17/10, nước về đủ 21 ha, có ảnh trước và sau.
			Hoàng Duy Năm | ý kiến | Đã đi xem, kênh thông; đề nghị giao người giữ cửa cống.
			Phan Minh Phúc | ý kiến | Danh sách hộ nghèo: 4 hộ nghèo, 7 hộ cận nghèo, đã niêm yết bảy ngày.
			Nguyễn Minh Chung | tự phê bình, phê bình | Trình bày bản tự kiểm điểm 12 tháng, hứa nhận việc Đoàn của thôn.
			Nguyễn Văn Chính | ý kiến | Đồng chí Chung có chuyển biến sau góp ý tháng 10, đồng ý công nhận.
			Cao Thị Thắm | đề nghị | Đề nghị Ngày hội có góc giới thiệu phân loại rác.
			Hoàng Quang Tiến | ý kiến | Bảng theo dõi nhiệm vụ trên nhóm Zalo được 26 đồng chí xem mỗi tuần.
			Võ Ngọc Hùng | chất vấn | Lê Văn Đạt vắng bốn kỳ liền, chi bộ xử lý thế nào?
		`,
		answer:
			"Bí thư trả lời: sẽ liên hệ nơi đồng chí Đạt làm việc, hướng dẫn thủ tục sinh hoạt tạm thời trước kỳ họp tháng 12.",
		remark:
			"Đồng chí Tạ Thu Cúc biểu dương chi bộ không để sót nhiệm vụ nào của tháng 10.",
		conclusion:
			"Bí thư kết luận 5 nhiệm vụ tháng 11; biểu dương đồng chí Lương Thế Tiếp.",
		votes: `
			Thông qua nghị quyết tháng 11/2026
			Đề nghị công nhận đảng viên chính thức đối với đồng chí Nguyễn Minh Chung | 22-0-0 | giơ thẻ
		`,
		tasks: `
			Hoàn tất Ngày hội Đại đoàn kết (chuyển từ tháng 10) | Nguyễn Thị Trinh | 16/11 | 01 buổi, 158 hộ được mời
			Liên hệ, hướng dẫn đồng chí Lê Văn Đạt làm thủ tục sinh hoạt tạm thời | Nguyễn Xuân Đạt | 28/11 | 01 bộ thủ tục hoặc báo cáo rõ lý do
			Giao người giữ cửa cống Đồng Chùa | Lương Thế Tiếp | 28/11 | 01 hợp đồng trông cống
			Chăm 9 ha ngô, rau vụ đông | Nguyễn Tiến Thành | 30/11 | 9 ha, không để cháy rét
			Thu bản tự kiểm điểm đảng viên năm 2026 | Lưu Thị Thu Giang | 30/11 | 25/25 đồng chí
		`,
		score: "4.2 22, 4.3 8, 6 28",
		reasons:
			"Trừ 4.2: còn đồng chí chưa nói; trừ 4.3: phần xét công nhận hơi nhanh; trừ 6: Ngày hội chưa chốt",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "04/11",
	},
	{ planned: "03/12 19:30" },
]);
