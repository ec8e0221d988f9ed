-- What must never happen to a stay is refused here, whoever writes the statement: a step out of order or by
-- somebody whose step it is not, one stay too many, a place given twice, an arrival long ago.
set local role stapteam_owner;

grant select on time_out_places, time_out_closed_periods, time_out_periods, time_out_quotas, time_out_stays,
  time_out_occupations, time_out_entries to stapteam_helpers;
grant update (state, left_on, end_reason, changed_on, version) on time_out_stays to stapteam_helpers;
grant insert, delete on time_out_occupations to stapteam_helpers;
grant insert on time_out_entries to stapteam_helpers;
create policy helpers_relate on time_out_places for select to stapteam_helpers using (true);
create policy helpers_relate on time_out_closed_periods for select to stapteam_helpers using (true);
create policy helpers_relate on time_out_periods for select to stapteam_helpers using (true);
create policy helpers_relate on time_out_quotas for select to stapteam_helpers using (true);
create policy helpers_relate on time_out_stays for select to stapteam_helpers using (true);
create policy helpers_take_back on time_out_stays for update to stapteam_helpers using (true) with check (true);
create policy helpers_occupy on time_out_occupations to stapteam_helpers using (true) with check (true);
create policy helpers_enter on time_out_entries to stapteam_helpers using (true) with check (true);
grant select, insert on whereabouts, case_sights to stapteam_helpers;
grant update (review_on, ended_on, version) on whereabouts to stapteam_helpers;
grant update (known_until) on case_sights to stapteam_helpers;
create policy helpers_follow on whereabouts to stapteam_helpers using (true) with check (true);

create type app.time_out_claim as (period_id uuid, account text, days integer);

set local role stapteam_helpers;

-- Everything that takes of the quota or of a place queues here, one programme at a time: the statements
-- after it read what the one before has committed.
create function app.hold_time_outs(of_programme uuid) returns void language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended('time_outs ' || of_programme, 0))
$$;
create function app.hold_time_outs() returns void language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select app.hold_time_outs((app.actor()).programme_id)
$$;

create function app.refuse_time_out(of_rule text, why text) returns void language plpgsql immutable as $$
begin
  raise exception '%', why using errcode = '23514', constraint = of_rule;
end
$$;

-- Whose word a step needs; null for what no step leads to.
create function app.time_out_step(was text, becomes text) returns text language sql immutable return
  case
    when was = 'requested' and becomes in ('approved', 'reserved', 'declined') then 'review'
    when was = 'approved' and becomes = 'reserved' then 'review'
    when was in ('requested', 'approved', 'reserved') and becomes = 'cancelled' then 'create'
    when was in ('approved', 'reserved') and becomes = 'not-arrived' then 'write'
    when was = 'reserved' and becomes = 'arrived' then 'write'
    when was = 'arrived' and becomes in ('reserved', 'returned', 'ended-early') then 'write'
    when was in ('returned', 'ended-early') and becomes = 'arrived' then 'write'
  end;

create function app.check_time_out() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  needed text;
  today date := app.today();
begin
  -- Who migrates has no session, and arranges as it was.
  if (app.actor()).session_id is null then return new; end if;
  perform app.hold_time_outs(new.programme_id);
  if tg_op = 'INSERT' then
    if new.decision is not null or new.state not in ('requested', 'arrived') or (new.state = 'arrived') <> new.crisis then
      perform app.refuse_time_out('time_out_step_in_order', 'a stay begins as asked for, or in a crisis as arrived');
    end if;
    if new.exception_reason is null and not exists (select from public.case_courses c
      where c.programme_id = new.programme_id and c.case_id = new.case_id and c.continuation_needed) then
      perform app.refuse_time_out('time_out_for_whom', 'for a woman without continued guidance there is a reason');
    end if;
  else
    if (to_jsonb(new) - 'version') = (to_jsonb(old) - 'version') then return new; end if;
    needed := case when new.state = old.state then 'review' else app.time_out_step(old.state, new.state) end;
    if needed is null then
      perform app.refuse_time_out('time_out_step_in_order', 'no step leads from ' || old.state || ' to ' || new.state);
    end if;
    if (old.state = 'arrived' and new.state = 'reserved' or old.state in ('returned', 'ended-early') and new.state = 'arrived')
      and (old.changed_on <> today or new.crisis and new.state = 'reserved') then
      perform app.refuse_time_out('time_out_step_in_order', 'a step is taken back on its own day');
    end if;
    if not (new.case_id = any (app.cases_for('time-outs', needed))
      or old.state in ('returned', 'ended-early') and new.case_id <> all (app.blocked_cases())
        and app.may('time-outs', 'write', 'own')) then
      raise exception 'this step of a stay is another''s' using errcode = '42501';
    end if;
  end if;
  if new.state = 'arrived' and (tg_op = 'INSERT' or old.state = 'reserved')
    and new.arrived_on not between today - 14 and today then
    perform app.refuse_time_out('time_out_arrival_within_two_weeks', 'an arrival is recorded within two weeks');
  end if;
  if new.left_on > today then
    perform app.refuse_time_out('time_out_step_in_order', 'a departure is recorded when it has happened');
  end if;
  new.changed_on := today;
  return new;
