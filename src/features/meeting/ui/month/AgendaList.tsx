import { Row, Rows } from "../../../../kit/Rows.tsx";
import type { Item } from "../../schema/record.ts";

/** The agenda as everyone reads it. */
export function AgendaList({ agenda }: { agenda: readonly Item[] }) {
	return (
		<Rows name="Chương trình họp">
			{agenda.map((item) => (
				<Row
					key={item.id}
					title={`${item.seq}. ${item.title}`}
					note={`${item.presenterName ? `Đồng chí ${item.presenterName}, ` : ""}${item.plannedMinutes} phút`}
				/>
			))}
		</Rows>
	);
}
