import { lowerFirst } from "../../../../charter/words.ts";
import { FilterPick, FilterSentence } from "../../../../kit/FilterSentence.tsx";
import { PARTICIPATION } from "../../labels.ts";
import { CLASSES, PARTICIPATIONS, SEXES } from "../../schema.ts";
import type { Wanted } from "./wanted.ts";

export type Place = {
	id: string;
	name: string;
	parentId: string | null;
	isCell: boolean;
	mayAdd: boolean;
};

const ANY = "";

const CLASS_CHOICES = [
	{ value: ANY, label: "mọi đảng viên" },
	{ value: "official", label: "đảng viên chính thức" },
	{ value: "probationary", label: "đảng viên dự bị" },
];

const SEX_CHOICES = [
	{ value: ANY, label: "nam, nữ" },
	{ value: "male", label: "nam" },
	{ value: "female", label: "nữ" },
];

const PARTICIPATION_CHOICES = [
	{ value: ANY, label: "mọi tình trạng sinh hoạt" },
	...PARTICIPATIONS.map((value) => ({
		value,
		label: lowerFirst(PARTICIPATION[value]),
	})),
];

const chosen = <Word extends string>(words: readonly Word[], value: string) =>
	words.find((word) => word === value) ?? null;

/** What is listed, as a sentence of choices. */
export function MemberFilter(props: {
	wanted: Wanted;
	places: readonly Place[];
	onWant: (part: Partial<Wanted>) => void;
}) {
	const { wanted, places, onWant } = props;
	return (
		<FilterSentence>
			Xem{" "}
			<FilterPick
				name="Chính thức hay dự bị"
				choices={CLASS_CHOICES}
				value={wanted.class ?? ANY}
				onChange={(value) => onWant({ class: chosen(CLASSES, value) })}
			/>
			<FilterPick
				name="Nam, nữ"
				choices={SEX_CHOICES}
				value={wanted.sex ?? ANY}
				onChange={(value) => onWant({ sex: chosen(SEXES, value) })}
			/>
			{places.length > 1 && (
				<>
					của{" "}
					<FilterPick
						name="Tổ chức"
						choices={[
							{ value: ANY, label: wholeOf(places) },
							...places
								.filter(({ id }) => id !== onlyTopOf(places)?.id)
								.map(({ id, name }) => ({ value: id, label: name })),
						]}
						value={wanted.unitId ?? ANY}
						onChange={(value) => onWant({ unitId: value || null })}
					/>
				</>
			)}
			<FilterPick
				name="Hình thức sinh hoạt"
				choices={PARTICIPATION_CHOICES}
				value={wanted.participation ?? ANY}
				onChange={(value) =>
					onWant({ participation: chosen(PARTICIPATIONS, value) })
				}
			/>
		</FilterSentence>
	);
}

/** The one organisation above all others of the reach, where there is one. */
export function onlyTopOf(places: readonly Place[]): Place | undefined {
	const ids = new Set(places.map(({ id }) => id));
	const tops = places.filter((p) => !p.parentId || !ids.has(p.parentId));
	return tops.length === 1 ? tops[0] : undefined;
}

const wholeOf = (places: readonly Place[]): string =>
	onlyTopOf(places)?.name ?? "mọi chi bộ đồng chí được xem";
