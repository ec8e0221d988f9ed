-- The live note and the command line measure the time-out facility and the flex budget (note, 2d and 2f): days
-- and states of stays without of whom, how much of a period is taken, whether a place is open, and what is
-- still to be accounted for. Figures of a job, and no row of anybody.
set local role stapteam_owner;

grant select (programme_id, stay_id) on time_out_evaluations to stapteam_helpers;
create policy helpers_measure on time_out_evaluations for select to stapteam_helpers using (true);

set local role stapteam_helpers;

create function app.measures() returns boolean language sql stable as $$
  select coalesce(app.job_purpose() in ('safeguards', 'monitor'), false)
$$;

create function app.time_out_days() returns table (state text, crisis boolean, decision text, approve_by date,
  requested_on date, from_on date, leave_on date, arrived_on date, left_on date, overstay_since date, evaluated boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.state, s.crisis, s.decision, s.approve_by, (s.requested_at at time zone 'Europe/Amsterdam')::date,
    s.from_on, s.leave_on, s.arrived_on, s.left_on, s.overstay_since,
    exists (select from public.time_out_evaluations e where e.programme_id = s.programme_id and e.stay_id = s.id)
  from public.time_out_stays s
  where s.programme_id = app.job_programme() and app.measures()
$$;

create function app.time_out_quota_on(of_day date) returns table (period_id uuid, from_on date, until_on date,
  stays integer, days integer, reserved_stays integer, reserved_days integer, used_stays integer, used_days integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.from_on, p.until_on, coalesce(q.stays, 0), coalesce(q.days, 0),
    coalesce(sum(e.stays) filter (where e.account = 'reserved'), 0)::integer,
    coalesce(sum(e.days) filter (where e.account = 'reserved'), 0)::integer,
    coalesce(sum(e.stays) filter (where e.account = 'used'), 0)::integer,
    coalesce(sum(e.days) filter (where e.account = 'used'), 0)::integer
  from public.time_out_periods p
  left join lateral (select s.stays, s.days from public.time_out_quotas s
    where s.programme_id = p.programme_id and s.period_id = p.id
    order by s.set_at desc, s.recorded_at desc limit 1) q on true
  left join public.time_out_entries e on e.programme_id = p.programme_id and e.period_id = p.id
  where p.programme_id = app.job_programme() and app.measures() and of_day between p.from_on and p.until_on
  group by p.id, p.from_on, p.until_on, q.stays, q.days
$$;

create function app.time_out_places_on(of_day date) returns table (places integer, closed integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer, (count(*) filter (where exists (
    select from public.time_out_closed_periods c where c.programme_id = p.programme_id and c.place_id = p.id
      and c.cancelled_at is null and of_day between c.from_on and c.until_on)))::integer
  from public.time_out_places p
  where p.programme_id = app.job_programme() and app.measures()
    and of_day between p.from_on and coalesce(p.until_on, 'infinity'::date)
$$;

create function app.flex_to_account() returns table (receipts_missing integer, undecided integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (count(*) filter (where r.receipt_id is null and r.no_receipt_sealed is null))::integer,
    (count(*) filter (where r.state = 'unfunded'))::integer
  from public.flex_expenses r
  where r.programme_id = app.job_programme() and app.measures() and r.state in ('spent', 'unfunded')
$$;

create function app.policy_questions_waiting() returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.policy_questions q
  where q.programme_id = app.job_programme() and app.measures()
    and q.asked_at is not null and q.answered_at is null and q.withdrawn_at is null
$$;

revoke execute on function app.measures(), app.time_out_days(), app.time_out_quota_on(date), app.time_out_places_on(date),
  app.flex_to_account(), app.policy_questions_waiting() from public;
grant execute on function app.time_out_days(), app.time_out_quota_on(date), app.time_out_places_on(date),
  app.flex_to_account(), app.policy_questions_waiting() to stapteam_jobs;
