import { newActionId } from "../../../../kit/action-id.ts";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import type { draftAgenda } from "../../actions/draft-agenda.ts";
import { timeBudget } from "../../rules/agenda.ts";
import { roleOf } from "../../rules/turns.ts";
import type { Dossier } from "../../schema/record.ts";
import type { Planned } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { peopleOf } from "../People.tsx";
import { AgendaItemFields, type DraftItem } from "./AgendaItemFields.tsx";
import { BudgetLine } from "./BudgetLine.tsx";

/** Writes the agenda: from the template of this kind of cell, or as it stands. */
export function AgendaDialog(props: { planned: Planned; onClose: () => void }) {
	const { planned, onClose } = props;
	const { dossier, template, turns } = planned;
	const act = useAct<typeof draftAgenda>("meeting.draft-agenda");
	const kept = useKept(`agenda:${dossier.meeting.id}`, {
		items: knownItems(dossier, template),
	});
	const { items } = kept.value;
	const write = (next: DraftItem[]) => kept.change({ items: next });
	const put = (at: number, item: DraftItem) =>
		write(items.map((each, n) => (n === at ? item : each)));
	const move = (from: number, to: number) => {
		const next = items.filter((_, n) => n !== from);
		const moved = items[from];
		if (moved) write([...next.slice(0, to), moved, ...next.slice(to)]);
	};
	const secretary = Object.entries(dossier.posts).find(([, posts]) =>
		posts.includes("cell-secretary"),
	)?.[0];
	const open = items.filter((item) => !item.presenterId).length;
	const save = () =>
		act.run(
			{
				meetingId: dossier.meeting.id,
				items: items.map(({ key: _key, plannedMinutes, ...item }) => ({
					...item,
					plannedMinutes: plannedMinutes ?? 0,
				})),
			},
			() => {
				kept.forget();
				onClose();
			},
		);
	return (
		<Dialog open wide firm title="Chương trình họp" onClose={onClose}>
			<ol>
				{items.map((item, at) => (
					<AgendaItemFields
						key={item.key}
						item={item}
						no={at + 1}
						people={peopleOf(dossier.roll)}
						turn={turns.find(({ role }) => role === roleOf(item))}
						onChange={(next) => put(at, next)}
						onUp={at > 0 ? () => move(at, at - 1) : undefined}
						onDown={at < items.length - 1 ? () => move(at, at + 1) : undefined}
						onRemove={() => write(items.filter((_, n) => n !== at))}
					/>
				))}
			</ol>
			<Buttons>
				<Button
					kind="quiet"
					icon="plus"
					onClick={() => write([...items, emptyItem()])}
				>
					Thêm mục
				</Button>
				{secretary && open > 0 && (
					<Button
						kind="quiet"
						onClick={() =>
							write(
								items.map((item) => ({
									...item,
									presenterId: item.presenterId ?? secretary,
								})),
							)
						}
					>
						Giao bí thư {open} mục còn trống
					</Button>
				)}
			</Buttons>
			<BudgetLine
				budget={timeBudget(
					items.map(({ kind, plannedMinutes }) => ({
						kind,
						plannedMinutes: plannedMinutes ?? 0,
					})),
				)}
				required={dossier.rules.requiredMinutes}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button kind="main" busy={act.busy} why={lacking(items)} onClick={save}>
					Lưu chương trình
				</Button>
			</DialogEnd>
		</Dialog>
	);
}

function knownItems(
	{ agenda, meeting }: Dossier,
	template: Planned["template"],
): DraftItem[] {
	if (agenda.length > 0)
		return agenda.map(({ id, kind, block, title, ...item }) => ({
			key: id,
			kind,
			block,
			title,
			presenterId: item.presenterId,
			plannedMinutes: item.plannedMinutes,
		}));
	return template.map((item, n) => ({
		key: `${meeting.id}:${n}`,
		presenterId: null,
		...item,
	}));
}

const emptyItem = (): DraftItem => ({
	key: newActionId(),
	kind: "discussion",
	block: "task",
	title: "",
	presenterId: null,
	plannedMinutes: 10,
});

function lacking(items: readonly DraftItem[]): string | undefined {
	if (items.length === 0) return "Chương trình cần ít nhất một mục.";
	const untitled = items.findIndex((item) => item.title.trim() === "");
	if (untitled >= 0) return `Mục ${untitled + 1} chưa có nội dung.`;
	const untimed = items.findIndex((item) => !item.plannedMinutes);
	return untimed >= 0 ? `Mục ${untimed + 1} chưa có số phút.` : undefined;
}
