import { existsSync, readdirSync, statSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { sizeWords } from "../../charter/words.ts";
import { fullness } from "../../features/upkeep/rules.ts";
import { codeOf } from "../../platform/database/processes.ts";
import { roomIn } from "../../platform/room.ts";
import type { Settings } from "../settings.ts";
import { broken, type Finding, look, ok } from "./finding.ts";

/** The folder of the data is there, ours, and can be written into. */
export async function dataFolder({ data }: Settings): Promise<Finding> {
	const about = "Thư mục dữ liệu";
	if (!existsSync(data))
		return look(
			about,
			`chưa có ${data}`,
			"Nếu đã có dữ liệu, đặt NEP_DATA tới đúng thư mục. Nếu chưa, lần chạy đầu sẽ tạo.",
		);
	const own = process.getuid?.();
	const { uid } = statSync(data);
	if (own !== undefined && own !== 0 && uid !== own)
		return broken(
			about,
			`${data} thuộc người dùng hệ thống số ${uid}, lệnh này chạy bằng số ${own}`,
			"Chạy Nếp bằng đúng người dùng của thư mục, hoặc đổi chủ thư mục.",
		);
	const trial = path.join(data, `.doctor-${process.pid}`);
	try {
		await writeFile(trial, "");
		await rm(trial);
		return ok(about, `${data}, ghi được`);
	} catch (fault) {
		return broken(
			about,
			`không ghi được vào ${data} (${codeOf(fault)})`,
			"Sửa quyền của thư mục, hoặc dọn chỗ nếu ổ đĩa đầy.",
		);
	}
}

/** The disks of data and backups have room. */
export async function disks({ data, backups }: Settings): Promise<Finding[]> {
	const seen = [
		["Ổ dữ liệu", data],
		["Ổ sao lưu", backups],
	] as const;
	return Promise.all(
		seen.map(async ([about, folder]) => {
			const { free, total } = await roomIn(nearest(folder));
			const said = `còn ${sizeWords(free)} trên ${sizeWords(total)} (${folder})`;
			const full = fullness(free, total);
			if (full === null) return ok(about, said);
			return (full === "bare" ? broken : look)(
				about,
				said,
				"Dọn bớt tệp, hoặc chuyển NEP_DATA, NEP_BACKUPS sang ổ lớn hơn.",
			);
		}),
	);
}

/** The folder, or the nearest above it that is there. */
const nearest = (folder: string): string =>
	existsSync(folder) || path.dirname(folder) === folder
		? folder
		: nearest(path.dirname(folder));

/** There is a key, and nobody else on the machine reads its file. */
export function keyFile({ data, key, keyIsKept }: Settings): Finding {
	const about = "Khóa";
	const file = path.join(data, "nep.key");
	if (!keyIsKept) return ok(about, "lấy từ NEP_KEY");
	if (!key)
		return existsSync(path.join(data, "postgres"))
			? broken(
					about,
					`thiếu ${file}`,
					"Chép tệp nep.key cũ trở lại, hoặc đặt NEP_KEY. Không có khóa thì không mở được các trường kín.",
				)
			: look(about, "chưa có", "Lần chạy đầu sẽ tạo nep.key.");
	const isOpen = process.platform !== "win32" && statSync(file).mode & 0o077;
	return isOpen
		? look(
				about,
				`người dùng khác trên máy đọc được ${file}`,
				`Chạy: chmod 600 ${file}`,
			)
		: ok(about, file);
}

/** What was left half done by a run that was killed. */
export function leftovers({ backups }: Settings): Finding[] {
	const names = existsSync(backups) ? readdirSync(backups) : [];
	const halves = names.filter((name) => name.endsWith(".part"));
	return halves.length === 0
		? []
		: [
				look(
					"Tệp dở dang",
					`${halves.length} tệp trong ${backups}: ${halves.join(", ")}`,
					"Nếu không có lần sao lưu nào đang chạy, xóa các tệp này.",
				),
			];
}

/** Nếp answers at its port, or the port is free for it. */
export async function port({ host, port }: Settings): Promise<Finding> {
	const about = "Cổng";
	const at = `${host}:${port}`;
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		return broken(about, "PORT không phải số cổng", "Đặt PORT từ 1 đến 65535.");
	const fault = await listenFault(host, port);
	if (fault === "EADDRINUSE")
		return (await answers(host, port))
			? ok(about, `Nếp đang chạy ở ${at}`)
			: broken(
					about,
					`chương trình khác đang dùng ${at}`,
					"Dừng chương trình đó, hoặc đặt PORT khác.",
				);
	if (fault !== null)
		return broken(
			about,
			`không mở được ${at} (${fault})`,
			"Đặt PORT từ 1024 trở lên, và NEP_HOST là địa chỉ của máy này.",
		);
	if (!["127.0.0.1", "::1", "localhost"].includes(host))
		return look(
			about,
			`${at} mở cho máy khác`,
			"Bỏ NEP_HOST và đặt proxy có TLS ở trước: không có TLS, mật khẩu đi qua mạng không được che.",
		);
	return ok(about, `${at} còn trống, Nếp chưa chạy`);
}

function listenFault(host: string, port: number): Promise<string | null> {
	return new Promise((resolve) => {
		const server = net.createServer();
		server.on("error", (fault) => resolve(codeOf(fault)));
		server.listen({ host, port }, () => server.close(() => resolve(null)));
	});
}

async function answers(host: string, port: number): Promise<boolean> {
	const name = host.includes(":") ? `[${host}]` : host;
	const address = `http://${name}:${port}/api/health`;
	try {
		const answer = await fetch(address, { signal: AbortSignal.timeout(3000) });
		return (await answer.text()) === '{"ok":true}';
	} catch {
		return false;
	}
}
