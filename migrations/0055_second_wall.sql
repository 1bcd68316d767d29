-- What a question is asked within, set for its transaction by platform/database/wall.ts. Where nothing is set, nothing is seen.
create function wall_setting(name text) returns text language sql stable parallel safe as $$ select nullif(current_setting('nep.' || name, true), '') $$;
create function wall_whole() returns boolean language sql stable parallel safe as $$ select coalesce(wall_setting('whole'), '') = 'on' $$;
create function wall_member() returns uuid language sql stable parallel safe as $$ select wall_setting('member')::uuid $$;
create function wall_account() returns uuid language sql stable parallel safe as $$ select wall_setting('account')::uuid $$;
comment on function wall_setting(text) is 'One setting of the question that is asked, or null';
comment on function wall_whole() is 'Whether the question may see the whole tree';
comment on function wall_member() is 'The member who asks';
comment on function wall_account() is 'The account that asks';

-- Kept whole by its language: a policy that holds it stays a small plan, and it runs once a question, not once a row.
create function wall_units() returns setof uuid language plpgsql stable parallel safe rows 100 as $$
declare
	today date := wall_setting('today');
	tops ltree[] := coalesce(wall_setting('tops'), '{}');
	reach lquery[] := coalesce(wall_setting('reach'), '{}');
begin
	return query select v.unit_id from unit_version v where v.path <@ tops and v.path ? reach and v.valid_from <= today
		and not exists (select from unit_version n where n.unit_id = v.unit_id and n.valid_from > v.valid_from and n.valid_from <= today);
end $$;
comment on function wall_units() is 'The units that stand within reach today, or stood there last';

-- The owner's doors for three answers that no policy can give; each says little.
create function member_ids_like(pattern text) returns setof uuid language sql stable security definer rows 500 set search_path = public set enable_seqscan = off as $$
	select id from member where folded like pattern
$$;
comment on function member_ids_like(text) is 'Ids by a fragment of the folded name, on its index, which a policy would keep LIKE from using; who may be seen is asked of each afterwards';
create function account_name(asked uuid) returns text language sql stable security definer set search_path = public as $$
	select name from account where id = asked
$$;
comment on function account_name(uuid) is 'Who recorded something, also where the account lies outside the reach';
create function stays_of(asked uuid) returns setof membership language plpgsql stable security definer rows 2 set search_path = public as $$
begin
	if wall_setting('today') is null or wall_whole() or asked = wall_member()
		or exists (select from membership s where s.member_id = asked and s.unit_id in (select wall_units())) then
		return query select * from membership s where s.member_id = asked;
	end if;
end $$;
comment on function stays_of(uuid) is 'Every cell on whose roll a member stood, also those outside the reach, where one of them lies within; asked outside of a question, all';

create procedure show_to_questions(shown regclass, rows text) language plpgsql as $$
begin
	execute format('alter table %s enable row level security', shown);
	execute format('create policy within_reach on %s for select using (%s)', shown,
		case rows when 'true' then rows else '(select wall_whole()) or ' || rows end);
end $$;
comment on procedure show_to_questions(regclass, text) is 'Which rows of a table a question sees; a table for which nobody says so stays closed to all questions';

do $$
declare
	here text := 'unit_id in (select wall_units())';
	its_member text := 'exists (select from membership s where s.member_id = %1$I.member_id)';
	its_meeting text := 'exists (select from meeting m where m.id = %1$I.meeting_id)';
	its_task text := 'exists (select from task t where t.id = %1$I.task_id)';
	its_account text := 'exists (select from account a where a.id = %1$I.account_id)';
	-- It tells of organisations and of no person.
	all_see text := 'true';
	walls text[][] := array[
		array['membership', here || ' or member_id = (select wall_member())'],
		array['position', here || ' or member_id = (select wall_member()) or account_id = (select wall_account()) or ' || its_member],
		array['member', 'id = (select wall_member()) or exists (select from membership s where s.member_id = member.id)
			or exists (select from position p where p.member_id = member.id and p.' || here || ')'],
		array['participation', its_member],
		array['closed_field_opening', its_member],
		array['account', 'id = (select wall_account()) or ' || its_member || ' or exists (select from position p where p.account_id = account.id)'],
		array['session', its_account],
		array['activation_slip', its_account],
		array['second_factor', its_account],
		array['recovery_code', its_account],
		array['api_token', its_account],
		array['passkey', its_account],
		array['provider_login', its_account],
		array['task', here || ' or owner_id = (select wall_member())'],
		array['task_report', its_task],
		array['task_outcome', its_task],
		array['meeting', here],
		array['agenda_item', its_meeting],
		array['attendance', its_meeting],
		array['meeting_guest', its_meeting],
		array['opinion', its_meeting],
		array['vote', its_meeting],
		array['meeting_task', its_meeting],
		array['meeting_file', its_meeting],
		array['minutes', its_meeting],
		array['addendum', its_meeting],
		array['upload_mark', its_meeting],
		array['passed_warning', its_meeting],
		array['issued_paper', here],
		array['meeting_score', here],
		array['score_answer', its_meeting],
		array['meeting_rating', its_meeting],
		array['intake_batch', here],
		array['intake_row', 'exists (select from intake_batch b where b.id = intake_row.batch_id)'],
		array['unit', all_see],
		array['unit_version', all_see],
		array['unit_event', all_see],
		array['unit_stat', all_see],
		array['committee_term', all_see],
		array['rule_override', all_see],
		array['month_focus', all_see]];
	wall text[];
begin
	foreach wall slice 1 in array walls loop
		call show_to_questions(wall[1]::regclass, format(wall[2], wall[1]));
	end loop;
end $$;
