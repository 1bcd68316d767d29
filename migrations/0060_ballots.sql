create table ballot (
	id uuid primary key,
	unit_id uuid not null references unit,
	subject_kind text not null check (subject_kind in ('meeting', 'congress')),
	subject_id uuid not null,
	seq int not null,
	matter text not null,
	title text not null check (title <> ''),
	choices jsonb not null check (jsonb_array_length(choices) between 1 and 60),
	fewest int not null check (fewest >= 0),
	most int not null check (most >= 1 and most >= fewest),
	base int not null check (base >= 0),
	recipe jsonb not null,
	share jsonb not null,
	rule jsonb not null,
	few_below int not null,
	recipient text check (recipient like 'age1%'),
	state text not null default 'open' check (state in ('open', 'counted', 'cancelled')),
	opened_at timestamptz not null,
	ended_at timestamptz,
	result jsonb,
	receipts text[],
	reason text,
	unique (subject_id, seq),
	check ((state = 'open') = (ended_at is null)),
	check ((state = 'counted') = (result is not null)),
	check ((state = 'counted' and recipient is not null) = (receipts is not null)),
	check ((state = 'cancelled') = (reason is not null))
);
comment on table ballot is 'A secret ballot (bỏ phiếu kín) on the devices of the voters; see docs/decisions/0017-secret-ballots.md';
comment on column ballot.id is 'Of this ballot';
comment on column ballot.unit_id is 'The organisation that votes';
comment on column ballot.subject_kind is 'What it belongs to';
comment on column ballot.subject_id is 'Id of the meeting or congress';
comment on column ballot.seq is 'Which ballot of the meeting or congress, in the order in which they were opened';
comment on column ballot.matter is 'What kind of matter it decides; the rule follows from it';
comment on column ballot.title is 'What is voted on';
comment on column ballot.choices is 'What can be marked on a paper, in order: id and label each';
comment on column ballot.fewest is 'Marks a paper must bear to be valid';
comment on column ballot.most is 'Marks a valid paper bears at most';
comment on column ballot.base is 'How many votes the share is taken of, as the roll stood at opening';
comment on column ballot.recipe is 'How the base was made up';
comment on column ballot.share is 'Share of the base that is needed';
comment on column ballot.rule is 'The rule version that was applied';
comment on column ballot.few_below is 'Fewer papers than this may tell how somebody voted; the page says so';
comment on column ballot.recipient is 'Public half of the key of the box (age): papers are sealed for it on the device of the voter. The other half is with the tellers, never here. Null where paper ballots were counted by tellers';
comment on column ballot.state is 'open, counted, or cancelled';
comment on column ballot.opened_at is 'When the list of voters was frozen';
comment on column ballot.ended_at is 'When it was counted or cancelled';
comment on column ballot.result is 'Papers, valid papers, marks for each choice; of no single paper anything is kept';
comment on column ballot.receipts is 'The receipts found in the papers, in alphabetical order: a voter finds the own one, nobody learns what was marked beside it';
comment on column ballot.reason is 'Why it was cancelled';
create index ballot_unit on ballot (unit_id) where state = 'open';
create unique index ballot_open on ballot (subject_id, matter, title) where state = 'open';

create table ballot_voter (
	ballot_id uuid not null references ballot,
	member_id uuid not null references member,
	seq int not null,
	name text not null,
	why_not text check (why_not in ('probationary', 'temporary-elsewhere', 'suspended', 'exempt-absent', 'absent')),
	voted boolean not null default false,
	primary key (ballot_id, member_id),
	check (why_not is null or not voted)
);
comment on table ballot_voter is 'Who may vote in a ballot and who may not, frozen when it opened';
comment on column ballot_voter.ballot_id is 'The ballot';
comment on column ballot_voter.member_id is 'The member';
comment on column ballot_voter.seq is 'Place in the roll';
comment on column ballot_voter.name is 'Name on that day';
comment on column ballot_voter.why_not is 'Why not entitled; null where entitled';
comment on column ballot_voter.voted is 'Whether a paper was cast; not which, nor when';
create index ballot_voter_member on ballot_voter (member_id);

