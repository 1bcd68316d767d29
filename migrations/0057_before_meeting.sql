alter table meeting add column problem text;
comment on column meeting.problem is 'The one problem that the cell committee chose for this meeting (vấn đề trọng tâm)';

create table meeting_reply (
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	coming boolean not null,
	reason text,
	replied_at timestamptz not null,
	primary key (meeting_id, member_id),
	check (coming = (reason is null))
);
comment on table meeting_reply is 'What a member said to the notice: will come, or asks leave with a reason (báo dự, xin phép vắng)';
comment on column meeting_reply.meeting_id is 'The meeting';
comment on column meeting_reply.member_id is 'Who replied';
comment on column meeting_reply.coming is 'Whether the member will come';
comment on column meeting_reply.reason is 'Why not; shown to those who prepare the meeting and to the member alone';
comment on column meeting_reply.replied_at is 'When it was last said';

create table question_ahead (
	id uuid primary key,
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	words text not null check (words <> ''),
	for_chair boolean not null,
	sent_at timestamptz not null
);
comment on table question_ahead is 'A question or opinion that a member sent before the meeting (câu hỏi, ý kiến gửi trước)';
comment on column question_ahead.id is 'Of this question';
comment on column question_ahead.meeting_id is 'The meeting';
comment on column question_ahead.member_id is 'Who sent it';
comment on column question_ahead.words is 'What is asked or said';
comment on column question_ahead.for_chair is 'Whether only those who prepare the meeting see who sent it';
comment on column question_ahead.sent_at is 'When it was sent';
create index question_ahead_meeting on question_ahead (meeting_id, sent_at);

do $$
begin
	call show_to_questions('meeting_reply', 'exists (select from meeting m where m.id = meeting_reply.meeting_id)');
	call show_to_questions('question_ahead', 'exists (select from meeting m where m.id = question_ahead.meeting_id)');
end $$;
