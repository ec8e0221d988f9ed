-- Once a second person has confirmed that she died, nobody is asked to reach her, and nothing by which she
-- could be reached is shown, to her own team neither (product, cases). It stays where it is, sealed: undone
-- as a mistake, it shows again.
set local role stapteam_owner;
set local role stapteam_helpers;
create function app.cases_of_the_dead() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(d.case_id), '{}') from public.deaths d
  where d.programme_id = (app.actor()).programme_id and d.state = 'confirmed'
    and d.case_id <> all ((select app.blocked_cases())::uuid[])
$$;
revoke execute on function app.cases_of_the_dead() from public;
grant execute on function app.cases_of_the_dead() to stapteam_runtime;
set local role stapteam_owner;

create policy not_after_death on identity_fields as restrictive for select to stapteam_runtime
  using (field not in ('phone', 'address', 'find-spot')
    or case_id <> all ((select app.cases_of_the_dead())::uuid[]));
