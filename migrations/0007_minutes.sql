create table upload_mark (
	meeting_id uuid not null references meeting,
	stage text not null check (stage in ('before', 'after')),
	uploaded_on date not null,
	account_id uuid not null,
	marked_at timestamptz not null,
	primary key (meeting_id, stage)
);
comment on table upload_mark is 'Papers were put on the national handbook (Sổ tay đảng viên điện tử) on this day; the handbook stays the system of record';
comment on column upload_mark.meeting_id is 'The meeting';
comment on column upload_mark.stage is 'Papers before the meeting, or finished papers after it';
comment on column upload_mark.uploaded_on is 'Day of the upload, as stated';
comment on column upload_mark.account_id is 'Account that stated it';
comment on column upload_mark.marked_at is 'When it was stated';

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
comment on column passed_warning.meeting_id is 'The meeting';
comment on column passed_warning.step is 'Step at which it was raised';
comment on column passed_warning.code is 'Code of the warning';
comment on column passed_warning.reason is 'Why it was passed, in words';
comment on column passed_warning.account_id is 'Account that passed it';
comment on column passed_warning.passed_at is 'When';

create table minutes (
	meeting_id uuid primary key references meeting,
	snapshot jsonb not null,
	hash text not null,
	fixed_at timestamptz not null
);
comment on table minutes is 'The meeting as it was when it closed: names, posts, attendance, votes, tasks; never changed';
comment on column minutes.meeting_id is 'The meeting';
comment on column minutes.snapshot is 'The whole record, as the papers print it';
comment on column minutes.hash is 'SHA-256 of the snapshot as it was written';
comment on column minutes.fixed_at is 'When';
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
comment on column addendum.id is 'Of this addendum';
comment on column addendum.meeting_id is 'The closed meeting';
comment on column addendum.added_on is 'Its date';
comment on column addendum.words is 'What is corrected or added';
comment on column addendum.actor_name is 'Name of the person at that moment';
comment on column addendum.account_id is 'Account that wrote it';
comment on column addendum.recorded_at is 'When';
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
comment on column month_focus.unit_id is 'The committee';
comment on column month_focus.month is 'The month, YYYY-MM';
comment on column month_focus.words is 'What it asks';
comment on column month_focus.account_id is 'Account that set it';
comment on column month_focus.set_at is 'When it was set last';

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
comment on column issued_paper.id is 'Of this paper';
comment on column issued_paper.unit_id is 'Organisation that issues it';
comment on column issued_paper.type is 'Kind of paper; each is numbered by itself';
comment on column issued_paper.term_from is 'First day of the committee term it is numbered in';
comment on column issued_paper.number is 'Null where an old paper carries an irregular number, for example 09a';
comment on column issued_paper.symbol is 'Number and symbol as printed';
comment on column issued_paper.issued_on is 'Date of the paper';
comment on column issued_paper.meeting_id is 'Meeting it comes from';

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
