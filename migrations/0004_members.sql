create table member (
	id uuid primary key,
	name text not null check (name <> ''),
	sort_key text collate "C" not null,
	folded text not null,
	sex text not null check (sex in ('male', 'female')),
	birth text not null check (birth ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	class text not null check (class in ('official', 'probationary')),
	admitted text not null check (admitted ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	official text check (official ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
	card_sealed bytea,
	card_mac bytea unique,
	ethnicity_sealed bytea,
	religion_sealed bytea,
	hometown text,
	residence text,
	occupation text,
	education text,
	profession text,
	political_theory text,
	public_post text,
	residence_cell text,
	note text,
	recorded_at timestamptz not null,
	unique (sort_key, id),
	check (official is null or official >= left(admitted, length(official)))
);
comment on table member is 'A Party member (đảng viên) of the official roll';
comment on column member.id is 'Of this member; no number of the Party';
comment on column member.name is 'Full name as on the roll';
comment on column member.sort_key is 'Stored key of Vietnamese name order: given name, middle, family';
comment on column member.folded is 'Name in lower case without diacritics, for search';
comment on column member.sex is 'male (nam) or female (nữ)';
comment on column member.birth is 'Date of birth; only the year or month where no more is known';
comment on column member.class is 'Official (chính thức) or probationary (dự bị)';
comment on column member.admitted is 'Day of admission (vào Đảng)';
comment on column member.official is 'Day of recognition as official member';
comment on column member.card_sealed is 'Card number = personal identification number, encrypted';
comment on column member.card_mac is 'Keyed hash of the card number, to find duplicates without opening it';
comment on column member.ethnicity_sealed is 'Closed field: ethnicity, encrypted';
comment on column member.religion_sealed is 'Closed field: religion, encrypted';
comment on column member.hometown is 'Quê quán, as listed';
comment on column member.residence is 'Where the member lives, as listed';
comment on column member.occupation is 'Occupation (nghề nghiệp), as listed';
comment on column member.education is 'General education (giáo dục phổ thông), as listed';
comment on column member.profession is 'Professional training (chuyên môn nghiệp vụ), as listed';
comment on column member.political_theory is 'Political theory (lý luận chính trị), as listed';
comment on column member.public_post is 'Post outside the Party, as listed';
comment on column member.residence_cell is 'Cell of residence kept in contact with (213-QĐ/TW), as named';
comment on column member.note is 'Remark, as listed';
comment on column member.recorded_at is 'When the file was made here';
create index member_folded on member using gin (folded gin_trgm_ops);

create table membership (
	member_id uuid not null,
	sort_key text collate "C" not null,
	unit_id uuid not null references unit,
	from_on date,
	to_on date,
	end_reason text check (end_reason in ('transferred', 'removed', 'expelled', 'left', 'died')),
	foreign key (sort_key, member_id) references member (sort_key, id) on update cascade,
	check (to_on is null or from_on is null or to_on >= from_on)
);
comment on table membership is 'On whose roll a member stands, and from when to when';
comment on column membership.member_id is 'The member';
comment on column membership.sort_key is 'That of the member, so that the roll of a cell lies in name order';
comment on column membership.unit_id is 'Cell of the roll';
comment on column membership.from_on is 'First day on the roll; null = since before the record';
comment on column membership.to_on is 'First day no longer on it; null while it lasts';
comment on column membership.end_reason is 'Why it ended; null while it lasts';
create unique index membership_one_open on membership (member_id) where to_on is null;
create index membership_unit on membership (unit_id, sort_key, member_id);
create index membership_member on membership (member_id);

create table participation (
	id uuid primary key,
	member_id uuid not null references member,
	kind text not null check (kind in ('exempt', 'temporary-elsewhere', 'away', 'special-duty', 'suspended')),
	from_on date,
	to_on date,
	note text,
	basis text,
	check (to_on is null or from_on is null or to_on >= from_on)
);
comment on table participation is 'A time during which a member takes part otherwise than by attending every meeting';
comment on column participation.id is 'Of this time';
comment on column participation.member_id is 'The member';
comment on column participation.kind is 'exempt = miễn công tác và sinh hoạt; away = đi làm ăn xa (stays counted)';
comment on column participation.from_on is 'First day; null = since before the record';
comment on column participation.to_on is 'First day after; null while it lasts';
comment on column participation.note is 'Remark';
comment on column participation.basis is 'Decision it rests on: number, date, issuer';
create index participation_member on participation (member_id, kind);

create table closed_field_opening (
	id uuid primary key,
	member_id uuid not null references member,
	account_id uuid not null,
	actor_name text not null,
	reason text not null check (reason <> ''),
	opened_at timestamptz not null
);
comment on table closed_field_opening is 'Who opened a member''s closed fields, when and why; shown to the member';
comment on column closed_field_opening.id is 'Of this opening';
comment on column closed_field_opening.member_id is 'Whose fields were opened';
comment on column closed_field_opening.account_id is 'Account that opened them';
comment on column closed_field_opening.actor_name is 'Name of the person at that moment';
comment on column closed_field_opening.reason is 'Why, in their words';
comment on column closed_field_opening.opened_at is 'When';
create index closed_field_opening_member on closed_field_opening (member_id, opened_at);
create trigger closed_field_opening_fixed before update or delete on closed_field_opening for each row execute function refuse_change();

alter table account add constraint account_member_fk foreign key (member_id) references member;
alter table position add constraint position_member_fk foreign key (member_id) references member;

create table dirty_unit (
	unit_id uuid primary key references unit,
	marked_at timestamptz not null
);
comment on table dirty_unit is 'Cells whose figures changed since the summary was made; marked in the transaction of the act';
comment on column dirty_unit.unit_id is 'The unit; its summary and those of all units above it are made anew';
comment on column dirty_unit.marked_at is 'When it was marked last';

create table unit_stat (
	unit_id uuid primary key references unit,
	total int not null,
	male int not null,
	female int not null,
	official int not null,
	probationary int not null,
	exempt int not null,
	made_at timestamptz not null
);
comment on table unit_stat is 'Members of a unit and everything below it, kept by a job; says as of when';
comment on column unit_stat.unit_id is 'The unit at the top';
comment on column unit_stat.total is 'Members on the rolls';
comment on column unit_stat.male is 'Of them men';
comment on column unit_stat.female is 'Of them women';
comment on column unit_stat.official is 'Of them official members';
comment on column unit_stat.probationary is 'Of them probationary members';
comment on column unit_stat.exempt is 'Of them exempt from work and meetings on the day of made_at';
comment on column unit_stat.made_at is 'When it was counted';
