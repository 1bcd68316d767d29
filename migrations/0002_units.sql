create extension if not exists btree_gist;

create table unit (
	id uuid primary key,
	founded_on date not null,
	dissolved_on date,
	created_at timestamptz not null,
	check (dissolved_on is null or dissolved_on > founded_on)
);
comment on table unit is 'An organisation of the tree (tổ chức đảng); everything that changes over time is in unit_version';
comment on column unit.id is 'Made by the application; without hyphens it is the label of the unit in paths';
comment on column unit.founded_on is 'Day it was founded, or entered the system with';
comment on column unit.dissolved_on is 'First day it no longer exists';
comment on column unit.created_at is 'When it was recorded';

create table unit_version (
	unit_id uuid not null references unit,
	valid_from date not null,
	valid_to date,
	name text not null check (name <> ''),
	kind text not null check (kind in ('province', 'bloc', 'district', 'commune', 'base-committee', 'section-committee', 'base-cell', 'cell')),
	type text check (type in ('rural', 'residential', 'school', 'police', 'military', 'health', 'agency', 'public-service', 'state-enterprise', 'private-enterprise', 'press', 'other')),
	code text,
	place text,
	parent_id uuid references unit,
	path ltree not null,
	primary key (unit_id, valid_from),
	check (valid_to is null or valid_to > valid_from),
	exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit_version is 'Name, parent, type and code of a unit during a period; a report for a past day reads the rows of that day';
comment on column unit_version.unit_id is 'The unit';
comment on column unit_version.valid_from is 'First day of the period';
comment on column unit_version.valid_to is 'First day after it; null while it lasts';
comment on column unit_version.name is 'Full name, for example Chi bộ thôn Yên Lộc';
comment on column unit_version.kind is 'What it is in the hierarchy';
comment on column unit_version.type is 'What it works in (loại hình)';
comment on column unit_version.code is 'Organisation code given by the superior (CV 1361-CV/BTCTW)';
comment on column unit_version.place is 'Place name printed before the date of its papers';
comment on column unit_version.parent_id is 'Unit directly above; the truth from which path is derived';
comment on column unit_version.path is 'Labels from the root down to this unit, derived from the parents';
create index unit_version_path on unit_version using gist (path);
create index unit_version_parent on unit_version (parent_id);
create unique index unit_version_code on unit_version (code, valid_from) where code is not null;

create function unit_on(day date) returns setof unit_version language sql stable as $$
	select * from unit_version where valid_from <= day and (valid_to is null or valid_to > day)
$$;
comment on function unit_on(date) is 'The tree as it stood on a day';

create table unit_event (
	id uuid primary key,
	unit_id uuid not null references unit,
	kind text not null check (kind in ('founded', 'renamed', 'moved', 'changed', 'dissolved')),
	happened_on date not null,
	basis text,
	before jsonb,
	after jsonb,
	account_id uuid not null,
	recorded_at timestamptz not null
);
comment on table unit_event is 'Each change of a unit, with the decision it rests on and who recorded it';
comment on column unit_event.id is 'Of this event';
comment on column unit_event.unit_id is 'The unit that changed';
comment on column unit_event.kind is 'What happened to it';
comment on column unit_event.happened_on is 'Day from which it holds';
comment on column unit_event.basis is 'Decision: number, date, issuer';
comment on column unit_event.before is 'What was';
comment on column unit_event.after is 'What is since';
comment on column unit_event.account_id is 'Account that recorded it';
comment on column unit_event.recorded_at is 'When it was recorded; happened_on may be long before';

create table committee_term (
	unit_id uuid not null references unit,
	from_on date not null,
	to_on date,
	primary key (unit_id, from_on),
	exclude using gist (unit_id with =, daterange(from_on, to_on) with &&)
);
comment on table committee_term is 'Term of a committee (nhiệm kỳ); papers are numbered per type and term';
comment on column committee_term.unit_id is 'The unit whose committee it is';
comment on column committee_term.from_on is 'First day';
comment on column committee_term.to_on is 'First day after; null while it lasts';

create table position (
	id uuid primary key,
	unit_id uuid not null references unit,
	kind text not null,
	member_id uuid,
	account_id uuid,
	from_on date not null,
	to_on date,
	note text,
	check ((member_id is null) <> (account_id is null)),
	check (to_on is null or to_on >= from_on)
);
comment on table position is 'A post held at a unit for a time; it gives duties, see charter/positions.ts';
comment on column position.id is 'Of this holding of the post';
comment on column position.unit_id is 'Unit the post belongs to';
comment on column position.kind is 'Key of charter/positions.ts';
comment on column position.member_id is 'The member who holds it';
comment on column position.account_id is 'The account that holds it where the holder is no member (system administrator)';
comment on column position.from_on is 'First day';
comment on column position.to_on is 'First day after; null while it is held';
comment on column position.note is 'Remark, for example the decision of appointment';
create index position_unit on position (unit_id);
create index position_member on position (member_id);
create index position_account on position (account_id);
alter table position add constraint position_one_head exclude using gist (unit_id with =, kind with =, daterange(from_on, to_on) with &&)
	where (kind in ('cell-secretary', 'committee-secretary'));

create table rule_override (
	id uuid primary key,
	parameter text not null,
	unit_id uuid not null references unit,
	value jsonb not null,
	valid_from date not null,
	valid_to date,
	source text not null,
	reason text,
	confirmed boolean not null default false,
	account_id uuid not null,
	recorded_at timestamptz not null
);
comment on table rule_override is 'A parameter of the rulebook set by a committee for itself and what is below it';
comment on column rule_override.id is 'Of this setting';
comment on column rule_override.parameter is 'Key of charter/rulebook';
comment on column rule_override.unit_id is 'Committee that set it; it holds for this unit and everything below';
comment on column rule_override.value is 'The value, of the kind that the parameter accepts';
comment on column rule_override.valid_from is 'First day it holds';
comment on column rule_override.valid_to is 'First day it no longer holds; null while it lasts';
comment on column rule_override.source is 'Document: number, date, issuer';
comment on column rule_override.reason is 'Why it is looser than the rule above, where it is';
comment on column rule_override.confirmed is 'Whether somebody compared it with the text of the document';
comment on column rule_override.account_id is 'Account that recorded it';
comment on column rule_override.recorded_at is 'When';
create index rule_override_unit on rule_override (unit_id, parameter);
