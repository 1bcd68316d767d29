import { ButtonLink } from "../../../kit/Button.tsx";
import { useView } from "../../../kit/data.tsx";
import { Section } from "../../../kit/Section.tsx";
import { countWords, ownWords } from "../labels.ts";
import { countOf } from "../rules.ts";
import type { kept, own } from "../views.ts";

/** On the page of a cell: for those who lead it the count alone, for a member that something of theirs is followed. Nothing for anybody else. */
export function PledgePart({ unitId }: { unitId: string }) {
	const ofCell = useView<typeof kept>("pledge.kept", {});
	const ofOneself = useView<typeof own>("pledge.own", {});
	const here = (one: { unitId: string }) => one.unitId === unitId;
	const followed = ofCell.data?.pledges.filter(here) ?? [];
	const open = (ofOneself.data?.pledges ?? []).filter(
		(one) => here(one) && one.closedOn === null,
	);
	if (followed.length + open.length === 0) return null;
	return (
		<Section title="Điều đã hẹn sau tự phê bình, phê bình">
			{followed.length > 0 && <p>{countWords(countOf(followed))}</p>}
			{open.length > 0 && <p>{ownWords(open.length)}</p>}
			<div>
				<ButtonLink kind="quiet" icon="eye" href="/dieu-da-hen">
					Xem điều đã hẹn
				</ButtonLink>
			</div>
		</Section>
	);
}
