import { tell } from "./tell.ts";

/** Trường Mầm non: meals, boarding and immunisation of the very young. */
export const mamNon = tell("mam-non", "Nguyễn Thị Bích", [
	{
		planned: "10/08 16:30",
		called: "06/08",
		papers: "08/08",
		committee:
			"05/08 | Chi ủy họp ngày 5/8/2026 (3/3 đồng chí), thống nhất với Ban Giám hiệu việc chuẩn bị năm học.",
		agenda: `
			Thông tin thời sự, văn bản mới về giáo dục mầm non | Lê Thị Hải | 12
			Tình hình tư tưởng giáo viên, phụ huynh trong tuyển sinh | Nguyễn Thu Quyên | 10
		`,
		held: "10/08 16:30 18:05",
		superiors: "Nguyễn Thị Liên",
		absent: "Bùi Thị Hồng Phượng | nghỉ thai sản, có quyết định",
		results: `
			Tuyển sinh trẻ 3 tuổi ra lớp | Nguyễn Thị Hồng | xong 96/96 trẻ
			Tu sửa sân chơi điểm trường Đông Hạ | Nguyễn Văn Giang | một phần 2/4 hạng mục; chờ thợ lắp cầu trượt; làm tiếp tháng 8
		`,
		opinions: `
			Nguyễn Văn Giang | ý kiến | Cầu trượt về muộn, thợ hẹn lắp trước 25/8, đề nghị khoanh sân bằng dây.
			Nghiêm Thị Mận | đề nghị | Bếp cần thêm tủ cơm công suất lớn vì thêm 20 suất bán trú.
			Phạm Thị Hà | đề nghị | Đề nghị có bảng thực đơn tuần ở cổng cho phụ huynh xem.
			Nguyễn Thị Nhung | ý kiến | Đảng viên dự bị nhận viết bài giới thiệu trường trên trang của xã.
			Nguyễn Thị Dần | tự phê bình, phê bình | Hồ sơ chủ nhiệm năm trước tôi nộp muộn năm ngày, xin rút kinh nghiệm.
			Tạ Thanh Loan | chất vấn | Giáo viên mới phân lớp theo cách nào, có công khai không?
		`,
		answer:
			"Đồng chí phó bí thư trả lời: phân lớp theo trình độ và khoảng cách đi lại, bảng dán ở phòng hội đồng ngày 15/8.",
		remark:
			"Đồng chí Nguyễn Thị Liên đề nghị quan tâm trẻ của gia đình đi làm xa.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 8, an toàn bữa ăn là việc thứ nhất.",
		tasks: `
			Lắp cầu trượt, hoàn thành sân chơi điểm Đông Hạ (chuyển từ tháng 7) | Nguyễn Văn Giang | 25/08 | 04/04 hạng mục | xong 4/4 hạng mục
			Ký hợp đồng thực phẩm sạch, kiểm nguồn gốc | Nghiêm Thị Mận | 20/08 | 06 nhà cung cấp | xong 6/6 nhà cung cấp
			Vận động trẻ 5 tuổi ra lớp | Nguyễn Thị Hồng | 31/08 | 100% trẻ 5 tuổi | xong 118/118 trẻ
			Lắp tủ nấu cơm cho bếp | Chu Thị Thu Ngọc | 30/08 | 01 tủ 50 suất | chưa làm 0/1 tủ; chờ duyệt kinh phí của xã; làm tiếp tháng 9
		`,
		score: "4.2 21, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: ý kiến tập trung việc bếp; trừ 6: sân chơi chưa xong",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "11/08",
	},
	{
		planned: "08/09 16:30",
		called: "04/09",
		papers: "06/09",
		committee:
			"03/09 | Chi ủy họp ngày 3/9/2026 (3/3 đồng chí), thống nhất nội dung khai giảng và bán trú.",
		agenda: `
			Thông tin thời sự, chào mừng năm học mới | Quách Kim Duyên | 12
			Học và làm theo Bác: yêu trẻ như con | Trần Thị Duyên | 10
		`,
		held: "08/09 16:30 18:05",
		absent: `
			Bùi Thị Hồng Phượng | nghỉ thai sản, có quyết định
			Nguyễn Thu Xuyến | đưa con đi viện, có xin phép
		`,
		opinions: `
			Chu Thị Thu Ngọc | ý kiến | Tủ nấu cơm còn chờ xã, đề nghị nhà trường tạm vay quỹ phụ huynh có biên bản.
			Quách Kim Duyên | chất vấn | Quỹ phụ huynh vay tạm thì ai duyệt, mấy tháng hoàn lại?
			Nguyễn Thu Anh | đề nghị | Lớp 4 tuổi B ồn do gần đường, đề nghị đổi phòng hoặc trồng rào.
			Dương Thị Thanh Oanh | ý kiến | Ngày hội đến trường có 412/420 phụ huynh dự, hài lòng.
			Đoàn Thị My | tự phê bình, phê bình | Tôi để bảng thực đơn chậm hai hôm, nhận thiếu sót.
			Vũ Thị Bình | đề nghị | Đề nghị tập huấn sơ cứu cho giáo viên nhóm trẻ.
			Trần Thị Thơm | ý kiến | Xin nhận bạn kèm cặp với đồng chí Nhung trong thời gian dự bị.
		`,
		answer:
			"Bí thư trả lời: không vay quỹ phụ huynh; đề nghị xã cấp ứng, báo lại tháng 10.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 9.",
		tasks: `
			Lắp tủ nấu cơm cho bếp (chuyển từ tháng 8) | Chu Thị Thu Ngọc | 25/09 | 01 tủ 50 suất | xong 1/1 tủ
			Tập huấn sơ cứu cho giáo viên | Vũ Thị Bình | 28/09 | 24 đồng chí, có kiểm tra | xong 24/24 đồng chí
			Khám sức khỏe đầu năm cho trẻ | Nguyễn Thị Dần | 30/09 | 420 trẻ | một phần 385/420 trẻ; trẻ nghỉ ốm; khám bổ sung tháng 10
			Tổ chức Trung thu tại ba điểm trường | Trần Quang Chương | 25/09 | 03/03 điểm | xong 3/3 điểm
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons: "Trừ 4.2, 4.3: bàn lâu về tủ cơm; trừ 6: tủ cơm chưa lắp",
		decided: "6 27 | Mục 6: 27 điểm.",
		finished: "09/09",
	},
	{
		planned: "19/09 08:00",
		theme: "Bữa ăn an toàn, lớp học không tiếng quát | 15/07",
		called: "14/09",
		papers: "16/09",
		committee:
			"13/09 | Chi ủy họp ngày 13/9/2026 (3/3 đồng chí), duyệt báo cáo của đồng chí Nguyễn Thu Anh.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: một ngày của trẻ ở trường | Nguyễn Thu Anh | 25
			Thảo luận, liên hệ trách nhiệm đảng viên | | 45
			Kết luận, biểu quyết, chấm điểm | | 15
		`,
		held: "19/09 08:00 09:40",
		absent: "Bùi Thị Hồng Phượng | nghỉ thai sản, có quyết định",
		results: `
			Mỗi lớp có góc đọc sách | Vũ Thị Bình | xong 14/14 lớp
			Đổi món, giảm đường trong bữa phụ | Nghiêm Thị Mận | một phần 3/5 ngày; nhà cung cấp sữa chua không đường giao thất thường; tìm nơi khác trong quý III
		`,
		opinions: `
			Đoàn Thị My | tự phê bình, phê bình | Có hôm trẻ quấy, tôi nói to trước lớp; sau đó thấy các cháu sợ, tôi đã sửa.
			Nguyễn Thị Hồng | ý kiến | Lớp tôi dùng chuông nhỏ thay cho gọi to, hai tuần là quen.
			Trần Thị Duyên | đề nghị | Mời phụ huynh ăn thử bữa trưa mỗi tháng một lần, báo trước hai ngày.
			Chu Thị Thu Ngọc | ý kiến | Lưu mẫu thức ăn đủ 24 giờ, sổ ghi có chữ ký hai người.
			Nguyễn Thị Nhung | ý kiến | Nhận làm bảng nhắc “nói nhỏ, cúi thấp” ở ba điểm trường.
		`,
		conclusion:
			"Bí thư kết luận 2 việc: bữa trưa mở và cam kết không quát trẻ.",
		tasks: `
			Tổ chức bữa trưa mở cho phụ huynh | Trần Thị Duyên | 30/11 | 02 buổi, 40 phụ huynh
			Đổi món, giảm đường trong bữa phụ (chuyển từ quý II) | Nghiêm Thị Mận | 31/10 | 05/05 ngày trong tuần
		`,
		score: "4.2 23, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: báo cáo dài, ít thời gian hỏi đáp; trừ 6: bữa phụ chưa đạt",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "20/09",
	},
	{
		planned: "06/10 16:30",
		called: "02/10",
		papers: "02/10",
		committee:
			"01/10 | Chi ủy họp ngày 1/10/2026 (3/3 đồng chí), rà kết quả tháng 9.",
		agenda: `
			Thông tin thời sự, ngày Phụ nữ Việt Nam 20/10 | Nguyễn Thị Nhàn | 12
			Học và làm theo Bác: thi đua dạy tốt | Phạm Thị Hà | 10
		`,
		held: "06/10 16:30 18:05",
		superiors: "Nguyễn Thị Liên",
		absent: `
			Bùi Thị Hồng Phượng | nghỉ thai sản, có quyết định
			Nguyễn Văn Thắng
		`,
		opinions: `
			Nguyễn Thị Dần | ý kiến | 35 trẻ còn lại khám vào ngày 14/10 tại trạm y tế xã.
			Tạ Thanh Loan | đề nghị | Cân đo trẻ nên lập biểu đồ cho phụ huynh xem ngay.
			Nguyễn Thu Quyên | đề nghị | Chương trình âm nhạc lặp, đề nghị đổi bài theo chủ đề tháng.
			Lê Thị Tươi | tự phê bình, phê bình | Bí thư tự phê bình: dự giờ tháng 9 mới hai lớp, tháng này dự sáu lớp.
			Nguyễn Thị Nhung | ý kiến | Bài giới thiệu trường có 1.200 lượt xem, nhiều phụ huynh hỏi lớp 3 tuổi.
			Trần Quang Chương | ý kiến | Điểm Trại Mới cần thêm lưới che nắng phía đông.
		`,
		remark:
			"Đồng chí Nguyễn Thị Liên đề nghị phát triển đảng viên là giáo viên hợp đồng.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 10; nhắc nhở đồng chí Nguyễn Văn Thắng vắng không lý do.",
		tasks: `
			Khám sức khỏe 35 trẻ còn lại (chuyển từ tháng 9) | Nguyễn Thị Dần | 20/10 | 420/420 trẻ | xong 420/420 trẻ
			Lắp lưới che nắng điểm Trại Mới | Trần Quang Chương | 25/10 | 01 lưới 60 m² | một phần 40/60 m²; mái cũ yếu phải gia cố; làm tiếp tháng 11
			Dự giờ theo kế hoạch, góp ý bằng văn bản | Lê Thị Tươi | 31/10 | 06 lớp | xong 6/6 lớp
			Chuẩn bị đón đoàn kiểm tra vệ sinh an toàn thực phẩm | Nghiêm Thị Mận | 20/10 | 10 hồ sơ đủ | xong 10/10 hồ sơ
		`,
		score: "4.2 22, 4.3 9, 6 26",
		reasons: "Trừ 4.2, 4.3: ít giáo viên trẻ nói; trừ 6: khám sức khỏe chưa đủ",
		decided: "2 3 | Mục 2: 3 điểm, một đồng chí vắng không lý do.",
		finished: "07/10",
	},
	{
		planned: "06/11 16:30",
		called: "02/11",
		papers: "02/11",
		committee:
			"01/11 | Chi ủy họp ngày 1/11/2026 (3/3 đồng chí), chuẩn bị ngày 20/11.",
		agenda: `
			Thông tin thời sự, kỷ niệm ngày Nhà giáo Việt Nam | Lê Thị Hải | 10
			Nhận xét đảng viên dự bị Nguyễn Thị Nhung | Trần Thị Thơm | 12
		`,
		held: "06/11 16:30 18:10",
		superiors: "Nguyễn Thị Liên",
		absent: "Bùi Thị Hồng Phượng | nghỉ thai sản, có quyết định",
		opinions: `
			Nguyễn Văn Thắng | tự phê bình, phê bình | Nhận khuyết điểm vắng tháng 10 do nhầm giờ, có viết bản tường trình.
			Trần Thị Thơm | ý kiến | Đồng chí Nhung hoàn thành tốt việc truyền thông, đề nghị nhận thêm việc công đoàn.
			Trần Quang Chương | ý kiến | Mái cũ điểm Trại Mới đã gia cố, còn 20 m² lưới.
			Nguyễn Thị Nhàn | đề nghị | 20/11 không nhận hoa đắt tiền, đổi thành sách cho thư viện lớp.
			Nguyễn Thị Hồng | ý kiến | Trẻ suy dinh dưỡng giảm 3 cháu so đầu năm, cần giữ thực đơn.
		`,
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 11.",
		tasks: `
			Lắp xong lưới che nắng (chuyển từ tháng 10) | Trần Quang Chương | 15/11 | 60/60 m²
			Tổ chức 20/11 gọn, đổi hoa thành sách | Nguyễn Thị Nhàn | 20/11 | 60 cuốn sách
			Thực đơn cho trẻ suy dinh dưỡng | Nghiêm Thị Mận | 30/11 | 14 cháu theo dõi cân nặng
			Thu bản tự kiểm điểm của đảng viên | Nguyễn Thị Bích | 30/11 | 24/24 đồng chí
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: điều hành đôi lúc sa vào việc bếp; trừ 6: lưới che nắng chưa xong",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "07/11",
	},
	{ planned: "08/12 16:30" },
]);