end
$$;

-- What a stay takes of the quota: reserved from when it is approved, in the period of the day planned;
-- used from when she arrived, in the period of that day, wherever the stay ends.
create function app.claim_of_time_out(stay public.time_out_stays) returns app.time_out_claim language plpgsql stable as $$
declare
  claim app.time_out_claim;
  counts_on date := coalesce(stay.arrived_on, stay.from_on);
begin
  if stay.state not in ('approved', 'reserved', 'arrived', 'returned', 'ended-early') then return null; end if;
  select p.id into claim.period_id from public.time_out_periods p
    where p.programme_id = stay.programme_id and counts_on between p.from_on and p.until_on;
  if claim.period_id is null then
    perform app.refuse_time_out('time_out_quota', 'no quota is set for that day');
  end if;
  claim.account := case when stay.arrived_on is null then 'reserved' else 'used' end;
  claim.days := greatest(1, coalesce(stay.left_on, stay.leave_on) - counts_on);
  return claim;
end
$$;

create function app.check_time_out_quota(of_programme uuid, of_period uuid) returns void language plpgsql volatile as $$
declare
  quota public.time_out_quotas;
  taken_stays integer;
  taken_days integer;
begin
  select * into quota from public.time_out_quotas q where q.programme_id = of_programme and q.period_id = of_period
    order by q.set_at desc, q.recorded_at desc limit 1;
  select coalesce(sum(stays), 0), coalesce(sum(days), 0) into taken_stays, taken_days
    from public.time_out_entries where programme_id = of_programme and period_id = of_period;
  if taken_stays > coalesce(quota.stays, 0) or taken_days > coalesce(quota.days, 0) then
    perform app.refuse_time_out('time_out_quota', 'the quota of the period is used');
  end if;
end
$$;

-- One entry for each step and direction, with an id that follows from them.
create function app.entry_of_time_out(stay uuid, version integer, direction integer) returns uuid language sql immutable
  return md5(stay || '/' || version || '/' || direction)::uuid;

create function app.enter_time_out() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  was app.time_out_claim;
  becomes app.time_out_claim := app.claim_of_time_out(new);
begin
  if tg_op = 'UPDATE' then was := app.claim_of_time_out(old); end if;
  if was is not distinct from becomes then return null; end if;
  perform app.hold_time_outs(new.programme_id);
  if was.period_id = becomes.period_id and was.account = becomes.account then
    insert into public.time_out_entries (programme_id, id, period_id, stay_id, account, stays, days, because, on_day, step)
    values (new.programme_id, app.entry_of_time_out(new.id, new.version, 0), becomes.period_id, new.id, becomes.account, 0,
      becomes.days - was.days, new.state, new.changed_on, new.version);
  else
    insert into public.time_out_entries (programme_id, id, period_id, stay_id, account, stays, days, because, on_day, step)
    select new.programme_id, app.entry_of_time_out(new.id, new.version, c.stays), c.period_id, new.id, c.account, c.stays,
      c.days, new.state, new.changed_on, new.version
    from (values (was.period_id, was.account, -1, -was.days), (becomes.period_id, becomes.account, 1, becomes.days))
      as c(period_id, account, stays, days)
    where c.period_id is not null;
  end if;
  if becomes.period_id is not null then perform app.check_time_out_quota(new.programme_id, becomes.period_id); end if;
  return null;
end
$$;

create function app.check_new_time_out_quota() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_time_outs(new.programme_id);
  perform app.check_time_out_quota(new.programme_id, new.period_id);
  return null;
end
$$;

create function app.check_within_time_out_place(of_programme uuid, of_place uuid, taken daterange) returns void
  language plpgsql stable as $$
begin
  if not exists (select from public.time_out_places p where p.programme_id = of_programme and p.id = of_place
    and taken <@ daterange(p.from_on, p.until_on, '[]')) then
    perform app.refuse_time_out('time_out_place_exists', 'the place does not exist all that time');
  end if;
end
$$;

create function app.occupy_by_stay() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  begins date := coalesce(new.arrived_on, new.from_on);
  taken daterange := daterange(begins, greatest(begins + 1, coalesce(new.left_on, new.leave_on)));
begin
  perform app.hold_time_outs(new.programme_id);
  delete from public.time_out_occupations where programme_id = new.programme_id and stay_id = new.id;
  if new.state not in ('reserved', 'arrived', 'returned', 'ended-early') then return null; end if;
  perform app.check_within_time_out_place(new.programme_id, new.place_id, taken);
  insert into public.time_out_occupations (programme_id, id, place_id, during, stay_id)
    values (new.programme_id, new.id, new.place_id, taken, new.id);
  return null;
end
$$;

create function app.occupy_by_closing() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_time_outs(new.programme_id);
  delete from public.time_out_occupations where programme_id = new.programme_id and closed_period_id = new.id;
  if new.cancelled_at is not null then return null; end if;
  insert into public.time_out_occupations (programme_id, id, place_id, during, closed_period_id)
    values (new.programme_id, new.id, new.place_id, daterange(new.from_on, new.until_on, '[]'), new.id);
  return null;
