create table meeting_score (
	meeting_id uuid primary key references meeting,
	unit_id uuid not null references unit,
	held_on date not null,
	sheet text not null check (sheet in ('A', 'B')),
	facts jsonb not null check (jsonb_typeof(facts) = 'object'),
	voted_marks jsonb not null check (jsonb_typeof(voted_marks) = 'object'),
	voted_score numeric(5, 2) not null check (voted_score between 0 and 100),
	voted_band text not null check (voted_band in ('good', 'fair', 'average', 'weak')),
	in_favour int check (in_favour >= 0),
	against int check (against >= 0),
	marks jsonb not null check (jsonb_typeof(marks) = 'object'),
	raw numeric(5, 2) not null check (raw >= 0),
	out_of numeric(5, 2) not null check (out_of between raw and 100),
	score numeric(5, 2) not null check (score between 0 and 100),
	band text not null check (band in ('good', 'fair', 'average', 'weak')),
	open_objections int not null check (open_objections >= 0),
	upload_due_on date,
	settled_on date,
	settled_changes jsonb,
	stated_total numeric(5, 2),
	stated_band text check (stated_band in ('good', 'fair', 'average', 'weak')),
	rating_due_on date not null,
	bands jsonb not null,
	edges jsonb not null,
	rules jsonb not null,
	account_id uuid not null,
	recorded_at timestamptz not null,
	check ((in_favour is null) = (against is null)),
	check (upload_due_on is null or settled_on is null),
	check ((settled_on is null) = (settled_changes is null)),
	check (rating_due_on >= held_on)
);
comment on table meeting_score is 'Self-score of a meeting (tự chấm điểm) as the cell voted it, and what became of it since';
comment on column meeting_score.meeting_id is 'The meeting';
comment on column meeting_score.unit_id is 'The cell';
comment on column meeting_score.held_on is 'Day of the meeting; the sheet in force on it was used';
comment on column meeting_score.sheet is 'Score sheet, see features/quality/rules/sheets.ts';
comment on column meeting_score.facts is 'What the record held, line by line evidence; the upload is added when it is marked';
comment on column meeting_score.voted_marks is 'Marks by line as voted, with the reason of each deduction; never changed';
comment on column meeting_score.voted_score is 'Their score out of 100; never changed';
comment on column meeting_score.voted_band is 'Its rating; never changed';
comment on column meeting_score.in_favour is 'Votes for the self-score; null where the record does not say';
comment on column meeting_score.against is 'Votes against it';
comment on column meeting_score.marks is 'Marks that count now: as voted, less what a late upload cost and what the cell itself corrected';
comment on column meeting_score.raw is 'Their sum';
comment on column meeting_score.out_of is 'The most that the lines of this month can give';
comment on column meeting_score.score is 'raw on the scale of 100; always summed, never typed';
comment on column meeting_score.band is 'Its rating by the bounds in bands';
comment on column meeting_score.open_objections is 'Marks the record contradicts and nobody has explained';
comment on column meeting_score.upload_due_on is 'Last day for the finished papers while a line waits for them';
comment on column meeting_score.settled_on is 'Day the waiting line was settled, by the upload or by its absence';
comment on column meeting_score.settled_changes is 'What that changed: line, from, to';
comment on column meeting_score.stated_total is 'What a paper sheet claims; compared, never used';
comment on column meeting_score.stated_band is 'The rating it claims';
comment on column meeting_score.rating_due_on is 'Day by which the committee above decides';
comment on column meeting_score.bands is 'Lower bounds of the ratings that were applied';
comment on column meeting_score.edges is 'How void, inapplicable and late lines were read';
comment on column meeting_score.rules is 'Versions of the rules that were applied';
comment on column meeting_score.account_id is 'Who recorded it';
comment on column meeting_score.recorded_at is 'When it was recorded';
create index meeting_score_unit on meeting_score (unit_id, held_on);
create index meeting_score_waiting on meeting_score (upload_due_on) where upload_due_on is not null;

