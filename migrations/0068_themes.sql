create table theme (
	id uuid primary key,
	unit_id uuid not null references unit,
	year text not null check (year ~ '^\d{4}$'),
	unit_type text,
	title text not null check (title <> ''),
	account_id uuid not null,
	offered_at timestamptz not null,
	withdrawn_at timestamptz
);
comment on table theme is 'A theme that a committee offers its cells for thematic meetings of a year (chuyên đề định hướng, THM-04)';
comment on column theme.id is 'Of this theme';
comment on column theme.unit_id is 'The committee that offers it';
comment on column theme.year is 'The year it is meant for';
comment on column theme.unit_type is 'Only for cells of this type; null: for all below the committee';
comment on column theme.title is 'What it is about';
comment on column theme.account_id is 'Who offered it';
comment on column theme.offered_at is 'When it was offered';
comment on column theme.withdrawn_at is 'When it was taken back; cells that took it up keep it';
create index theme_unit on theme (unit_id, year) where withdrawn_at is null;

call show_to_questions('theme', 'true');
