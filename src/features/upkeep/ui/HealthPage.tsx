import { sizeWords } from "../../../charter/words.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { Notice } from "../../../kit/Notice.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { CONCERN } from "../labels.ts";
import type { health } from "../views.ts";
import { age, moment } from "./moment.ts";
import { type Answer, RunTable } from "./RunTable.tsx";

const EVERY_MS = 60_000;

/** How the installation stands, for whoever keeps it running: what to look at first, then backups, disks, queue, database, program. */
export function HealthPage() {
	const asked = useView<typeof health>(
		"upkeep.health",
		{},
		{ every: EVERY_MS },
	);
	return (
		<>
			<PageTitle
				title="Tình trạng hệ thống"
				note="Máy chạy Nếp, bản sao lưu và cơ sở dữ liệu. Trang này không có nội dung sinh hoạt."
			/>
			<Awaiting of={asked}>
				{(seen) => (
					<Stack>
						<Concerns seen={seen} />
						<Backups seen={seen} />
						{seen.looks.map((look) => (
							<Machine key={look.host} look={look} seen={seen} />
						))}
					</Stack>
				)}
			</Awaiting>
		</>
	);
}

function Concerns({ seen: { concerns } }: { seen: Answer }) {
	return concerns.length === 0 ? (
		<Notice icon="ok">Mọi mặt đều bình thường, không có việc cần xử lý.</Notice>
	) : (
		<Stack gap="small">
			{concerns.map((concern) => (
				<Notice key={concern} tone="warning">
					{CONCERN[concern]}
				</Notice>
			))}
		</Stack>
	);
}

function Backups({ seen: { lastBackup, runs } }: { seen: Answer }) {
	return (
		<Section
			title="Sao lưu"
			note={
				lastBackup
					? `Bản gần nhất: ${moment(lastBackup.startedAt)} (${age(lastBackup.startedAt)} trước), ${sizeWords(lastBackup.bytes ?? 0)}.`
					: "Chưa có bản sao lưu nào của máy này."
			}
		>
			<RunTable
				runs={runs}
				empty={<EmptyState>Chưa có lần sao lưu, phục hồi nào.</EmptyState>}
			/>
		</Section>
	);
}

function Machine(props: { look: Answer["looks"][number]; seen: Answer }) {
	const { look } = props;
	const { lastAudit } = props.seen;
	return (
		<Section
			title={`Máy ${look.host}`}
			note={`Số đo lúc ${moment(look.measuredAt)}.`}
		>
			<Rows>
				<Row
					title="Ổ dữ liệu"
					note={look.dataFolder}
					end={`Còn ${sizeWords(look.dataFree)} trên ${sizeWords(look.dataTotal)}`}
				/>
				<Row
					title="Ổ sao lưu"
					note={look.backupFolder}
					end={`Còn ${sizeWords(look.backupFree)} trên ${sizeWords(look.backupTotal)}`}
				/>
				<Row
					title="Việc nền"
					note={
						look.jobsOldest
							? `Việc chờ lâu nhất từ ${moment(look.jobsOldest)}`
							: "Không có việc nào quá giờ"
					}
					end={`${look.jobsWaiting} đang chờ, ${look.jobsFailed} bị bỏ`}
				/>
				<Row
					title="Thư nhắc việc"
					note="Thư hôm nay đang chờ; thư bị từ chối hoặc chưa chắc đã tới trong bảy ngày"
					end={`${look.lettersWaiting} đang chờ, ${look.lettersFailed} chưa tới`}
				/>
				<Row
					title="Cơ sở dữ liệu"
					note={`PostgreSQL ${look.postgres}, ${look.connections} trên ${look.mostConnections} kết nối`}
					end={sizeWords(look.databaseBytes)}
				/>
				<Row
					title="Chuỗi nhật ký"
					note={
						lastAudit
							? `Kiểm tra lúc ${moment(lastAudit.startedAt)}`
							: "Nếp tự kiểm tra lúc 2 giờ sáng"
					}
					end={lastAudit ? chainWords(lastAudit.chainBreaks) : "Chưa kiểm tra"}
				/>
				<Row
					title="Chương trình"
					note={`Node.js ${look.nodeVersion}`}
					end={`Nếp ${look.program}`}
				/>
			</Rows>
		</Section>
	);
}

const chainWords = (breaks: number | null): string =>
	breaks ? `${breaks} chỗ đứt` : "Nguyên vẹn";
