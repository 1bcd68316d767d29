import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { showDate } from "../../../charter/calendar.ts";
import { useView } from "../../../kit/data.tsx";
import { PersonPicker } from "../../../kit/PersonPicker.tsx";
import type { list } from "../views.ts";

const PAUSE_MS = 200;
const MOST = 30;

/** One member of the reach, found by any part of the name; the year of birth and the cell tell apart people of one name. */
export function MemberPicker(props: {
	label: string;
	hint?: string;
	value: { id: string; name: string } | null;
	onChange: (chosen: { id: string; name: string } | null) => void;
	/** Only members of this organisation and below. */
	unitId?: string | undefined;
}) {
	const { label, hint, value, onChange, unitId } = props;
	const [typed, setTyped] = useState("");
	const [text] = useDebouncedValue(typed, PAUSE_MS);
	const found = useView<typeof list>(
		"member.list",
		{ limit: MOST, ...(text ? { text } : {}), ...(unitId ? { unitId } : {}) },
		{ keepLast: true },
	);
	const members = found.data?.members ?? [];
	const people = members.map(({ id, name, birth, unitName }) => ({
		id,
		name,
		note: `sinh ${showDate(birth)}, ${unitName}`,
	}));
	const kept = value && !people.some(({ id }) => id === value.id);
	return (
		<PersonPicker
			label={label}
			hint={hint}
			people={kept ? [value, ...people] : people}
			value={value?.id ?? null}
			onType={setTyped}
			onChange={(id) => onChange(people.find((p) => p.id === id) ?? null)}
		/>
	);
}
