create table calendar_feed (
	id uuid primary key,
	account_id uuid not null references account,
	unit_id uuid references unit,
	token_hash bytea not null unique,
	made_at timestamptz not null,
	seen_at timestamptz,
	ended_at timestamptz
);
comment on table calendar_feed is 'An address under which a calendar program reads meetings for an account (đường dẫn lịch); what it may show is asked anew at each reading';
comment on column calendar_feed.id is 'Of this feed';
comment on column calendar_feed.account_id is 'Whose feed it is';
comment on column calendar_feed.unit_id is 'Only of this cell; null: of everything the person attends';
comment on column calendar_feed.token_hash is 'SHA-256 of the secret in the address';
comment on column calendar_feed.made_at is 'When it was made';
comment on column calendar_feed.seen_at is 'When a program last read it';
comment on column calendar_feed.ended_at is 'When its owner ended it';
create unique index calendar_feed_open on calendar_feed (account_id, unit_id) nulls not distinct where ended_at is null;

call show_to_questions('calendar_feed', 'account_id = (select wall_account())');
