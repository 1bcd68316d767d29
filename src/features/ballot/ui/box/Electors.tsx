import { Fold } from "../../../../kit/Fold.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { WHY_NOT } from "../../labels.ts";
import type { Box } from "../Answers.tsx";

/** The frozen list: who may vote, and why others may not. Who has voted is not shown to anybody. */
export function Electors({ electors }: Pick<Box, "electors">) {
	const entitled = electors.filter(({ whyNot }) => whyNot === null);
	const others = electors.filter(({ whyNot }) => whyNot !== null);
	return (
		<Section title="Danh sách bỏ phiếu" note="Chốt khi mở hòm phiếu.">
			{others.length > 0 && (
				<Rows name="Không bỏ phiếu">
					{others.map(({ memberId, name, whyNot }) => (
						<Row
							key={memberId}
							title={name}
							note={whyNot ? `Không bỏ phiếu: ${WHY_NOT[whyNot]}.` : ""}
						/>
					))}
				</Rows>
			)}
			<Fold bare title={`${entitled.length} đồng chí được bỏ phiếu`}>
				<Rows name="Được bỏ phiếu">
					{entitled.map(({ memberId, name }) => (
						<Row key={memberId} title={name} />
					))}
				</Rows>
			</Fold>
		</Section>
	);
}
