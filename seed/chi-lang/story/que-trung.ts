import { tell } from "./tell.ts";

/** Quế Trung: full marks for results its own report denies; in November the registered day passed without a meeting. */
export const queTrung = tell("que-trung", "Nguyễn Văn Tám", [
	{
		planned: "03/08 19:30",
		called: "30/07",
		papers: "01/08",
		committee:
			"29/07 | Chi ủy họp ngày 29/7/2026 (3/3 đồng chí), thống nhất nội dung, giao việc.",
		agenda: `
			Thời sự, đề án hợp nhất các chi hội | Nguyễn Thị Kim Trinh | 12
			Học và làm theo Bác: đoàn kết trong chi bộ | Đặng Thị Phương Thơm | 10
		`,
		held: "03/08 19:30 21:05",
		superiors: "Nguyễn Quang Nam",
		absent: `
			Đoàn Quốc Hưng | đi làm xa ở Bình Dương, có báo cáo
			Nguyễn Hữu Mạnh | đi làm xa, có báo cáo
			Lê Thị Quỳnh | đi làm xa, có điện báo
		`,
		results: `
			Khoan giếng, lắp bể nước sạch xóm Trại | Bùi Quang Đạt | một phần 2/3 bể; máy khoan gặp đá; thuê máy khác tháng 8
			Đóng góp quỹ khuyến học | Vũ Minh Công | xong 104/104 hộ
		`,
		opinions: `
			Bùi Quang Đạt | ý kiến | Bể thứ ba cần khoan sâu thêm 12 m, phát sinh 6 triệu đồng.
			Trần Quốc Uy | ý kiến | Doanh nghiệp tôi làm hỗ trợ một nửa tiền khoan.
			Hoàng Mạnh Chung | chất vấn | Sao chưa niêm yết quyết toán hai bể đã xong?
			Vũ Thị Quỳnh | đề nghị | Đề nghị thăm hai hộ có người ốm dài ngày trong xóm Trại.
			Trịnh Thị Thu Hường | tự phê bình, phê bình | Chi hội trưởng nghỉ ốm, việc hội chậm, xin tập thể giúp.
			Tạ Thu Cúc | ý kiến | Quỹ Hội Nông dân xã có thể cho vay 5 hộ nuôi bò, đề nghị chọn hộ.
			Phạm Văn Năm | ý kiến | Đoàn thanh niên nhận lắp mái che máy bơm.
		`,
		answer:
			"Bí thư trả lời: quyết toán hai bể sẽ niêm yết ngày 8/8 tại nhà văn hóa.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 8.",
		tasks: `
			Khoan và lắp bể thứ ba ở xóm Trại (chuyển từ tháng 7) | Bùi Quang Đạt | 31/08 | 03/03 bể có nước | xong 3/3 bể
			Niêm yết quyết toán nước sạch | Nguyễn Văn Tám | 08/08 | 01 bảng công khai | xong 1/1 bảng
			Chọn hộ vay vốn nuôi bò | Nguyễn Hữu Nghĩa | 25/08 | 05 hộ đủ hồ sơ | một phần 3/5 hộ; hai hộ còn nợ cũ; chọn lại tháng 9
			Lắp mái che máy bơm | Phạm Văn Năm | 20/08 | 02 mái | một phần 1/2 mái; hết tôn; mua tiếp tháng 9
		`,
		score: "4.2 21, 4.3 8, 6 26",
		reasons:
			"Trừ 4.2: tư tưởng nêu ít; trừ 4.3: điều hành đôi lúc chưa chặt; trừ 6: bể nước chưa xong",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "05/08",
	},
	{
		planned: "03/09 19:30",
		called: "30/08",
		papers: "01/09",
		committee:
			"28/08 | Chi ủy họp ngày 28/8/2026 (3/3 đồng chí), duyệt dự thảo nghị quyết.",
		agenda: `
			Thời sự, tuyên truyền kỷ niệm Quốc khánh | Phạm Thị Nhàn | 12
			Học và làm theo Bác: chí công vô tư | Nguyễn Hồng Tín | 10
		`,
		held: "03/09 19:30 21:05",
		absent: `
			Đoàn Quốc Hưng | đi làm xa ở Bình Dương, có báo cáo
			Lê Thị Quỳnh | đi làm xa, có điện báo
			Vũ Đức Năm
		`,
		opinions: `
			Nguyễn Hữu Nghĩa | ý kiến | Chọn được ba hộ vay vốn bò, hai hộ cần xóa nợ cũ trước.
			Phạm Văn Năm | ý kiến | Mái thứ hai đợi tôn loại dày, giá tăng 12%.
			Ngô Thị Nguyệt | đề nghị | Đề nghị đưa việc treo cờ, đèn vào quy ước.
			Nguyễn Quang Khánh | chất vấn | Tiền bán thanh lý máy bơm cũ đã nộp quỹ chưa?
			Võ Văn Mười | ý kiến | Trồng cây bóng mát hai bên đường vào thôn dịp Quốc khánh 60 cây.
		`,
		answer:
			"Bí thư trả lời: tiền thanh lý 2,3 triệu đã nộp quỹ thôn ngày 1/9, có biên nhận.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 9; nhắc nhở đồng chí Vũ Đức Năm.",
		tasks: `
			Chọn hai hộ vay vốn bò còn lại (chuyển từ tháng 8) | Nguyễn Hữu Nghĩa | 20/09 | 05/05 hộ | xong 5/5 hộ
			Làm mái che máy bơm thứ hai (chuyển từ tháng 8) | Phạm Văn Năm | 20/09 | 02/02 mái | xong 2/2 mái
			Trồng và chăm cây bóng mát đường vào thôn | Võ Văn Mười | 30/09 | 60 cây sống | một phần 48/60 cây; trâu bò phá; rào lại tháng 10
			Hoàn thiện quy ước thôn về treo cờ, đèn | Nguyễn Thị Kim Trinh | 30/09 | 01 dự thảo | một phần 1/2 lần họp dân; lần hai ít người dự; họp lại tháng 10
		`,
		score: "4.2 24, 4.3 10, 6 30",
		reasons: "Trừ 4.2: còn ít ý kiến",
		decided:
			"2 1, 4.2 21, 6 24 | Chi bộ tự chấm đủ điểm mục 6 dù hai nhiệm vụ tháng 8 chưa hoàn thành; một đồng chí vắng không lý do.",
		finished: "05/09",
	},
	{
		planned: "20/09 14:00",
		theme: "Đảng viên gương mẫu giữ đất lúa, không để ruộng bỏ hoang | 05/07",
		called: "14/09",
		papers: "18/09",
		committee:
			"13/09 | Chi ủy họp ngày 13/9/2026 (3/3 đồng chí), giao đồng chí Trần Văn Thành viết báo cáo.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: đất ruộng bỏ hoang và cách giữ | Trần Văn Thành | 30
			Thảo luận | | 55
			Kết luận, biểu quyết, chấm điểm | | 20
		`,
		held: "20/09 14:00 15:55",
		superiors: "Nguyễn Quang Nam",
		absent: `
			Nguyễn Hữu Mạnh | đi làm xa, có báo cáo
			Lê Thị Quỳnh | đi làm xa, có điện báo
		`,
		results: `
			Rà soát ruộng bỏ hoang từ hai vụ | Trần Văn Thành | xong 27/27 thửa
		`,
		opinions: `
			Nguyễn Xuân Thịnh | ý kiến | Xin thuê lại 11 thửa bỏ hoang trồng ngô sinh khối.
			Đỗ Quang Long | đề nghị | Đề nghị thôn đứng ra ghi hợp đồng ba năm giữa chủ ruộng và người thuê.
			Ngô Kim Nga | ý kiến | Nhiều thửa do con cháu đi xa, người già không làm được.
			Vũ Quang Uy | tự phê bình, phê bình | Ruộng nhà tôi cũng bỏ một vụ, xin nhận và làm lại vụ đông.
			Trần Trọng Trường | đề nghị | Đề nghị lắp máy đo nước tưới để thu đúng tiền.
		`,
		conclusion: "Bí thư kết luận 2 việc về hợp đồng thuê ruộng và vụ đông.",
		tasks: `
			Đứng ra ký hợp đồng thuê ruộng bỏ hoang | Đỗ Quang Long | 31/10 | 27/27 thửa có người làm
			Vận động trồng vụ đông ở ruộng bỏ hoang | Vũ Quang Uy | 15/11 | 15 thửa
		`,
		score: "4.2 23, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: thời gian thảo luận ngắn; trừ 6: quý II mới dừng ở rà soát",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "22/09",
	},
	{
		planned: "04/10 19:30",
		called: "30/09",
		papers: "03/10",
		committee:
			"29/09 | Chi ủy họp ngày 29/9/2026 (3/3 đồng chí), xét cây chết và quy ước thôn.",
		agenda: `
			Thời sự, phong trào toàn dân rèn luyện thân thể | Nguyễn Thị Ánh | 12
			Nắm dư luận trong dân sau khi sáp nhập chi hội | Phạm Thị Nhàn | 10
		`,
		held: "04/10 19:40 21:15",
		absent: `
			Đoàn Quốc Hưng | đi làm xa ở Bình Dương, có báo cáo
			Lê Thị Quỳnh | đi làm xa, có điện báo
			Nguyễn Hữu Mạnh | đi làm xa, có báo cáo
			Nguyễn Xuân Thịnh | đi học lớp trung cấp nông nghiệp, có giấy
		`,
		opinions: `
			Võ Văn Mười | ý kiến | Rào 12 cây chết bằng lưới, sẽ trồng dặm trước 20/10.
			Nguyễn Thị Mận | đề nghị | Đề nghị tặng áo ấm cho 14 cụ trên 85 tuổi trước mùa rét.
			Vũ Đức Năm | tự phê bình, phê bình | Nhận lỗi vắng tháng 9, hứa không tái diễn.
			Phạm Quang Tân | ý kiến | Cựu chiến binh nhận trông chỗ gửi xe khi họp dân.
			Nguyễn Thị Ánh | chất vấn | Vì sao họp dân về quy ước chỉ có 34 hộ?
			Vũ Minh Công | đề nghị | Đề nghị họp theo xóm, mỗi xóm một tối.
		`,
		answer:
			"Đồng chí phó bí thư trả lời: lần trước trùng đám cưới; lần sau họp theo xóm, có giấy mời.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 10.",
		tasks: `
			Trồng dặm và rào 12 cây (chuyển từ tháng 9) | Võ Văn Mười | 20/10 | 60/60 cây
			Họp dân theo xóm về quy ước (chuyển từ tháng 9) | Nguyễn Thị Kim Trinh | 25/10 | 03/03 xóm, 80% hộ dự
			Tặng áo ấm người cao tuổi | Nguyễn Thị Mận | 31/10 | 14/14 cụ
			Kiểm tra nguồn nước ba bể xóm Trại | Bùi Quang Đạt | 31/10 | 03 mẫu xét nghiệm
		`,
		score: "4.2 22, 4.3 8, 6 27",
		reasons:
			"Trừ 4.2, 4.3: ý kiến còn dàn trải; trừ 6: hai việc tháng 9 chưa xong",
		decided: "2 3 | Mục 2: 3 điểm, tỷ lệ dự 87,1%.",
		finished: "06/10",
	},
	{ planned: "05/11 19:30" },
]);
