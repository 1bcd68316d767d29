import { showDate } from "../../../../charter/calendar.ts";
import {
	statusLabel,
	valueLabel,
} from "../../../../charter/rulebook/labels.ts";
import { parameterOf } from "../../../../charter/rulebook/parameters.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { CertaintyTag } from "./CertaintyTag.tsx";
import { type ShownRule, titleOf } from "./certainty.ts";
import css from "./RuleRow.module.css";

/** One rule: its value, what it rests on and since when, how sure that is, and whether a committee may set it. */
export function RuleRow(props: {
	rule: ShownRule;
	nameOf: (unitId: string) => string;
	/** Present where the reader may set rules of this organisation. */
	onSet?: ((rule: ShownRule) => void) | undefined;
}) {
	const { rule, nameOf, onSet } = props;
	const title = titleOf(rule.key);
	return (
		<li className={css.row}>
			<div className={css.about}>
				<div className={css.title}>{title}</div>
				<div className={css.source}>
					<Soft>{sourceWords(rule, nameOf)}</Soft>
					{rule.note && <Soft>{noteWords(rule)}</Soft>}
				</div>
			</div>
			<div className={css.held}>
				<div className={css.value}>{valueLabel(rule.key, rule.value)}</div>
				{onSet && (
					<div className={css.act}>
						{parameterOf(rule.key).overridable === "no" ? (
							<Soft>Không giao cấp ủy đặt khác.</Soft>
						) : (
							<Button
								compact
								kind="plain"
								icon="edit"
								aria-label={`Đặt mức khác: ${title}`}
								onClick={() => onSet(rule)}
							>
								Đặt mức khác
							</Button>
						)}
					</div>
				)}
			</div>
			<div className={css.tag}>
				<CertaintyTag {...rule} />
			</div>
		</li>
	);
}

function sourceWords(
	rule: ShownRule,
	nameOf: (unitId: string) => string,
): string {
	const { origin, citation, article, validFrom, validTo } = rule;
	const until = validTo ? `, đến trước ${showDate(validTo)}` : "";
	if (typeof origin === "object")
		return `${nameOf(origin.unitId)} đặt từ ${showDate(validFrom)}${until}. Theo ${origin.source}.`;
	if (origin === "product") return "Không có văn bản, Nếp tạm đặt.";
	if (!citation)
		return `Chưa rõ văn bản. Tình trạng: ${statusLabel(rule.status)}.`;
	const where = article ? `, ${article}` : "";
	const standing =
		rule.status === "F" ? "" : ` Tình trạng: ${statusLabel(rule.status)}.`;
	return `${citation}${where}. Áp dụng từ ${showDate(validFrom)}${until}.${standing}`;
}

const noteWords = ({ origin, note }: ShownRule): string =>
	typeof origin === "object" ? `Lý do: ${note}` : (note ?? "");
