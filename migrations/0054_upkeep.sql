-- Tables named machine_… belong to the machine and stay behind when the content goes to another one: no backup takes them along.
create table machine_run (
	id uuid primary key,
	kind text not null check (kind in ('nightly', 'by-hand', 'before-upgrade', 'restore', 'move', 'audit')),
	started_at timestamptz not null,
	ended_at timestamptz not null,
	outcome text not null,
	file text,
	bytes bigint check (bytes >= 0),
	rows bigint check (rows >= 0),
	own_key boolean not null default false,
	chain_breaks int check (chain_breaks >= 0)
);
comment on table machine_run is 'Backups, restores and moves of this machine, and walks of its audit chains';
comment on column machine_run.id is 'Id, made by the program';
comment on column machine_run.kind is 'A backup of the night, by command, or before an upgrade; a restore; a move to a server; a walk of the audit chains';
comment on column machine_run.started_at is 'When it began';
comment on column machine_run.ended_at is 'When it ended';
comment on column machine_run.outcome is 'done, or the code of the refusal';
comment on column machine_run.file is 'Where the backup lies, or which one was restored';
comment on column machine_run.bytes is 'Size of the file';
comment on column machine_run.rows is 'Rows that were written, brought or walked';
comment on column machine_run.own_key is 'Sealed with the key of this installation, for want of a passphrase';
comment on column machine_run.chain_breaks is 'Audit chains that were found broken';
create index machine_run_started on machine_run (started_at desc);

create table machine_look (
	host text primary key,
	measured_at timestamptz not null,
	program text not null,
	node_version text not null,
	data_folder text not null,
	data_free bigint not null check (data_free >= 0),
	data_total bigint not null check (data_total >= 0),
	backup_folder text not null,
	backup_free bigint not null check (backup_free >= 0),
	backup_total bigint not null check (backup_total >= 0),
	same_disk boolean not null,
	postgres text not null,
	database_bytes bigint not null check (database_bytes >= 0),
	connections int not null check (connections >= 0),
	most_connections int not null check (most_connections > 0),
	jobs_waiting int not null check (jobs_waiting >= 0),
	jobs_oldest timestamptz,
	jobs_failed int not null check (jobs_failed >= 0)
);
comment on table machine_look is 'How each machine that runs Nếp found itself and the database at its last look';
comment on column machine_look.host is 'Name of the machine';
comment on column machine_look.measured_at is 'When it looked';
comment on column machine_look.program is 'Version of Nếp';
comment on column machine_look.node_version is 'Version of Node.js';
comment on column machine_look.data_folder is 'Where its data lie';
comment on column machine_look.data_free is 'Bytes free on that disk, for an account without privileges';
comment on column machine_look.data_total is 'Size of that disk';
comment on column machine_look.backup_folder is 'Where its backups lie';
comment on column machine_look.backup_free is 'Bytes free on that disk; 0 where it cannot be reached';
comment on column machine_look.backup_total is 'Size of that disk';
comment on column machine_look.same_disk is 'Backups lie on the disk of the data';
comment on column machine_look.postgres is 'Version of PostgreSQL';
comment on column machine_look.database_bytes is 'Size of the database';
comment on column machine_look.connections is 'Connections to the server at that moment';
comment on column machine_look.most_connections is 'Connections it allows';
comment on column machine_look.jobs_waiting is 'Jobs that should have begun by then';
comment on column machine_look.jobs_oldest is 'Since when the oldest of them waits';
comment on column machine_look.jobs_failed is 'Jobs that were given up';

-- Nothing about people: whoever may ask for the health of the machine sees all of it.
alter table machine_run enable row level security;
create policy machine_run_seen on machine_run for select using (true);
alter table machine_look enable row level security;
create policy machine_look_seen on machine_look for select using (true);

create table key_mark (
	lone boolean primary key default true check (lone),
	mark bytea not null
);
comment on table key_mark is 'Tells whether a key is the one that closed the fields of this database';
comment on column key_mark.lone is 'There is one row at most';
comment on column key_mark.mark is 'HMAC of a fixed text under that key; nothing of the key can be read from it';
