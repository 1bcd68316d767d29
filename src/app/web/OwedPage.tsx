import type { signOut } from "../../features/account/actions/sign-out.ts";
import { SecondFactorSetUp } from "../../features/account/ui/SecondFactorSetUp.tsx";
import { Button } from "../../kit/Button.tsx";
import { Card } from "../../kit/Card.tsx";
import { useAct } from "../../kit/data.tsx";
import { PageTitle } from "../../kit/PageTitle.tsx";
import css from "./DoorFrame.module.css";
import { DoorFrame } from "./DoorFrame.tsx";

/** A post asks for a second factor that is not there yet: it is set up here, or one leaves. */
export function OwedPage() {
	const out = useAct<typeof signOut>("account.sign-out", { invalidates: [] });
	return (
		<DoorFrame>
			<Card>
				<PageTitle
					title="Cài xác thực hai bước"
					note="Chức vụ của đồng chí cần thêm mã trên điện thoại khi đăng nhập. Cài xong mới vào được các trang khác."
				/>
				<SecondFactorSetUp onDone={() => location.reload()} />
				<div className={css.foot}>
					<Button
						kind="plain"
						busy={out.busy}
						onClick={() => out.run({}, () => location.assign("/dang-nhap"))}
					>
						Đăng xuất
					</Button>
				</div>
			</Card>
		</DoorFrame>
	);
}
