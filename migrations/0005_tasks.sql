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
comment on column task.series is 'Ordinary meetings and thematic meetings each begin with their own earlier tasks';
comment on column task.resolved_on is 'Day of the meeting that gave it';
comment on column task.meeting_id is 'That meeting, where it is in the system';
comment on column task.source is 'The paper that gave it, as cited';
comment on column task.seq is 'Number within that paper';
comment on column task.owner_id is 'The one member who answers for it';
comment on column task.owner_text is 'What an old paper says instead of a name';
comment on column task.carried_from is 'The earlier task it continues';
comment on column task.on_paper is 'Read from a paper record; only such may lack name or date, and then they are shown as lacking it';
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
comment on column task_outcome.handling is 'closed, carried into the next resolution, or watched without a date';
