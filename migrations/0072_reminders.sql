create table mail_address (
	account_id uuid primary key references account,
	address_sealed bytea,
	given_at timestamptz not null,
	asked_on date not null,
	asked int not null check (asked > 0),
	proof_hash bytea,
	proof_expires_at timestamptz,
	proved_at timestamptz,
	wants_digest boolean not null default false,
	refused_on date,
	check ((proof_hash is null) = (proof_expires_at is null)),
	check (not wants_digest or (proved_at is not null and address_sealed is not null))
);
comment on table mail_address is 'Where an account is reminded by e-mail (địa chỉ thư điện tử), once it has shown that it reads there';
comment on column mail_address.account_id is 'Whose address it is; nobody else sees or changes it';
comment on column mail_address.address_sealed is 'The address, closed with the key of the installation; null where its owner took it away';
comment on column mail_address.given_at is 'When it was given';
comment on column mail_address.asked_on is 'Day of the last letter with a code';
comment on column mail_address.asked is 'Letters with a code that were asked for on that day, so that nobody floods a stranger';
comment on column mail_address.proof_hash is 'SHA-256 of the code in the last such letter, until it is used';
comment on column mail_address.proof_expires_at is 'Until when that code is good';
comment on column mail_address.proved_at is 'When the code came back; null: nothing but a code is sent there';
comment on column mail_address.wants_digest is 'Its owner wants to be reminded';
comment on column mail_address.refused_on is 'Day on which its server last refused a letter for good; null where none was refused since it was given';

-- Also nobody who sees the whole tree.
alter table mail_address enable row level security;
create policy mail_address_own on mail_address for select using (account_id = (select wall_account()));

create table mail_digest (
	account_id uuid not null references account,
	day date not null,
	since date not null check (since <= day),
	queued_at timestamptz not null,
	begun int not null default 0 check (begun >= 0),
	outcome text check (outcome in ('sent', 'nothing', 'refused', 'unsure', 'carried', 'stopped')),
	settled_at timestamptz,
	primary key (account_id, day),
	check ((outcome is null) = (settled_at is null))
);
comment on table mail_digest is 'The one letter of a day that reminds an account (thư nhắc việc); what it says is read when it is sent and kept nowhere';
comment on column mail_digest.account_id is 'Who is reminded';
comment on column mail_digest.day is 'Day of the letter, in Asia/Ho_Chi_Minh';
comment on column mail_digest.since is 'First day whose reminders it holds: earlier than its own where the letter of the day before could not be sent';
comment on column mail_digest.queued_at is 'When its job was queued, in the same transaction';
comment on column mail_digest.begun is 'Deliveries that were begun and of which the end is not known to be a failure';
comment on column mail_digest.outcome is 'Sent; nothing to remind of; refused by the server of the address; perhaps sent, twice begun; carried into the letter of a later day; stopped by its owner. Null while it waits';
comment on column mail_digest.settled_at is 'When that was known';
create index mail_digest_waiting on mail_digest (day) where outcome is null;
create index mail_digest_failed on mail_digest (day) where outcome in ('refused', 'unsure');

alter table mail_digest enable row level security;
create policy mail_digest_own on mail_digest for select using (account_id = (select wall_account()));

create index task_due on task (due_on) where owner_id is not null;
create index meeting_ahead on meeting (planned_on) where state in ('planned', 'prepared', 'convened');

alter table machine_look add column letters_waiting int not null default 0 check (letters_waiting >= 0), add column letters_failed int not null default 0 check (letters_failed >= 0);
comment on column machine_look.letters_waiting is 'Letters of reminders that waited to be sent';
comment on column machine_look.letters_failed is 'Letters of the seven days before that were refused, or perhaps never sent';