create table ballot_box (
	ballot_id uuid primary key references ballot,
	papers bytea[] not null default '{}'
);
alter table ballot_box alter column papers set storage external;
comment on table ballot_box is 'Every sealed paper of an open ballot in one row, each put in at a place drawn at random: a row per paper would tell by its system columns which transaction, hence which voter, it came from';
comment on column ballot_box.ballot_id is 'The ballot';
comment on column ballot_box.papers is 'Sealed papers of equal length, in random order; gone with the row once they are counted';

create function refuse_change_of_ended() returns trigger language plpgsql as $$
begin
	if old.state <> 'open' then
		raise exception 'ballot % has ended and cannot be changed', old.id using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
comment on function refuse_change_of_ended() is 'A ballot that was counted or cancelled stays as it is';
create trigger ballot_fixed before update on ballot for each row execute function refuse_change_of_ended();
create trigger ballot_kept before delete on ballot for each row execute function refuse_change();

create function refuse_change_of_voter() returns trigger language plpgsql as $$
begin
	if old.voted or not new.voted or row(old.ballot_id, old.member_id, old.seq, old.name, old.why_not) is distinct from row(new.ballot_id, new.member_id, new.seq, new.name, new.why_not) then
		raise exception 'the list of voters of ballot % is frozen', old.ballot_id using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
comment on function refuse_change_of_voter() is 'After opening, only "has voted" is ever written to a voter, once';
create trigger ballot_voter_frozen before update on ballot_voter for each row execute function refuse_change_of_voter();
create trigger ballot_voter_kept before delete on ballot_voter for each row execute function refuse_change();

alter table vote drop constraint vote_matter_check;
alter table vote add constraint vote_matter_check check (matter in ('resolution', 'exemption', 'recommendation', 'score', 'assignment', 'admission', 'confirmation', 'removal', 'discipline', 'expulsion', 'screening', 'yearly-rating', 'other'));
alter table vote add column form text not null default 'hands' check (form in ('hands', 'paper'));
alter table vote add column invalid int not null default 0 check (invalid >= 0);
alter table vote add column issued int check (issued >= in_favour + against + abstained + invalid);
alter table vote add check (in_favour + against + abstained + invalid <= base);
alter table vote add check (form = 'paper' or (invalid = 0 and issued is null));
comment on column vote.form is 'Hands or cards raised, or paper ballots that tellers counted';
comment on column vote.invalid is 'Invalid paper ballots';
comment on column vote.issued is 'Paper ballots handed out; null for hands';
comment on table vote is 'Hands or paper ballots as counted: base by rule (294-QĐ/TW pt 9.3), count, threshold, result; secret ballots on devices are in ballot';

