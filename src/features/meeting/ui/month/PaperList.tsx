import { Button } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { AttachedFile } from "../../schema/record.ts";

/** The attached papers; each opens. */
export function PaperList(props: {
	files: readonly AttachedFile[];
	onRemove?: (fileId: string) => void;
	busy?: boolean;
}) {
	const { files, onRemove } = props;
	if (files.length === 0) return <Soft>Chưa có tài liệu.</Soft>;
	return (
		<Rows name="Tài liệu">
			{files.map((file) => (
				<Row
					key={file.id}
					title={
						<a href={`/api/files/${file.id}`} download>
							{file.name}
						</a>
					}
					note={sizeOf(file.size)}
					end={
						onRemove && (
							<Button
								compact
								kind="plain"
								busy={props.busy ?? false}
								aria-label={`Bỏ tài liệu ${file.name}`}
								onClick={() => onRemove(file.id)}
							>
								Bỏ
							</Button>
						)
					}
				/>
			))}
		</Rows>
	);
}

function sizeOf(bytes: number): string {
	const kilobytes = Math.max(1, Math.round(bytes / 1024));
	if (kilobytes < 1024) return `${kilobytes} KB`;
	return `${(kilobytes / 1024).toFixed(1).replace(".", ",")} MB`;
}
