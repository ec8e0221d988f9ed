-- How many referrals have not begun for long, for the command line and the live note: a figure,
-- and no row.
set local role stapteam_helpers;
create function app.long_waits(since date) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.referrals r
  where r.programme_id = app.job_programme() and app.job_purpose() in ('monitor', 'safeguards')
    and r.state in ('asked', 'waiting') and r.asked_on <= since
    and not exists (select from public.deaths d
      where d.programme_id = r.programme_id and d.case_id = r.case_id and d.state = 'confirmed')
$$;
revoke execute on function app.long_waits(date) from public;
grant execute on function app.long_waits(date) to stapteam_jobs;
set local role stapteam_owner;
