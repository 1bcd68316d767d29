create table meeting (
	id uuid primary key,
	unit_id uuid not null references unit,
	kind text not null check (kind in ('ordinary', 'thematic', 'combined')),
	month text not null check (month ~ '^\d{4}-\d{2}$'),
	state text not null check (state in ('planned', 'prepared', 'convened', 'in-session', 'closed')),
	source text not null check (source in ('live', 'paper')),
	planned_on date not null,
	planned_time text not null check (planned_time ~ '^\d{2}:\d{2}$'),
	first_planned_on date not null,
	place text not null,
	topic text,
	registered_on date not null,
	committee_mode text check (committee_mode in ('met', 'secretary-deputy', 'secretary-only', 'not-met')),
	committee_met_on date,
	committee_note text,
	outcome text check (outcome in ('resolution', 'conclusion')),
	draft text,
	draft_on date,
	notice_on date,
	notice_number text,
	chair_id uuid references member,
	note_taker_id uuid references member,
	held_on date,
	started_at text check (started_at ~ '^\d{2}:\d{2}$'),
	ended_at text check (ended_at ~ '^\d{2}:\d{2}$'),
	current_item_id uuid,
	fee_note text,
	answers text,
	superior_remark text,
	conclusion text,
	praise int not null default 0,
	reminders int not null default 0,
	minutes_adopted boolean not null default false,
	score jsonb,
	paper_number text,
	closed_at timestamptz,
	check (kind <> 'thematic' or topic is not null),
	check (state not in ('in-session', 'closed') or (held_on is not null and chair_id is not null)),
	check ((state = 'closed') = (closed_at is not null))
);
comment on table meeting is 'One meeting of a cell (sinh hoạt chi bộ), from the day it is registered until its minutes are fixed';
comment on column meeting.id is 'Of this meeting';
comment on column meeting.unit_id is 'The cell';
comment on column meeting.kind is 'ordinary = monthly (thường kỳ), thematic (chuyên đề), combined = both in one';
comment on column meeting.month is 'Month it counts for';
comment on column meeting.state is 'Changed by actions only';
comment on column meeting.source is 'live, or copied from a paper record with its true dates';
comment on column meeting.planned_on is 'Registered day; first_planned_on keeps the first one that was registered';
comment on column meeting.planned_time is 'Hour it is to begin';
comment on column meeting.first_planned_on is 'Day that was registered first; moving the day leaves it';
comment on column meeting.place is 'Where it is held';
comment on column meeting.topic is 'Theme of a thematic meeting';
comment on column meeting.registered_on is 'Day on which the day was registered';
comment on column meeting.committee_mode is 'How the cell committee prepared: met, secretary with deputy, secretary alone, or not at all';
comment on column meeting.committee_met_on is 'Day the cell committee prepared';
comment on column meeting.committee_note is 'What it settled, in words';
comment on column meeting.outcome is 'Which paper the meeting issues';
comment on column meeting.draft is 'Draft resolution or conclusion';
comment on column meeting.draft_on is 'Day the draft was written';
comment on column meeting.notice_on is 'Day the notice went out to every member and the overseer';
comment on column meeting.notice_number is 'Number and symbol of the notice';
comment on column meeting.chair_id is 'Who chairs';
comment on column meeting.note_taker_id is 'Who takes the minutes';
comment on column meeting.held_on is 'Day it was held';
comment on column meeting.started_at is 'Hour it began';
comment on column meeting.ended_at is 'Hour it ended';
comment on column meeting.current_item_id is 'Agenda item under way';
comment on column meeting.fee_note is 'Remark on Party fees, for the minutes';
comment on column meeting.answers is 'What the chair answered to opinions';
comment on column meeting.superior_remark is 'What the superior who attended said';
comment on column meeting.conclusion is 'What the chair concluded';
comment on column meeting.praise is 'How many were praised';
comment on column meeting.reminders is 'How many were reminded or criticised';
comment on column meeting.minutes_adopted is 'Whether the meeting adopted its minutes';
comment on column meeting.score is 'Self-score as voted, with reasons; final in meeting_score after closing';
comment on column meeting.paper_number is 'Number of the resolution or conclusion';
comment on column meeting.closed_at is 'When the minutes were fixed';
create unique index meeting_one_a_month on meeting (unit_id, month) where kind <> 'thematic';
create index meeting_unit on meeting (unit_id, month);
create index meeting_month on meeting (month);

create table agenda_item (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	seq int not null,
	kind text not null check (kind in ('past-tasks', 'information', 'professional', 'discussion', 'criticism', 'decision')),
	block text not null check (block in ('ideology', 'task', 'building', 'closing')),
	title text not null check (title <> ''),
	presenter_id uuid references member,
	planned_minutes int not null check (planned_minutes between 1 and 240),
	started_at timestamptz,
	ended_at timestamptz,
	unique (meeting_id, seq) deferrable initially deferred
);
comment on table agenda_item is 'An item of the agenda with its presenter and time, planned and real';
comment on column agenda_item.id is 'Of this item';
comment on column agenda_item.meeting_id is 'The meeting';
comment on column agenda_item.seq is 'Place in the agenda';
comment on column agenda_item.kind is 'What is done with it';
comment on column agenda_item.block is 'Part of the guideline it belongs to';
comment on column agenda_item.title is 'What it is about';
comment on column agenda_item.presenter_id is 'Who presents it';
comment on column agenda_item.planned_minutes is 'Time meant for it, in minutes';
comment on column agenda_item.started_at is 'When it began';
comment on column agenda_item.ended_at is 'When the next one began or the meeting ended';

