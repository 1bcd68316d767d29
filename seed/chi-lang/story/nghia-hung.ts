import { tell } from "./tell.ts";

/** Nghĩa Hưng: land clearance for the provincial road; in September the meeting came twelve days late. */
export const nghiaHung = tell("nghia-hung", "Nguyễn Thị Thanh", [
	{
		planned: "06/08 19:30",
		called: "02/08",
		papers: "04/08",
		committee:
			"01/08 | Chi ủy họp ngày 1/8/2026 (3/3 đồng chí), bàn kỹ việc giải phóng mặt bằng.",
		agenda: `
			Thời sự, chủ trương mở rộng đường tỉnh qua thôn | Trần Thị Kim Lụa | 15
			Tình hình tư tưởng các hộ có đất thu hồi | Nguyễn Thị Thanh | 10
		`,
		held: "06/08 19:30 21:20",
		superiors: "Đinh Đình Tiến",
		absent: `
			Nguyễn Văn Cẩn | đi làm xa, có báo cáo
			Trần Văn Định | đi làm xa, có báo cáo
			Trần Đình Năm | đi làm xa ở Quảng Ninh, có điện báo
		`,
		results: `
			Kiểm đếm đất, cây cối các hộ bị thu hồi | Quách Đức Lực | một phần 31/36 hộ; năm hộ đi vắng; làm tiếp tháng 8
			Sửa mái nhà bia liệt sĩ | Phạm Đình Công | xong 1/1 công trình
		`,
		opinions: `
			Trần Xuân Bảy | ý kiến | Giá bồi thường cây lâu năm dân chưa rõ, cần có bảng giá ở nhà văn hóa.
			Nguyễn Gia Phương | ý kiến | Nhà tôi mất 120 m², nhận bàn giao trước để bà con yên tâm.
			Lê Thị Huệ | chất vấn | Hai hộ có mồ mả trong phạm vi làm đường được hỗ trợ di chuyển ra sao?
			Vũ Mạnh Luân | đề nghị | Đề nghị có tổ đến từng nhà, mỗi tổ một đảng viên, không họp chung gây căng.
			Đặng Thị Bích | ý kiến | Phụ nữ nhận nói chuyện với chị em có chồng đi làm xa.
			Lưu Văn Mạnh | tự phê bình, phê bình | Có đảng viên nghe ngóng, không dám nói rõ với dân; tôi cũng có phần.
			Nguyễn Quang Trường | ý kiến | Là đảng viên của chi bộ, tôi thông tin: bảng giá đền bù công khai từ ngày 10/8.
		`,
		answer:
			"Trưởng thôn trả lời: di chuyển mồ mả được hỗ trợ theo quyết định của tỉnh, có người của xã đến từng nhà.",
		remark:
			"Đồng chí Đinh Đình Tiến đề nghị đảng viên có đất nhận tiền và bàn giao trước.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 8, lập ba tổ đến từng hộ.",
		tasks: `
			Kiểm đếm năm hộ còn lại (chuyển từ tháng 7) | Trần Xuân Bảy | 20/08 | 36/36 hộ | xong 36/36 hộ
			Ba tổ đến từng nhà giải thích phương án bồi thường | Vũ Mạnh Luân | 31/08 | 36/36 hộ | một phần 29/36 hộ; bảy hộ đòi xem giá lần hai; tiếp tục tháng 9
			Công khai bảng giá cây, đất tại nhà văn hóa | Trần Thị Kim Lụa | 12/08 | 01 bảng | xong 1/1 bảng
			Chỉnh trang khu nghĩa trang có mồ mả phải chuyển | Phạm Đình Công | 31/08 | 09 mộ | một phần 6/9 mộ; ba gia đình chọn ngày; làm tiếp tháng 9
		`,
		score: "4.2 21, 4.3 8, 6 24",
		reasons:
			"Trừ 4.2, 4.3: thảo luận nóng, phải ngắt hai lần; trừ 6: kiểm đếm chưa xong",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "08/08",
	},
	{
		planned: "06/09 19:30",
		moved: "18/09 19:30",
		called: "16/09",
		papers: "17/09",
		committee:
			"15/09 | Chi ủy họp ngày 15/9/2026 (3/3 đồng chí); đã báo Đảng ủy xin lùi họp vì cả chi ủy đi vận động bàn giao mặt bằng từ 4/9 đến 13/9.",
		agenda: `
			Thời sự, kết quả bàn giao mặt bằng tháng 8 | Quách Đức Lực | 15
			Tình hình tư tưởng, năm học mới | Trần Thị Kim Lụa | 10
		`,
		held: "18/09 19:30 21:05",
		superiors: "Đinh Đình Tiến",
		absent: `
			Nguyễn Văn Cẩn | đi làm xa, có báo cáo
			Trần Văn Định | đi làm xa, có báo cáo
			Nguyễn Xuân Lợi | đi làm xa, có nhắn tin
			Trần Xuân Giang | lái tàu sông, có điện báo
			Hoàng Trọng Tú | đi thi lái xe, có xin phép
		`,
		opinions: `
			Nguyễn Gia Phương | ý kiến | Gia đình đã bàn giao, bốn hộ liền kề bàn giao theo.
			Nguyễn Văn Sinh | đề nghị | Đề nghị bên thi công tưới nước chống bụi hai lần mỗi ngày.
			Phạm Anh Chiến | ý kiến | Thợ mộc trong thôn đề nghị được làm cửa nhà văn hóa mới.
			Nguyễn Thị Thanh | tự phê bình, phê bình | Chi ủy nhận: bận việc mặt bằng nên họp chậm, từ tháng 10 họp đúng ngày.
			Đỗ Thị Xuân | chất vấn | Con em lớp 6 đi học đoạn đường đào, ai gác buổi sáng?
			Lê Công Chung | ý kiến | Đoàn viên nhận gác giờ đến trường hai tuần tới.
		`,
		answer:
			"Bí thư trả lời: đã có rào chắn tạm, đoàn viên gác từ 6 giờ 30; bên thi công tưới hai lần mỗi ngày từ 20/9.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 9; nhận trách nhiệm họp chậm 12 ngày.",
		tasks: `
			Vận động bảy hộ còn lại nhận tiền, bàn giao đất (chuyển từ tháng 8) | Vũ Mạnh Luân | 30/09 | 36/36 hộ | một phần 34/36 hộ; hai hộ chờ đo lại; tiếp tục tháng 10
			Di chuyển nốt ba mộ (chuyển từ tháng 8) | Phạm Đình Công | 30/09 | 09/09 mộ | xong 9/9 mộ
			Gác đường cho học sinh qua đoạn thi công | Lê Công Chung | 30/09 | 02 tuần, không tai nạn | xong 14/14 buổi
			Lập danh sách trẻ em nhận quà Trung thu | Ngô Kim Thu | 22/09 | 118 cháu | xong 118/118 cháu
		`,
		score: "4.2 23, 4.3 9, 6 25",
		reasons: "Trừ 4.2, 4.3: bàn nhiều vào một việc; trừ 6: bàn giao chưa đủ",
		decided:
			"1 3, 6 24 | Mục 1: 3 điểm do họp chậm 12 ngày so với ngày đăng ký. Mục 6: 24 điểm.",
		finished: "20/09",
	},
	{
		planned: "27/09 14:00",
		theme: "Giữ nghề mộc, làm giàu chính đáng trên quê hương | 10/07",
		called: "22/09",
		papers: "25/09",
		committee:
			"21/09 | Chi ủy họp ngày 21/9/2026 (3/3 đồng chí), duyệt báo cáo của đồng chí Phạm Anh Chiến.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: nghề mộc Nghĩa Hưng | Phạm Anh Chiến | 30
			Thảo luận | | 60
			Kết luận, biểu quyết, chấm điểm | | 20
		`,
		held: "27/09 14:00 16:00",
		absent: `
			Trần Đình Năm | đi làm xa ở Quảng Ninh, có điện báo
			Nguyễn Xuân Lợi | đi làm xa, có nhắn tin
			Phùng Quang Quân
		`,
		results: `
			Mỗi tổ thợ mộc dạy nghề cho một thanh niên | Phạm Anh Chiến | một phần 4/7 thanh niên; ba em đi làm công ty; vận động trong quý III
		`,
		opinions: `
			Nguyễn Bá Phong | ý kiến | Thợ trẻ cần vốn mua máy bào, xin giới thiệu vay ưu đãi.
			Nguyễn Ngọc Chính | đề nghị | Đề nghị quy định giờ chạy máy, tránh ồn sau 21 giờ.
			Trần Minh Tú | ý kiến | Người già nhớ nghề, nhận dạy chạm tay không lấy tiền.
			Nguyễn Văn Lộc | đề nghị | Xin lập trang giới thiệu sản phẩm của thôn.
			Trần Thị Uyên | tự phê bình, phê bình | Xưởng nhà tôi xả mùn cưa ra mương, đã dọn, xin rút kinh nghiệm.
		`,
		conclusion: "Bí thư kết luận 3 việc về truyền nghề và giờ chạy máy.",
		tasks: `
			Truyền nghề cho ba thanh niên còn lại (chuyển từ quý II) | Phạm Anh Chiến | 31/12 | 07/07 thanh niên
			Soạn quy ước giờ chạy máy, gom mùn cưa | Nguyễn Ngọc Chính | 31/10 | 01 quy ước, 14 xưởng ký
			Lập trang giới thiệu sản phẩm mộc | Nguyễn Văn Lộc | 30/11 | 30 sản phẩm có ảnh, giá
		`,
		score: "4.2 23, 4.3 9, 6 25",
		reasons:
			"Trừ 4.2, 4.3: liên hệ trách nhiệm còn ít; trừ 6: việc truyền nghề chưa đạt",
		decided: "2 3 | Mục 2: 3 điểm, một đồng chí vắng không lý do.",
		finished: "29/09",
	},
	{
		planned: "06/10 19:30",
		called: "01/10",
		papers: "03/10",
		committee:
			"30/09 | Chi ủy họp ngày 30/9/2026 (3/3 đồng chí), chuẩn bị nội dung.",
		agenda: `
			Thời sự, ngày truyền thống nông dân, phụ nữ | Ngô Kim Thu | 12
			Học và làm theo Bác: trọng dân, gần dân | Trần Xuân Bảy | 10
		`,
		held: "06/10 19:30 21:05",
		absent: `
			Nguyễn Văn Cẩn | đi làm xa, có báo cáo
			Trần Xuân Giang | lái tàu sông, có điện báo
		`,
		opinions: `
			Vũ Mạnh Luân | ý kiến | Hai hộ đã đo lại, chênh 4 m², xin xã trả lời trước 15/10.
			Phùng Quang Quân | tự phê bình, phê bình | Nhận lỗi vắng buổi chuyên đề không báo.
			Lê Thanh Nam | đề nghị | Lúa mùa gặt sớm, đề nghị thuê máy chung để khỏi hư mặt đường mới.
			Hoàng Tiến Khải | ý kiến | Tổ thi công đã trả lại rãnh thoát nước, còn 30 m đọng bùn.
			Đinh Thị Gấm | ý kiến | Chị em thu gom được 90 kg rác nhựa ngày chủ nhật xanh.
			Phạm Thị Lành | chất vấn | Tiền thuê gác đường có ghi vào quỹ thôn không?
		`,
		answer:
			"Bí thư trả lời: gác đường là tình nguyện, không chi tiền; bên thi công hỗ trợ áo phản quang.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 10.",
		tasks: `
			Hoàn tất hai hộ đo lại (chuyển từ tháng 8, tháng 9) | Vũ Mạnh Luân | 25/10 | 36/36 hộ | xong 36/36 hộ
			Gặt lúa mùa bằng máy chung | Lê Thanh Nam | 25/10 | 38 ha | xong 38/38 ha
			Nạo bùn 30 m rãnh sau thi công | Hoàng Tiến Khải | 15/10 | 30 m | xong 30/30 m
			Vận động hộ dọc đường mới không lấn hành lang | Đặng Thị Ngọc | 31/10 | 36 hộ ký | một phần 25/36 hộ; một số hộ đang làm hàng quán; vận động tiếp tháng 11
		`,
		score: "4.2 22, 4.3 8, 6 26",
		reasons:
			"Trừ 4.2, 4.3: ít đảng viên trẻ nêu ý kiến; trừ 6: hai hộ còn chờ đo",
		decided: "6 26 | Mục 6: 26 điểm.",
		finished: "08/10",
	},
	{
		planned: "06/11 19:30",
		called: "02/11",
		papers: "02/11",
		committee:
			"01/11 | Chi ủy họp ngày 1/11/2026 (3/3 đồng chí), chuẩn bị việc kiểm điểm cuối năm.",
		agenda: `
			Thời sự, Ngày hội Đại đoàn kết | Trần Thị Kim Lụa | 12
			Nhận xét đảng viên dự bị Hoàng Trọng Tú | Nguyễn Thị Thanh | 10
		`,
		held: "06/11 19:30 21:10",
		superiors: "Đinh Đình Tiến",
		absent: `
			Nguyễn Văn Cẩn | đi làm xa, có báo cáo
			Trần Văn Định | đi làm xa, có báo cáo
			Nguyễn Xuân Lợi | đi làm xa, có nhắn tin
		`,
		opinions: `
			Đặng Thị Ngọc | ý kiến | Còn 11 hộ hàng quán lấn hành lang, xin phối hợp công an xã.
			Nguyễn Ngọc Chính | ý kiến | Quy ước giờ chạy máy: 14/14 xưởng ký, đã hết phản ánh ồn.
			Hoàng Trọng Tú | tự phê bình, phê bình | Tự kiểm điểm chín tháng dự bị: còn ngại nói trước đông người.
			Lưu Văn Mạnh | đề nghị | Đề nghị phân công đồng chí Tú phụ trách nhóm Zalo của thôn.
			Trần Xuân Bảy | ý kiến | Ngô đông 6 ha lên tốt, cần bón thúc trước 15/11.
			Nguyễn Văn Sinh | đề nghị | Đề nghị biểu dương hộ bàn giao đất đầu tiên trong Ngày hội.
		`,
		remark:
			"Đồng chí Đinh Đình Tiến biểu dương chi bộ giải quyết xong mặt bằng đúng hẹn.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 11; giao đồng chí Hoàng Trọng Tú một việc cụ thể.",
		tasks: `
			Giải tỏa hàng quán lấn hành lang (chuyển từ tháng 10) | Đặng Thị Ngọc | 25/11 | 36/36 hộ
			Tổ chức Ngày hội Đại đoàn kết, biểu dương hộ bàn giao đất sớm | Trần Thị Kim Lụa | 18/11 | 01 buổi, 05 hộ
			Quản trị nhóm Zalo của thôn | Hoàng Trọng Tú | 30/11 | mỗi tuần 02 tin
			Bón thúc, chăm ngô đông | Trần Xuân Bảy | 20/11 | 6 ha
		`,
		score: "4.2 22, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: kết luận còn dài; trừ 6: hàng quán còn lấn hành lang",
		finished: "07/11",
	},
	{ planned: "06/12 19:30" },
]);
