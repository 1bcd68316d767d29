import { Button } from "../../../../kit/Button.tsx";
import { Fold } from "../../../../kit/Fold.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import type { Person } from "../../../../kit/people.ts";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import { turnWords } from "../../labels/turns.ts";
import { BLOCK, ITEM_KIND } from "../../labels/words.ts";
import type { Turn } from "../../rules/turns.ts";
import type { Item } from "../../schema/record.ts";
import { FieldRow } from "../FieldRow.tsx";
import css from "./AgendaItemFields.module.css";

/** An agenda item being written. */
export type DraftItem = Pick<
	Item,
	"kind" | "block" | "title" | "presenterId"
> & { key: string; plannedMinutes: number | null };

/** From here on a title takes a third line on a phone. */
const LONG_TITLE = 56;

const KINDS = choicesOf(ITEM_KIND);
const BLOCKS = choicesOf(BLOCK);

/** One item: what, who presents it, how many minutes; its kind and part folded below. */
export function AgendaItemFields(props: {
	item: DraftItem;
	no: number;
	people: readonly Person[];
	/** Whose turn it is, where the item goes round. */
	turn: Turn | undefined;
	onChange: (item: DraftItem) => void;
	onUp: (() => void) | undefined;
	onDown: (() => void) | undefined;
	onRemove: () => void;
}) {
	const { item, no, people, turn, onChange } = props;
	return (
		<li className={css.item}>
			<TextArea
				label={`Mục ${no}`}
				rows={item.title.length > LONG_TITLE ? 3 : 2}
				maxLength={500}
				value={item.title}
				onChange={(title) => onChange({ ...item, title })}
			/>
			<div className={css.who}>
				<PersonPicker
					label="Người trình bày"
					people={people}
					value={item.presenterId}
					onChange={(presenterId) => onChange({ ...item, presenterId })}
				/>
				<NumberField
					label="Phút"
					whole
					min={1}
					max={240}
					value={item.plannedMinutes}
					onChange={(plannedMinutes) => onChange({ ...item, plannedMinutes })}
				/>
			</div>
			{turn && item.presenterId === null && (
				<div>
					<Soft>{turnWords(turn)}</Soft>
					<Button
						compact
						kind="quiet"
						onClick={() => onChange({ ...item, presenterId: turn.memberId })}
					>
						Giao đồng chí {turn.name}
					</Button>
				</div>
			)}
			<Fold bare title={ITEM_KIND[item.kind]} note={BLOCK[item.block]}>
				<FieldRow>
					<PickField
						label="Loại mục"
						choices={KINDS}
						value={item.kind}
						onChange={(kind) => onChange({ ...item, kind })}
					/>
					<PickField
						label="Phần"
						choices={BLOCKS}
						value={item.block}
						onChange={(block) => onChange({ ...item, block })}
					/>
				</FieldRow>
			</Fold>
			<div className={css.acts}>
				{props.onUp && (
					<Button
						compact
						kind="plain"
						aria-label={`Đưa mục ${no} lên`}
						onClick={props.onUp}
					>
						Lên
					</Button>
				)}
				{props.onDown && (
					<Button
						compact
						kind="plain"
						aria-label={`Đưa mục ${no} xuống`}
						onClick={props.onDown}
					>
						Xuống
					</Button>
				)}
				<Button
					compact
					kind="plain"
					aria-label={`Bỏ mục ${no}`}
					onClick={props.onRemove}
				>
					Bỏ
				</Button>
			</div>
		</li>
	);
}

function choicesOf<Key extends string>(words: { readonly [K in Key]: string }) {
	const keys: Key[] = [];
	for (const key in words) keys.push(key);
	return keys.map((value) => ({ value, label: words[value] }));
}
