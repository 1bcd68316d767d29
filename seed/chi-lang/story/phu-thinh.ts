import { tell } from "./tell.ts";

/** Phú Thịnh: safe vegetables and a co-operative; the commune secretary is a member here. */
export const phuThinh = tell("phu-thinh", "Nguyễn Anh Tiến", [
	{
		planned: "05/08 19:30",
		called: "31/07",
		papers: "03/08",
		committee:
			"30/07 | Chi ủy họp ngày 30/7/2026 (5/5 đồng chí), chọn hai việc đưa ra bàn: cấp mã vùng trồng rau và nợ quỹ.",
		agenda: `
			Thời sự, nghị quyết của Đảng ủy xã về kinh tế nông nghiệp | Ngô Duy Tùng | 15
			Mẩu chuyện Bác Hồ với hợp tác xã | Phạm Thị Sen | 8
		`,
		held: "05/08 19:30 21:05",
		superiors: "Nguyễn Minh Bình",
		absent: `
			Phạm Hoài Loan | đi làm xa ở Đồng Nai, có điện báo
			Lê Văn Chung | đi làm xa, có báo cáo
		`,
		results: `
			Đăng ký mã số vùng trồng rau | Phạm Văn Đoàn | một phần 12/18 hộ; sáu hộ chưa ghi nhật ký; hướng dẫn tiếp tháng 8
			Sơn lại nhà văn hóa đón 27/7 | Nguyễn Văn Nam | xong 1/1 công trình
			Thăm gia đình chính sách | Lê Ngọc Khánh | xong 16/16 gia đình
		`,
		opinions: `
			Phạm Văn Đoàn | ý kiến | Sáu hộ chưa ghi nhật ký vì sổ khó, xin mẫu gọn một trang.
			Lý Minh Thiện | ý kiến | Nhận làm mẫu sổ trên điện thoại, hướng dẫn từng hộ.
			Nguyễn Đình Nghĩa | đề nghị | Hợp tác xã nên báo giá thu mua trước vụ để dân yên tâm trồng.
			Võ Văn Thuận | chất vấn | Quỹ thủy lợi nội đồng còn bao nhiêu hộ nợ, xử lý thế nào?
			Lê Thu Thêu | ý kiến | Hộ nợ quỹ phần lớn là người già neo đơn, nên xét miễn.
			Nguyễn Huy Tý | đề nghị | Xin đưa rau của thôn lên sàn thương mại điện tử, đoàn viên chụp ảnh, viết bài.
			Đào Đình Thoại | tự phê bình, phê bình | Góp ý: họp tổ liên gia quý trước chỉ có chín người, tổ trưởng chưa nhắc.
			Lê Anh Uy | tự phê bình, phê bình | Tổ trưởng nhận thiếu sót, sẽ đi từng nhà trước kỳ họp tới.
		`,
		answer:
			"Trưởng thôn Hoàng Thị Quỳnh trả lời: còn 14 hộ nợ quỹ, trong đó 9 hộ neo đơn trình xã xét miễn.",
		remark:
			"Đồng chí Nguyễn Minh Bình đề nghị chi bộ coi mã vùng trồng là việc chính đến hết năm.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 8, trọng tâm là mã vùng trồng rau.",
		tasks: `
			Hoàn thành nhật ký cho sáu hộ để xin mã vùng trồng (chuyển từ tháng 7) | Phạm Văn Đoàn | 28/08 | 18/18 hộ | xong 18/18 hộ
			Làm mẫu sổ nhật ký trên điện thoại | Lý Minh Thiện | 15/08 | 01 mẫu, 18 hộ dùng được | xong 18/18 hộ
			Lập danh sách hộ neo đơn xin miễn quỹ thủy lợi nội đồng | Nguyễn Thị Thu Nguyệt | 20/08 | 09 hộ, gửi UBND xã | xong 9/9 hộ
			Củng cố tổ liên gia số 4 | Lê Anh Uy | 30/08 | họp 01 buổi, từ 20 hộ dự | một phần 17/20 hộ; trùng ngày giỗ họ; họp lại tháng 9
		`,
		score: "4.2 23, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: còn đồng chí đọc nguyên văn bản; trừ 6: mã vùng trồng chưa xong",
		decided: "6 25 | Mục 6: 25 điểm.",
		finished: "06/08",
	},
	{
		planned: "05/09 19:30",
		called: "01/09",
		papers: "03/09",
		committee: "31/08 | Chi ủy họp ngày 31/8/2026 (5/5 đồng chí), có biên bản.",
		agenda: `
			Thời sự, kết quả kỳ họp Hội đồng nhân dân xã | Nguyễn Tiến Bảy | 12
			Học và làm theo Bác: tiết kiệm nước tưới | Nguyễn Thanh Bảy | 10
			Nhận xét sáu tháng dự bị của đồng chí Đỗ Hồng Hải | Đỗ Quốc Cẩn | 8
		`,
		held: "05/09 19:30 21:15",
		absent: `
			Phạm Hoài Loan | đi làm xa ở Đồng Nai, có điện báo
			Đinh Thị Thương | đi làm xa, có báo cáo
			Nguyễn Bá Trung | trực máy bơm chống úng, có báo cáo
		`,
		opinions: `
			Nguyễn Thanh Bảy | ý kiến | Bơm tưới ban đêm giảm được ba phần tiền điện, đề nghị nhân ra cả thôn.
			Phạm Quốc Chương | ý kiến | Tháng trước hạn nhẹ cuối vụ, nên nạo cửa lấy nước số 2 ngay.
			Kiều Thị Ngọc Thuý | đề nghị | Đề nghị mỗi hộ trồng rau có hố thu gom gốc, lá thừa.
			Đỗ Hồng Hải | tự phê bình, phê bình | Tự kiểm điểm: sáu tháng vắng một buổi lao động, xin sửa.
			Ngô Văn Toản | tự phê bình, phê bình | Đồng chí Hải cần nhận hẳn một việc của thôn để rèn luyện.
			Quách Văn Thắng | ý kiến | Xin giới thiệu một đoàn viên vừa xuất ngũ là quần chúng ưu tú.
			Phạm Thị Mùi | đề nghị | Tết Trung thu nên tổ chức chung hai xóm cho đông vui.
		`,
		answer:
			"Bí thư tiếp thu; giao đồng chí Đỗ Hồng Hải phụ trách ghi hình rau của thôn.",
		conclusion: "Bí thư kết luận 5 nhiệm vụ tháng 9.",
		votes: `
			Thông qua nghị quyết tháng 9/2026
			Giới thiệu 01 quần chúng ưu tú dự lớp bồi dưỡng nhận thức về Đảng
		`,
		tasks: `
			Nạo cửa lấy nước số 2 | Phạm Quốc Chương | 15/09 | 01 cửa thông, đủ nước 25 ha | xong 1/1 cửa
			Họp lại tổ liên gia số 4 (chuyển từ tháng 8) | Lê Anh Uy | 20/09 | từ 20 hộ dự | xong 23/20 hộ
			Đưa rau của thôn lên sàn thương mại điện tử | Đỗ Hồng Hải | 30/09 | 05 mặt hàng có ảnh, giá | một phần 3/5 mặt hàng; hai mặt hàng chưa có giấy chứng nhận; bổ sung tháng 10
			Vận động hố thu gom gốc, lá rau thừa | Kiều Thị Ngọc Thuý | 30/09 | 30 hộ | xong 33/30 hộ
			Tổ chức Trung thu chung hai xóm | Phạm Thị Sen | 25/09 | 01 buổi, không thu tiền | xong 1/1 buổi
		`,
		score: "4.2 24, 4.3 9, 6 28",
		reasons:
			"Trừ 4.2, 4.3: phần thảo luận kéo dài; trừ 6: tổ liên gia số 4 chưa họp đủ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "07/09",
	},
	{
		planned: "26/09 08:00",
		theme:
			"Đảng viên gương mẫu chuyển đổi số trong sản xuất nông nghiệp | 03/07",
		called: "21/09",
		papers: "24/09",
		committee:
			"20/09 | Chi ủy họp ngày 20/9/2026 (5/5 đồng chí), duyệt báo cáo chuyên đề của đồng chí Nguyễn Anh Tiến.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề: từ sổ giấy đến nhật ký điện tử | Nguyễn Anh Tiến | 30
			Thảo luận, liên hệ trách nhiệm đảng viên | | 60
			Kết luận, biểu quyết, chấm điểm | | 20
		`,
		held: "26/09 08:00 10:00",
		superiors: "Nguyễn Minh Bình",
		absent: `
			Đinh Thị Thương | đi làm xa, có báo cáo
			Lê Văn Chung | đi làm xa, có báo cáo
		`,
		results: `
			Mỗi đảng viên dùng thành thạo ba dịch vụ công trực tuyến | Nguyễn Quang Lợi | một phần 29/37 đồng chí; tám đồng chí chưa có điện thoại thông minh; kèm cặp trong quý III
		`,
		opinions: `
			Nguyễn Quang Lợi | ý kiến | Đã kèm thêm sáu đồng chí, còn hai đồng chí mắt kém cần người làm hộ.
			Lưu Ngọc Quân | ý kiến | Liên hệ: nhà tôi ghi nhật ký được hai tháng, bán rau không còn bị trả lại.
			Nguyễn Quang Định | đề nghị | Nhóm Zalo của thôn cần quy ước: không đăng tin chưa kiểm chứng.
			Bùi Huy Tuấn | tự phê bình, phê bình | Người cao tuổi chúng tôi ngại máy, phải tự nhận là bảo thủ, xin học từ đầu.
			Nguyễn Thị Hoa | ý kiến | Kế toán hợp tác xã nhận hướng dẫn hóa đơn điện tử.
			Lê Bá Đoàn | đề nghị | Đề nghị xã kéo thêm trạm phát wifi ở khu đồng Bãi.
			Nguyễn Tiến Bảy | ý kiến | Với tư cách đảng viên của chi bộ: làm đến đâu chắc đến đó, lấy số hộ dùng thật làm kết quả.
		`,
		remark:
			"Đồng chí Nguyễn Minh Bình đánh giá chuyên đề có số liệu, đề nghị nhân cách làm ra các thôn trồng rau.",
		conclusion:
			"Bí thư kết luận 3 việc; ban hành quy ước sử dụng nhóm Zalo của thôn.",
		tasks: `
			Kèm hai đồng chí còn lại dùng dịch vụ công (chuyển từ quý II) | Nguyễn Quang Lợi | 30/11 | 37/37 đồng chí
			Soạn quy ước nhóm Zalo của thôn | Nguyễn Quang Định | 15/10 | 01 quy ước, 100% tổ liên gia nhận
			Hướng dẫn hóa đơn điện tử cho hộ bán rau | Nguyễn Thị Hoa | 30/11 | 12 hộ
		`,
		score: "4.2 24, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: thời gian trình bày hơi dài; trừ 6: chỉ tiêu quý II chưa đạt",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "27/09",
	},
	{
		planned: "05/10 19:30",
		called: "30/09",
		papers: "02/10",
		committee:
			"29/09 | Chi ủy họp ngày 29/9/2026 (4/5 đồng chí), rà kết quả tháng 9, dự thảo nghị quyết.",
		agenda: `
			Thời sự, kỷ niệm ngày truyền thống dân vận 15/10 | Ngô Duy Tùng | 12
			Học và làm theo Bác: dân vận khéo | Nguyễn Thị Thu Nguyệt | 10
		`,
		held: "05/10 19:30 21:00",
		absent: `
			Phạm Hoài Loan | đi làm xa ở Đồng Nai, có điện báo
			Đinh Thị Thương | đi làm xa, có báo cáo
			Lê Văn Chung | đi làm xa, có báo cáo
			Nguyễn Tiến Bảy | tiếp xúc cử tri theo lịch của Hội đồng nhân dân tỉnh
		`,
		fee: "tháng 9/2026: 44/45 đồng chí thuộc diện nộp đã nộp; đồng chí Lê Văn Chung nộp bù kỳ sau.",
		opinions: `
			Đỗ Hồng Hải | ý kiến | Hai mặt hàng chưa lên sàn do thiếu phiếu kiểm nghiệm, đã gửi mẫu ngày 30/9.
			Nguyễn Văn Nam | ý kiến | Giá rau xuống, nên rải vụ, đừng trồng ồ ạt một loại cải.
			Nguyễn Đình Nghĩa | chất vấn | Phí kiểm nghiệm ai chịu, hợp tác xã hay hộ trồng?
			Đào Đình Thoại | tự phê bình, phê bình | Kiểm tra việc chấm công lao động đường hoa còn nể nang.
			Phạm Thị Sen | đề nghị | Ngày 20/10 tổ chức cho chị em thi giới thiệu rau sạch thay cho liên hoan.
			Nguyễn Thanh Bảy | ý kiến | Trạm bơm số 1 đã chạy lịch đêm được hai tuần, điện giảm rõ.
		`,
		answer:
			"Bí thư trả lời: phí kiểm nghiệm hợp tác xã chi một nửa, đã ghi vào nghị quyết hội nghị thành viên.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 10; nhắc nhở việc chấm công còn nể nang.",
		tasks: `
			Hoàn tất hai mặt hàng rau lên sàn (chuyển từ tháng 9) | Đỗ Hồng Hải | 25/10 | 05/05 mặt hàng | xong 5/5 mặt hàng
			Lập lịch trồng rải vụ rau đông | Nguyễn Văn Nam | 15/10 | lịch cho 18 hộ | xong 18/18 hộ
			Thi giới thiệu rau sạch ngày 20/10 | Kiều Thị Ngọc Thuý | 20/10 | 01 buổi, 06 đội | xong 6/6 đội
			Kiểm tra chấm công lao động công ích | Võ Bá Huấn | 30/10 | 11/11 tổ liên gia | một phần 8/11 tổ; ba tổ mất sổ; lập lại sổ tháng 11
		`,
		score: "4.2 23, 4.3 9, 6 27",
		reasons:
			"Trừ 4.2, 4.3: ít đồng chí nêu việc mới; trừ 6: còn hai mặt hàng chưa xong",
		decided: "2 4 | Mục 2: 4 điểm, tỷ lệ dự 89,19%.",
		finished: "06/10",
	},
	{
		planned: "05/11 19:30",
		called: "31/10",
		papers: "31/10",
		committee:
			"30/10 | Chi ủy họp ngày 30/10/2026 (5/5 đồng chí), thống nhất nội dung và việc kiểm điểm cuối năm.",
		agenda: `
			Thời sự, hướng dẫn kiểm điểm cuối năm | Ngô Duy Tùng | 12
			Học và làm theo Bác: tự soi, tự sửa | Võ Bá Huấn | 10
		`,
		held: "05/11 19:30 21:10",
		superiors: "Nguyễn Minh Bình",
		absent: `
			Phạm Hoài Loan | đi làm xa ở Đồng Nai, có điện báo
			Lê Văn Chung | đi làm xa, có báo cáo
		`,
		opinions: `
			Võ Bá Huấn | ý kiến | Ba tổ liên gia mất sổ chấm công, đề nghị lập lại từ danh sách chữ ký.
			Phạm Văn Đoàn | ý kiến | Đã có mã vùng trồng, doanh nghiệp đặt mua 4 tấn mỗi tuần.
			Lê Ngọc Khánh | đề nghị | Chuẩn bị ngày 22/12, đề nghị tặng quà sáu cựu chiến binh khó khăn.
			Nguyễn Huy Tý | tự phê bình, phê bình | Đoàn viên chụp ảnh sản phẩm chậm hẹn hai lần, xin rút kinh nghiệm.
			Nguyễn Quang Định | ý kiến | Quy ước nhóm Zalo đã gửi đủ các tổ, còn ba người bị nhắc.
			Lý Minh Thiện | đề nghị | Đề nghị dùng chung một biểu số liệu để cuối năm khỏi tính lại.
		`,
		remark:
			"Đồng chí Nguyễn Minh Bình đề nghị giữ chất lượng rau, không vì đơn hàng lớn mà bỏ quy trình.",
		conclusion: "Bí thư kết luận 4 nhiệm vụ tháng 11.",
		tasks: `
			Lập lại sổ chấm công ba tổ liên gia (chuyển từ tháng 10) | Võ Bá Huấn | 20/11 | 11/11 tổ có sổ
			Giao rau theo đơn của doanh nghiệp, giữ nhật ký đủ | Phạm Văn Đoàn | 30/11 | 16 tấn, không lô nào bị trả
			Tổ chức Ngày hội Đại đoàn kết hai xóm | Hoàng Thị Quỳnh | 16/11 | 01 buổi, 90% hộ dự
			Thu bản tự kiểm điểm của đảng viên | Đỗ Quốc Cẩn | 30/11 | 37/37 đồng chí
		`,
		score: "4.2 24, 4.3 9, 6 29",
		reasons:
			"Trừ 4.2, 4.3: điều hành có lúc để lan man; trừ 6: sổ chấm công chưa đủ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "06/11",
	},
	{
		planned: "15/11 08:00",
		theme: "Đảng viên với nền nếp gia đình và khu dân cư văn hóa | 02/10",
		called: "10/11",
		papers: "12/11",
		committee:
			"09/11 | Chi ủy họp ngày 9/11/2026 (5/5 đồng chí), duyệt báo cáo của đồng chí Đỗ Quốc Cẩn.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 10
			Báo cáo chuyên đề | Đỗ Quốc Cẩn | 30
			Thảo luận, liên hệ | | 55
			Kết luận, biểu quyết, chấm điểm | | 25
		`,
		held: "15/11 08:00 10:00",
		absent: `
			Đinh Thị Thương | đi làm xa, có báo cáo
			Ngô Văn Toản | đưa con thi học sinh giỏi tỉnh, có xin phép
		`,
		results: `
			Soạn quy ước nhóm Zalo của thôn | Nguyễn Quang Định | xong 11/11 tổ liên gia
			Hướng dẫn hóa đơn điện tử cho hộ bán rau | Nguyễn Thị Hoa | một phần 7/12 hộ; năm hộ chưa có tài khoản ngân hàng; làm tiếp quý IV
		`,
		opinions: `
			Lê Thu Thêu | ý kiến | Nhà có ba thế hệ đảng viên, giữ nếp ăn cơm tối đủ người.
			Nguyễn Thị Thu Nguyệt | đề nghị | Đề nghị đưa việc cưới gọn trong một ngày vào quy ước.
			Phạm Quốc Chương | tự phê bình, phê bình | Tôi còn để con cháu mở nhạc to sau 22 giờ, nhận khuyết điểm.
			Võ Văn Thuận | ý kiến | Hòa giải năm nay thành 6/7 vụ, phần nhiều nhờ các cụ lớn tuổi.
			Lê Bá Đoàn | đề nghị | Đề nghị mỗi ngõ bình một gia đình mẫu, không chạy theo số lượng.
		`,
		conclusion:
			"Bí thư kết luận 2 việc về quy ước cưới, tang và bình gia đình mẫu.",
		tasks: `
			Bổ sung quy ước việc cưới gọn trong một ngày | Nguyễn Thị Thu Nguyệt | 20/12 | dự thảo lấy ý kiến 11/11 tổ
			Hướng dẫn hóa đơn điện tử cho năm hộ còn lại (chuyển từ quý III) | Nguyễn Thị Hoa | 31/12 | 12/12 hộ
		`,
		score: "4.2 23, 4.3 9, 6 26",
		reasons:
			"Trừ 4.2, 4.3: liên hệ bản thân còn ít; trừ 6: hóa đơn điện tử chưa đạt",
		finished: "16/11",
	},
	{ planned: "05/12 19:30" },
]);
