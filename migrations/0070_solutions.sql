create table solution (
	id uuid primary key,
	unit_id uuid not null references unit,
	unit_type text,
	meeting_id uuid not null references meeting,
	problem text not null check (problem <> ''),
	tried text not null check (tried <> ''),
	result text not null check (result <> ''),
	folded text not null,
	published_at timestamptz not null,
	withdrawn_at timestamptz
);
comment on table solution is 'A problem that a cell solved, told to cells like it (cách làm hay, W18); it names no person';
comment on column solution.id is 'Of this solution';
comment on column solution.unit_id is 'The cell that tells it';
comment on column solution.unit_type is 'Its type on that day: cells of the same type are shown it';
comment on column solution.meeting_id is 'The meeting that worked on the problem';
comment on column solution.problem is 'What was wrong, where, how much';
comment on column solution.tried is 'What the cell did';
comment on column solution.result is 'What came of it';
comment on column solution.folded is 'The problem in lower case without diacritics, to find others like it';
comment on column solution.published_at is 'When it was told';
comment on column solution.withdrawn_at is 'When the cell took it back';
create unique index solution_of_meeting on solution (meeting_id) where withdrawn_at is null;
create index solution_folded on solution using gin (folded gin_trgm_ops) where withdrawn_at is null;

call show_to_questions('solution', 'true');
