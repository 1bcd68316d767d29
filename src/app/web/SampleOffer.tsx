import { useMutation } from "@tanstack/react-query";
import { Button, ButtonLink } from "../../kit/Button.tsx";
import { Fold } from "../../kit/Fold.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { problemOf } from "../../kit/problem.ts";
import { loadSample } from "./client.ts";

/** For whoever only wants to look: the sample commune, and the accounts to look with. */
export function SampleOffer() {
	const sample = useMutation({ mutationFn: loadSample, retry: false });
	return (
		<Fold bare title="Chỉ muốn xem thử với dữ liệu mẫu">
			<p>
				Nếp nạp một xã mẫu với các chi bộ, đảng viên và kỳ họp để làm quen. Muốn
				lập tổ chức của mình sau đó, phải xóa thư mục dữ liệu rồi mở lại.
			</p>
			{sample.error && <ProblemNotice problem={problemOf(sample.error)} />}
			{sample.data ? (
				<>
					<ul>
						{sample.data.lines.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
					<ButtonLink href="/dang-nhap">
						Đăng nhập bằng tài khoản mẫu
					</ButtonLink>
				</>
			) : (
				<Button busy={sample.isPending} onClick={() => sample.mutate()}>
					{sample.isPending ? "Đang nạp xã mẫu" : "Nạp xã mẫu Chi Lăng"}
				</Button>
			)}
		</Fold>
	);
}
