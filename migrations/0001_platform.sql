create extension if not exists ltree;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

comment on table migration is 'The steps of migrations/ that this database went through; a step is taken once and never altered';
comment on column migration.number is 'Number in the name of the file';
comment on column migration.name is 'Name of the file';
comment on column migration.hash is 'SHA-256 of its text when it was taken';
comment on column migration.applied_at is 'When it was taken';

create table action_run (
	id uuid primary key,
	name text not null,
	account_id uuid not null,
	at timestamptz not null,
	result jsonb
);
comment on table action_run is 'Each action that was done, once: a repeat of the id is answered with the first result';
comment on column action_run.id is 'Made by the client, so that a retry or an offline queue repeats it safely';
comment on column action_run.name is 'Name of the action';
comment on column action_run.account_id is 'Account that acted';
comment on column action_run.at is 'When it was done';
comment on column action_run.result is 'What the first run answered';

create table audit_head (
	chain text primary key,
	seq bigint not null,
	hash text not null
);
comment on table audit_head is 'Last row of each audit chain; locked while a row is appended';
comment on column audit_head.chain is 'Unit the acts concern (path label), or system, or refused';
comment on column audit_head.seq is 'Number of the last row';
comment on column audit_head.hash is 'Hash of the last row';

create table audit_entry (
	id uuid primary key,
	chain text not null,
	seq bigint not null,
	at timestamptz not null,
	account_id uuid not null,
	actor_name text not null,
	action text not null,
	outcome text not null,
	subject_kind text,
	subject_id text,
	input jsonb,
	previous_hash text not null,
	hash text not null,
	unique (chain, seq)
);
comment on table audit_entry is 'Who did what, when, on what, with what outcome; each row holds the hash of the row before it in its chain';
comment on column audit_entry.id is 'Id of the action run; for a refused attempt an id of its own';
comment on column audit_entry.chain is 'Unit the act concerns, so that cells do not wait for one another';
comment on column audit_entry.seq is 'Position in the chain, without gaps';
comment on column audit_entry.at is 'When';
comment on column audit_entry.account_id is 'Account that acted';
comment on column audit_entry.actor_name is 'Name of the person at that moment';
comment on column audit_entry.action is 'Name of the action';
comment on column audit_entry.outcome is 'done, or the code of the refusal';
comment on column audit_entry.subject_kind is 'Kind of thing acted on';
comment on column audit_entry.subject_id is 'Its id';
comment on column audit_entry.input is 'Input with secret fields blanked';
comment on column audit_entry.previous_hash is 'Hash of the row before';
comment on column audit_entry.hash is 'SHA-256 over the previous hash and this row';
create index audit_entry_subject on audit_entry (subject_kind, subject_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception 'row of % is fixed and cannot be changed', tg_table_name using errcode = 'restrict_violation';
end $$;
comment on function refuse_change() is 'Trigger for rows that are never changed after they were written';

create trigger audit_entry_fixed before update or delete on audit_entry for each row execute function refuse_change();
