-- What De Cirkel sent and nobody took note of, counted for the command line: figures, and no row.
set local role stapteam_owner;

grant select (programme_id, basis, noted_at) on case_messages to stapteam_helpers;
create policy helpers_count_signals on case_messages for select to stapteam_helpers using (true);

set local role stapteam_helpers;
create function app.messages_waiting() returns table (in_danger integer, other integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (count(*) filter (where m.basis = 'danger'))::integer, (count(*) filter (where m.basis <> 'danger'))::integer
  from public.case_messages m
  where m.programme_id = app.job_programme() and app.job_purpose() = 'monitor' and m.noted_at is null
$$;
revoke execute on function app.messages_waiting() from public;
grant execute on function app.messages_waiting() to stapteam_jobs;
