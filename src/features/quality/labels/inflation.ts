import { QUESTION } from "../../pulse/labels.ts";
import type { Sign } from "../rules/inflation.ts";
import { showPoints } from "./score.ts";

/** A sign as a sentence with its facts. */
export function signSentence(sign: Sign): string {
	switch (sign.code) {
		case "always-full":
			return `${sign.meetings} kỳ liền chi bộ tự chấm 100 điểm.`;
		case "always-unanimous":
			return `${sign.meetings} kỳ liền, ${sign.votes} lần biểu quyết, không có ý kiến khác.`;
		case "like-last":
			return `Kết luận kỳ này trùng ${sign.percent}% với kỳ trước.`;
		case "far-above":
			return `Chi bộ tự chấm ${showPoints(sign.self)} điểm, cấp ủy chấm ${showPoints(sign.decided)} điểm.`;
		case "not-felt":
			return `Chi bộ tự chấm ${showPoints(sign.self)} điểm; ${sign.yes}/${sign.answered} đồng chí thấy đúng câu “${QUESTION[sign.question]}”`;
	}
}
