-- An edition that stood its check and waits for its persons asks for one: how many there are is counted for the
-- command line, figures and no row.
set local role stapteam_owner;

grant select (programme_id, id, state, version) on editions to stapteam_helpers;
create policy helpers_count_signals on editions for select to stapteam_helpers using (true);
grant select (programme_id, edition_id, edition_version, person_id) on edition_approvals to stapteam_helpers;
create policy helpers_count_signals on edition_approvals for select to stapteam_helpers using (true);

set local role stapteam_helpers;
create function app.editions_waiting() returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.editions e
  where e.programme_id = app.job_programme() and app.job_purpose() = 'monitor' and e.state = 'safe'
    and 2 > (select count(distinct a.person_id) from public.edition_approvals a
      where a.programme_id = e.programme_id and a.edition_id = e.id and a.edition_version = e.version)
$$;
revoke execute on function app.editions_waiting() from public;
grant execute on function app.editions_waiting() to stapteam_jobs;
