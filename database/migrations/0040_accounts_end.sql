-- An account, a membership or an organisation's part in the chain cannot end while it answers for an
-- open case (product, handovers). The administrator learns how many, never which.
set local role stapteam_owner;

create function app.open_cases_of_membership(of_membership uuid) returns integer language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.responsibilities r
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and r.membership_id = of_membership and upper_inf(r.during)
$$;

-- Over all programmes: the account ends in each of them.
create function app.open_cases_of_person(of_person uuid) returns integer language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  where (select app.may('accounts', 'write')) and of_person = any ((select app.kept_people())::uuid[])
    and m.person_id = of_person and upper_inf(r.during)
$$;

create function app.open_cases_of_organisation(of_organisation uuid) returns integer language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and m.organisation_id = of_organisation and upper_inf(r.during)
$$;

-- Who of the kept accounts can sign in by herself, without showing with what.
grant select on passkeys, oidc_subjects to stapteam_helpers;
create policy helpers_count on passkeys for select to stapteam_helpers using (true);
create policy helpers_count on oidc_subjects for select to stapteam_helpers using (true);
create function app.people_with_sign_in() returns uuid[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from public.persons p
  where (select app.may('accounts', 'read')) and p.id = any ((select app.kept_people())::uuid[])
    and (exists (select from public.passkeys k where k.person_id = p.id and k.ended_at is null)
      or exists (select from public.oidc_subjects s where s.person_id = p.id and s.ended_at is null))
$$;

-- Ending an account and putting its person in charge wait for each other, as with memberships.
grant update (version) on persons to stapteam_helpers;
create policy helpers_lock on persons for update to stapteam_helpers using (true) with check (true);
create function app.check_account() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  account public.persons;
begin
  select p.* into account from public.persons p
    where p.id = coalesce((
      select m.person_id from public.memberships m
      where m.id = (to_jsonb(new) ->> 'membership_id')::uuid
        and m.programme_id = (to_jsonb(new) ->> 'programme_id')::uuid), (to_jsonb(new) ->> 'id')::uuid)
    for share;
  if account.ended_at is null then return null; end if;
  if exists (
    select from public.responsibilities r
    join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
    where m.person_id = account.id and upper_inf(r.during)
  ) then
    raise exception 'an ended account answers for no open case'
      using errcode = '23514', constraint = 'responsible_is_staying_case_manager';
  end if;
  return null;
end
$$;

-- Nobody works for an organisation after its part in the chain.
create function app.check_chain() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  chain public.organisations;
begin
  select o.* into chain from public.organisations o
    where o.programme_id = new.programme_id
      and o.id = coalesce(to_jsonb(new) ->> 'organisation_id', to_jsonb(new) ->> 'id')::uuid
    for share;
  if chain.chain_until is null then return null; end if;
  if exists (
    select from public.memberships m
    where m.programme_id = chain.programme_id and m.organisation_id = chain.id
      and coalesce(m.valid_until, 'infinity'::date) > chain.chain_until
  ) then
    raise exception 'a membership ends with the part of its organisation in the chain'
      using errcode = '23514', constraint = 'membership_within_chain';
  end if;
  return null;
end
$$;
grant update (version) on organisations to stapteam_helpers;
create policy helpers_lock on organisations for update to stapteam_helpers using (true) with check (true);

alter function app.open_cases_of_membership(uuid) owner to stapteam_helpers;
alter function app.open_cases_of_person(uuid) owner to stapteam_helpers;
alter function app.open_cases_of_organisation(uuid) owner to stapteam_helpers;
alter function app.people_with_sign_in() owner to stapteam_helpers;
alter function app.check_account() owner to stapteam_helpers;
alter function app.check_chain() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.open_cases_of_membership(uuid), app.open_cases_of_person(uuid),
  app.open_cases_of_organisation(uuid), app.people_with_sign_in(), app.check_account(), app.check_chain()
  from public;
grant execute on function app.open_cases_of_membership(uuid), app.open_cases_of_person(uuid),
  app.open_cases_of_organisation(uuid), app.people_with_sign_in() to stapteam_runtime;
grant execute on function app.check_account(), app.check_chain() to stapteam_owner;
set local role stapteam_owner;

create constraint trigger account after update of ended_at on persons
  deferrable initially deferred for each row execute function app.check_account();
create constraint trigger account after insert or update on responsibilities
  deferrable initially deferred for each row execute function app.check_account();
create constraint trigger chain after insert or update on memberships
  deferrable initially deferred for each row execute function app.check_chain();
create constraint trigger chain after update on organisations
  deferrable initially deferred for each row execute function app.check_chain();

-- Gate tells a person of what happened to her own sign-in, wherever she works.
grant insert (programme_id, membership_id, kind) on notices to stapteam_gate;
create policy tell_of_sign_in on notices for insert to stapteam_gate
  with check (kind in ('recovery-code-used', 'passkey-added', 'passkey-refused') and read_at is null);

-- Changing how one signs in asks for a recent proof.
grant select (authenticated_at) on sessions to stapteam_runtime;
