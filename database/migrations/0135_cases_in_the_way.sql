-- Whoever ends a membership, an account or a part in the chain is told which cases stand in the way:
-- their numbers, so that each can be handed over, and nothing else of them.
set local role stapteam_owner;

create function app.cases_of_membership(of_membership uuid) returns text[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.number order by c.number), '{}') from public.responsibilities r
  join public.cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and r.membership_id = of_membership and upper_inf(r.during)
$$;

-- Numbers of the own programme only, whichever other one she answers in too.
create function app.cases_of_person(of_person uuid) returns text[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.number order by c.number), '{}') from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  join public.cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and m.person_id = of_person and upper_inf(r.during)
$$;

create function app.cases_of_organisation(of_organisation uuid) returns text[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.number order by c.number), '{}') from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  join public.cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and m.organisation_id = of_organisation and upper_inf(r.during)
$$;

alter function app.cases_of_membership(uuid) owner to stapteam_helpers;
alter function app.cases_of_person(uuid) owner to stapteam_helpers;
alter function app.cases_of_organisation(uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.cases_of_membership(uuid), app.cases_of_person(uuid), app.cases_of_organisation(uuid) from public;
grant execute on function app.cases_of_membership(uuid), app.cases_of_person(uuid), app.cases_of_organisation(uuid)
  to stapteam_runtime;
