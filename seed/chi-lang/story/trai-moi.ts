import { tell } from "./tell.ts";

/** Trại Mới: pig farms and a young secretary; papers are often late, and the sheet does not say so. */
export const traiMoi = tell("trai-moi", "Đặng Anh Dần", [
	{
		planned: "04/08 19:30",
		called: "31/07",
		papers: "02/08",
		committee:
			"30/07 | Chi ủy họp ngày 30/7/2026 (5/5 đồng chí), thống nhất trọng tâm là phòng dịch tả lợn.",
		agenda: `
			Thời sự, tình hình dịch tả lợn Châu Phi ở các xã lân cận | Hoàng Thị Hòa | 15
			Tình hình tư tưởng, dư luận về mùi trang trại | Kiều Đức Nghĩa | 10
		`,
		held: "04/08 19:30 21:10",
		superiors: "Phùng Quốc Tám",
		absent: `
			Đào Hữu Tuấn | đi xuất khẩu lao động, có giấy báo
			Trịnh Thị Anh | đi làm xa ở Hà Nội, có báo cáo
		`,
		results: `
			Tổng vệ sinh chuồng trại đợt 1 | Đặng Đình Hiếu | xong 41/41 trại
			Ký cam kết không vứt xác vật nuôi | Nguyễn Quang Điệp | xong 41/41 trại
			Lắp biển báo khu trang trại | Lê Văn Giang | một phần 2/4 biển; chờ xã duyệt mẫu; làm tiếp tháng 8
		`,
		opinions: `
			Đặng Đình Hiếu | ý kiến | Dịch đã vào xã bên, đề nghị lập chốt rửa xe ở hai lối vào thôn.
			Lê Đức Long | ý kiến | Trại nhà tôi nhận góp vôi bột và người trực chốt ca đêm.
			Đào Thị Tuyết | chất vấn | Mùi hôi khu trại phía tây ba tháng chưa bớt, thôn đã đo và nhắc hộ nào chưa?
			Bùi Hữu Giang | đề nghị | Đề nghị buộc hộ nuôi trên 50 con dùng hầm biogas, có thời hạn rõ.
			Nguyễn Thị Linh | ý kiến | Đoàn thanh niên nhận làm bảng tin dịch bệnh hằng ngày trên nhóm.
			Trần Mạnh Uy | tự phê bình, phê bình | Nhà tôi rửa chuồng xả ra rãnh chung, xin nhận lỗi và đã đào hố lắng.
			Hoàng Minh Tám | đề nghị | Chốt rửa xe cần có sổ ghi xe ra vào, giao cựu chiến binh giữ.
		`,
		answer:
			"Trưởng thôn trả lời: đã nhắc ba hộ phía tây, hẹn xây hố lắng trước 31/8; sẽ mời xã đo mùi.",
		remark:
			"Đồng chí Phùng Quốc Tám yêu cầu báo ngay khi có lợn chết bất thường, không giấu dịch.",
		conclusion:
			"Bí thư kết luận 5 nhiệm vụ tháng 8, việc chốt rửa xe làm ngay từ ngày 06/8.",
		tasks: `
			Lập hai chốt rửa xe, ghi sổ xe ra vào | Hoàng Minh Tám | 06/08 | 02 chốt, trực 24 giờ | xong 2/2 chốt
			Ba hộ phía tây xây hố lắng | Nguyễn Quang Điệp | 31/08 | 03/03 hộ | một phần 2/3 hộ; một hộ chưa thuê được thợ; đôn đốc tháng 9
			Lắp hai biển báo còn lại (chuyển từ tháng 7) | Lê Văn Giang | 25/08 | 04/04 biển | xong 4/4 biển
			Làm bảng tin dịch bệnh trên nhóm của thôn | Nguyễn Thị Linh | 31/08 | 01 tin mỗi ngày | xong 25/25 tin
			Rà soát trại trên 50 con chưa có hầm biogas | Đặng Đình Hiếu | 28/08 | danh sách 41 trại | xong 41/41 trại
		`,
		score: "4.2 21, 4.3 8, 6 25",
		reasons:
			"Trừ 4.2, 4.3: phần tư tưởng nói còn dài; trừ 6: biển báo chưa lắp xong",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "05/08",
	},
	{
		planned: "04/09 19:30",
		called: "03/09",
		papers: "03/09",
		committee:
			"02/09 | Chi ủy họp ngày 2/9/2026 (5/5 đồng chí) sau lễ, thống nhất nội dung.",
		agenda: `
			Thời sự, kỷ niệm Quốc khánh 2/9 | Hoàng Thị Hòa | 12
			Nhận xét đảng viên dự bị Nguyễn Thị Thu Chi | Nguyễn Mạnh Tý | 8
		`,
		held: "04/09 19:30 21:00",
		absent: `
			Đào Hữu Tuấn | đi xuất khẩu lao động, có giấy báo
			Trịnh Thị Anh | đi làm xa ở Hà Nội, có báo cáo
			Nguyễn Thị Phương | đi làm xa, có báo cáo
			Đỗ Hữu Vượng | đi làm xa, có nhắn tin
			Trần Ngọc Trường
		`,
		opinions: `
			Lê Đức Long | ý kiến | Hai chốt rửa xe trực đủ, đã ghi 1.240 lượt xe, chưa có lợn bệnh.
			Nguyễn Tiến Bình | đề nghị | Đề nghị hộ chăn nuôi góp quỹ vôi bột theo đầu con.
			Nguyễn Thị Thu Chi | tự phê bình, phê bình | Tự kiểm điểm: còn rụt rè, chưa dám nhắc hộ vi phạm.
			Lê Thị Loan | ý kiến | Khu tây còn một hộ chưa xây hố lắng, mai tôi cùng đi vận động.
			Nghiêm Thanh Thành | chất vấn | Hộ đã nhắc ba lần mà không làm thì thôn được xử lý đến đâu?
			Phan Xuân Cẩn | bảo lưu | Không nhất trí thu quỹ vôi bột theo đầu con vì hộ nhỏ thiệt, xin bảo lưu.
		`,
		answer:
			"Bí thư trả lời: thôn lập biên bản và gửi UBND xã, chi bộ không thay chính quyền xử phạt.",
		conclusion:
			"Bí thư kết luận 5 nhiệm vụ tháng 9; nhắc nhở đồng chí Trần Ngọc Trường vắng không lý do.",
		votes:
			"Thông qua nghị quyết tháng 9/2026 | 30-1-0 | giơ tay; một đồng chí bảo lưu ý kiến",
		tasks: `
			Đôn đốc hộ cuối cùng xây hố lắng (chuyển từ tháng 8) | Lê Thị Loan | 20/09 | 03/03 hộ | xong 3/3 hộ
			Thu quỹ vôi bột phòng dịch | Nguyễn Tiến Bình | 25/09 | 41 trại | một phần 28/41 trại; trại nhỏ xin giãn; thu tiếp tháng 10
			Tiêm vắc xin tụ huyết trùng cho đàn trâu, bò | Nguyễn Hữu Xuân | 28/09 | 96 con | xong 98/96 con
			Phát quà Trung thu, không dùng đồ chơi bạo lực | Nguyễn Thị Quyên | 25/09 | 84 cháu | xong 84/84 cháu
			Xét trang trại đủ điều kiện vay vốn hầm biogas | Hoàng Văn Thịnh | 30/09 | 12 hồ sơ | một phần 9/12 hồ sơ; ba hộ thiếu giấy đất; bổ sung tháng 10
		`,
		score: "4.2 22, 4.3 9, 6 27",
		reasons: "Trừ 4.2, 4.3: việc quỹ vôi bàn lâu; trừ 6: hố lắng chưa đủ",
		decided:
			"2 2, 6 26 | Mục 2: một đồng chí vắng không lý do. Mục 6: 26 điểm.",
		finished: "11/09",
	},
	{
		planned: "13/09 08:00",
		theme: "Đảng viên chăn nuôi gương mẫu bảo vệ môi trường | 08/07",
		called: "08/09",
		papers: "11/09",
		committee:
			"07/09 | Chi ủy họp ngày 7/9/2026 (5/5 đồng chí), giao đồng chí Nguyễn Mạnh Tý báo cáo chuyên đề.",
		agenda: `
			Mục đích, yêu cầu của chuyên đề | | 8
			Báo cáo chuyên đề: chăn nuôi và nước rãnh thôn | Nguyễn Mạnh Tý | 32
			Thảo luận, liên hệ trách nhiệm đảng viên | | 55
			Kết luận, biểu quyết, chấm điểm | | 20
		`,
		held: "13/09 08:00 09:55",
		superiors: "Phùng Quốc Tám",
		absent: `
			Đào Hữu Tuấn | đi xuất khẩu lao động, có giấy báo
			Nguyễn Thị Phương | đi làm xa, có báo cáo
		`,
		results: `
			Cải tạo rãnh thoát nước xóm Đình | Nguyễn Mạnh Thắng | xong 220/220 m
		`,
		opinions: `
			Nguyễn Mạnh Thắng | ý kiến | Rãnh xóm Đình đã khơi, nước không còn đen, xin giữ người trông.
			Tạ Thị Lụa | ý kiến | Liên hệ: nuôi 30 con đã dùng men khử mùi, hàng xóm không phàn nàn.
			Nguyễn Trọng Công | đề nghị | Đề nghị thôn thuê chung máy ép phân, tính theo lượt.
			Lê Văn Giang | tự phê bình, phê bình | Đảng viên có trại mà xả ra rãnh thì không thể nhắc dân, phải tự sửa trước.
			Đoàn Quang Kiên | ý kiến | Tôi là người nuôi nhiều nhất nhì thôn, xin làm mẫu hầm biogas trước tháng 11.
			Trần Thị Minh Quỳnh | đề nghị | Xin nhận tuyên truyền cho thiếu nhi trong thôn về phân loại rác.
		`,
		remark:
			"Đồng chí Phùng Quốc Tám cho biết xã có nguồn hỗ trợ ba hầm biogas, đề nghị chi bộ chọn hộ.",
		conclusion: "Bí thư kết luận 3 việc; đảng viên có trại làm trước.",
		tasks: `
			Làm mẫu hầm biogas để hộ khác đến xem | Đoàn Quang Kiên | 30/11 | 01 hầm chạy được
			Khảo sát nhu cầu máy ép phân dùng chung | Nguyễn Trọng Công | 15/10 | 41 trại
			Giữ người trông rãnh xóm Đình | Nguyễn Mạnh Thắng | 31/12 | tuần khơi một lần
		`,
		score: "4.2 23, 4.3 9, 6 29",
		reasons: "Trừ 4.2, 4.3: ý kiến ngắn; trừ 6: quý II chỉ có một việc",
		decided: "6 27 | Mục 6: 27 điểm.",
		finished: "15/09",
	},
	{
		planned: "04/10 08:00",
		called: "03/10",
		papers: "04/10",
		committee:
			"02/10 | Chi ủy họp ngày 2/10/2026 (4/5 đồng chí), thống nhất nội dung.",
		agenda: `
			Thời sự, công tác tuyển quân năm 2027 | Hoàng Thị Hòa | 15
			Học và làm theo Bác: nêu gương trong nghĩa vụ quân sự | Hoàng Minh Tám | 10
		`,
		held: "04/10 08:00 09:40",
		absent: `
			Đào Hữu Tuấn | đi xuất khẩu lao động, có giấy báo
			Trịnh Thị Anh | đi làm xa ở Hà Nội, có báo cáo
			Đỗ Hữu Vượng | đi làm xa, có nhắn tin
		`,
		opinions: `
			Nguyễn Quang Điệp | ý kiến | Khám sơ tuyển nghĩa vụ quân sự: 12/12 thanh niên nhận giấy.
			Hoàng Văn Thịnh | ý kiến | Ba hồ sơ biogas đã bổ sung, chờ xã duyệt.
			Trần Ngọc Trường | tự phê bình, phê bình | Nhận khuyết điểm vắng tháng 9 do quên lịch, đã ghi vào điện thoại.
			Lê Đức Bảy | đề nghị | Đề nghị chuyển ngày họp sang tối để người đi làm dự được.
			Bùi Hữu Giang | chất vấn | Quỹ vôi bột đã chi bao nhiêu, còn bao nhiêu?
			Nguyễn Thị Phương | ý kiến | Về phép được dự, xin đóng quỹ vôi bột của nhà cho tháng này.
		`,
		answer:
			"Đồng chí Nguyễn Tiến Bình trả lời: thu 5,6 triệu, chi 4,1 triệu, có sổ, niêm yết chiều nay.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 10; từ tháng 11 họp buổi tối.",
		tasks: `
			Thu nốt quỹ vôi bột (chuyển từ tháng 9) | Nguyễn Tiến Bình | 20/10 | 41/41 trại | xong 41/41 trại
			Ba hồ sơ vay vốn biogas còn lại (chuyển từ tháng 9) | Hoàng Văn Thịnh | 15/10 | 12/12 hồ sơ | xong 12/12 hồ sơ
			Động viên thanh niên khám nghĩa vụ quân sự | Hoàng Minh Tám | 30/10 | 12/12 thanh niên đi khám | xong 12/12 thanh niên
			Gom cỏ, rơm làm đệm lót chuồng | Nguyễn Hữu Xuân | 31/10 | 20 trại | một phần 13/20 trại; rơm đã bán cho nơi khác; chi hội Nông dân theo dõi, đặt mua trước vụ sau
		`,
		score: "4.2 22, 4.3 8, 6 26",
		reasons:
			"Trừ 4.2, 4.3: còn đồng chí chưa phát biểu; trừ 6: hai nhiệm vụ tháng 9 chưa xong",
		decided:
			"3.2 3, 7 3 | Mục 3.2 và mục 7: 3 điểm, tài liệu đưa lên đúng ngày họp, hồ sơ hoàn chỉnh chậm tám ngày.",
		finished: "12/10",
	},
	{
		planned: "04/11 19:30",
		called: "30/10",
		papers: "30/10",
		committee:
			"29/10 | Chi ủy họp ngày 29/10/2026 (5/5 đồng chí), phân công thu bản tự kiểm điểm.",
		agenda: `
			Thời sự, chuẩn bị kiểm điểm cuối năm | Hoàng Thị Hòa | 12
			Tiếp nhận đảng viên chuyển đến; giới thiệu quần chúng ưu tú | Kiều Đức Nghĩa | 8
		`,
		held: "04/11 19:30 21:15",
		superiors: "Phùng Quốc Tám",
		absent: `
			Đào Hữu Tuấn | đi xuất khẩu lao động, có giấy báo
			Trịnh Thị Anh | đi làm xa ở Hà Nội, có báo cáo
		`,
		opinions: `
			Đoàn Quang Kiên | ý kiến | Hầm biogas mẫu chạy từ ngày 28/10, mời các hộ đến xem.
			Nguyễn Văn Mười | ý kiến | Xin đăng ký nuôi theo tổ, dùng chung máy ép phân.
			Dương Văn Vinh | ý kiến | Đang chuyển sinh hoạt về Nghĩa Hưng, xin bàn giao việc tổ liên gia số 2.
			Nguyễn Mạnh Thắng | đề nghị | Đề nghị quy ước giờ vận chuyển phân, không qua đường làng giờ tan học.
			Tạ Thị Lụa | đề nghị | Đề nghị Ngày hội bình chọn trại sạch nhất thôn.
			Phan Xuân Cẩn | tự phê bình, phê bình | Đã nộp quỹ vôi bột, thấy làm đúng, xin rút ý kiến bảo lưu tháng 9.
		`,
		remark:
			"Đồng chí Phùng Quốc Tám đánh giá việc chốt rửa xe hiệu quả, đề nghị duy trì đến Tết.",
		conclusion:
			"Bí thư kết luận 4 nhiệm vụ tháng 11; biểu dương đồng chí Đoàn Quang Kiên.",
		votes: `
			Thông qua nghị quyết tháng 11/2026
			Giới thiệu 01 quần chúng ưu tú dự lớp bồi dưỡng nhận thức về Đảng
		`,
		tasks: `
			Duy trì hai chốt rửa xe đến hết năm | Hoàng Minh Tám | 31/12 | trực 24 giờ, sổ ghi đủ
			Nhận bàn giao tổ liên gia số 2 | Nguyễn Trọng Công | 15/11 | sổ, quỹ của 27 hộ
			Bình chọn trại sạch trong Ngày hội | Nguyễn Thị Quyên | 15/11 | 01 trại, có tiêu chí
			Thu bản tự kiểm điểm đảng viên | Đặng Anh Dần | 30/11 | 36/36 đồng chí
		`,
		score: "4.2 22, 4.3 8, 6 27",
		reasons: "Trừ 4.2, 4.3: thảo luận chưa sâu; trừ 6: đệm lót chuồng chưa đủ",
		decided: "| Nhất trí với điểm chi bộ tự chấm.",
		finished: "05/11",
	},
	{ planned: "04/12 19:30" },
]);
