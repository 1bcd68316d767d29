create function unit_place(unit uuid, today date) returns ltree language sql stable parallel safe as $$
	select path from unit_version where unit_id = unit order by valid_from > today, abs(valid_from - today) limit 1
$$;
comment on function unit_place(uuid, date) is 'Where a unit stands today, the last place of one that is no more, the first of one to come: rights are asked there, also over other days';
