import { Button } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { GUEST_ROLE } from "./GuestDialog.tsx";
import type { InRoom } from "./Sheets.tsx";

/** Those who attend without being on the roll. */
export function Guests({ room, recording, onOpen }: InRoom) {
	const { guests } = room.dossier;
	return (
		<Section title="Cấp trên, khách dự">
			{guests.length === 0 ? (
				<Soft>Chưa ghi cấp trên hoặc khách dự.</Soft>
			) : (
				<Rows name="Cấp trên, khách dự">
					{guests.map(({ id, name, role, post }) => (
						<Row
							key={id}
							title={name}
							note={[GUEST_ROLE[role], post].filter(Boolean).join(", ")}
						/>
					))}
				</Rows>
			)}
			{recording && (
				<Button kind="quiet" wide onClick={() => onOpen({ name: "guest" })}>
					Ghi người dự
				</Button>
			)}
		</Section>
	);
}
