create table passkey (
	id uuid primary key,
	account_id uuid not null references account,
	credential_id text not null unique,
	public_key bytea not null,
	counter bigint not null,
	transports text[] not null,
	device text not null,
	made_at timestamptz not null,
	seen_at timestamptz,
	ended_at timestamptz,
	ended_by text check (ended_by in ('owner', 'slip')),
	check ((ended_at is null) = (ended_by is null))
);
comment on table passkey is 'Key pair of a device (WebAuthn): opens alone, for the device asks for finger, face or its own code';
comment on column passkey.id is 'Of this key';
comment on column passkey.account_id is 'Whose it is';
comment on column passkey.credential_id is 'Name under which the device keeps it, base64url';
comment on column passkey.public_key is 'Public half (COSE); no secret';
comment on column passkey.counter is 'Signatures as counted by the device, 0 where it does not count; one that goes back is refused';
comment on column passkey.transports is 'Ways to reach the device, for the browser';
comment on column passkey.device is 'Browser and system it was made with, for the owner to recognise';
comment on column passkey.made_at is 'When it was made';
comment on column passkey.seen_at is 'Last sign-in with it';
comment on column passkey.ended_at is 'When it stopped working';
comment on column passkey.ended_by is 'The owner, or a new activation slip of the office';
create index passkey_account on passkey (account_id);

create table spent_challenge (
	challenge_hash bytea primary key,
	expires_at timestamptz not null
);
comment on table spent_challenge is 'What a device signed once already; a challenge itself carries its end and a mac, and is kept nowhere before';
comment on column spent_challenge.challenge_hash is 'SHA-256 of the challenge';
comment on column spent_challenge.expires_at is 'When it is refused anyway and the row may go';
create index spent_challenge_expiry on spent_challenge (expires_at);

create table provider_login (
	id uuid primary key,
	account_id uuid not null references account,
	issuer text not null,
	subject text not null,
	linked_by uuid not null,
	linked_at timestamptz not null,
	ended_at timestamptz,
	ended_by uuid,
	check ((ended_at is null) = (ended_by is null))
);
comment on table provider_login is 'Who comes in through the sign-in of a province (OpenID Connect); linked by the office beforehand, never by signing in';
comment on column provider_login.id is 'Of this link';
comment on column provider_login.account_id is 'Account that is entered';
comment on column provider_login.issuer is 'Address of the provider';
comment on column provider_login.subject is 'How the provider names the person';
comment on column provider_login.linked_by is 'Account that linked it';
comment on column provider_login.linked_at is 'When it was linked';
comment on column provider_login.ended_at is 'When the link was taken away or replaced';
comment on column provider_login.ended_by is 'Account that did so';
create unique index provider_login_person on provider_login (issuer, subject) where ended_at is null;
create unique index provider_login_account on provider_login (account_id, issuer) where ended_at is null;

alter table session add column by_provider boolean not null default false;
comment on column session.by_provider is 'Begun at the provider, which answers for the second factor';
