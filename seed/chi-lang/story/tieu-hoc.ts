import { tell } from "./tell.ts";

/** Trường Tiểu học: September is one of the six papers; August leads to it, October and November follow from it. */
export const tieuHoc = tell("tieu-hoc", "Đào Thị Hà", [
	{
		planned: "05/08 15:00",
		called: "31/07",
		papers: "03/08",
		committee:
			"30/07 | Chi ủy họp ngày 30/7/2026 (3/3 đồng chí), thống nhất với Ban Giám hiệu việc chuẩn bị năm học.",
		agenda: `
			Thông tin thời sự, hướng dẫn nhiệm vụ năm học | Đào Thị Hà | 15
			Tình hình tư tưởng giáo viên trong hè | Trần Thị Ngọc Nhung | 10
		`,
		held: "05/08 15:00 16:35",
		superiors: "Nguyễn Ngọc Thúy",
		absent: "Nguyễn Thị Quyên | coi thi tại xã bạn, có giấy điều động",
		results: `
			Rà soát học sinh chưa hoàn thành lớp học | Phan Đình Tú | xong 9/9 học sinh
			Kiểm kê thiết bị dạy học | Trần Thị Phương My | một phần 11/14 phòng; ba phòng đang sửa mái; tổ thiết bị theo dõi, không đưa vào nghị quyết tháng 8
		`,
		opinions: `
			Nguyễn Thị Vân | ý kiến | Phụ huynh lớp 1 hỏi nhiều về chương trình buổi chiều, cần tờ hướng dẫn.
			Phạm Thị Toan | đề nghị | Học liệu số của hai tổ trùng nhau, đề nghị gộp một kho.
			Hoàng Thị Tý | chất vấn | Sáu phòng sửa xong trước 30/8 được không, lớp mượn ở đâu nếu trễ?
			Đinh Thị Thu Lý | tự phê bình, phê bình | Tôi nộp kế hoạch bồi dưỡng hè chậm, xin nhận phê bình.
			Nguyễn Thị Hải | ý kiến | Đội thiếu niên tổ chức được bốn buổi sinh hoạt hè ở các thôn.
		`,
		answer:
			"Đồng chí Hiệu trưởng trả lời: đã có phương án mượn nhà văn hóa Yên Lộc nếu phòng học chậm.",
		remark:
			"Đồng chí Nguyễn Ngọc Thúy đề nghị ưu tiên an toàn phòng học trước khai giảng.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 8.",
		tasks: `
			Hoàn thành tuyển sinh lớp 1 | Nguyễn Thị Hồng Phượng | 20/08 | 142 học sinh | xong 142/142 học sinh
			Sửa chữa 06 phòng học trước khai giảng | Nguyễn Thị Ngọc | 30/08 | 06/06 phòng | xong 6/6 phòng
			Phân công giáo viên giúp học sinh chưa hoàn thành | Phan Đình Tú | 25/08 | 09/09 học sinh | xong 9/9 học sinh
			Hoàn thiện kho học liệu số tổ 4–5 | Phạm Thị Toan | 31/08 | 30/30 bài | một phần 18/30 bài; máy chủ của trường hỏng 2 tuần; chuyển tháng 9
		`,
		score: "4.2 24, 4.3 9, 6 27",
		reasons: "Trừ 4.2, 4.3: thời gian thảo luận ngắn; trừ 6: kiểm kê chưa hết",
		decided: "6 26 | Mục 6: 26 điểm.",
		finished: "06/08",
	},
	{
		planned: "26/09 08:00",
		theme: "Giáo viên là đảng viên đổi mới cách nhận xét học sinh | 13/07",
		called: "21/09",
		papers: "24/09",
		committee:
			"20/09 | Chi ủy họp ngày 20/9/2026 (3/3 đồng chí), duyệt báo cáo của đồng chí Trần Thị Ngọc Nhung.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: lời nhận xét giúp học sinh tiến bộ | Trần Thị Ngọc Nhung | 30
			Thảo luận, liên hệ trách nhiệm đảng viên | | 50
			Kết luận, biểu quyết, chấm điểm | | 15
		`,
		held: "26/09 08:00 09:50",
		absent: "Hoàng Thị Tý | con ốm nằm viện, có xin phép",
		results: `
			Mỗi đảng viên dạy một tiết có ứng dụng học liệu số | Phan Đình Tú | xong 24/24 đồng chí
		`,
		opinions: `
			Nguyễn Thị Thu Mận | ý kiến | Viết “em đọc đúng bốn trên năm câu” giúp phụ huynh hiểu hơn “em cần cố gắng”.
			Lê Thị Thu Loan | đề nghị | Đề nghị giảm sổ trùng nhau, nhận xét một lần trên hệ thống.
			Phan Thị Hoa | tự phê bình, phê bình | Học kỳ trước tôi chép một lời nhận xét cho nhiều em, xin nhận thiếu sót.
			Bùi Thị Kim Chi | ý kiến | Khối 5 đọc chéo nhận xét của nhau mỗi tháng một buổi.
			Đỗ Thị Phương Quyên | đề nghị | Cho học sinh tự nhận xét mình trước, rồi cô mới viết.
		`,
		conclusion:
			"Bí thư kết luận 2 việc: bỏ lời nhận xét chung chung, đọc chéo theo khối.",
		tasks: `
			Đọc chéo lời nhận xét theo khối mỗi tháng một buổi | Bùi Thị Kim Chi | 31/12 | 05/05 khối
			Soạn tập lời nhận xét mẫu | Trần Thị Ngọc Nhung | 31/10 | 01 tập, 60 mẫu
		`,
		score: "4.2 24, 4.3 9, 6 29",
		reasons:
			"Trừ 4.2, 4.3: phần liên hệ bản thân còn ít; trừ 6: chưa đo được kết quả lâu dài",
		decided: "6 28 | Mục 6: 28 điểm.",
		finished: "27/09",
	},
	{
		planned: "05/10 16:30",
		called: "01/10",
		papers: "03/10",
		committee:
			"30/09 | Chi ủy họp ngày 30/9/2026 (3/3 đồng chí), rà kết quả tháng 9 từng đồng chí.",
		agenda: `
			Thông tin thời sự, ngày truyền thống thanh niên tình nguyện | Nguyễn Thị Hải | 12
			Tình hình tư tưởng phụ huynh sau một tháng học | Lê Thu Hường | 10
		`,
		held: "05/10 16:30 18:10",
		absent: "Phạm Thị Toan | đi tập huấn học liệu số ở tỉnh, có giấy triệu tập",
		fee: "tháng 9/2026: 25/25 đồng chí đã nộp; 01 đảng viên sinh hoạt tạm thời đến nộp tại chi bộ.",
		results: `
			Niêm yết dự toán thu, chi bán trú và trả lời phụ huynh lớp 2B | Nguyễn Thị Hồng Phượng | xong 1/1 bảng
			Hoàn thiện kho học liệu số tổ 4–5 (chuyển từ tháng 8) | Phạm Thị Toan | một phần 26/30 bài; bốn bài chờ duyệt bản quyền; chuyển tháng 10
			Dự giờ, giúp đỡ 03 giáo viên mới | Phan Đình Tú | xong 6/6 tiết
			Hoàn thiện hồ sơ đề nghị công nhận chính thức cho đồng chí Nguyễn Thị Hải | Đào Thị Hà | một phần 4/6 giấy tờ; chờ nhận xét của Đoàn; xong trước 20/10
		`,
		opinions: `
			Nguyễn Thị Hồng Phượng | ý kiến | Dự toán bán trú niêm yết từ 12/9, phụ huynh lớp 2B đã ký biên bản.
			Đào Thị Hà | ý kiến | Hồ sơ đồng chí Hải còn thiếu hai nhận xét, đã nhắc.
			Trần Thị Phương My | đề nghị | Đề nghị chia lại ca trực cổng, tránh dồn vào giáo viên khối 3.
			Lê Thị Thu Loan | tự phê bình, phê bình | Tôi phê học sinh trước lớp là chưa đúng, xin rút kinh nghiệm.
			Nguyễn Thị Cúc | đề nghị | Xin quạt cho hai lớp dưới mái tôn.
			Đỗ Thị Phương Quyên | chất vấn | Tiền quạt lấy từ nguồn nào, phụ huynh có phải góp không?
		`,
		answer:
			"Bí thư trả lời: quạt từ ngân sách sửa chữa của trường, không thu thêm.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 10.",
		tasks: `
			Hoàn thiện bốn bài học liệu số còn lại (chuyển từ tháng 8, tháng 9) | Phạm Thị Toan | 25/10 | 30/30 bài | xong 30/30 bài
			Bổ sung hai nhận xét, trình hồ sơ đồng chí Nguyễn Thị Hải (chuyển từ tháng 9) | Đào Thị Hà | 20/10 | đủ 6/6 giấy tờ | xong 6/6 giấy tờ
			Lắp quạt hai lớp dưới mái tôn | Nguyễn Thị Ngọc | 20/10 | 04 quạt | xong 4/4 quạt
			Phân lại ca trực cổng | Trần Thị Phương My | 15/10 | 01 bảng phân ca | xong 1/1 bảng
		`,
		score: "4.2 24, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: còn đồng chí chưa phát biểu; trừ 6: học liệu chưa đủ, hồ sơ còn thiếu",
		decided: "6 25 | Mục 6: 25 điểm.",
		finished: "06/10",
	},
	{
		planned: "05/11 16:30",
		called: "01/11",
		papers: "01/11",
		committee:
			"31/10 | Chi ủy họp ngày 31/10/2026 (3/3 đồng chí), chuẩn bị xét công nhận chính thức.",
		agenda: `
			Thông tin thời sự, chuẩn bị ngày Nhà giáo Việt Nam | Đào Thị Hà | 10
			Xét đề nghị công nhận chính thức cho đồng chí Nguyễn Thị Hải | Phan Thị Thủy | 15
		`,
		held: "05/11 16:30 18:15",
		superiors: "Nguyễn Ngọc Thúy",
		absent: "Bùi Thị Kim Chi | dự hội giảng cấp tỉnh, có giấy mời",
		opinions: `
			Trần Ngọc Nhàn | ý kiến | Đồng chí Hải tự tin hơn, công tác Đội có chuyển biến rõ.
			Nguyễn Thị Hải | tự phê bình, phê bình | Tự kiểm điểm 12 tháng: còn nóng với học sinh nghịch, hứa sửa.
			Đặng Thị Hồng Huệ | đề nghị | Xin làm góc trưng bày thư của học sinh nhân 20/11.
			Phan Thị Hoa | ý kiến | Quạt lắp xong, học sinh hết kêu nóng, cảm ơn nhà trường.
			Trần Thị Thơm | chất vấn | Cơ sở vật chất năm 2027, trường đăng ký những mục nào?
		`,
		answer:
			"Bí thư trả lời: đăng ký hai phòng tin học và sửa nhà vệ sinh, dự toán gửi xã trước 30/11.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 11.",
		votes: `
			Thông qua nghị quyết tháng 11/2026
			Đề nghị công nhận đảng viên chính thức đối với đồng chí Nguyễn Thị Hải | 22-0-0 | giơ thẻ
		`,
		tasks: `
			Hoàn thiện hồ sơ công nhận chính thức gửi Đảng ủy xã | Đào Thị Hà | 20/11 | 01 hồ sơ đủ
			Tổ chức 20/11 và góc trưng bày thư | Đặng Thị Hồng Huệ | 20/11 | 01 buổi, 24 thư
			Lập dự toán cơ sở vật chất năm 2027 | Nguyễn Thị Hồng Phượng | 28/11 | 02 mục gửi xã
			Thu bản tự kiểm điểm của đảng viên | Lê Thu Hường | 30/11 | 25/25 đồng chí
		`,
		score: "4.2 24, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: bàn về ngày 20/11 hơi lâu; trừ 6: hai tháng mới xong học liệu",
		decided: "6 26 | Mục 6: 26 điểm.",
		finished: "06/11",
	},
	{ planned: "07/12 16:30" },
]);
