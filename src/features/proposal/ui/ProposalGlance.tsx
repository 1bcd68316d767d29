import { ButtonLink } from "../../../kit/Button.tsx";
import { useView } from "../../../kit/data.tsx";
import { Section } from "../../../kit/Section.tsx";
import { openSentence } from "../labels.ts";
import type { received } from "../views.ts";

/** On what is seen from above: how many proposals wait for an answer and since when. */
export function ProposalGlance() {
	const asked = useView<typeof received>("proposal.received", {});
	if (!asked.data) return null;
	return (
		<Section
			title="Kiến nghị của chi bộ"
			note={openSentence(asked.data.proposals, asked.data.today)}
		>
			<div>
				<ButtonLink kind="quiet" icon="inbox" href="/bao-quat/kien-nghi">
					Xem kiến nghị
				</ButtonLink>
			</div>
		</Section>
	);
}
