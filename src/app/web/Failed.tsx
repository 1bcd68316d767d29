import { Button, ButtonLink } from "../../kit/Button.tsx";
import { PageTitle } from "../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../kit/ProblemNotice.tsx";
import { DoorFrame } from "./DoorFrame.tsx";

/** An address that leads nowhere. */
export function NotFound() {
	return (
		<DoorFrame>
			<PageTitle
				title="Không có trang này"
				note="Địa chỉ có thể đã đổi hoặc gõ thiếu."
			/>
			<ButtonLink href="/">Về Việc của tôi</ButtonLink>
		</DoorFrame>
	);
}

/** A page that broke, or could not be fetched: said plainly, with the two ways on. */
export function Failed() {
	return (
		<DoorFrame>
			<PageTitle title="Trang chưa mở được" />
			<ProblemNotice
				what="Trang này không tải được hoặc gặp lỗi."
				todo="Xem lại mạng rồi tải lại. Nếu vẫn vậy, báo người quản trị."
			>
				<Button compact onClick={() => location.reload()}>
					Tải lại trang
				</Button>
				<ButtonLink compact kind="quiet" href="/">
					Về Việc của tôi
				</ButtonLink>
			</ProblemNotice>
		</DoorFrame>
	);
}
