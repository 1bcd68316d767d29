import { tell } from "./tell.ts";

/** An Khê: the cell that needs help. Short meetings, thin preparation, no meeting in October, a fresh start in November. */
export const anKhe = tell("an-khe", "Trần Thị Khuyên", [
	{
		planned: "05/08 19:30",
		called: "03/08",
		papers: "04/08",
		committee:
			"03/08 | Chi ủy họp ngày 3/8/2026 (2/3 đồng chí), thống nhất nội dung.",
		agenda: `
			Thông tin thời sự | Nguyễn Thị Hồng Uyên | 15
		`,
		held: "05/08 19:50 21:00",
		absent: `
			Đặng Văn Mười | đi làm xa, có báo cáo
			Nguyễn Thị Phương Tý | đi làm xa, có báo cáo
			Nguyễn Thị Thanh Hải | đi làm xa, có báo cáo
			Dương Quốc Phương
			Nguyễn Minh Tiến | bị ốm, có nhắn tin
		`,
		fee: "tháng 7/2026: 31/35 đồng chí thuộc diện nộp đã nộp.",
		results: `
			Thu quỹ phòng, chống thiên tai | Lê Thị Thêu | một phần 96/171 hộ; nhiều hộ chưa nhận được thông báo; thu tiếp tháng 8
			Tổ chức ngày thương binh, liệt sĩ | Nguyễn Hồng Mạnh | xong 11/11 gia đình
		`,
		opinions: `
			Nguyễn Hồng Mạnh | ý kiến | Thăm hỏi dịp 27/7 đủ 11 gia đình, có hai gia đình cần sửa mái.
			Lê Thị Thêu | ý kiến | Thu quỹ chậm do chưa phát hết giấy báo.
			Bùi Minh Hiếu | đề nghị | Đề nghị bí thư vào họp đúng giờ, bà con chờ hai mươi phút.
		`,
		conclusion: "Bí thư kết luận: tiếp tục thực hiện các nhiệm vụ tháng 8.",
		tasks: `
			Thu quỹ phòng, chống thiên tai (chuyển từ tháng 7) | Lê Thị Thêu | 31/08 | 171/171 hộ | một phần 132/171 hộ; người thu đi vắng hai tuần; thu tiếp tháng 9
			Dọn vệ sinh đường làng đón Quốc khánh | Đặng Thị Xuyến | 30/08 | 02 buổi | xong 2/2 buổi
			Hoàn thiện hồ sơ chuyển chính thức cho đồng chí Phan Khánh Thu | Nguyễn Thị Hồng Uyên | 30/08 | đủ hồ sơ trình chi bộ | quên
		`,
		score: "4.2 20, 4.3 8, 6 24",
		reasons:
			"Trừ 4.2: ít ý kiến; trừ 6: quỹ phòng, chống thiên tai chưa thu xong",
		decided:
			"1 3, 2 2, 6 22 | Mục 1: 3 điểm do vào muộn, họp 70 phút. Mục 2: 2 điểm. Mục 6: 22 điểm.",
		finished: "11/08",
	},
	{
		planned: "08/09 19:30",
		called: "07/09",
		papers: "08/09",
		committee:
			"không | Chi ủy viên bận việc gia đình, bí thư tự chuẩn bị, không họp chi ủy.",
		agenda: `
			Thông tin thời sự | Nguyễn Thị Hồng Uyên | 10
		`,
		held: "08/09 20:00 21:05",
		absent: `
			Đặng Văn Mười | đi làm xa, có báo cáo
			Nguyễn Thị Phương Tý | đi làm xa, có báo cáo
			Nguyễn Thị Thanh Hải | đi làm xa, có báo cáo
			Dương Quốc Phương
			Phạm Đức Tâm
			Nguyễn Gia Thành | đưa vợ đi khám bệnh, có xin phép
		`,
		fee: "tháng 8/2026: 28/35 đồng chí thuộc diện nộp đã nộp; đồng chí Dương Quốc Phương chưa nộp hai tháng.",
		opinions: `
			Nguyễn Quang Nam | tự phê bình, phê bình | Việc chuyển chính thức cho đồng chí Phan Khánh Thu đã quá hạn từ tháng 5, chi bộ phải làm ngay.
			Lê Thị Thêu | ý kiến | Quỹ phòng, chống thiên tai còn 39 hộ, xin thu tiếp.
			Cao Văn Lâm | đề nghị | Đề nghị chi bộ họp đủ nội dung, đừng chỉ đọc thông báo rồi về.
		`,
		conclusion: "Bí thư kết luận và giao nhiệm vụ tháng 9.",
		tasks: `
			Thu nốt quỹ phòng, chống thiên tai (chuyển từ tháng 7, tháng 8) | Lê Thị Thêu | 30/09 | 39 hộ còn lại
			Hoàn thiện hồ sơ chuyển chính thức cho đồng chí Phan Khánh Thu (chuyển từ tháng 8) | Nguyễn Thị Hồng Uyên | 25/09 | đủ hồ sơ trình chi bộ
			Vận động lắp 12 mắt camera an ninh cùng Công an xã | Nguyễn Hồng Mạnh | 30/09 | kinh phí 12 mắt
		`,
		score: "4.2 21, 4.3 9, 6 27",
		stated: 94,
		decided:
			"1 2, 2 1, 3.2 1, 4.2 16, 4.3 6, 6 18 | Họp 65 phút, hai đồng chí vắng không lý do, không họp chi ủy, một nhiệm vụ không báo cáo. Tổng chi bộ ghi 94 không khớp các mục.",
		finished: "16/09",
	},
	{
		planned: "20/09 08:00",
		theme: "Xây dựng thôn văn hóa, giữ an ninh ở khu dân cư | 12/07",
		called: "15/09",
		papers: "17/09",
		committee:
			"14/09 | Chi ủy họp ngày 14/9/2026 (3/3 đồng chí), giao đồng chí Nguyễn Hồng Mạnh viết báo cáo.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề về an ninh khu dân cư | Nguyễn Hồng Mạnh | 25
			Thảo luận | | 40
			Kết luận, biểu quyết, chấm điểm | | 20
		`,
		held: "20/09 08:15 09:45",
		absent: `
			Đặng Văn Mười | đi làm xa, có báo cáo
			Nguyễn Thị Thanh Hải | đi làm xa, có báo cáo
			Dương Quốc Phương
			Nguyễn Văn Tân | đi viện thăm người nhà, có xin phép
		`,
		results: `
			Ký cam kết không vi phạm pháo, ma túy | Nguyễn Thanh Quân | xong 171/171 hộ
		`,
		opinions: `
			Nguyễn Thanh Quân | ý kiến | Nhà nào có khách trọ cần khai báo ngay trong ngày qua VNeID.
			Trần Ngọc Nhân | đề nghị | Đề nghị lắp đèn ở đoạn dốc nghĩa trang, tối hay có va chạm.
			Nguyễn Thanh Liễu | ý kiến | Phụ nữ nhận nhắc con em không đi xe khi chưa đủ tuổi.
			Nguyễn Thế Bảy | đề nghị | Đề nghị Công an xã về nói chuyện về lừa đảo trên mạng.
		`,
		conclusion: "Bí thư kết luận hai việc về đèn đường và camera an ninh.",
		tasks: `
			Lắp đèn đoạn dốc nghĩa trang | Trần Ngọc Nhân | 31/10 | 06 bóng
			Mời Công an xã nói chuyện về lừa đảo trên mạng | Nguyễn Thế Bảy | 15/10 | 01 buổi, 100 người dự
		`,
		score: "2 3, 4.2 21, 4.3 8, 6 26",
		reasons: "Trừ 2: có đồng chí vắng không lý do; trừ 4.2: thảo luận ít",
		decided:
			"1 4, 2 1, 4.2 17, 6 24 | Vào họp muộn 15 phút; một đồng chí vắng không lý do; bốn ý kiến.",
		finished: "24/09",
	},
	{ planned: "05/10 19:30" },
	{
		planned: "06/11 19:30",
		called: "02/11",
		papers: "02/11",
		committee:
			"01/11 | Chi ủy họp ngày 1/11/2026 (3/3 đồng chí), có đồng chí phụ trách chi bộ dự, kiểm điểm việc không họp tháng 10.",
		agenda: `
			Thông tin thời sự, kết luận của Đảng ủy về nếp sinh hoạt | Nguyễn Thị Hồng Uyên | 10
			Kiểm điểm việc không sinh hoạt tháng 10 | Lê Văn Tuấn | 15
		`,
		held: "06/11 19:30 21:20",
		superiors: "Nguyễn Quang Trường",
		absent: `
			Đặng Văn Mười | đi làm xa, có báo cáo
			Nguyễn Thị Thanh Hải | đi làm xa, có báo cáo
		`,
		fee: "tháng 10/2026: 33/35 đồng chí thuộc diện nộp đã nộp; đồng chí Dương Quốc Phương đã nộp bù ba tháng.",
		results: `
			Thu nốt quỹ phòng, chống thiên tai (chuyển từ tháng 7, tháng 8) | Lê Thị Thêu | xong 39/39 hộ
			Hoàn thiện hồ sơ chuyển chính thức cho đồng chí Phan Khánh Thu (chuyển từ tháng 8) | Nguyễn Thị Hồng Uyên | một phần 3/5 giấy tờ; thiếu nhận xét của đoàn thể; xong trước 20/11
			Vận động lắp 12 mắt camera an ninh cùng Công an xã | Nguyễn Hồng Mạnh | một phần 8/12 mắt; thiếu kinh phí xã hội hóa; vận động thêm ba hộ kinh doanh
		`,
		opinions: `
			Lê Văn Tuấn | tự phê bình, phê bình | Bí thư nhận trách nhiệm để chi bộ không sinh hoạt tháng 10, không báo cáo Đảng ủy.
			Cao Văn Lâm | tự phê bình, phê bình | Góp ý chi ủy: thiếu người thì phải báo, không được bỏ họp.
			Dương Quốc Phương | tự phê bình, phê bình | Nhận khuyết điểm vắng ba kỳ không xin phép, xin sửa chữa.
			Hoàng Thị Mai | đề nghị | Đề nghị cố định ngày 5 hằng tháng, ghi lịch ở nhà văn hóa.
			Phạm Đức Tâm | ý kiến | Xin nhận giúp chi ủy đưa tài liệu lên sổ tay điện tử đúng hạn.
			Nguyễn Minh Tiến | ý kiến | Ba hộ kinh doanh ở ngã ba đồng ý góp bốn mắt camera còn lại.
			Phan Khánh Thu | ý kiến | Đã nộp bản tự kiểm điểm, mong chi bộ sớm xét.
		`,
		answer:
			"Bí thư trả lời: từ tháng 12 họp ngày 5 hằng tháng; đồng chí vắng phải báo trước 18 giờ.",
		remark:
			"Đồng chí Nguyễn Quang Trường yêu cầu chi bộ không để lặp lại việc bỏ sinh hoạt; Đảng ủy cử cán bộ giúp hai tháng.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 11; phê bình đồng chí Dương Quốc Phương vắng không lý do.",
		tasks: `
			Trình hồ sơ chuyển chính thức cho đồng chí Phan Khánh Thu (chuyển từ tháng 8, tháng 9) | Nguyễn Thị Hồng Uyên | 20/11 | 01 bộ hồ sơ đủ giấy tờ
			Lắp bốn mắt camera còn lại (chuyển từ tháng 9) | Nguyễn Hồng Mạnh | 30/11 | 12/12 mắt hoạt động
			Đưa tài liệu lên sổ tay đảng viên điện tử đúng hạn | Phạm Đức Tâm | 05/12 | trước họp một ngày, sau họp hai ngày
			Tổ chức Ngày hội Đại đoàn kết của thôn | Lê Thị Thêu | 15/11 | 01 buổi, 171 hộ dự
		`,
		score: "4.2 20, 4.3 8, 6 20, 7 4, 3.1 4",
		reasons:
			"Trừ 3.1, 4.2, 4.3: chuẩn bị nội dung còn mỏng; trừ 6: không sinh hoạt tháng 10, hai nhiệm vụ dở dang; trừ 7: biên bản còn sửa nhiều",
		decided: "3.1 4, 6 19 | Ghi nhận sự cầu thị. Mục 6: 19 điểm.",
		finished: "08/11",
	},
	{ planned: "05/12 19:30" },
]);
