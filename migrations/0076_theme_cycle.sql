create table theme_plan (
	unit_id uuid not null references unit,
	year text not null check (year ~ '^\d{4}$'),
	quarter int not null check (quarter between 1 and 4),
	month text not null,
	topic text not null check (topic <> ''),
	presenter_id uuid not null references member,
	meeting_id uuid unique references meeting,
	account_id uuid not null,
	planned_at timestamptz not null,
	primary key (unit_id, year, quarter),
	check (month between year || '-' || lpad((quarter * 3 - 2)::text, 2, '0') and year || '-' || lpad((quarter * 3)::text, 2, '0'))
);
comment on table theme_plan is 'The theme a cell plans for a quarter (kế hoạch chuyên đề năm, THM-04); it may change until its meeting is registered';
comment on column theme_plan.unit_id is 'The cell';
comment on column theme_plan.year is 'The year';
comment on column theme_plan.quarter is 'The quarter, 1 to 4';
comment on column theme_plan.month is 'Month of the quarter it is meant for';
comment on column theme_plan.topic is 'What it is about; the registered meeting may say it otherwise';
comment on column theme_plan.presenter_id is 'The member who prepares and presents it';
comment on column theme_plan.meeting_id is 'The meeting that took it up; null until one is registered';
comment on column theme_plan.account_id is 'Who planned it last';
comment on column theme_plan.planned_at is 'When';

alter table task drop constraint task_series_check;
alter table task add constraint task_series_check check (series in ('ordinary', 'thematic', 'theme'));
comment on column task.series is 'Ordinary and thematic meetings each begin with their own earlier tasks; theme = what must change after a theme, looked at again a quarter later';
create index task_of_theme on task (unit_id, due_on) where series = 'theme';

alter table meeting_task add column of_theme boolean not null default false;
comment on column meeting_task.of_theme is 'What must change after the theme (điều phải thay đổi), looked at again on its date';

call show_to_questions('theme_plan', 'unit_id in (select wall_units())');
