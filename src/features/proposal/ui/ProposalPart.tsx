import { useState } from "react";
import { Button } from "../../../kit/Button.tsx";
import { useView } from "../../../kit/data.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { sentWords, stateWords } from "../labels.ts";
import type { Sendable } from "../schema.ts";
import type { ofCell } from "../views.ts";
import { Said } from "./Said.tsx";
import { SendDialog } from "./SendDialog.tsx";

/** Of one month of a cell: what it may send to the committee above, what it sent, what was answered. Nothing where there is nothing of it. */
export function ProposalPart(props: { unitId: string; month: string }) {
	const asked = useView<typeof ofCell>("proposal.of-cell", props, {
		keepLast: true,
	});
	const [sending, setSending] = useState<Sendable | null>(null);
	if (!asked.data) return null;
	const { above, sendable, sent } = asked.data;
	if (sendable.length + sent.length === 0) return null;
	return (
		<Section title="Kiến nghị cấp trên">
			<Rows name="Kiến nghị đã gửi">
				{sent.map((one) => (
					<Row
						key={one.id}
						title={one.words}
						note={`${sentWords(one)}. ${stateWords(one)}`}
					>
						<Said said={one.said} />
					</Row>
				))}
			</Rows>
			{sendable.length > 0 && (
				<Fold
					bare
					title={`${sendable.length} kiến nghị trong kỳ họp có thể gửi cấp trên`}
				>
					<Rows name="Kiến nghị chưa gửi">
						{sendable.map((one) => (
							<Row
								key={one.opinionId}
								title={one.words || "Kiến nghị chưa ghi nội dung"}
								end={
									<Button compact onClick={() => setSending(one)}>
										Gửi cấp ủy cấp trên
									</Button>
								}
							/>
						))}
					</Rows>
				</Fold>
			)}
			{sending && above && (
				<SendDialog
					key={sending.opinionId}
					sendable={sending}
					above={above}
					onClose={() => setSending(null)}
				/>
			)}
		</Section>
	);
}
