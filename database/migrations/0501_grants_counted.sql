-- What of a grant is due or overdue asks for somebody: how much there is, is counted for the command line; and the
-- live note asks whether the work of today is paid as a subsidy (later note, conditions). Figures, and no row.
set local role stapteam_helpers;

create function app.grant_dues_waiting(today date, until_day date) returns table (due integer, overdue integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with open as (
    select d.due_on from public.grant_dues d where d.programme_id = app.job_programme() and num_nonnulls(d.done_on, d.dropped_on) = 0
    union all
    select i.due_on from public.grant_instalments i
    where i.programme_id = app.job_programme() and num_nonnulls(i.paid_on, i.dropped_on) = 0
  )
  select (count(*) filter (where o.due_on between today and until_day))::integer,
    (count(*) filter (where o.due_on < today))::integer
  from open o where app.measures()
$$;

-- Of how many organisations case managers work today, and how many of these have a grant that runs; and whether any
-- was ever awarded here.
create function app.grants_running(today date) returns table (organisations integer, running integer, awarded integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer,
    (count(*) filter (where exists (
      select from public.grants g where g.programme_id = app.job_programme() and g.organisation_id = w.organisation_id
        and today between g.from_on and g.until_on
        and g.state in ('awarded', 'accounted', 'settled', 'recovering', 'recovered'))))::integer,
    (select count(*)::integer from public.grants g where g.programme_id = app.job_programme() and g.award_revision > 0)
  from (select distinct m.organisation_id from public.memberships m
    where m.programme_id = app.job_programme() and m.role = 'case_manager'
      and today between m.valid_from and coalesce(m.valid_until, 'infinity'::date)) w
  where app.measures()
$$;

revoke execute on function app.grant_dues_waiting(date, date), app.grants_running(date) from public;
grant execute on function app.grant_dues_waiting(date, date), app.grants_running(date) to stapteam_jobs;
