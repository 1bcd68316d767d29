import { useState } from "react";
import type { IsoDate } from "../../../../charter/calendar.ts";
import { Icon } from "../../../../kit/Icon.tsx";
import { Link } from "../../../../kit/Link.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { UNIT_KIND, UNIT_TYPE } from "../../labels.ts";
import { onDay } from "../asked-day.ts";
import type { Branch } from "./branches.ts";
import css from "./UnitTree.module.css";

/** Branches with more units than this below them are folded at first, but for the top. */
const MOST_OPEN = 60;

/** The organisations, each below the one it belongs to; a row opens the organisation. */
export function UnitTree(props: {
	branches: readonly Branch[];
	day: IsoDate | null;
	/** Everything open, as when searching. */
	allOpen: boolean;
}) {
	return (
		<div>
			<div className={css.heads} aria-hidden="true">
				<span>Tổ chức</span>
				<span>Mã</span>
				<span>Bí thư</span>
			</div>
			<ul className={css.tree} aria-label="Cây tổ chức">
				{props.branches.map((branch) => (
					<BranchRow key={branch.unit.id} {...props} branch={branch} top />
				))}
			</ul>
		</div>
	);
}

type RowProps = {
	branch: Branch;
	day: IsoDate | null;
	allOpen: boolean;
	top?: boolean;
};

function BranchRow({ branch, day, allOpen, top }: RowProps) {
	const { unit, secretary, below } = branch;
	const [open, setOpen] = useState(top || below.length <= MOST_OPEN);
	const shown = open || allOpen;
	return (
		<li>
			<div className={css.row} data-top={top}>
				<div className={css.name}>
					<Link className={css.link} href={onDay(`/to-chuc/${unit.id}`, day)}>
						{unit.name}
					</Link>
					<div className={css.soft}>
						{unit.type ? UNIT_TYPE[unit.type] : UNIT_KIND[unit.kind]}
						{unit.code && <span className={css.phone}>, mã {unit.code}</span>}
					</div>
				</div>
				<div className={css.code}>{unit.code}</div>
				<div className={css.lead}>
					{secretary ? (
						<>
							<span className={css.phone}>Bí thư </span>
							{secretary}
						</>
					) : (
						<StateTag state="missing">Chưa có bí thư</StateTag>
					)}
				</div>
				{below.length > 0 && (
					<button
						type="button"
						className={css.toggle}
						aria-expanded={shown}
						aria-label={`${below.length} tổ chức trực thuộc ${unit.name}`}
						onClick={() => setOpen(!shown)}
					>
						<Icon name="down" />
					</button>
				)}
			</div>
			{shown && below.length > 0 && (
				<ul className={css.below}>
					{below.map((next) => (
						<BranchRow
							key={next.unit.id}
							branch={next}
							day={day}
							allOpen={allOpen}
						/>
					))}
				</ul>
			)}
		</li>
	);
}
