create table proposal (
	id uuid primary key,
	unit_id uuid not null references unit,
	meeting_id uuid not null references meeting,
	month text not null,
	held_on date not null,
	opinion_id uuid not null unique references opinion,
	words text not null check (words <> ''),
	sender_name text not null,
	sent_on date not null,
	account_id uuid not null,
	committee_id uuid not null references unit,
	since date not null,
	answered_on date
);
comment on table proposal is 'What a cell asks of the committee above it (kiến nghị); who of its members said it does not go along';
comment on column proposal.id is 'Of this proposal';
comment on column proposal.unit_id is 'The cell';
comment on column proposal.meeting_id is 'The meeting in which it was made';
comment on column proposal.month is 'Month of that meeting';
comment on column proposal.held_on is 'Day it was held';
comment on column proposal.opinion_id is 'The opinion that was chosen to be sent; once';
comment on column proposal.words is 'What is asked, as the cell words it';
comment on column proposal.sender_name is 'Who sent it for the cell, by name as it was';
comment on column proposal.sent_on is 'Day it was sent';
comment on column proposal.account_id is 'Account that sent it';
comment on column proposal.committee_id is 'The committee with which it lies, or which answered';
comment on column proposal.since is 'Since when it lies there';
comment on column proposal.answered_on is 'Day of the answer; null while it is open';
create index proposal_unit on proposal (unit_id);
create index proposal_committee on proposal (committee_id) where answered_on is null;

create table proposal_word (
	proposal_id uuid not null references proposal,
	seq int not null,
	kind text not null check (kind in ('answered', 'forwarded')),
	committee_id uuid not null references unit,
	words text not null check (words <> ''),
	speaker_name text not null,
	said_on date not null,
	account_id uuid not null,
	primary key (proposal_id, seq)
);
comment on table proposal_word is 'What a committee said to a proposal: its answer, or the word with which it passed it on to the next level above';
comment on column proposal_word.proposal_id is 'The proposal';
comment on column proposal_word.seq is 'Order, from 1';
comment on column proposal_word.kind is 'Answered, which ends it, or passed on';
comment on column proposal_word.committee_id is 'The committee that speaks';
comment on column proposal_word.words is 'What it says to the cell';
comment on column proposal_word.speaker_name is 'Who wrote it for the committee, by name as it was';
comment on column proposal_word.said_on is 'Day of the word';
comment on column proposal_word.account_id is 'Account that wrote it';
create trigger proposal_word_fixed before update or delete on proposal_word for each row execute function refuse_change();

do $$
begin
	call show_to_questions('proposal', 'unit_id in (select wall_units()) or committee_id in (select wall_units())');
	call show_to_questions('proposal_word', 'exists (select from proposal p where p.id = proposal_word.proposal_id)');
end $$;