create function refuse_changed_vote() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' or (new.meeting_id, new.unit_id, new.held_on, new.sheet, new.voted_marks, new.voted_score, new.voted_band, new.in_favour, new.against, new.stated_total, new.stated_band)
		is distinct from (old.meeting_id, old.unit_id, old.held_on, old.sheet, old.voted_marks, old.voted_score, old.voted_band, old.in_favour, old.against, old.stated_total, old.stated_band) then
		raise exception 'the self-score of meeting % is as voted and cannot be changed', old.meeting_id using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
comment on function refuse_changed_vote() is 'Trigger: what the cell voted stays as voted';
create trigger meeting_score_voted before update or delete on meeting_score for each row execute function refuse_changed_vote();

create table score_answer (
	id uuid primary key,
	meeting_id uuid not null references meeting_score,
	line text not null,
	words text check (words <> ''),
	mark numeric(5, 2) check (mark >= 0),
	member_id uuid references member,
	member_name text not null,
	account_id uuid not null,
	answered_at timestamptz not null,
	check (words is not null or mark is not null)
);
comment on table score_answer is 'What the cell answers where the record contradicts its mark: a sentence why it stands, or a lower mark';
comment on column score_answer.id is 'Of this answer';
comment on column score_answer.meeting_id is 'The scored meeting';
comment on column score_answer.line is 'Line of the sheet';
comment on column score_answer.words is 'The sentence';
comment on column score_answer.mark is 'The corrected mark; null where the mark stands';
comment on column score_answer.member_id is 'Member who answered, where the account has one';
comment on column score_answer.member_name is 'Name of who answered, as it was';
comment on column score_answer.account_id is 'Account that answered';
comment on column score_answer.answered_at is 'When';
create index score_answer_meeting on score_answer (meeting_id, answered_at);
create trigger score_answer_fixed before update or delete on score_answer for each row execute function refuse_change();

create table meeting_rating (
	id uuid primary key,
	meeting_id uuid not null references meeting_score,
	seq int not null check (seq > 0),
	marks jsonb not null check (jsonb_typeof(marks) = 'object'),
	raw numeric(5, 2) not null check (raw >= 0),
	out_of numeric(5, 2) not null check (out_of between raw and 100),
	score numeric(5, 2) not null check (score between 0 and 100),
	band text not null check (band in ('good', 'fair', 'average', 'weak')),
	note text check (note <> ''),
	body text not null check (body <> ''),
	decided_by uuid references member,
	decided_by_name text not null,
	decided_on date not null,
	account_id uuid not null,
	recorded_at timestamptz not null,
	unique (meeting_id, seq)
);
comment on table meeting_rating is 'Official rating of a meeting by the committee directly above; a revision is a further row, the last one counts';
comment on column meeting_rating.id is 'Of this decision';
comment on column meeting_rating.meeting_id is 'The scored meeting';
comment on column meeting_rating.seq is '1 for the first decision, then one for each revision';
comment on column meeting_rating.marks is 'Marks by line, with a reason where one differs from the cell''s';
comment on column meeting_rating.raw is 'Their sum';
comment on column meeting_rating.out_of is 'The most that the lines of this month can give';
comment on column meeting_rating.score is 'The official score out of 100; summed, never typed';
comment on column meeting_rating.band is 'The official rating';
comment on column meeting_rating.note is 'Remark on the whole';
comment on column meeting_rating.body is 'Who decided, for example Ban Thường vụ Đảng ủy xã';
comment on column meeting_rating.decided_by is 'Member who entered the decision, where the account has one';
comment on column meeting_rating.decided_by_name is 'Their name as it was';
comment on column meeting_rating.decided_on is 'Day of the decision';
comment on column meeting_rating.account_id is 'Account that entered it';
comment on column meeting_rating.recorded_at is 'When';
create trigger meeting_rating_fixed before update or delete on meeting_rating for each row execute function refuse_change();
