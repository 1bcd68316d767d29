create table account (
	id uuid primary key,
	login text not null unique check (login = lower(login) and login <> ''),
	name text not null,
	member_id uuid unique,
	password_hash text,
	failures int not null default 0,
	locked_until timestamptz,
	disabled_at timestamptz,
	created_at timestamptz not null
);
comment on table account is 'Who may sign in; made without e-mail, activated by a printed slip';
comment on column account.id is 'Who acts, in action_run and audit_entry';
comment on column account.login is 'Name typed at sign-in, printed on the slip';
comment on column account.name is 'Name shown; a member account follows the member';
comment on column account.member_id is 'Member whose account it is; null for the system administrator';
comment on column account.password_hash is 'Argon2id; null until activated';
comment on column account.failures is 'Wrong passwords since the last right one';
comment on column account.locked_until is 'No sign-in before; grows with each failure';
comment on column account.disabled_at is 'Closed by the office';
comment on column account.created_at is 'When it was opened';

create table activation_slip (
	id uuid primary key,
	account_id uuid not null references account,
	code_hash bytea not null unique,
	issued_by uuid not null,
	issued_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz,
	voided_at timestamptz
);
comment on table activation_slip is 'One-time code that lets its holder set the password; only its hash is kept';
comment on column activation_slip.id is 'Of this slip';
comment on column activation_slip.account_id is 'Account it activates';
comment on column activation_slip.code_hash is 'SHA-256 of the code';
comment on column activation_slip.issued_by is 'Account that printed it';
comment on column activation_slip.issued_at is 'When it was printed';
comment on column activation_slip.expires_at is 'No longer good from then on';
comment on column activation_slip.used_at is 'When its holder set the password with it';
comment on column activation_slip.voided_at is 'A newer slip replaced it';

create table session (
	id uuid primary key,
	token_hash bytea not null unique,
	account_id uuid not null references account,
	device text not null,
	started_at timestamptz not null,
	seen_at timestamptz not null,
	expires_at timestamptz not null,
	ended_at timestamptz
);
comment on table session is 'A sign-in; the cookie holds a random token, the database its SHA-256';
comment on column session.id is 'Of this sign-in; shown to the owner to end it, no secret';
comment on column session.token_hash is 'SHA-256 of the token in the cookie';
comment on column session.account_id is 'Whose it is';
comment on column session.device is 'Browser and system, for the owner to recognise';
comment on column session.started_at is 'When it began';
comment on column session.seen_at is 'Last use, to the minute';
comment on column session.expires_at is 'No longer good from then on';
comment on column session.ended_at is 'When it was ended before that';
create index session_account on session (account_id);
alter table position add constraint position_account_fk foreign key (account_id) references account;
