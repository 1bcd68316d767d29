import { agendaTemplate } from "../src/features/meeting/rules/agenda.ts";
import { rulesFor } from "../src/features/meeting/rules/applied.ts";
import type {
	Attendee,
	Dossier,
	Item,
	Opinion,
	Vote,
} from "../src/features/meeting/schema/record.ts";
import type { Task } from "../src/features/task/schema.ts";

/** A member on a roll: official, counted, present, unless said otherwise. */
export const attendee = (
	name: string,
	changes: Partial<Attendee> = {},
): Attendee => ({
	memberId: name,
	seq: 1,
	name,
	birth: "1970",
	class: "official",
	standing: "counted",
	presence: "present",
	reason: null,
	...changes,
});

export const opinion = (
	memberId: string,
	kind: Opinion["kind"] = "opinion",
): Opinion => ({
	id: `${memberId}-${kind}`,
	seq: 1,
	itemId: null,
	memberId,
	name: memberId,
	kind,
	words: "",
	spokenAt: "2026-10-05T01:30:00Z",
});

/** Four hands of four for the resolution. */
export const vote = (changes: Partial<Vote> = {}): Vote => ({
	id: "v1",
	seq: 1,
	matter: "resolution",
	title: "Thông qua nghị quyết",
	base: 4,
	recipe: {
		official: 4,
		temporaryElsewhere: 0,
		exemptAbsent: 0,
		suspended: 0,
	},
	inFavour: 4,
	against: 0,
	abstained: 0,
	threshold: "more-than-half",
	passed: true,
	note: null,
	form: "hands",
	invalid: 0,
	issued: null,
	...changes,
});

/** A task that the September meeting gave. */
export const pastTask = (changes: Partial<Task> = {}): Task => ({
	id: "t1",
	unitId: "cell",
	unitName: "Chi bộ thôn Đông",
	series: "ordinary",
	resolvedOn: "2026-09-05",
	meetingId: "september",
	source: "Nghị quyết số 09-NQ/CB",
	seq: 1,
	title: "Nạo vét kênh",
	ownerId: "An",
	ownerName: "An",
	dueOn: "2026-09-30",
	measure: "300 m",
	carriedFrom: null,
	report: null,
	outcome: null,
	successorId: null,
	...changes,
});

const agenda: Item[] = agendaTemplate(
	"rural",
	{ kind: "ordinary", month: "2026-10", topic: null },
	null,
).map((item, at) => ({
	...item,
	id: `item-${at + 1}`,
	seq: at + 1,
	presenterId: "Thư",
	presenterName: "Thư",
	startedAt: null,
	endedAt: null,
}));

const meeting: Dossier["meeting"] = {
	id: "october",
	unitId: "cell",
	path: "commune.cell",
	kind: "ordinary",
	month: "2026-10",
	state: "in-session",
	source: "live",
	plannedOn: "2026-10-05",
	plannedTime: "08:00",
	firstPlannedOn: "2026-10-05",
	place: "Nhà văn hóa thôn",
	topic: null,
	registeredOn: "2026-09-25",
	committeeMode: "met",
	committeeMetOn: "2026-10-02",
	committeeNote: null,
	problem: "Rác thải dọc kênh",
	outcome: "resolution",
	draft: "Nghị quyết tháng.",
	draftOn: "2026-10-02",
	noticeOn: "2026-10-03",
	noticeNumber: "10-TB/CB",
	chairId: "Thư",
	noteTakerId: "An",
	heldOn: "2026-10-05",
	startedAt: "08:00",
	endedAt: null,
	currentItemId: null,
	feeNote: "Đã thu đủ.",
	answers: null,
	superiorRemark: null,
	conclusion: "Nhất trí.",
	praise: 0,
	reminders: 0,
	minutesAdopted: true,
	score: null,
	paperNumber: null,
	closedAt: null,
};

type Changes = Partial<Omit<Dossier, "meeting">> & {
	meeting?: Partial<Dossier["meeting"]>;
};

/** The record of a meeting in session to which nothing is missing but the self-score; the changes say what is otherwise. */
export const dossier = ({ meeting: otherwise, ...changes }: Changes = {}) =>
	({
		meeting: { ...meeting, ...otherwise },
		unit: {
			id: "cell",
			name: "Chi bộ thôn Đông",
			kind: "cell",
			type: "rural",
			code: null,
			place: null,
			parentId: "commune",
			path: "commune.cell",
			validFrom: "2026-01-01",
			validTo: null,
		},
		superior: null,
		focus: null,
		hasCommittee: true,
		rules: rulesFor({ kind: "ordinary" }, "2026-10-05", []),
		agenda,
		lastAgenda: [],
		roll: ["Thư", "An", "Bình", "Cúc"].map((name) => attendee(name)),
		posts: { Thư: ["cell-secretary"] },
		runningAbsences: {},
		guests: [],
		overseers: [{ memberId: null, name: "Lãnh" }],
		visitors: [],
		advice: [],
		answered: [],
		pastTasks: [],
		forgotten: [],
		lookBack: [],
		presenterId: null,
		opinions: [],
		votes: [vote()],
		ballots: [],
		givenTasks: [
			{
				id: "g1",
				seq: 1,
				title: "Sửa loa",
				ownerId: "An",
				ownerName: "An",
				ownerText: null,
				dueOn: "2026-10-31",
				measure: "01 loa",
				carriedFrom: null,
				ofTheme: false,
			},
		],
		files: [],
		unheard: [],
		replies: [],
		questions: [],
		uploads: { before: "2026-10-03", after: null },
		passed: [],
		...changes,
	}) satisfies Dossier;
