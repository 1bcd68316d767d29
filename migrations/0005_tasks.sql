create table task (
	id uuid primary key,
	unit_id uuid not null references unit,
	series text not null check (series in ('ordinary', 'thematic')),
	resolved_on date not null,
	meeting_id uuid,
	source text not null,
	seq int not null,
	title text not null check (title <> ''),
	owner_id uuid references member,
	owner_text text,
	due_on date,
	measure text not null,
	carried_from uuid references task,
	on_paper boolean not null default false,
	recorded_at timestamptz not null,
	check (on_paper or (owner_id is not null and due_on is not null and measure <> '')),
	unique (meeting_id, seq)
);
comment on table task is 'A task a cell gave in a resolution or conclusion: one named member, a date, a measure';
comment on column task.id is 'Of this task';
comment on column task.unit_id is 'Cell that gave it';
comment on column task.series is 'Ordinary meetings and thematic meetings each begin with their own earlier tasks';
comment on column task.resolved_on is 'Day of the meeting that gave it';
comment on column task.meeting_id is 'That meeting, where it is in the system';
comment on column task.source is 'The paper that gave it, as cited';
comment on column task.seq is 'Number within that paper';
comment on column task.title is 'What is to be done';
comment on column task.owner_id is 'The one member who answers for it';
comment on column task.owner_text is 'What an old paper says instead of a name';
comment on column task.due_on is 'Last day to do it';
comment on column task.measure is 'What shows that it is done';
comment on column task.carried_from is 'The earlier task it continues';
comment on column task.on_paper is 'Read from a paper record; only such may lack name or date, and then they are shown as lacking it';
comment on column task.recorded_at is 'When it was recorded';
create index task_unit on task (unit_id, series, resolved_on);
create index task_owner on task (owner_id);
create unique index task_one_successor on task (carried_from) where carried_from is not null;

create table task_report (
	id uuid primary key,
	task_id uuid not null references task,
	member_id uuid not null references member,
	result text not null check (result in ('done', 'partly', 'not-done')),
	figure text,
	cause text,
	words text not null,
	reported_at timestamptz not null
);
comment on table task_report is 'What the owner reports before the meeting';
comment on column task_report.id is 'Of this report';
comment on column task_report.task_id is 'The task';
comment on column task_report.member_id is 'Owner who reports';
comment on column task_report.result is 'What became of it, as the owner sees it';
comment on column task_report.figure is 'Number reached, as written, for example 18/20 hộ';
comment on column task_report.cause is 'Why it is not done';
comment on column task_report.words is 'The report in words';
comment on column task_report.reported_at is 'When; the latest counts';
create index task_report_task on task_report (task_id, reported_at);

create table task_outcome (
	task_id uuid not null references task,
	meeting_id uuid not null,
	result text not null check (result in ('done', 'partly', 'not-done')),
	figure text,
	cause text,
	handling text not null check (handling in ('closed', 'carried', 'watched')),
	handling_words text,
	new_due_on date,
	recorded_at timestamptz not null,
	primary key (task_id, meeting_id),
	check (result = 'done' or cause is not null)
);
comment on table task_outcome is 'What a meeting found of a task: result, cause, what becomes of it';
comment on column task_outcome.task_id is 'The task';
comment on column task_outcome.meeting_id is 'Meeting that judged it';
comment on column task_outcome.result is 'What became of it, as the meeting found';
comment on column task_outcome.figure is 'Number reached, as written';
comment on column task_outcome.cause is 'Why it is not done';
comment on column task_outcome.handling is 'closed, carried into the next resolution, or watched without a date';
comment on column task_outcome.handling_words is 'How the minutes put it';
comment on column task_outcome.new_due_on is 'New last day where it is carried';
comment on column task_outcome.recorded_at is 'When it was recorded';
