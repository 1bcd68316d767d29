create table assignment (
	id uuid primary key,
	committee_id uuid not null references unit,
	member_id uuid not null references member,
	member_name text not null,
	kind text not null check (kind in ('cell', 'cluster', 'domain', 'organisation', 'residential')),
	thing text not null check (thing <> ''),
	from_on date not null,
	to_on date check (to_on >= from_on),
	account_id uuid not null,
	assigned_at timestamptz not null
);
comment on table assignment is 'A member of a committee follows something on its behalf (phân công cấp ủy viên theo dõi, OVR-01); the posts of overseers at cells stand in position';
comment on column assignment.id is 'Of this assignment';
comment on column assignment.committee_id is 'The committee that assigns';
comment on column assignment.member_id is 'Who follows';
comment on column assignment.member_name is 'Name as it was';
comment on column assignment.kind is 'One cell, a cluster of cells (cụm), a domain (lĩnh vực), a mass organisation (đoàn thể) or a residential cluster (cụm dân cư)';
comment on column assignment.thing is 'Name of what is followed, as it was';
comment on column assignment.from_on is 'First day';
comment on column assignment.to_on is 'First day on which it no longer holds; the first day itself where it was recorded by mistake; null while it holds';
comment on column assignment.account_id is 'Who recorded it';
comment on column assignment.assigned_at is 'When';
create index assignment_committee on assignment (committee_id);
create index assignment_member on assignment (member_id);

create table assignment_cell (
	assignment_id uuid not null references assignment,
	unit_id uuid not null references unit,
	primary key (assignment_id, unit_id)
);
comment on table assignment_cell is 'The cells that an assignment is about: one, or those of a cluster';
comment on column assignment_cell.assignment_id is 'The assignment';
comment on column assignment_cell.unit_id is 'The cell';
create index assignment_cell_unit on assignment_cell (unit_id);

-- A cell may know that who follows it sits in the committee, though it sees no post up there.
create function sits_in(asked uuid, committee uuid, day date) returns boolean language sql stable security definer set search_path = public as $$
	select exists (select from position where member_id = asked and unit_id = committee
		and kind in ('committee-secretary', 'committee-deputy', 'standing-member', 'committee-member')
		and from_on <= day and (to_on is null or to_on > day))
$$;
comment on function sits_in(uuid, uuid, date) is 'Whether a member sits in the committee of a unit on a day, also outside the reach';

do $$
begin
	call show_to_questions('assignment_cell', 'unit_id in (select wall_units())');
	call show_to_questions('assignment', 'committee_id in (select wall_units()) or member_id = (select wall_member())
		or exists (select from assignment_cell c where c.assignment_id = assignment.id)');
end $$;