end
$$;

create function app.check_time_out_place_end() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_time_outs(new.programme_id);
  if exists (select from public.time_out_occupations o
    where o.programme_id = new.programme_id and o.place_id = new.id and o.stay_id is not null
      and not o.during <@ daterange(new.from_on, new.until_on, '[]')) then
    perform app.refuse_time_out('time_out_place_exists', 'somebody stays there after that day');
  end if;
  return null;
end
$$;

create function app.check_time_out_evaluation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.time_out_stays s where s.programme_id = new.programme_id and s.id = new.stay_id
    and s.state in ('returned', 'ended-early') and new.evaluated_on >= s.left_on) then
    perform app.refuse_time_out('time_out_evaluated_after_return', 'a stay is evaluated when it is over');
  end if;
  return new;
end
$$;

-- While she is there it is known where she is, until the day on which she is to leave: the whereabouts of
-- a stay have its id. Whoever lets her in or out need not be one who may write where she is.
create function app.follow_time_out() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  if who.session_id is null then return null; end if;
  if new.state = 'arrived' then
    update public.whereabouts w set ended_on = greatest(w.from_on, new.arrived_on), version = w.version + 1
      where w.programme_id = new.programme_id and w.case_id = new.case_id and w.ended_on is null and w.id <> new.id;
    insert into public.whereabouts as w (programme_id, id, case_id, kind, from_on, review_on, membership_id)
      values (new.programme_id, new.id, new.case_id, 'stay', new.arrived_on, new.leave_on, who.membership_id)
      on conflict (programme_id, id) do update
      set review_on = excluded.review_on, ended_on = null, version = w.version + 1;
    insert into public.case_sights as s (programme_id, case_id, known_until)
      values (new.programme_id, new.case_id, new.leave_on)
      on conflict (programme_id, case_id) do update set known_until = excluded.known_until;
  elsif tg_op = 'UPDATE' and old.state = 'arrived' then
    update public.whereabouts w set ended_on = coalesce(new.left_on, w.from_on), version = w.version + 1
      where w.programme_id = new.programme_id and w.id = new.id and w.ended_on is null;
    update public.case_sights s set known_until = null
      where s.programme_id = new.programme_id and s.case_id = new.case_id;
  end if;
  return null;
end
$$;

-- A departure is taken back on its own day: she is nobody's then to whoever let her out, so that no policy
-- reaches the stay. @returns the new version; null where it is not to be taken back by this actor
create function app.take_back_departure(of_stay uuid, of_version integer) returns integer language plpgsql volatile
  security definer set search_path = pg_catalog, pg_temp as $$
declare
  became integer;
begin
  update public.time_out_stays s set state = 'arrived', left_on = null, end_reason = null, version = s.version + 1
    where s.programme_id = (app.actor()).programme_id and s.id = of_stay and s.version = of_version
      and s.state in ('returned', 'ended-early') and s.changed_on = app.today()
      and s.case_id <> all (app.blocked_cases())
      and (app.may('time-outs', 'write', 'own') or app.may('time-outs', 'write'))
    returning s.version into became;
  return became;
end
$$;

revoke execute on function app.take_back_departure(uuid, integer), app.hold_time_outs(uuid), app.hold_time_outs(), app.refuse_time_out(text, text),
  app.time_out_step(text, text), app.check_time_out(), app.claim_of_time_out(public.time_out_stays),
  app.check_time_out_quota(uuid, uuid), app.entry_of_time_out(uuid, integer, integer), app.enter_time_out(), app.check_new_time_out_quota(),
  app.check_within_time_out_place(uuid, uuid, daterange), app.occupy_by_stay(), app.occupy_by_closing(),
  app.check_time_out_place_end(), app.check_time_out_evaluation(), app.follow_time_out() from public;
grant execute on function app.hold_time_outs(), app.take_back_departure(uuid, integer) to stapteam_runtime;
grant execute on function app.check_time_out(), app.enter_time_out(), app.check_new_time_out_quota(), app.occupy_by_stay(),
  app.occupy_by_closing(), app.check_time_out_place_end(), app.check_time_out_evaluation(), app.follow_time_out()
  to stapteam_owner;
set local role stapteam_owner;

create trigger step before insert or update on time_out_stays for each row execute function app.check_time_out();
create trigger enter after insert or update on time_out_stays for each row execute function app.enter_time_out();
create trigger occupy after insert or update on time_out_stays for each row execute function app.occupy_by_stay();
create trigger follow after insert or update on time_out_stays for each row execute function app.follow_time_out();
create trigger occupy after insert or update on time_out_closed_periods
  for each row execute function app.occupy_by_closing();
create trigger places after update on time_out_places for each row execute function app.check_time_out_place_end();
create trigger quota after insert on time_out_quotas for each row execute function app.check_new_time_out_quota();
create trigger evaluated before insert on time_out_evaluations
  for each row execute function app.check_time_out_evaluation();
