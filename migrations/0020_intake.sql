create table intake_batch (
	id uuid primary key,
	unit_id uuid not null references unit,
	file_name text not null,
	file_hash bytea not null,
	file_sealed bytea,
	as_of date not null,
	status text not null check (status in ('open', 'waiting', 'done', 'cancelled')),
	sheets jsonb not null,
	summary jsonb not null,
	opened_by uuid not null,
	opened_by_name text not null,
	opened_at timestamptz not null,
	settled_by uuid,
	settled_at timestamptz,
	check ((status = 'open') = (settled_at is null))
);
comment on table intake_batch is 'A member list that an office handed in, from its upload until every row of it is answered';
comment on column intake_batch.id is 'Of this list';
comment on column intake_batch.unit_id is 'Organisation whose cells the list speaks of';
comment on column intake_batch.file_name is 'Name of the file as uploaded';
comment on column intake_batch.file_hash is 'SHA-256 of the file, to tell that it came before';
comment on column intake_batch.file_sealed is 'The file, encrypted; kept only while its columns may still be mapped anew';
comment on column intake_batch.as_of is 'Day the list speaks of';
comment on column intake_batch.status is 'open: nothing imported yet; waiting: imported but for rows that ask something; done; cancelled';
comment on column intake_batch.sheets is 'Per sheet: how it is read, and its headings with a sample of each column';
comment on column intake_batch.summary is 'Figures and doubts of the reading, and what was imported';
comment on column intake_batch.opened_by is 'Account that uploaded it';
comment on column intake_batch.opened_by_name is 'Name of the person at that moment';
comment on column intake_batch.opened_at is 'When';
comment on column intake_batch.settled_by is 'Account that imported or cancelled it last';
comment on column intake_batch.settled_at is 'When';
create index intake_batch_unit on intake_batch (unit_id, opened_at desc);
create index intake_batch_hash on intake_batch (file_hash);

create table intake_row (
	batch_id uuid not null references intake_batch on delete cascade,
	position int not null,
	sheet text not null,
	row int not null,
	state text not null check (state in ('ready', 'faulty', 'double', 'known', 'left-out', 'former', 'candidate', 'claim')),
	shown jsonb not null,
	sealed bytea not null,
	decision_sealed bytea,
	primary key (batch_id, position),
	unique (batch_id, sheet, row)
);
comment on table intake_row is 'A row of a list that is not yet a member; it goes when the member is added, never before it is answered';
comment on column intake_row.batch_id is 'The list';
comment on column intake_row.position is 'Order in the file';
comment on column intake_row.sheet is 'Sheet it stands in';
comment on column intake_row.row is 'Row number as the spreadsheet shows it';
comment on column intake_row.state is 'ready, or why it does not become a member; claim = a typed subtotal';
comment on column intake_row.shown is 'What the page shows: name, dates, cell, problems; closed values masked';
comment on column intake_row.sealed is 'The cells of the row by field, encrypted';
comment on column intake_row.decision_sealed is 'What the clerk answered about the row, encrypted';
create index intake_row_state on intake_row (batch_id, state, position);
