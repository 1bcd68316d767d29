import { useState } from "react";
import { isCell } from "../../../../charter/units.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { ChangeUnitDialog } from "./ChangeUnitDialog.tsx";
import { DissolveDialog } from "./DissolveDialog.tsx";
import { FoundDialog } from "./FoundDialog.tsx";
import { MoveDialog } from "./MoveDialog.tsx";
import type { ShownUnit } from "./shown.ts";

type Asking = "found" | "change" | "move" | "dissolve";

/** What may become of the organisation, each from a day and with the decision behind it. */
export function ChangesPart({ shown }: { shown: ShownUnit }) {
	const { unit } = shown;
	const [asking, setAsking] = useState<Asking | null>(null);
	const close = () => setAsking(null);
	const isTop = unit.parentId === null;
	return (
		<Section
			title="Thay đổi tổ chức"
			note="Mỗi thay đổi có ngày và căn cứ. Số liệu ngày trước giữ nguyên."
		>
			<Stack gap="small">
				{!isCell(unit.kind) && (
					<Button wide icon="plus" onClick={() => setAsking("found")}>
						Lập tổ chức trực thuộc
					</Button>
				)}
				<Button wide icon="edit" onClick={() => setAsking("change")}>
					Đổi tên, loại hình, mã
				</Button>
				{!isTop && (
					<>
						<Button wide icon="tree" onClick={() => setAsking("move")}>
							Chuyển trực thuộc
						</Button>
						<Button
							wide
							kind="quiet"
							icon="x"
							onClick={() => setAsking("dissolve")}
						>
							Giải thể
						</Button>
					</>
				)}
			</Stack>
			{asking === "found" && <FoundDialog shown={shown} onClose={close} />}
			{asking === "change" && (
				<ChangeUnitDialog shown={shown} onClose={close} />
			)}
			{asking === "move" && <MoveDialog shown={shown} onClose={close} />}
			{asking === "dissolve" && (
				<DissolveDialog shown={shown} onClose={close} />
			)}
		</Section>
	);
}
