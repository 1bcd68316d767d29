import type { Given } from "../../../../kit/declared.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { shortName } from "../../../org/labels.ts";
import { unregisteredTitle } from "../../labels/calendar.ts";
import type { calendar } from "../../views/oversight.ts";

/** The cells without a day in the month. */
export function Unregistered({ seen }: { seen: Given<typeof calendar> }) {
	const { unregistered, month, today } = seen;
	return (
		<Section
			title={unregisteredTitle(month, today)}
			aside={`${unregistered.length} chi bộ`}
		>
			<Rows>
				{unregistered.map(({ id, name }) => (
					<Row
						key={id}
						title={shortName(name)}
						href={`/chi-bo/${id}/${month}`}
					/>
				))}
			</Rows>
		</Section>
	);
}
