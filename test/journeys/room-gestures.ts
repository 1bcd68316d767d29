import type { Page } from "playwright-core";
import decodeQR from "qr/decode.js";
import { expect } from "vitest";
import { button, dialog, send, thumb } from "./gestures.ts";

/** Whoever is tapped speaks, and what is said in a line. */
export async function note(
	page: Page,
	name: string,
	words: string,
): Promise<void> {
	await thumb(page, "Ý kiến").click();
	const person = dialog(page).getByRole("button", { name });
	const search = dialog(page).getByLabel("Tìm theo tên");
	// A cell of few members is shown whole.
	await person.or(search).first().waitFor();
	if (await search.isVisible()) await search.fill(name);
	await person.click();
	await dialog(page).getByLabel("Ý kiến, ghi một dòng").fill(words);
	await send(page, "Ghi ý kiến");
}

/** One member is marked in the roll-call. */
export async function mark(
	page: Page,
	name: string,
	as: string,
): Promise<void> {
	const more = button(page, /^Xem \d+ đồng chí còn lại/);
	if (await more.isVisible()) await more.click();
	await page.getByRole("button", { name }).first().click();
	await send(page, as);
}

/** One field of the conclusion is written and kept. */
export async function conclude(page: Page, field: string, words: string) {
	await thumb(page, "Kết luận").click();
	await dialog(page).getByLabel(field).fill(words);
	await send(page, "Lưu kết luận");
}

/** What a phone reads from the square on the screen. */
export async function scanned(page: Page): Promise<string> {
	const drawn = page.getByRole("img", { name: /Mã vuông/ });
	const size = Number((await drawn.getAttribute("viewBox"))?.split(" ")[2]);
	const path = (await drawn.locator("path").getAttribute("d")) ?? "";
	const dots = new Set(path.match(/M\d+ \d+/g));
	const scale = 4;
	const side = size * scale;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (let at = 0; at < side * side; at++) {
		const [x, y] = [at % side, Math.floor(at / side)].map((n) =>
			Math.floor(n / scale),
		);
		if (dots.has(`M${x} ${y}`)) data.fill(0, at * 4, at * 4 + 3);
	}
	return decodeQR({ width: side, height: side, data });
}

/** The browser holds every file of the program. */
export async function programKept(page: Page): Promise<void> {
	await expect
		.poll(
			() =>
				page.evaluate(
					"navigator.serviceWorker.getRegistration().then((r) => r?.active?.state)",
				),
			{ timeout: 30_000 },
		)
		.toBe("activated");
}

/** Nothing waits on the device any more. */
export const allSent = (page: Page) =>
	expect
		.poll(() => page.getByText(/mục trên máy này/).count(), { timeout: 30_000 })
		.toBe(0);

/** A task is given to one member. */
export async function assign(
	page: Page,
	name: string,
	{ task, due, measure }: Record<"task" | "due" | "measure", string>,
): Promise<void> {
	await thumb(page, "Giao việc").click();
	await dialog(page).getByLabel("Nhiệm vụ").fill(task);
	await dialog(page)
		.getByRole("combobox", { name: "Người thực hiện" })
		.fill(name);
	await page.getByRole("option", { name }).click();
	await dialog(page).getByRole("textbox", { name: "Thời hạn" }).fill(due);
	await dialog(page).getByLabel("Kết quả phải đạt").fill(measure);
	await send(page, "Giao việc");
}

/** What must change after the theme, with who follows it; when it is looked at again stands there already. */
export async function leave(
	page: Page,
	name: string,
	{ line, measure }: Record<"line" | "measure", string>,
): Promise<void> {
	await button(page, "Thêm điều phải thay đổi").click();
	await dialog(page).getByLabel("Điều phải thay đổi").fill(line);
	await dialog(page)
		.getByRole("combobox", { name: "Người theo dõi" })
		.fill(name);
	await page.getByRole("option", { name }).click();
	await dialog(page).getByLabel("Nhận biết bằng").fill(measure);
	await send(page, "Ghi lại");
}
