import { Button } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import type { Theme } from "../../reads/themes.ts";
import { Part } from "../Part.tsx";

/** The themes that committees above offer; one tap takes one up. */
export function OfferedThemes(props: {
	themes: readonly Theme[];
	onChoose: (title: string) => void;
}) {
	if (props.themes.length === 0) return null;
	return (
		<Part title="Cấp ủy định hướng">
			<Rows name="Cấp ủy định hướng">
				{props.themes.map((theme) => (
					<Row
						key={theme.id}
						title={theme.title}
						note={theme.unitName}
						end={
							<Button
								compact
								kind="quiet"
								aria-label={`Chọn: ${theme.title}`}
								onClick={() => props.onChoose(theme.title)}
							>
								Chọn
							</Button>
						}
					/>
				))}
			</Rows>
		</Part>
	);
}
