import { ButtonLink, Buttons } from "../../../kit/Button.tsx";

/** A paper of a meeting, to print and sign (Word) or to read (PDF). */
export function DocumentLinks(props: {
	paper: "notice" | "minutes" | "resolution" | "score-sheet";
	meetingId: string;
	/** What it is called: "Thông báo số 11-TB/CB". */
	name: string;
}) {
	const { paper, meetingId, name } = props;
	const at = `/api/papers/${paper}/${meetingId}`;
	return (
		<Buttons>
			<ButtonLink
				compact
				kind="quiet"
				icon="download"
				href={`${at}.docx`}
				aria-label={`${name}, bản Word`}
				download
			>
				Bản Word
			</ButtonLink>
			<ButtonLink
				compact
				kind="quiet"
				icon="download"
				href={`${at}.pdf`}
				aria-label={`${name}, bản PDF`}
				download
			>
				Bản PDF
			</ButtonLink>
		</Buttons>
	);
}
