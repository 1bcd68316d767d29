import {
	dayOf,
	showDate,
	showTime,
	timeOf,
} from "../../../charter/calendar.ts";
import { layoutOn } from "../../../platform/papers/layouts.ts";
import type { Block, Paper } from "../../../platform/papers/paper.ts";
import { showCode } from "../rules.ts";

/** What the office hands to a member who is to open an account. */
export type Activation = {
	issuer: { name: string; superiorName: string | null; place: string };
	issuedAt: Date;
	memberName: string;
	cellName: string;
	login: string;
	/** Where the product is opened, as a person types it. */
	address: string;
	/** One-time code without separators. */
	code: string;
	/** What the square code opens: the address with the code in it. */
	link: string;
	expiresAt: Date;
};

/** A slip of half a page: who, where to open, the one-time code in groups of four, until when. */
export function activationSlip(activation: Activation): Paper {
	const { issuer, issuedAt } = activation;
	const date = dayOf(issuedAt);
	return {
		layout: layoutOn(date),
		sheet: "A5",
		superior: issuer.superiorName?.toLocaleUpperCase("vi") ?? null,
		body: issuer.name.toLocaleUpperCase("vi"),
		number: null,
		place: issuer.place,
		date,
		title: "PHIẾU KÍCH HOẠT TÀI KHOẢN",
		summary: null,
		addressees: [],
		blocks: [
			{
				kind: "qr",
				content: activation.link,
				side: SIDE,
				beside: factsOf(activation),
			},
			{
				kind: "paragraph",
				text: "Đồng chí mở địa chỉ hoặc quét hình vuông, nhập mã rồi tự đặt mật khẩu. Mã chỉ dùng được một lần. Đề nghị giữ kín và hủy phiếu sau khi đăng nhập.",
			},
		],
		signatures: [],
		recipients: [],
		draft: false,
	};
}

/** Millimetres: read by a telephone at arm's length. */
const SIDE = 48;

const factsOf = (activation: Activation): Block[] =>
	[
		["Đồng chí", activation.memberName],
		["Sinh hoạt tại", activation.cellName],
		["Tên đăng nhập", activation.login],
		["Địa chỉ", activation.address],
		["Mã dùng một lần", showCode(activation.code)],
		["Có giá trị đến", showInstant(activation.expiresAt)],
	].map(([name, value]) => ({
		kind: "paragraph",
		text: [`${name}: `, { text: value ?? "", bold: true }],
	}));

const showInstant = (instant: Date): string =>
	`${showTime(timeOf(instant))}, ngày ${showDate(dayOf(instant))}`;
