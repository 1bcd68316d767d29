import { useEffect, useState } from "react";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { Qr } from "../../../../kit/Qr.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import { codeTimeOf, rollCode } from "../../rules/roll-code.ts";

/** Signing needs https, or the machine itself. */
export const canSign = (): boolean => globalThis.isSecureContext;

/** The code that members scan, a new one every half minute; made on this device, also without network. */
export function RollCodeDialog(props: {
	meetingId: string;
	rollKey: string;
	onClose: () => void;
}) {
	const { meetingId, rollKey } = props;
	const [address, setAddress] = useState<string>();
	useEffect(() => {
		const draw = async () => {
			const codeTime = codeTimeOf(serverTime());
			const code = await rollCode(rollKey, codeTime);
			setAddress(`${location.origin}/co-mat/${meetingId}#${codeTime}.${code}`);
		};
		void draw();
		const drawing = setInterval(draw, 1000);
		return () => clearInterval(drawing);
	}, [meetingId, rollKey]);
	return (
		<Dialog open title="Mã điểm danh" onClose={props.onClose}>
			{address && <Qr text={address} label="Mã vuông để đảng viên quét" />}
			<Soft>
				Đồng chí dự họp mở máy ảnh điện thoại, quét mã này. Mã đổi sau mỗi 30
				giây. Không lấy vị trí, không chụp ảnh.
			</Soft>
		</Dialog>
	);
}
