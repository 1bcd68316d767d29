import { useState } from "react";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { countWords, openingWords, stateWords } from "../labels.ts";
import type { Pledge } from "../schema.ts";
import type { kept, own } from "../views.ts";
import { KeptRow } from "./KeptRow.tsx";
import { LookDialog } from "./LookDialog.tsx";
import { PledgeWords } from "./PledgeWords.tsx";

/** What was promised after criticism: one's own with its words; for those who lead a cell whose it is and when it is looked at, the words behind a logged opening. */
export function PledgesPage() {
	const ofCell = useView<typeof kept>("pledge.kept", {});
	const ofOneself = useView<typeof own>("pledge.own", {});
	const [saying, setSaying] = useState<Pledge | null>(null);
	const kepts = ofCell.data?.pledges ?? [];
	return (
		<>
			<PageTitle
				back={{ href: "/", label: "Việc của tôi" }}
				title="Điều đã hẹn sau tự phê bình, phê bình"
			/>
			<Stack>
				<Awaiting of={ofOneself} shape="page">
					{({ pledges }) =>
						pledges.length === 0 ? (
							kepts.length === 0 && (
								<EmptyState>Chưa có điều nào được hẹn xem lại.</EmptyState>
							)
						) : (
							<Section title="Của tôi">
								<Rows name="Điều tôi đã hẹn">
									{pledges.map((one) => (
										<Row
											key={one.id}
											title={one.opened.fact}
											note={stateWords(one)}
										>
											<PledgeWords pledge={one} opened={one.opened} />
											<Openings pledge={one} />
											{one.closedOn === null && (
												<Buttons>
													<Button compact onClick={() => setSaying(one)}>
														Báo đã làm đến đâu
													</Button>
												</Buttons>
											)}
										</Row>
									))}
								</Rows>
							</Section>
						)
					}
				</Awaiting>
				{ofCell.data && kepts.length > 0 && (
					<Section title="Của chi bộ" note={countWords(ofCell.data.count)}>
						<Rows name="Điều đã hẹn trong chi bộ">
							{kepts.map((one) => (
								<KeptRow key={one.id} pledge={one} />
							))}
						</Rows>
					</Section>
				)}
			</Stack>
			{saying && (
				<LookDialog
					key={saying.id}
					pledge={saying}
					own
					onClose={() => setSaying(null)}
				/>
			)}
		</>
	);
}

const Openings = ({ pledge }: { pledge: Pledge }) =>
	pledge.openings.length > 0 && (
		<Fold bare title={`Đã mở đọc ${pledge.openings.length} lần`}>
			{pledge.openings.map((opening) => (
				<p key={opening.at}>{openingWords(opening)}</p>
			))}
		</Fold>
	);
