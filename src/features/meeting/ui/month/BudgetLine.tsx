import { Notice } from "../../../../kit/Notice.tsx";

/** How the planned time is shared: "Đọc, nghe 42 trên 90 phút; thảo luận 35 phút." */
export function BudgetLine(props: {
	budget: { total: number; reading: number; discussion: number };
	required: number;
}) {
	const { total, reading, discussion } = props.budget;
	const { required } = props;
	const short = required - total;
	return (
		<Notice icon="clock">
			Đọc, nghe {reading} trên {total} phút; thảo luận {discussion} phút.{" "}
			{short > 0
				? `Còn thiếu ${short} phút so với yêu cầu ${required} phút.`
				: `Đủ yêu cầu ${required} phút.`}
		</Notice>
	);
}
