-- Money beside the daily work (note, 2f and 4): what each organisation spent of the flex budget in a period, and
-- what waits for a decision. Sums of a job, and no entry of anybody. What was reversed is not spent, on whichever
-- day it was reversed: it goes back to the day on which it was entered as spent.
set local role stapteam_helpers;

create function app.flex_spent(first_day date, last_day date) returns table (organisation_id uuid, spent_cents bigint,
  unfunded_cents bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with spent as (
    select e.organisation_id, -sum(e.amount_cents) as cents
    from public.flex_entries s
    join public.flex_entries e on e.programme_id = s.programme_id and e.expense_id = s.expense_id
    where s.programme_id = app.job_programme() and s.kind = 'spent' and s.occurred_on between first_day and last_day
    group by e.organisation_id
  ), unfunded as (
    select r.organisation_id, sum(r.amount_cents) as cents
    from public.flex_expenses r
    where r.programme_id = app.job_programme() and r.state = 'unfunded' and r.on_day between first_day and last_day
    group by r.organisation_id
  )
  select coalesce(s.organisation_id, u.organisation_id), coalesce(s.cents, 0)::bigint, coalesce(u.cents, 0)::bigint
  from spent s full join unfunded u on u.organisation_id = s.organisation_id
  where app.measures()
$$;

revoke execute on function app.flex_spent(date, date) from public;
grant execute on function app.flex_spent(date, date) to stapteam_jobs;
