import { MemberPicker } from "../../features/member/ui/MemberPicker.tsx";
import { UnitPage } from "../../features/org/ui/UnitPage.tsx";

/** The page of an organisation, with the members' own field for choosing who takes a post. */
export function UnitWithPeople({ unitId }: { unitId: string }) {
	return <UnitPage unitId={unitId} PersonField={MemberPicker} />;
}
