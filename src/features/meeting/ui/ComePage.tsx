import { useEffect, useRef, useState } from "react";
import { ButtonLink } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useAct } from "../../../kit/data.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import type { comeByCode } from "../actions/come-by-code.ts";

/** Where a scanned code leads: the member is present, or learns why not. */
export function ComePage(props: { meetingId: string; hash: string }) {
	const { meetingId, hash } = props;
	const { run, problem } = useAct<typeof comeByCode>("meeting.come-by-code");
	const [there, setThere] = useState(false);
	const sent = useRef("");
	useEffect(() => {
		if (sent.current === hash) return;
		sent.current = hash;
		const [codeTime, code = ""] = hash.replace(/^#/, "").split(".");
		run({ meetingId, codeTime: Number(codeTime), code }, () => setThere(true));
	}, [meetingId, hash, run]);
	return (
		<Stack>
			<PageTitle title="Điểm danh" />
			{problem ? (
				<ProblemNotice problem={problem} />
			) : there ? (
				<Notice icon="check">Đã ghi đồng chí có mặt tại kỳ họp.</Notice>
			) : (
				<Soft>Đang ghi có mặt.</Soft>
			)}
			<ButtonLink kind="quiet" href={`/phong-hop/${meetingId}`}>
				Xem phòng họp
			</ButtonLink>
		</Stack>
	);
}