create table congress (
	id uuid primary key,
	unit_id uuid not null references unit,
	title text not null check (title <> ''),
	state text not null check (state in ('convened', 'in-session', 'closed', 'approved')),
	planned_on date not null,
	planned_time text not null check (planned_time ~ '^\d{2}:\d{2}$'),
	place text not null,
	seats int not null check (seats between 0 and 7),
	deputies int not null check (deputies between 0 and 1),
	chair_id uuid references member,
	note_taker_id uuid references member,
	held_on date,
	resolution text,
	result jsonb,
	approved_on date,
	approval text,
	closed_at timestamptz,
	check ((state = 'convened') = (held_on is null)),
	check ((state in ('closed', 'approved')) = (result is not null and closed_at is not null)),
	check ((state = 'approved') = (approved_on is not null and approval is not null))
);
comment on table congress is 'A congress of a cell (đại hội chi bộ), from its convening until the superior has approved its result';
comment on column congress.id is 'Of this congress';
comment on column congress.unit_id is 'The cell';
comment on column congress.title is 'Its number and term in words';
comment on column congress.state is 'Changed by actions only';
comment on column congress.planned_on is 'Day for which it is convened';
comment on column congress.planned_time is 'Hour it is to begin';
comment on column congress.place is 'Where it is held';
comment on column congress.seats is 'Members of the cell committee to elect; 0 where there is none (CON-04)';
comment on column congress.deputies is 'Deputies to elect';
comment on column congress.chair_id is 'Who chairs';
comment on column congress.note_taker_id is 'Who takes the minutes';
comment on column congress.held_on is 'Day it was held';
comment on column congress.resolution is 'Resolution adopted, in words';
comment on column congress.result is 'The congress as it was when it closed: attendance, rounds, who was elected; never changed';
comment on column congress.approved_on is 'Day of the approval (chuẩn y)';
comment on column congress.approval is 'Number of the decision of approval';
comment on column congress.closed_at is 'When the result was fixed';
create index congress_unit on congress (unit_id, planned_on);

create table congress_member (
	congress_id uuid not null references congress,
	member_id uuid not null references member,
	seq int not null,
	class text not null check (class in ('official', 'probationary')),
	standing text not null check (standing in ('counted', 'exempt', 'suspended', 'temporary-elsewhere', 'special-duty')),
	presence text check (presence in ('present', 'excused', 'unexcused')),
	primary key (congress_id, member_id)
);
comment on table congress_member is 'Who was convened to a congress and who came; class and standing are those of the day, taken when it opens';
comment on column congress_member.congress_id is 'The congress';
comment on column congress_member.member_id is 'The member';
comment on column congress_member.seq is 'Place in the roll';
comment on column congress_member.class is 'Official or probationary on that day';
comment on column congress_member.standing is 'Whether and why the member is left out of the base';
comment on column congress_member.presence is 'Null until marked; excused = absent for the whole congress with an accepted reason (CON-10)';

create table congress_nominee (
	congress_id uuid not null references congress,
	election text not null check (election in ('committee', 'secretary', 'deputy')),
	member_id uuid not null references member,
	source text not null check (source in ('prepared', 'floor')),
	supporters int check (supporters >= 0),
	listed boolean not null,
	primary key (congress_id, election, member_id),
	check ((source = 'floor') = (supporters is not null))
);
comment on table congress_nominee is 'Who was proposed for an election, and whether the name stands on its list';
comment on column congress_nominee.congress_id is 'The congress';
comment on column congress_nominee.election is 'Cell committee, secretary, or deputy';
comment on column congress_nominee.member_id is 'The person';
comment on column congress_nominee.source is 'Prepared by the convening committee, or proposed on the floor';
comment on column congress_nominee.supporters is 'How many of those attending agreed to list a person from the floor (CON-09)';
comment on column congress_nominee.listed is 'Whether the name stands on the list';

create function refuse_change_of_approved() returns trigger language plpgsql as $$
begin
	if old.state = 'approved' or (old.state = 'closed' and (new.state <> 'approved' or new.result is distinct from old.result)) then
		raise exception 'congress % is closed and cannot be changed', old.id using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
comment on function refuse_change_of_approved() is 'A closed congress takes its approval and nothing else';
create trigger congress_fixed before update on congress for each row execute function refuse_change_of_approved();

-- The box is shown to no question: the count alone reads it.
call show_to_questions('ballot', 'unit_id in (select wall_units())');
call show_to_questions('ballot_voter', 'member_id = (select wall_member()) or exists (select from ballot b where b.id = ballot_voter.ballot_id)');
call show_to_questions('congress', 'unit_id in (select wall_units())');
call show_to_questions('congress_member', 'exists (select from congress c where c.id = congress_member.congress_id)');
call show_to_questions('congress_nominee', 'exists (select from congress c where c.id = congress_nominee.congress_id)');
