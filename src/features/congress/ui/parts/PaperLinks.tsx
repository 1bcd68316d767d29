import { ButtonLink } from "../../../../kit/Button.tsx";
import type { CongressPaper } from "../../papers/issue.ts";

/** Papers of a congress to take along, as Word and as PDF. */
export function PaperLinks(props: {
	congressId: string;
	papers: readonly { paper: CongressPaper; words: string }[];
}) {
	const { congressId, papers } = props;
	return papers.flatMap(({ paper, words }) =>
		(["docx", "pdf"] as const).map((format) => (
			<ButtonLink
				key={paper + format}
				kind="quiet"
				icon="print"
				download
				href={`/api/congress/${paper}/${congressId}.${format}`}
			>
				{words} ({format === "docx" ? "Word" : "PDF"})
			</ButtonLink>
		)),
	);
}
