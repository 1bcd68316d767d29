import { Awaiting } from "../../../kit/Awaiting.tsx";
import { ButtonLink } from "../../../kit/Button.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { BALLOT_STATE } from "../labels.ts";
import type { box as boxView } from "../views.ts";
import type { Box } from "./Answers.tsx";
import { Counting } from "./box/Counting.tsx";
import { Electors } from "./box/Electors.tsx";
import { Outcome } from "./Outcome.tsx";

const POLL_MS = 3_000;

/** The chair's page of a ballot: who may vote, how many have, and counting with the key of the box. */
export function BoxPage({ ballotId }: { ballotId: string }) {
	const asked = useView<typeof boxView>(
		"ballot.box",
		{ ballotId },
		{ every: POLL_MS },
	);
	return (
		<Awaiting of={asked} shape="page">
			{(box) => <BoxShown box={box} />}
		</Awaiting>
	);
}

function BoxShown({ box }: { box: Box }) {
	const { ballot, electors } = box;
	return (
		<>
			<PageTitle
				back={
					ballot.subjectKind === "congress"
						? { href: `/dai-hoi/${ballot.subjectId}`, label: "Đại hội" }
						: { href: `/phong-hop/${ballot.subjectId}`, label: "Phòng họp" }
				}
				title={`Hòm phiếu: ${ballot.title}`}
				note={`Bỏ phiếu kín trên thiết bị. ${BALLOT_STATE[ballot.state]}.`}
			/>
			<Columns
				sideName="Danh sách bỏ phiếu"
				main={
					<Stack>
						{ballot.state === "open" && ballot.recipient && (
							<Counting ballot={ballot} recipient={ballot.recipient} />
						)}
						<Outcome ballot={ballot} />
						<ButtonLink href={`/bo-phieu/${ballot.id}`}>
							Phiếu của đồng chí
						</ButtonLink>
					</Stack>
				}
				side={<Electors electors={electors} />}
			/>
		</>
	);
}
