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
comment on column meeting.month is 'Month it counts for';
comment on column meeting.state is 'Changed by actions only';
comment on column meeting.source is 'live, or copied from a paper record with its true dates';
comment on column meeting.planned_on is 'Registered day; first_planned_on keeps the first one that was registered';
comment on column meeting.committee_mode is 'How the cell committee prepared: met, secretary with deputy, secretary alone, or not at all';
comment on column meeting.draft is 'Draft resolution or conclusion';
comment on column meeting.notice_on is 'Day the notice went out to every member and the overseer';
comment on column meeting.score is 'Self-score as voted, with reasons; final in meeting_score after closing';
comment on column meeting.paper_number is 'Number of the resolution or conclusion';
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
comment on column attendance.standing is 'Whether and why the member is left out of the attendance rate (MTG-04)';
comment on column attendance.presence is 'Null until marked; those not counted need no mark';
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
comment on column vote.recipe is 'How the base was made up';
comment on column vote.rule is 'The rule version that was applied';

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

create table meeting_file (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	name text not null,
	kind text not null,
	bytes bytea not null,
	added_at timestamptz not null
);
comment on table meeting_file is 'Paper attached to a meeting';

create table upload_mark (
	meeting_id uuid not null references meeting,
	stage text not null check (stage in ('before', 'after')),
	uploaded_on date not null,
	account_id uuid not null,
	marked_at timestamptz not null,
	primary key (meeting_id, stage)
);
comment on table upload_mark is 'Papers were put on the national handbook (Sổ tay đảng viên điện tử) on this day; the handbook stays the system of record';

create table passed_warning (
	meeting_id uuid not null references meeting,
	step text not null,
	code text not null,
	reason text not null check (reason <> ''),
	account_id uuid not null,
	passed_at timestamptz not null,
	primary key (meeting_id, step, code)
);
comment on table passed_warning is 'A warning the secretary went past, and why';

create table minutes (
	meeting_id uuid primary key references meeting,
	snapshot jsonb not null,
	hash text not null,
	fixed_at timestamptz not null
);
comment on table minutes is 'The meeting as it was when it closed: names, posts, attendance, votes, tasks; never changed';
create trigger minutes_fixed before update or delete on minutes for each row execute function refuse_change();

create table addendum (
	id uuid primary key,
	meeting_id uuid not null references minutes (meeting_id),
	added_on date not null,
	words text not null check (words <> ''),
	actor_name text not null,
	account_id uuid not null,
	recorded_at timestamptz not null
);
comment on table addendum is 'A dated correction to closed minutes';
create trigger addendum_fixed before update or delete on addendum for each row execute function refuse_change();

create table month_focus (
	unit_id uuid not null references unit,
	month text not null,
	words text not null,
	account_id uuid not null,
	set_at timestamptz not null,
	primary key (unit_id, month)
);
comment on table month_focus is 'What a committee asks the cells below to concentrate on in a month';

create table issued_paper (
	id uuid primary key,
	unit_id uuid not null references unit,
	type text not null check (type in ('notice', 'resolution', 'conclusion')),
	term_from date not null,
	number int,
	symbol text not null,
	issued_on date not null,
	meeting_id uuid not null references meeting,
	unique (unit_id, type, term_from, number)
);
comment on table issued_paper is 'Numbers of papers, running per type and per committee term (05-HD/VPTW, 27/5/2026)';
comment on column issued_paper.number is 'Null where an old paper carries an irregular number, for example 09a';

create function refuse_after_closing() returns trigger language plpgsql as $$
declare
	row_meeting uuid;
begin
	row_meeting := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
	if exists (select from meeting where id = row_meeting and state = 'closed')
		or (tg_op = 'UPDATE' and exists (select from meeting where id = old.meeting_id and state = 'closed')) then
		raise exception 'meeting % is closed: % cannot be changed, add an addendum', row_meeting, tg_table_name using errcode = 'restrict_violation';
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function refuse_after_closing() is 'Trigger for what belongs to a meeting: fixed once the meeting is closed';

create function refuse_reopening() returns trigger language plpgsql as $$
begin
	if old.state = 'closed' then
		raise exception 'meeting % is closed and cannot be changed', old.id using errcode = 'restrict_violation';
	end if;
	return case when tg_op = 'DELETE' then old else new end;
end $$;
comment on function refuse_reopening() is 'Trigger: a closed meeting is never changed';

create trigger meeting_fixed before update or delete on meeting for each row execute function refuse_reopening();
create trigger agenda_item_fixed before insert or update or delete on agenda_item for each row execute function refuse_after_closing();
create trigger attendance_fixed before insert or update or delete on attendance for each row execute function refuse_after_closing();
create trigger meeting_guest_fixed before insert or update or delete on meeting_guest for each row execute function refuse_after_closing();
create trigger opinion_fixed before insert or update or delete on opinion for each row execute function refuse_after_closing();
create trigger vote_fixed before insert or update or delete on vote for each row execute function refuse_after_closing();
create trigger meeting_task_fixed before insert or update or delete on meeting_task for each row execute function refuse_after_closing();
create trigger meeting_file_fixed before insert or update or delete on meeting_file for each row execute function refuse_after_closing();
create trigger task_outcome_fixed before insert or update or delete on task_outcome for each row execute function refuse_after_closing();

alter table task add constraint task_meeting_fk foreign key (meeting_id) references meeting;
alter table task_outcome add constraint task_outcome_meeting_fk foreign key (meeting_id) references meeting;
