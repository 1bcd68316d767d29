import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

export const button = (page: Page, name: string | RegExp) =>
	page.getByRole("button", { name });
export const heading = (page: Page, name: string | RegExp) =>
	page.getByRole("heading", { name });

/** One of the four acts under the thumb. */
export const thumb = (page: Page, name: string) =>
	page
		.getByRole("navigation")
		.or(page.getByRole("toolbar"))
		.getByRole("button", { name });
export const dialog = (page: Page) => page.getByRole("dialog");
const gone = (page: Page) => dialog(page).waitFor({ state: "detached" });

/** A dialog that asks a reason for each thing that is missing gets one, then it is confirmed. */
export async function confirm(page: Page, what: string): Promise<void> {
	const act = dialog(page).getByRole("button", { name: what });
	await act.waitFor();
	await expect
		.poll(
			async () => {
				await fillEmpty(
					dialog(page).getByRole("textbox"),
					"Chi ủy sẽ bổ sung trong kỳ họp.",
				);
				return act.isEnabled();
			},
			{ timeout: 15_000 },
		)
		.toBe(true);
	await act.click();
	await gone(page);
}

/** Everything in the open dialog is typed, then it is sent. */
export async function send(page: Page, send: string | RegExp): Promise<void> {
	await dialog(page).getByRole("button", { name: send }).click();
	await gone(page);
}

/** Every judged line gets five points, a reason and, where the record contradicts it, a sentence. */
export async function scoreFully(page: Page): Promise<void> {
	const act = dialog(page).getByRole("button", { name: /^Ghi .* điểm/ });
	await expect
		.poll(
			async () => {
				await fillEmpty(
					dialog(page).getByRole("textbox", { name: /^Điểm dòng/ }),
					"5",
				);
				await fillEmpty(
					dialog(page).getByRole("textbox", {
						name: /^(Lý do trừ điểm|Vì sao giữ điểm) dòng/,
					}),
					"Chi bộ thống nhất như biên bản.",
				);
				return act.isEnabled();
			},
			{ timeout: 15_000 },
		)
		.toBe(true);
}

export async function fillEmpty(fields: Locator, text: string): Promise<void> {
	for (const field of await fields.all())
		if ((await field.inputValue()) === "") await field.fill(text);
}

/** One of several choices on the page. */
export const pick = (page: Page, label: string) =>
	page
		.locator("label")
		.filter({ hasText: new RegExp(`^${label}$`) })
		.click();

/** The same in the open dialog. */
export const choose = (page: Page, label: string) =>
	dialog(page).locator("label").filter({ hasText: label }).click();

/** A member's secret vote, on the page of the ballot. */
export async function castVote(page: Page, answer: string): Promise<void> {
	await pick(page, answer);
	await button(page, "Bỏ phiếu").click();
	await dialog(page)
		.getByText("Bỏ rồi thì không sửa, không rút lại được.")
		.waitFor();
	await dialog(page).getByRole("button", { name: "Bỏ phiếu" }).click();
	await heading(page, "Đã ghi nhận phiếu của đồng chí").waitFor();
}

/** The three questions on a meeting, from what waits for a member. */
export async function openPulse(page: Page): Promise<void> {
	await page
		.getByRole("listitem")
		.filter({ hasText: "Ba câu hỏi sau kỳ họp" })
		.getByRole("link", { name: "Trả lời" })
		.click();
	await heading(page, /Ba câu hỏi sau kỳ họp/).waitFor();
}

/** All three are answered with yes. */
export async function answerPulse(page: Page): Promise<void> {
	for (const group of await page.getByRole("group").all())
		await group.locator("label").filter({ hasText: "Đúng" }).click();
	await button(page, "Gửi trả lời").click();
	await page.getByText("Đồng chí đã trả lời.").waitFor();
}
