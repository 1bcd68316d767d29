import { useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct } from "../../../kit/data.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Row } from "../../../kit/Rows.tsx";
import type { openPledge } from "../actions/open-pledge.ts";
import { stateWords } from "../labels.ts";
import type { Opened, Pledge } from "../schema.ts";
import { LookDialog } from "./LookDialog.tsx";
import { PledgeWords } from "./PledgeWords.tsx";

/** One pledge as those who lead the cell see it: the words only once opened, and only on this page. */
export function KeptRow({ pledge }: { pledge: Pledge }) {
	const open = useAct<typeof openPledge>("pledge.open");
	const [opened, setOpened] = useState<Opened | null>(null);
	const [looking, setLooking] = useState(false);
	return (
		<Row title={`Đồng chí ${pledge.memberName}`} note={stateWords(pledge)}>
			{opened && <p>{opened.fact}</p>}
			<PledgeWords pledge={pledge} opened={opened} />
			{open.problem && <ProblemNotice problem={open.problem} />}
			<Buttons>
				{!opened && (
					<Button
						compact
						kind="quiet"
						busy={open.busy}
						onClick={() => open.run({ pledgeId: pledge.id }, setOpened)}
					>
						Mở đọc, có ghi nhật ký
					</Button>
				)}
				{pledge.closedOn === null && (
					<Button compact onClick={() => setLooking(true)}>
						Ghi kết quả xem lại
					</Button>
				)}
			</Buttons>
			{looking && (
				<LookDialog pledge={pledge} onClose={() => setLooking(false)} />
			)}
		</Row>
	);
}
