import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import { bornWords, CLASS } from "../labels.ts";
import type { file } from "../views.ts";
import { ClosedFields } from "./file/ClosedFields.tsx";
import { MemberTimeline } from "./file/MemberTimeline.tsx";
import { OpenFields } from "./file/OpenFields.tsx";
import { ParticipationPart } from "./file/ParticipationPart.tsx";
import type { Shown } from "./file/shown.ts";

/** One member as one line of time, with the open fields, and the closed ones shut until a reason is given. */
export function MemberPage({ memberId }: { memberId: string }) {
	const asked = useView<typeof file>("member.file", { memberId });
	return (
		<Awaiting of={asked} shape="page">
			{(shown) => <MemberShown shown={shown} />}
		</Awaiting>
	);
}

function MemberShown({ shown }: { shown: Shown }) {
	const { file: found, own, today } = shown;
	return (
		<>
			<PageTitle
				{...(own ? {} : { back: { href: "/dang-vien", label: "Đảng viên" } })}
				title={found.name}
				note={`${bornWords(found, today)}. Đảng viên ${CLASS[found.class].toLocaleLowerCase("vi")}, ${found.unitName ?? "không còn trong danh sách chi bộ"}.`}
			/>
			<Columns
				sideName="Tham gia sinh hoạt và thông tin khép kín"
				main={
					<Stack>
						<Section title="Quá trình">
							<MemberTimeline shown={shown} />
						</Section>
						<OpenFields shown={shown} />
					</Stack>
				}
				side={
					<Stack>
						<ParticipationPart shown={shown} />
						<ClosedFields shown={shown} />
					</Stack>
				}
			/>
		</>
	);
}
