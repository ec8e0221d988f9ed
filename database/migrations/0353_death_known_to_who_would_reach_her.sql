-- Whoever may read how she is to be approached learns that she died, and with it why nothing says so any
-- more: a host at the time-out place too, and who has emergency access.
set local role stapteam_owner;
set local role stapteam_helpers;
create function app.known_death(of_case uuid) returns date language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select app.died_on((app.actor()).programme_id, of_case)
  where of_case = any (app.cases_for('safe-contact', 'read'))
$$;
revoke execute on function app.known_death(uuid) from public;
grant execute on function app.known_death(uuid) to stapteam_runtime;
set local role stapteam_owner;
