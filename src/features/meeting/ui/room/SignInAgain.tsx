import { ButtonLink } from "../../../../kit/Button.tsx";
import { Link } from "../../../../kit/Link.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Strip } from "../../../../kit/Strip.tsx";

const doorTo = (meetingId: string): string =>
	`/dang-nhap?den=/phong-hop/${meetingId}`;

/** The session ended before the room could be shown. */
export function SignInAgain({ meetingId }: { meetingId: string }) {
	return (
		<ProblemNotice what="Phiên làm việc đã hết.">
			<ButtonLink compact href={doorTo(meetingId)}>
				Đăng nhập lại
			</ButtonLink>
		</ProblemNotice>
	);
}

/** The session ended while the room is open: what is typed stays on this device. */
export function SignInStrip({ meetingId }: { meetingId: string }) {
	return (
		<Strip icon="lock" lead="Phiên làm việc đã hết.">
			Nội dung đang viết được giữ trên máy này.{" "}
			<Link href={doorTo(meetingId)}>Đăng nhập lại</Link>
		</Strip>
	);
}
