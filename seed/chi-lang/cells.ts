import { fold } from "../../src/charter/names.ts";

export type CellKind = "village" | "school" | "police" | "health";

export type Cell = {
	slug: string;
	name: string;
	kind: CellKind;
	venue: string;
};

/** The thirteen cells of commune Chi Lăng, in the order of the office's list. */
export const CELLS = [
	village("tap-ninh", "Tập Ninh"),
	village("dong-ha", "Đông Hạ"),
	village("phu-thinh", "Phú Thịnh"),
	village("trai-moi", "Trại Mới"),
	village("nghia-hung", "Nghĩa Hưng"),
	village("que-trung", "Quế Trung"),
	village("an-khe", "An Khê"),
	village("yen-loc", "Yên Lộc"),
	school("mam-non", "Trường Mầm non"),
	school("tieu-hoc", "Trường Tiểu học"),
	school("thcs", "Trường THCS"),
	{
		slug: "cong-an",
		name: "Chi bộ Công an xã",
		kind: "police",
		venue: "Trụ sở Công an xã",
	},
	{
		slug: "y-te",
		name: "Chi bộ Trạm Y tế",
		kind: "health",
		venue: "Phòng giao ban Trạm Y tế",
	},
] satisfies Cell[];

function village(slug: string, name: string): Cell {
	return {
		slug,
		name: `Chi bộ thôn ${name}`,
		kind: "village",
		venue: `Nhà văn hóa thôn ${name}`,
	};
}

function school(slug: string, name: string): Cell {
	return {
		slug,
		name: `Chi bộ ${name}`,
		kind: "school",
		venue: `Phòng hội đồng ${name}`,
	};
}

/** The cell of this name, however it is typed (`CHI BỘ THÔN YÊN LỘC`), or of this short name. */
export function cellNamed(name: string): Cell {
	const wanted = fold(name);
	const cell = CELLS.find((c) => fold(c.name) === wanted || c.slug === name);
	if (!cell) throw new Error(`No cell of Chi Lăng is called ${name}.`);
	return cell;
}
