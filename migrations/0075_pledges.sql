create table pledge (
	id uuid primary key,
	unit_id uuid not null references unit,
	meeting_id uuid not null references meeting,
	opinion_id uuid not null references opinion,
	member_id uuid not null references member,
	member_name text not null,
	words_sealed bytea not null,
	noted_on date not null,
	noter_name text not null,
	account_id uuid not null,
	look_on date not null,
	closed_on date
);
comment on table pledge is 'What self-criticism or criticism found and what will change (điều đã hẹn); between the member, and the secretary and deputy of the cell';
comment on column pledge.id is 'Of this pledge';
comment on column pledge.unit_id is 'The cell';
comment on column pledge.meeting_id is 'The meeting in which it was noted';
comment on column pledge.opinion_id is 'The opinion it was noted from';
comment on column pledge.member_id is 'About whom it is';
comment on column pledge.member_name is 'Name as it was';
comment on column pledge.words_sealed is 'The fact and what will change, closed with the key of the server';
comment on column pledge.noted_on is 'Day it was noted';
comment on column pledge.noter_name is 'Who noted it, by name as it was';
comment on column pledge.account_id is 'Account that noted it';
comment on column pledge.look_on is 'Day on which it is looked at again';
comment on column pledge.closed_on is 'Day on which it was found changed; null while it is followed';
create index pledge_unit on pledge (unit_id) where closed_on is null;
create index pledge_member on pledge (member_id);

create table pledge_look (
	id uuid primary key,
	pledge_id uuid not null references pledge,
	own boolean not null,
	found text not null check (found in ('changed', 'partly', 'not-yet')),
	words_sealed bytea,
	next_on date,
	looker_name text not null,
	looked_on date not null,
	looked_at timestamptz not null,
	account_id uuid not null
);
comment on table pledge_look is 'What was found when a pledge was looked at again';
comment on column pledge_look.id is 'Of this look';
comment on column pledge_look.pledge_id is 'The pledge';
comment on column pledge_look.own is 'Whether the member says it of themself; the cell''s look alone closes or moves the day';
comment on column pledge_look.found is 'Changed, partly, or not yet';
comment on column pledge_look.words_sealed is 'What is added, closed with the key of the server';
comment on column pledge_look.next_on is 'Day of the next look';
comment on column pledge_look.looker_name is 'Who looked, by name as it was';
comment on column pledge_look.looked_on is 'Day';
comment on column pledge_look.looked_at is 'Instant, which orders looks of one day';
comment on column pledge_look.account_id is 'Account that wrote it';
create index pledge_look_pledge on pledge_look (pledge_id);
create trigger pledge_look_fixed before update or delete on pledge_look for each row execute function refuse_change();

create table pledge_opening (
	id uuid primary key,
	pledge_id uuid not null references pledge,
	account_id uuid not null,
	actor_name text not null,
	opened_at timestamptz not null
);
comment on table pledge_opening is 'Who of the cell read the words of a pledge; shown to the member';
comment on column pledge_opening.id is 'Of this opening';
comment on column pledge_opening.pledge_id is 'The pledge';
comment on column pledge_opening.account_id is 'Account that opened it';
comment on column pledge_opening.actor_name is 'Who, by name as it was';
comment on column pledge_opening.opened_at is 'When';
create index pledge_opening_pledge on pledge_opening (pledge_id);
create trigger pledge_opening_fixed before update or delete on pledge_opening for each row execute function refuse_change();

-- Narrower than the reach of any duty: whoever reads meetings of the cell, or the whole tree, sees nothing of it. The posts are those of the duty pledge.keep.
create function wall_keeps(cell uuid) returns boolean language sql stable parallel safe as $$
	select exists (select from position p where p.unit_id = cell and p.kind in ('cell-secretary', 'cell-deputy')
		and (p.member_id = wall_member() or p.account_id = wall_account())
		and p.from_on <= wall_setting('today')::date and (p.to_on is null or p.to_on > wall_setting('today')::date))
$$;
comment on function wall_keeps(uuid) is 'Whether who asks is secretary or deputy of the cell today';
alter table pledge enable row level security;
create policy within_reach on pledge for select using (member_id = (select wall_member()) or wall_keeps(unit_id));
alter table pledge_look enable row level security;
create policy within_reach on pledge_look for select using (exists (select from pledge p where p.id = pledge_look.pledge_id));
alter table pledge_opening enable row level security;
create policy within_reach on pledge_opening for select using (exists (select from pledge p where p.id = pledge_opening.pledge_id));
