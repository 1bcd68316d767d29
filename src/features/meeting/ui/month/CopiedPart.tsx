import { useState } from "react";
import { useView } from "../../../../kit/data.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { copiedIn } from "../../../quality/rules/copied.ts";
import type { earlierWords } from "../../views/draft.ts";

/**
 * While a draft is written: how much of it stands elsewhere word for word, which sentences, and the question that leads on. Compared
 * on this device; the paper above is not sent or kept.
 */
export function CopiedPart(props: { meetingId: string; words: string }) {
	const { meetingId, words } = props;
	const [above, setAbove] = useState("");
	const earlier = useView<typeof earlierWords>("meeting.earlier-words", {
		meetingId,
	});
	const { percent, sentences } = copiedIn(words, [
		{ name: "văn bản cấp trên", words: above },
		...(earlier.data ?? []),
	]);
	const taken = [
		...new Map(
			sentences
				.filter(({ from }) => from !== null)
				.map((sentence) => [sentence.words, sentence]),
		).values(),
	];
	return (
		<Fold
			bare
			title="So với văn bản cấp trên, các kỳ trước"
			note={sentences.length > 0 && earlier.data ? `Trùng ${percent}%` : ""}
		>
			<TextArea
				label="Văn bản cấp trên"
				hint="Dán nội dung để so. Chỉ so trên máy này, không gửi đi."
				rows={3}
				maxLength={20_000}
				value={above}
				onChange={setAbove}
			/>
			{taken.length > 0 && (
				<>
					<Notice icon="gap">
						{percent}% số chữ trùng với văn bản khác. Phần nào là của chi bộ ta:
						nơi nào, con số, ngày nào, ai làm?
					</Notice>
					<Rows name="Câu trùng">
						{taken.map(({ words: sentence, from }) => (
							<Row
								key={sentence}
								title={<mark>{sentence}</mark>}
								note={`Trùng với ${from}.`}
							/>
						))}
					</Rows>
				</>
			)}
		</Fold>
	);
}
