import { tell } from "./tell.ts";

/** Trường THCS: pupils in need, pupil safety and exams; the school cell that also holds a theme. */
export const thcs = tell("thcs", "Nguyễn Thị Quỳnh", [
	{
		planned: "07/08 15:00",
		called: "03/08",
		papers: "05/08",
		committee:
			"02/08 | Chi ủy họp ngày 2/8/2026 (3/3 đồng chí), bàn chuẩn bị năm học và phụ đạo hè.",
		agenda: `
			Thời sự, hướng dẫn năm học mới của ngành | Võ Thị Quỳnh | 12
			Học và làm theo Bác: dạy thật, học thật | Nguyễn Thị Hằng | 8
		`,
		held: "07/08 15:00 16:35",
		absent: "Trần Văn Đông | dự trại thanh niên tình nguyện, có giấy",
		results: `
			Phụ đạo học sinh yếu trong hè | Võ Thị Quỳnh | xong 24/24 em
			Sửa chữa tường rào phía nam | Lê Văn Xuân | một phần 45/70 m; mưa kéo dài; làm tiếp tháng 8
		`,
		opinions: `
			Lê Văn Xuân | ý kiến | Tường rào còn 25 m, đã có gạch, cần hai buổi công.
			Trịnh Khánh Sen | ý kiến | Học sinh mượn sách giáo khoa còn 31 em chưa có, đề nghị quyên góp.
			Lê Quang Sơn | đề nghị | Xin phòng tin học mở chiều thứ bảy cho học sinh nghèo.
			Trần Đức Quyết | chất vấn | Lịch trực hè ai nghỉ nhiều, ai trực nhiều, đã công khai chưa?
			Võ Thu Phương | tự phê bình, phê bình | Tổ xã hội sinh hoạt tháng 7 nặng kể việc, xin đổi cách.
			Lê Thị Ngọc | ý kiến | Nhận dạy kỹ năng phòng xâm hại cho nữ sinh vào đầu năm học.
		`,
		answer:
			"Đồng chí phó bí thư trả lời: lịch trực hè đã dán ngày 1/8, tháng sau cân lại.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 8.",
		tasks: `
			Xây nốt tường rào phía nam (chuyển từ tháng 7) | Lê Văn Xuân | 25/08 | 70/70 m | xong 70/70 m
			Quyên góp sách cho học sinh khó khăn | Trịnh Khánh Sen | 28/08 | 31 bộ sách | xong 33/31 bộ
			Mở phòng tin học chiều thứ bảy | Lê Quang Sơn | 31/08 | 04 buổi | xong 4/4 buổi
			Tập huấn phòng xâm hại học đường | Lê Thị Ngọc | 31/08 | 186 học sinh nữ | một phần 150/186 học sinh; trùng lịch trại hè; dạy bù tháng 9
		`,
		score: "4.2 24, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: kết luận đôi chỗ chưa rõ người làm; trừ 6: tường rào chưa xong",
		decided: "6 27 | Mục 6: 27 điểm.",
		finished: "08/08",
	},
	{
		planned: "04/09 15:00",
		called: "31/08",
		papers: "02/09",
		committee:
			"30/08 | Chi ủy họp ngày 30/8/2026 (3/3 đồng chí), thống nhất nội dung khai giảng.",
		agenda: `
			Thời sự, tinh thần chào mừng Quốc khánh và năm học | Nguyễn Ngọc Sơn | 12
			Tình hình tư tưởng học sinh, phụ huynh đầu năm | Nguyễn Thị Hà | 10
		`,
		held: "04/09 15:00 16:40",
		superiors: "Phùng Quốc Tám",
		absent:
			"Trần Xuân Cường | dẫn đội bóng học sinh đi thi cấp tỉnh, có kế hoạch",
		opinions: `
			Nguyễn Công Khải | ý kiến | Lớp 9A đầu năm có bốn em nguy cơ bỏ học, xin phân công đảng viên kèm.
			Lê Thị Ngọc | ý kiến | Đã dạy bù 36 em nữ, đề nghị lớp nam cũng học một buổi.
			Cao Thị Giang | đề nghị | Xin đổi giờ ra chơi giữa hai khối cho đỡ chen lối cầu thang.
			Đinh Văn Thắng | tự phê bình, phê bình | Lễ khai giảng năm trước dài, năm nay rút gọn, tôi phụ trách chưa nghiêm.
			Trần Văn Đông | đề nghị | Xin lập câu lạc bộ bóng bàn cho học sinh nội trú xóm xa.
			Võ Thị Quỳnh | ý kiến | Công đoàn vận động hai nhà hảo tâm, đủ tiền cho 12 suất học bổng.
		`,
		remark: "Đồng chí Phùng Quốc Tám đề nghị kèm sát bốn em nguy cơ bỏ học.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 9.",
		tasks: `
			Kèm bốn em nguy cơ bỏ học | Nguyễn Công Khải | 30/09 | 04/04 em đi học đủ | một phần 3/4 em; một em nghỉ theo gia đình; tiếp tục tháng 10
			Đổi giờ ra chơi hai khối | Cao Thị Giang | 15/09 | 01 lịch áp dụng | xong 1/1 lịch
			Trao học bổng cho học sinh khó khăn | Võ Thị Quỳnh | 20/09 | 12 suất | xong 12/12 suất
			Dạy phòng xâm hại cho lớp nam (chuyển từ tháng 8) | Lê Thị Ngọc | 30/09 | 174 em nam | xong 174/174 em
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons: "Trừ 4.2, 4.3: phần tư tưởng còn sơ; trừ 6: phòng xâm hại chưa đủ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "05/09",
	},
	{
		planned: "19/09 15:00",
		theme:
			"Phòng, chống bạo lực học đường bắt đầu từ giáo viên chủ nhiệm | 14/07",
		called: "14/09",
		papers: "16/09",
		committee:
			"13/09 | Chi ủy họp ngày 13/9/2026 (3/3 đồng chí), duyệt báo cáo của đồng chí Trịnh Khánh Sen.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: tám tình huống của năm học trước | Trịnh Khánh Sen | 30
			Thảo luận, liên hệ trách nhiệm đảng viên | | 45
			Kết luận, biểu quyết, chấm điểm | | 15
		`,
		held: "19/09 15:00 16:40",
		absent: "Lê Quang Sơn | chấm thi tin học trẻ ở tỉnh, có giấy mời",
		results: `
			Lập sổ theo dõi học sinh hay vắng | Trần Xuân Cường | xong 12/12 lớp
		`,
		opinions: `
			Đinh Văn Thắng | ý kiến | Vụ xô xát tháng 4 có dấu hiệu từ hai tuần trước trên nhóm lớp mà không ai đọc.
			Nguyễn Thị Hằng | đề nghị | Mỗi lớp có hai em báo tin kín, chỉ chủ nhiệm biết.
			Lê Thị Bích Xuân | tự phê bình, phê bình | Tôi từng cho rằng chuyện trêu nhau là nhỏ, nay thấy sai.
			Cao Thị Giang | ý kiến | Nên dạy học sinh cách can ngăn, không chỉ cấm.
			Nguyễn Công Khải | đề nghị | Mời công an xã nói chuyện với khối 8, khối 9 trong tháng 10.
		`,
		conclusion:
			"Bí thư kết luận 2 việc; chủ nhiệm gặp riêng học sinh có dấu hiệu trong ngày.",
		tasks: `
			Mời công an xã nói chuyện với khối 8, khối 9 | Nguyễn Công Khải | 31/10 | 02 buổi, 220 học sinh | xong 2/2 buổi
			Mỗi đảng viên nhận giúp một học sinh cá biệt | Nguyễn Thị Hà | 10/10 | 18/18 đồng chí | một phần 15/18 đồng chí; ba đồng chí dạy ít lớp, ít gặp; nhận lại trong quý IV
		`,
		score: "4.2 23, 4.3 9, 6 29",
		reasons:
			"Trừ 4.2, 4.3: thời gian thảo luận còn ngắn; trừ 6: sổ theo dõi mới lập ở học kỳ II",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "20/09",
	},
	{
		planned: "02/10 15:00",
		called: "28/09",
		papers: "30/09",
		committee:
			"27/09 | Chi ủy họp ngày 27/9/2026 (3/3 đồng chí), duyệt báo cáo và nội dung tháng 10.",
		agenda: `
			Thời sự, thi giáo viên giỏi cấp trường | Nguyễn Thị Quỳnh | 15
			Học và làm theo Bác: không thầy đố mày làm nên | Võ Thu Phương | 8
		`,
		held: "02/10 15:00 16:35",
		absent: `
			Lê Thị Bích Xuân | nghỉ ốm có giấy bác sĩ
		`,
		opinions: `
			Nguyễn Công Khải | ý kiến | Em bỏ học đã đồng ý về học lại từ thứ hai, cần sách bút.
			Trần Đức Quyết | tự phê bình, phê bình | Tổ tự nhiên dự giờ hai tiết chưa lập phiếu, xin bổ sung.
			Trần Xuân Cường | ý kiến | Đội bóng đạt giải ba, xin biểu dương bốn em.
			Nguyễn Thị Hằng | đề nghị | Đề nghị dành buổi hướng nghiệp lớp 9 trước tháng 12.
			Nguyễn Thị Thoa | tự phê bình, phê bình | Bí thư nhận chưa kiểm tra sổ dự giờ từng tuần.
			Nguyễn Ngọc Sơn | chất vấn | Tiền học thêm theo quy định mới thu ra sao, giáo viên dạy ở đâu được phép?
		`,
		answer:
			"Bí thư trả lời: chỉ dạy thêm theo danh sách đã đăng ký, cấm dạy học sinh lớp mình, danh sách dán từ ngày 5/10.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 10.",
		tasks: `
			Đưa em bỏ học trở lại lớp (chuyển từ tháng 9) | Nguyễn Công Khải | 12/10 | 04/04 em đi học đủ | xong 4/4 em
			Công khai danh sách dạy thêm | Nguyễn Ngọc Sơn | 05/10 | 100% giáo viên ký cam kết | xong 28/28 giáo viên
			Buổi hướng nghiệp lớp 9 | Nguyễn Thị Hằng | 31/10 | 03 lớp, 108 em | một phần 2/3 lớp; khách mời vắng một buổi; làm tiếp tháng 11
			Thi giáo viên giỏi cấp trường | Trần Đức Quyết | 28/10 | 12 tiết | xong 12/12 tiết
		`,
		score: "4.2 23, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: một số ý kiến chung chung; trừ 6: một em còn bỏ học",
		decided: "6 26 | Mục 6: 26 điểm.",
		finished: "03/10",
	},
	{
		planned: "17/10 15:00",
		theme:
			"Xây dựng trường học hạnh phúc, thầy mẫu mực, trò chăm ngoan | 14/07",
		called: "12/10",
		papers: "12/10",
		committee:
			"11/10 | Chi ủy họp ngày 11/10/2026 (3/3 đồng chí), duyệt báo cáo chuyên đề do đồng chí Lê Thị Bích Xuân chuẩn bị.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: quan hệ thầy trò sau một học kỳ thí điểm | Lê Thị Bích Xuân | 30
			Thảo luận, liên hệ trách nhiệm đảng viên | | 45
			Kết luận, biểu quyết, chấm điểm | | 20
		`,
		held: "17/10 15:00 16:45",
		opinions: `
			Nguyễn Thị Hà | ý kiến | Nhiều em tiến bộ khi thầy gọi tên, không gọi số.
			Lê Quang Sơn | đề nghị | Đề nghị hòm thư nói thật của học sinh, mở hai tuần một lần.
			Trịnh Khánh Sen | tự phê bình, phê bình | Tôi từng nói gay gắt với phụ huynh, nhận và xin lỗi.
			Trần Văn Đông | ý kiến | Câu lạc bộ bóng bàn có 22 em, ít em la cà quán game hẳn.
		`,
		conclusion:
			"Bí thư kết luận 2 việc: hòm thư nói thật và nhận lại học sinh giúp đỡ.",
		tasks: `
			Mở hòm thư nói thật của học sinh | Lê Quang Sơn | 31/10 | hai tuần mở một lần
			Ba đồng chí nhận lại học sinh giúp đỡ (chuyển từ quý III) | Nguyễn Thị Hà | 31/12 | 18/18 đồng chí
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: thời gian thảo luận ngắn; trừ 6: ba đồng chí chưa nhận",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "18/10",
	},
	{
		planned: "06/11 15:00",
		called: "02/11",
		papers: "02/11",
		committee:
			"01/11 | Chi ủy họp ngày 1/11/2026 (3/3 đồng chí), chuẩn bị ngày 20/11.",
		agenda: `
			Thời sự, ngày Nhà giáo Việt Nam và thi học sinh giỏi | Nguyễn Thị Quỳnh | 12
			Nắm dư luận học sinh qua hòm thư nói thật | Lê Quang Sơn | 10
		`,
		held: "06/11 15:00 16:40",
		superiors: "Phùng Quốc Tám",
		absent: "Cao Thị Giang | nghỉ thai sản, có quyết định",
		opinions: `
			Nguyễn Thị Hằng | ý kiến | Buổi hướng nghiệp còn một lớp, mời được doanh nghiệp ở tỉnh.
			Trần Xuân Cường | đề nghị | Xin quay lại sân cỏ sau khi tường rào xong.
			Trần Đức Quyết | ý kiến | Thi giáo viên giỏi xong, 12 tiết đạt khá trở lên.
			Lê Thị Bích Xuân | tự phê bình, phê bình | Báo cáo chuyên đề còn dài, xin rút kinh nghiệm khi viết báo cáo lần sau.
			Nguyễn Thị Hà | đề nghị | Hòm thư có 41 thư, đề nghị trả lời trước cờ hằng tuần.
		`,
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 11.",
		tasks: `
			Hướng nghiệp lớp 9C (chuyển từ tháng 10) | Nguyễn Thị Hằng | 20/11 | 03/03 lớp
			Trả lời 41 thư học sinh | Lê Quang Sơn | 15/11 | 41/41 thư
			Tổ chức 20/11 tiết kiệm | Trịnh Khánh Sen | 20/11 | 01 buổi, không nhận quà tiền
			Thu bản tự kiểm điểm của đảng viên | Võ Thị Quỳnh | 30/11 | 18/18 đồng chí
		`,
		score: "4.2 24, 4.3 10, 6 28",
		reasons: "Trừ 4.2: bàn 20/11 lâu; trừ 6: hướng nghiệp còn một lớp",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "07/11",
	},
	{ planned: "07/12 15:00" },
]);
