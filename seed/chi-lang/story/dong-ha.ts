import { tell } from "./tell.ts";

/** Đông Hạ: a large village with many members working far away, which scores itself honestly for it. */
export const dongHa = tell("dong-ha", "Trần Thị Kim", [
	{
		planned: "03/08 19:30",
		called: "30/07",
		papers: "01/08",
		committee:
			"29/07 | Chi ủy họp ngày 29/7/2026 (5/5 đồng chí), giao đồng chí phó bí thư dự thảo nghị quyết.",
		agenda: `
			Thời sự trong nước, kết luận của Đảng ủy xã về sáu tháng cuối năm | Trần Thị Chi | 15
			Học và làm theo Bác: giữ lời hứa với dân | Bùi Thị Minh Hằng | 10
		`,
		held: "03/08 19:30 21:10",
		superiors: "Nguyễn Thị Liên",
		absent: `
			Phùng Tiến Khánh | làm việc ở khu công nghiệp Bắc Giang, đã báo cáo bí thư
			Tô Đình Trường | đi làm xa ở Hà Nội, có điện báo
			Trần Duy Điệp | đi làm xa, có nhắn tin xin phép
		`,
		results: `
			Chi trả hỗ trợ hộ bị thiệt hại do mưa đá | Lê Trọng Phong | xong 19/19 hộ
			Phun phòng sâu cuốn lá vụ mùa | Nguyễn Minh Tý | xong 46/46 ha
			Thu hồi vỏ thuốc bảo vệ thực vật ngoài đồng | Đinh Minh Hợp | một phần 5/8 bể chứa; ba bể bị vỡ nắp; xin xã cấp nắp, làm tiếp tháng 8
		`,
		opinions: `
			Nguyễn Minh Tý | ý kiến | Trà mùa sớm bắt đầu đứng cái, đề nghị giữ nước mặt ruộng đến ngày 20/8.
			Kiều Văn Tú | đề nghị | Mương tiêu sau trạm bơm bị bèo lấp, đề nghị vớt trước khi có bão.
			Đinh Minh Hợp | ý kiến | Hội Cựu chiến binh nhận làm 03 bể chứa còn lại.
			Phan Thị Tâm | đề nghị | Xin nhà văn hóa mở tủ sách hè cho các cháu ba buổi mỗi tuần.
			Ngô Thế Đạt | chất vấn | Tiền đối ứng đường ngõ 9 đã thu từ tháng 5, vì sao chưa khởi công?
			Nguyễn Thị My | tự phê bình, phê bình | Góp ý chi ủy: nghị quyết còn nhiều việc, ít việc có số cụ thể.
			Dương Văn Nam | ý kiến | Xin nhận vận động bà con ngõ 9 hiến 40 m² đất hành lang.
			Trịnh Văn Hậu | ý kiến | Đoàn thanh niên thôn nhận hướng dẫn người già dùng VNeID vào sáng chủ nhật.
		`,
		answer:
			"Trưởng thôn trả lời: ngõ 9 chờ xã cấp xi măng đợt 2, dự kiến khởi công ngày 15/8; đã niêm yết số tiền thu.",
		remark:
			"Đồng chí Nguyễn Thị Liên đề nghị chi bộ có cách nắm thông tin đảng viên đi làm xa hằng tháng.",
		conclusion:
			"Bí thư kết luận 5 nhiệm vụ tháng 8, mỗi việc giao một đồng chí; biểu dương đồng chí Đinh Minh Hợp.",
		tasks: `
			Vớt bèo, khơi mương tiêu sau trạm bơm trước mùa bão | Kiều Văn Tú | 20/08 | 450 m mương thông nước | xong 450/450 m
			Làm nắp và đặt lại bể chứa vỏ thuốc bảo vệ thực vật (chuyển từ tháng 7) | Đinh Minh Hợp | 25/08 | 08/08 bể dùng được | xong 8/8 bể
			Đổ bê tông đường ngõ 9 | Dương Văn Nam | 31/08 | 180 m, rộng 3 m | một phần 110/180 m; mưa kéo dài, xi măng về chậm; làm tiếp tháng 9
			Hướng dẫn người cao tuổi cài và dùng VNeID | Trịnh Văn Hậu | 30/08 | 60 người | xong 74/60 người
			Mở tủ sách hè ở nhà văn hóa | Phan Thị Tâm | 15/08 | 03 buổi mỗi tuần | xong 9/9 buổi
		`,
		score: "4.2 22, 4.3 9, 6 25, 7 4",
		reasons:
			"Trừ 4.2: phần tư tưởng còn ngắn; trừ 4.3: điều hành thảo luận còn dài dòng; trừ 6: bể chứa vỏ thuốc chưa xong; trừ 7: đọc biên bản còn vội",
		decided: "6 24 | Mục 6: 24 điểm.",
		finished: "05/08",
	},
	{
		planned: "12/09 08:00",
		theme: "Đảng viên đi trước trong hiến đất, góp công làm đường ngõ | 06/07",
		called: "08/09",
		papers: "10/09",
		committee:
			"07/09 | Chi ủy họp ngày 7/9/2026 (5/5 đồng chí), duyệt báo cáo chuyên đề do đồng chí Đinh Văn Lực chuẩn bị.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: kết quả làm đường ngõ từ năm 2024 | Đinh Văn Lực | 30
			Thảo luận, liên hệ trách nhiệm đảng viên | | 60
			Kết luận, biểu quyết, chấm điểm | | 25
		`,
		held: "12/09 08:00 10:05",
		superiors: "Nguyễn Thị Liên",
		absent: `
			Phùng Tiến Khánh | làm việc ở khu công nghiệp Bắc Giang, có báo cáo
			Lê Hữu Tùng | làm thợ xây ở Hải Phòng, có điện báo
			Nguyễn Thị Thúy | chăm con nằm viện, có xin phép
			Trần Duy Điệp | đi làm xa, có nhắn tin xin phép
		`,
		results: `
			Mỗi ngõ lập một tổ giám sát cộng đồng | Trần Thị Chi | xong 11/11 ngõ
			Vận động hiến đất mở rộng ngõ 4 | Nguyễn Minh Tý | một phần 9/12 hộ; ba hộ vướng tường rào mới xây; tiếp tục trong quý III
		`,
		opinions: `
			Dương Văn Nam | ý kiến | Liên hệ: gia đình lùi tường rào 60 cm, ba hộ bên cạnh làm theo.
			Trịnh Xuân Hùng | ý kiến | Muốn dân hiến đất thì đảng viên phải nói rõ quy hoạch trước, tránh làm rồi lại đào.
			Phạm Thế Tùng | đề nghị | Đề nghị công khai bảng vật tư, ngày công ở đầu ngõ khi đang làm.
			Lê Thị Phương Đông | ý kiến | Phụ nữ nhận trồng hoa ở các đoạn làm xong.
			Trần Hữu Quân | tự phê bình, phê bình | Còn đảng viên đứng ngoài, chỉ góp tiền mà không tham gia ngày công.
			Phan Văn Quyết | tự phê bình, phê bình | Nhận thiếu sót: ba buổi lao động vắng hai, hứa tham gia đủ ở ngõ 4.
			Nguyễn Thị Ngân | đề nghị | Hộ neo đơn nên được miễn góp, chi bộ cần nói rõ để dân khỏi so bì.
			Đỗ Quang Bảy | ý kiến | Xin nhận ghi nhật ký thi công, chụp ảnh đưa lên nhóm của thôn.
		`,
		remark:
			"Đồng chí Nguyễn Thị Liên đề nghị lấy ngõ 9 làm mẫu để các thôn khác đến xem.",
		conclusion:
			"Bí thư kết luận 3 việc; hộ neo đơn, hộ nghèo được miễn góp tiền và ngày công.",
		tasks: `
			Vận động ba hộ còn lại hiến đất mở rộng ngõ 4 (chuyển từ quý II) | Nguyễn Minh Tý | 30/11 | 12/12 hộ
			Công khai vật tư, ngày công tại đầu các ngõ đang làm | Phạm Thế Tùng | 30/09 | 04 bảng
			Trồng hoa các đoạn đường đã bê tông | Lê Thị Phương Đông | 15/10 | 600 m
		`,
		changes: `
			Công khai quy hoạch ngõ trước khi vận động hiến đất | Phạm Thế Tùng | 01/12 | 04/04 ngõ dán sơ đồ trước khi họp dân
			Đảng viên có mặt ở ngày công, không chỉ góp tiền | Phan Văn Quyết | 01/12 | hai phần ba đảng viên dự mỗi buổi
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: một số đồng chí phát biểu trùng ý; trừ 6: còn ba hộ chưa hiến đất",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "14/09",
	},
	{
		planned: "05/09 19:30",
		called: "01/09",
		papers: "03/09",
		committee:
			"31/08 | Chi ủy họp ngày 31/8/2026 (4/5 đồng chí), thống nhất nội dung, dự thảo nghị quyết.",
		agenda: `
			Thời sự, tuyên truyền Quốc khánh 2/9, năm học mới | Nguyễn Thị Vân | 12
			Tình hình tư tưởng đảng viên, Nhân dân; đảng viên đi làm xa | Đinh Văn Lực | 13
		`,
		held: "05/09 19:35 21:15",
		absent: `
			Phùng Tiến Khánh | làm việc ở khu công nghiệp Bắc Giang, có báo cáo
			Lê Hữu Tùng | làm thợ xây ở Hải Phòng, có điện báo
			Phạm Thị Thu Loan | làm giúp việc ở Hà Nội, có báo cáo
			Nguyễn Văn Luân | lái xe đường dài, có điện báo
			Tô Đình Trường | đi làm xa ở Hà Nội, có điện báo
			Trần Duy Điệp | đi làm xa, có nhắn tin xin phép
		`,
		fee: "tháng 8/2026: 50/52 đồng chí thuộc diện nộp đã nộp; hai đồng chí đi làm xa nộp vào kỳ sau.",
		opinions: `
			Nguyễn Quang Quý | ý kiến | Đã được miễn sinh hoạt nhưng đến dự, mong chi bộ giữ nếp thăm hỏi nhau.
			Trịnh Văn Dần | đề nghị | Đề nghị trạm bơm báo lịch trước một ngày để bà con khỏi chờ.
			Nguyễn Thị Ngọc | chất vấn | Danh sách hộ mua bảo hiểm y tế được giảm tiền lần này lấy từ đâu?
			Dương Văn Nam | ý kiến | Ngõ 9 còn 70 m, xi măng đã về, xin thêm hai buổi công.
			Võ Thị Hoa | ý kiến | Trẻ vào lớp 1 của thôn đã ra lớp đủ 21/21 cháu.
			Nguyễn Ngọc Xuân | đề nghị | Đề nghị lập nhóm Zalo riêng cho đảng viên đi làm xa, gửi tóm tắt nghị quyết.
			Đinh Văn Lực | tự phê bình, phê bình | Chi ủy nhận chưa gọi điện cho từng đồng chí đi làm xa trước kỳ họp.
		`,
		cameThough: "Nguyễn Quang Quý",
		answer:
			"Đồng chí phó bí thư trả lời: danh sách bảo hiểm y tế theo quyết định của UBND xã, sẽ niêm yết tại nhà văn hóa.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 9; từ tháng này có một chi ủy viên giữ liên lạc với đảng viên đi làm xa.",
		tasks: `
			Làm nốt đường ngõ 9 (chuyển từ tháng 8) | Dương Văn Nam | 20/09 | 70 m còn lại | xong 70/70 m
			Lập nhóm liên lạc với đảng viên đi làm xa, gửi tóm tắt nghị quyết | Nguyễn Ngọc Xuân | 15/09 | 06/06 đồng chí | xong 6/6 đồng chí
			Tổ chức Trung thu cho thiếu nhi thôn | Bùi Thị Minh Hằng | 25/09 | 01 buổi, 130 cháu | xong 142/130 cháu
			Vận động tham gia bảo hiểm y tế hộ gia đình | Trần Thị Chi | 30/09 | 40 hộ | một phần 27/40 hộ; nhiều hộ chờ thu hoạch mới có tiền đóng; tiếp tục tháng 10
		`,
		score: "2 3, 4.2 22, 4.3 9, 6 27",
		reasons:
			"Trừ 2: dự 85,71%, sáu đồng chí đi làm xa vắng có lý do; trừ 4.2, 4.3: thảo luận việc bảo hiểm còn sơ sài; trừ 6: đường ngõ 9 chưa xong",
		decided:
			"4.3 8 | Mục 4.3: 8 điểm. Ghi nhận chi bộ tự chấm trung thực mục 2.",
		finished: "07/09",
	},
	{
		planned: "03/10 19:30",
		called: "29/09",
		papers: "01/10",
		committee:
			"28/09 | Chi ủy họp ngày 28/9/2026 (5/5 đồng chí), rà từng nhiệm vụ tháng 9 trước khi dự thảo.",
		agenda: `
			Thời sự, Chỉ thị về học tập và làm theo Bác | Trần Thị Kim | 15
			Học và làm theo Bác: cần, kiệm trong việc cưới, việc tang | Lê Trọng Phong | 10
		`,
		held: "03/10 19:30 21:05",
		superiors: "Nguyễn Thị Liên",
		absent: `
			Phùng Tiến Khánh | làm việc ở khu công nghiệp Bắc Giang, có báo cáo
			Lê Hữu Tùng | làm thợ xây ở Hải Phòng, có điện báo
			Nguyễn Thị Hà | đi ăn cưới con người em ở Thái Nguyên, có xin phép
			Nguyễn Văn Luân | lái xe đường dài, có điện báo
		`,
		opinions: `
			Nguyễn Minh Tý | ý kiến | Lúa mùa sớm gặt được bảy phần, xin máy gặt ưu tiên xứ đồng trũng trước.
			Trần Thị Chi | ý kiến | Bảo hiểm y tế: đã hẹn 13 hộ sau gặt, xin gia hạn đến 25/10.
			Đinh Đình Tiến | đề nghị | Đề nghị ngày 22/12 gắn với thăm nghĩa trang, giao cựu chiến binh chuẩn bị từ tháng 11.
			Dương Đình Thắng | đề nghị | Xin thôn quy định giờ loa của đám hiếu, không quá 22 giờ.
			Nguyễn Thị Tuyết | tự phê bình, phê bình | Góp ý đồng chí phụ trách Trung thu: chi chưa công khai kịp.
			Bùi Thị Minh Hằng | tự phê bình, phê bình | Tiếp thu, đã dán bảng thu chi Trung thu sáng nay.
			Vũ Thị Thúy | ý kiến | Rơm rạ năm nay nên gom bán cho trại nấm, tránh đốt đồng.
			Phan Thị Tâm | ý kiến | Đoàn thanh niên nhận trực nhắc không đốt rơm hai tối cuối tuần.
			Đoàn Thị Thanh Phương | đề nghị | Đề nghị tặng giấy khen hai hộ hiến đất ngõ 9.
		`,
		answer:
			"Bí thư tiếp thu; giao phó bí thư làm hồ sơ khen hai hộ hiến đất ngõ 9.",
		remark:
			"Đồng chí Nguyễn Thị Liên đánh giá chi bộ báo cáo từng nhiệm vụ rõ, có số liệu.",
		conclusion:
			"Bí thư kết luận 5 nhiệm vụ tháng 10; biểu dương đồng chí Dương Văn Nam.",
		tasks: `
			Thu hoạch lúa mùa, giải phóng đất làm vụ đông | Nguyễn Minh Tý | 25/10 | 46 ha | xong 46/46 ha
			Vận động hộ còn lại tham gia bảo hiểm y tế (chuyển từ tháng 9) | Trần Thị Chi | 25/10 | đủ 40 hộ | xong 41/40 hộ
			Gom rơm bán cho trại nấm, không đốt rơm trên đồng | Phan Thị Tâm | 20/10 | 100% xứ đồng ven đường | một phần 4/6 xứ đồng; hai xứ đồng máy cuộn rơm không vào được; làm lối tạm, nhắc lại tháng 11
			Làm hồ sơ khen hai hộ hiến đất ngõ 9 | Trịnh Xuân Hùng | 15/10 | 02 hồ sơ gửi UBND xã | xong 2/2 hồ sơ
			Soạn quy định giờ loa đám hiếu đưa vào quy ước thôn | Dương Đình Thắng | 30/10 | 01 dự thảo lấy ý kiến dân | xong 1/1 dự thảo
		`,
		score: "4.2 22, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: ý kiến tập trung ở vài đồng chí; trừ 6: bảo hiểm y tế chưa đủ hộ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "04/10",
	},
	{
		planned: "03/11 19:30",
		called: "30/10",
		papers: "30/10",
		committee:
			"29/10 | Chi ủy họp ngày 29/10/2026 (5/5 đồng chí), bàn thêm việc kiểm điểm cuối năm.",
		agenda: `
			Thời sự, kế hoạch kiểm điểm, xếp loại cuối năm của Đảng ủy xã | Trần Thị Kim | 15
			Nhận xét đảng viên dự bị Đỗ Quang Bảy sáu tháng | Nguyễn Thị Vân | 10
		`,
		held: "03/11 19:30 21:15",
		absent: `
			Phùng Tiến Khánh | làm việc ở khu công nghiệp Bắc Giang, có báo cáo
			Tô Đình Trường | đi làm xa ở Hà Nội, có điện báo
			Trần Thị Chi | dự lớp bồi dưỡng công tác Mặt trận ở tỉnh, có giấy triệu tập
			Phạm Thị Thu Loan | làm giúp việc ở Hà Nội, có báo cáo
		`,
		opinions: `
			Ngô Thế Đạt | ý kiến | Vụ đông nên trồng tập trung khoai tây ở xứ Cửa Đình, dễ bán cho thương lái.
			Đỗ Quang Bảy | tự phê bình, phê bình | Tự kiểm điểm sáu tháng dự bị: còn ít tham gia hoạt động hội.
			Nguyễn Thị Lý | ý kiến | Tuổi cao vẫn đến, đề nghị chi bộ giữ lịch thăm đảng viên già yếu.
			Trịnh Xuân Hùng | ý kiến | Hồ sơ khen hai hộ hiến đất đã nộp, xã hẹn trao dịp Ngày hội Đại đoàn kết.
			Trần Hữu Quân | đề nghị | Đề nghị Ngày hội tổ chức gọn một buổi, không lấy tiền hộ nghèo.
			Phạm Thị Thu Liên | chất vấn | Máy cuộn rơm chưa vào được hai xứ đồng, ai làm lối và bao giờ xong?
		`,
		cameThough: "Nguyễn Thị Lý",
		answer:
			"Bí thư trả lời: lối tạm giao ban phát triển thôn làm trước 20/11, kinh phí từ quỹ thủy lợi nội đồng.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 11; chuẩn bị kiểm điểm cuối năm từ tuần sau.",
		tasks: `
			Tổ chức Ngày hội Đại đoàn kết gọn trong một buổi | Trịnh Xuân Hùng | 18/11 | 01 buổi, không thu tiền hộ nghèo
			Trồng khoai tây vụ đông ở xứ Cửa Đình | Ngô Thế Đạt | 20/11 | 14 ha
			Làm lối cho máy cuộn rơm vào hai xứ đồng (chuyển từ tháng 10) | Kiều Văn Tú | 20/11 | 02 lối, mỗi lối 60 m
			Thu bản tự kiểm điểm đảng viên năm 2026 | Trần Thị Kim | 30/11 | 42/42 đồng chí
		`,
		score: "4.2 22, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: còn ít đảng viên trẻ phát biểu; trừ 6: còn hai xứ đồng đốt rơm",
		decided: "5 4 | Mục 5: 4 điểm, mới có một ý kiến tự phê bình.",
		finished: "05/11",
	},
	{ planned: "03/12 19:30" },
]);
