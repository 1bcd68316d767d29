create table second_factor (
	id uuid primary key,
	account_id uuid not null references account,
	secret_sealed bytea,
	begun_at timestamptz not null,
	confirmed_at timestamptz,
	last_step bigint,
	ended_at timestamptz,
	ended_by text check (ended_by in ('owner', 'slip', 'replaced')),
	check ((ended_at is null) = (secret_sealed is not null)),
	check ((ended_at is null) = (ended_by is null))
);
comment on table second_factor is 'Authenticator app (TOTP, RFC 6238) of an account; asked at sign-in once confirmed';
comment on column second_factor.id is 'Of this setting up';
comment on column second_factor.account_id is 'Whose it is';
comment on column second_factor.secret_sealed is 'Base32 secret, closed with the key of the installation; gone once it has ended';
comment on column second_factor.begun_at is 'When the secret was shown';
comment on column second_factor.confirmed_at is 'When its first code was typed; null while it is only shown';
comment on column second_factor.last_step is 'Time step (30 seconds) of the last code taken; no code of it or before is taken again';
comment on column second_factor.ended_at is 'When it stopped being asked';
comment on column second_factor.ended_by is 'The owner, a new activation slip of the office, or another one set up in its place';
create unique index second_factor_in_use on second_factor (account_id) where ended_at is null and confirmed_at is not null;
create unique index second_factor_begun on second_factor (account_id) where ended_at is null and confirmed_at is null;

create table recovery_code (
	account_id uuid not null references account,
	code_mac bytea not null,
	made_at timestamptz not null,
	used_at timestamptz,
	primary key (account_id, code_mac)
);
comment on table recovery_code is 'Ten codes, each of which stands once for the second factor; replaced together';
comment on column recovery_code.account_id is 'Whose it is';
comment on column recovery_code.code_mac is 'HMAC-SHA-256 of the code under the key of the installation';
comment on column recovery_code.made_at is 'When it was shown';
comment on column recovery_code.used_at is 'When it was used up';

create table api_token (
	id uuid primary key,
	account_id uuid not null references account,
	name text not null,
	token_hash bytea not null unique,
	duties text[] not null check (cardinality(duties) > 0),
	made_at timestamptz not null,
	expires_at timestamptz not null,
	seen_at timestamptz,
	ended_at timestamptz
);
comment on table api_token is 'Lets a program do some of what its owner may do; sent as Authorization: Bearer';
comment on column api_token.id is 'Of this token; in audit_entry.token_id';
comment on column api_token.account_id is 'Whose it is; it never does more than the owner may at that moment';
comment on column api_token.name is 'What it is for, in the words of its owner';
comment on column api_token.token_hash is 'SHA-256 of the token';
comment on column api_token.duties is 'Keys of charter/positions.ts that it may use';
comment on column api_token.made_at is 'When it was shown';
comment on column api_token.expires_at is 'No longer good from then on';
comment on column api_token.seen_at is 'Last use, to the minute';
comment on column api_token.ended_at is 'When it was ended before that';
create index api_token_account on api_token (account_id);

alter table audit_entry add column token_id uuid;
comment on column audit_entry.token_id is 'The token through which the account acted; null where the person acted';
