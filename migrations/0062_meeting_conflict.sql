create table meeting_conflict (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	fact text not null check (fact in ('attendance', 'conclusion', 'opinion', 'finding', 'vote', 'score')),
	about text not null,
	stands jsonb not null,
	said jsonb not null,
	account_id uuid not null references account,
	said_at timestamptz not null,
	choice text check (choice in ('stands', 'said')),
	settled_by uuid references account,
	settled_at timestamptz,
	check ((choice is null) = (settled_by is null) and (choice is null) = (settled_at is null))
);
create unique index meeting_conflict_open on meeting_conflict (meeting_id, fact, about, account_id) where choice is null;
comment on table meeting_conflict is 'One fact of a meeting of which two devices said different things while they could not see each other; the chair chooses, both versions stay';
comment on column meeting_conflict.id is 'Of this conflict';
comment on column meeting_conflict.meeting_id is 'The meeting';
comment on column meeting_conflict.fact is 'What kind of fact: presence, a field of the conclusion, an opinion, a finding on an earlier task, a count of hands, the self-score';
comment on column meeting_conflict.about is 'Which one: id of the member, opinion or task; name of the field; matter and title of the vote; score';
comment on column meeting_conflict.stands is 'What stood on the server when the other version arrived';
comment on column meeting_conflict.said is 'The version that arrived later and was not taken';
comment on column meeting_conflict.account_id is 'Account whose device said it';
comment on column meeting_conflict.said_at is 'When it arrived';
comment on column meeting_conflict.choice is 'stands = what stood stays, said = the other version came in its place; null while it is open';
comment on column meeting_conflict.settled_by is 'Account on whose device the choice was made';
comment on column meeting_conflict.settled_at is 'When';

call show_to_questions('meeting_conflict', 'exists (select from meeting m where m.id = meeting_conflict.meeting_id)');

create table roll_scan (
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	scanned_at timestamptz not null,
	primary key (meeting_id, member_id)
);
comment on table roll_scan is 'A member scanned the code on the chair''s screen, also before the server heard that the meeting was opened; no place, no picture';
comment on column roll_scan.meeting_id is 'The meeting';
comment on column roll_scan.member_id is 'Who scanned';
comment on column roll_scan.scanned_at is 'When it arrived';

call show_to_questions('roll_scan', 'exists (select from meeting m where m.id = roll_scan.meeting_id)');