create table attendance (
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	seq int not null,
	class text not null check (class in ('official', 'probationary')),
	standing text not null check (standing in ('counted', 'exempt', 'suspended', 'temporary-elsewhere', 'special-duty')),
	presence text check (presence in ('present', 'late', 'excused', 'unexcused')),
	reason text,
	marked_at timestamptz,
	primary key (meeting_id, member_id)
);
comment on table attendance is 'Roll-call; class and standing are those of the day, taken when the meeting opens';
comment on column attendance.meeting_id is 'The meeting';
comment on column attendance.member_id is 'The member';
comment on column attendance.seq is 'Place in the roll';
comment on column attendance.class is 'Official or probationary on that day';
comment on column attendance.standing is 'Whether and why the member is left out of the attendance rate (MTG-04)';
comment on column attendance.presence is 'Null until marked; those not counted need no mark';
comment on column attendance.reason is 'Why absent, in words';
comment on column attendance.marked_at is 'When it was marked';
create index attendance_member on attendance (member_id);

create table meeting_guest (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	role text not null check (role in ('superior', 'temporary-here', 'guest')),
	name text not null,
	post text,
	member_id uuid references member
);
comment on table meeting_guest is 'Who attended without standing on the roll: superiors, members here on temporary activity, guests';
comment on column meeting_guest.id is 'Of this guest';
comment on column meeting_guest.meeting_id is 'The meeting';
comment on column meeting_guest.role is 'As what the guest attended';
comment on column meeting_guest.name is 'Name as written in the minutes';
comment on column meeting_guest.post is 'Post as written in the minutes';
comment on column meeting_guest.member_id is 'The member it is, where known';

create table opinion (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	seq int not null,
	item_id uuid references agenda_item,
	member_id uuid not null references member,
	kind text not null check (kind in ('opinion', 'proposal', 'question', 'criticism', 'dissent')),
	words text not null,
	spoken_at timestamptz not null
);
comment on table opinion is 'Who spoke, on what, in a line; dissent is kept (bảo lưu ý kiến, Statute Art. 9.5)';
comment on column opinion.id is 'Of this opinion';
comment on column opinion.meeting_id is 'The meeting';
comment on column opinion.seq is 'Order of speaking';
comment on column opinion.item_id is 'Agenda item it was said on';
comment on column opinion.member_id is 'Who spoke';
comment on column opinion.kind is 'What it was; dissent stays on record';
comment on column opinion.words is 'What was said, in a line';
comment on column opinion.spoken_at is 'When it was recorded';
create index opinion_meeting on opinion (meeting_id, seq);
create index opinion_member on opinion (member_id);

create table vote (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	seq int not null,
	matter text not null check (matter in ('resolution', 'exemption', 'recommendation', 'score', 'other')),
	title text not null,
	base int not null,
	recipe jsonb not null,
	in_favour int not null check (in_favour >= 0),
	against int not null check (against >= 0),
	abstained int not null check (abstained >= 0),
	threshold text not null check (threshold in ('more-than-half', 'two-thirds')),
	passed boolean not null,
	note text,
	rule jsonb not null,
	taken_at timestamptz not null,
	check (in_favour + against + abstained <= base)
);
comment on table vote is 'A show of hands: base by rule (294-QĐ/TW pt 9.3), count, threshold, result';
comment on column vote.id is 'Of this vote';
comment on column vote.meeting_id is 'The meeting';
comment on column vote.seq is 'Order of votes';
comment on column vote.matter is 'What kind of matter it decides; the rule follows from it';
comment on column vote.title is 'What was voted on';
comment on column vote.base is 'How many votes the share is taken of';
comment on column vote.recipe is 'How the base was made up';
comment on column vote.in_favour is 'Votes for';
comment on column vote.against is 'Votes against';
comment on column vote.abstained is 'Abstentions';
comment on column vote.threshold is 'Share of the base that is needed';
comment on column vote.passed is 'Whether it was reached';
comment on column vote.note is 'Remark';
comment on column vote.rule is 'The rule version that was applied';
comment on column vote.taken_at is 'When it was recorded';

create table meeting_task (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	seq int not null,
	title text not null,
	owner_id uuid references member,
	owner_text text,
	due_on date,
	measure text not null,
	carried_from uuid references task
);
comment on table meeting_task is 'Tasks being given in a meeting; at closing they become tasks of their owners';
comment on column meeting_task.id is 'Of this draft task';
comment on column meeting_task.meeting_id is 'The meeting';
comment on column meeting_task.seq is 'Number within the paper';
comment on column meeting_task.title is 'What is to be done';
comment on column meeting_task.owner_id is 'The one member who will answer for it';
comment on column meeting_task.owner_text is 'What an old paper says instead of a name';
comment on column meeting_task.due_on is 'Last day to do it';
comment on column meeting_task.measure is 'What shows that it is done';
comment on column meeting_task.carried_from is 'The earlier task it continues';

create table meeting_file (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	name text not null,
	kind text not null,
	bytes bytea not null,
	added_at timestamptz not null
);
comment on table meeting_file is 'Paper attached to a meeting';
comment on column meeting_file.id is 'Of this file';
comment on column meeting_file.meeting_id is 'The meeting';
comment on column meeting_file.name is 'File name';
comment on column meeting_file.kind is 'Media type, found from the first bytes';
comment on column meeting_file.bytes is 'Content';
comment on column meeting_file.added_at is 'When it was attached';
