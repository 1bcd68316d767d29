create table visit (
	id uuid primary key,
	unit_id uuid not null references unit,
	month text not null check (month ~ '^\d{4}-\d{2}$'),
	member_id uuid not null references member,
	member_name text not null,
	committee_id uuid not null references unit,
	account_id uuid not null,
	planned_at timestamptz not null,
	unique (unit_id, month, member_id)
);
comment on table visit is 'A member of a committee means to attend a cell''s meeting of a month (kế hoạch dự sinh hoạt); that it was done stands in meeting_guest alone';
comment on column visit.id is 'Of this plan';
comment on column visit.unit_id is 'The cell';
comment on column visit.month is 'Month of the meeting';
comment on column visit.member_id is 'Who is to attend';
comment on column visit.member_name is 'Name as it was';
comment on column visit.committee_id is 'The committee whose rota it belongs to';
comment on column visit.account_id is 'Who planned it';
comment on column visit.planned_at is 'When';
create index visit_member on visit (member_id, month);
create index visit_committee on visit (committee_id, month);

create table visit_report (
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	member_name text not null,
	remarks text not null check (remarks <> ''),
	advice text check (advice <> ''),
	reported_on date not null,
	primary key (meeting_id, member_id)
);
comment on table visit_report is 'What a superior who attended remarked, and one piece of advice (nhận xét, một gợi ý)';
comment on column visit_report.meeting_id is 'The meeting';
comment on column visit_report.member_id is 'Who attended';
comment on column visit_report.member_name is 'Name as it was';
comment on column visit_report.remarks is 'What was remarked';
comment on column visit_report.advice is 'The one piece of advice that the cell answers; null where there is none';
comment on column visit_report.reported_on is 'Day it was written';

create table advice_answer (
	meeting_id uuid not null,
	member_id uuid not null,
	words text not null check (words <> ''),
	answerer_name text not null,
	answered_on date not null,
	account_id uuid not null,
	primary key (meeting_id, member_id),
	foreign key (meeting_id, member_id) references visit_report
);
comment on table advice_answer is 'What the cell answered to a piece of advice';
comment on column advice_answer.meeting_id is 'The meeting that was visited';
comment on column advice_answer.member_id is 'Who gave the advice';
comment on column advice_answer.words is 'What the cell did or decided';
comment on column advice_answer.answerer_name is 'Who answered for the cell, by name as it was';
comment on column advice_answer.answered_on is 'Day of the answer';
comment on column advice_answer.account_id is 'Account that wrote it';
create trigger advice_answer_fixed before update or delete on advice_answer for each row execute function refuse_change();

do $$
begin
	call show_to_questions('visit', 'unit_id in (select wall_units()) or member_id = (select wall_member())');
	call show_to_questions('visit_report', 'member_id = (select wall_member()) or exists (select from meeting m where m.id = visit_report.meeting_id)');
	call show_to_questions('advice_answer', 'exists (select from visit_report r where r.meeting_id = advice_answer.meeting_id and r.member_id = advice_answer.member_id)');
end $$;

create table pulse (
	meeting_id uuid primary key references meeting,
	closes_on date not null,
	invited int not null check (invited >= 5),
	counted_on date,
	answered int,
	counts jsonb,
	check ((counted_on is null) = (answered is null)),
	check (counts is null or answered >= 5)
);
comment on table pulse is 'Three questions to those who attended a meeting (cảm nhận sau kỳ họp); of answers only sums are kept, from five on';
comment on column pulse.meeting_id is 'The meeting';
comment on column pulse.closes_on is 'Last day to answer';
comment on column pulse.invited is 'How many attended and may answer';
comment on column pulse.counted_on is 'Day the answers were added up, all at once; null until then';
comment on column pulse.answered is 'How many had answered by then';
comment on column pulse.counts is 'Answers by question; null where fewer than five answered';

create table pulse_box (
	meeting_id uuid primary key references pulse,
	sealed bytea[] not null
);
comment on table pulse_box is 'Answers that wait to be added up: equally long, closed with the key of the server, in the order of their ciphertexts; gone after the count';
comment on column pulse_box.meeting_id is 'The meeting';
comment on column pulse_box.sealed is 'The closed answers';

create table pulse_mark (
	meeting_id uuid not null references pulse,
	member_id uuid not null references member,
	primary key (meeting_id, member_id)
);
comment on table pulse_mark is 'That a member has answered, without what; gone after the count';
comment on column pulse_mark.meeting_id is 'The meeting';
comment on column pulse_mark.member_id is 'Who has answered';

do $$
begin
	call show_to_questions('pulse', 'exists (select from meeting m where m.id = pulse.meeting_id)');
	call show_to_questions('pulse_mark', 'member_id = (select wall_member())');
end $$;
