import { Button, ButtonLink } from "../../../kit/Button.tsx";
import { Fold } from "../../../kit/Fold.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { shortName } from "../../org/labels.ts";
import { FOLLOWED_KIND, periodWords, shortThing } from "../labels.ts";
import { byThing, type FollowedThing } from "../rules.ts";
import { FOLLOWED, type Followed, type Following } from "../schema.ts";
import type { FollowTable } from "./FollowPart.tsx";

/** Kind by kind what is followed and by whom; cells that nobody follows stand first. */
export function ThingRows(props: {
	seen: FollowTable;
	onAssign: (cellId: string) => void;
	onEnd: (line: Following) => void;
}) {
	const { seen, onAssign, onEnd } = props;
	const things = byThing(seen.lines, FOLLOWED);
	return FOLLOWED.map((kind) => {
		const own = things.filter((thing) => thing.kind === kind);
		const nobody = kind === "cell" ? seen.unfollowed : [];
		if (own.length + nobody.length === 0) return null;
		return (
			<Fold
				key={kind}
				bare
				open={kind !== "cell" || nobody.length > 0}
				title={FOLLOWED_KIND[kind]}
				note={`${own.length + nobody.length} ${COUNTED[kind]}`}
			>
				<Rows>
					{nobody.map(({ id, name }) => (
						<Row
							key={id}
							title={shortName(name)}
							note="Chưa có người theo dõi"
							end={
								seen.mayAssign && (
									<Button
										compact
										aria-label={`Phân công theo dõi ${shortName(name)}`}
										onClick={() => onAssign(id)}
									>
										Phân công
									</Button>
								)
							}
						/>
					))}
					{own.map((thing) => (
						<ThingRow
							key={thing.thing}
							of={thing}
							mayEnd={seen.mayAssign}
							onEnd={onEnd}
						/>
					))}
				</Rows>
			</Fold>
		);
	});
}

const COUNTED = {
	cell: "chi bộ",
	cluster: "cụm",
	domain: "lĩnh vực",
	organisation: "đoàn thể",
	residential: "cụm",
} satisfies Record<Followed, string>;

function ThingRow(props: {
	of: FollowedThing;
	mayEnd: boolean;
	onEnd: (line: Following) => void;
}) {
	const { of, mayEnd, onEnd } = props;
	return of.lines.map((line, at) => (
		<Row
			key={line.assignmentId ?? line.memberName}
			title={at === 0 ? titleOf(line) : `${titleOf(line)}, cùng theo dõi`}
			note={`${line.memberName}, ${periodWords(line)}${line.sits ? "" : ". Không còn trong cấp ủy"}`}
			end={
				mayEnd &&
				(line.assignmentId ? (
					line.toOn === null && (
						<Button
							compact
							kind="quiet"
							aria-label={`Thôi theo dõi: ${line.memberName}, ${line.thing}`}
							onClick={() => onEnd(line)}
						>
							Thôi theo dõi
						</Button>
					)
				) : (
					<ButtonLink
						compact
						kind="plain"
						href={`/to-chuc/${line.cellIds[0]}`}
						aria-label={`Chức danh tại ${line.thing}`}
					>
						Chức danh
					</ButtonLink>
				))
			}
		/>
	));
}

const titleOf = (line: Following): string =>
	line.kind === "cell" ? shortName(line.thing) : shortThing(line);
