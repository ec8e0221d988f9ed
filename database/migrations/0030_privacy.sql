-- Privacy, first part: emergency access that ends by itself, the reference under which an officer
-- follows a woman without learning who she is, and the looks from outside one's own caseload.
set local role stapteam_owner;

-- Emergency access lasts hours of the real day, in a demonstration too.
create function app.real_time() returns timestamptz language sql volatile
  set search_path = pg_catalog, pg_temp return clock_timestamp();
grant execute on function app.real_time() to stapteam_runtime;

alter table emergency_accesses
  add column version integer not null default 1,
  add check (ended_at between opened_at and ends_at),
  add constraint one_running_per_person_and_case exclude using gist (
    programme_id with =, membership_id with =, case_id with =,
    tstzrange(opened_at, coalesce(ended_at, ends_at)) with &&);
grant update (version) on emergency_accesses to stapteam_runtime;

-- The actor's running emergency access to a case, and only where nothing else makes it hers.
create function app.running_emergency(for_case uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id from public.emergency_accesses e
  where e.programme_id = (app.actor()).programme_id and e.membership_id = (app.actor()).membership_id
    and e.case_id = for_case and clock_timestamp() < e.ends_at and e.ended_at is null
    and not exists (select from app.own_cases(app.actor()) as own (case_id) where own.case_id = for_case)
$$;

-- The subject of a case within the actor's reach for this cell, and by which emergency access, if that
-- is what brings it there.
create function app.reach(for_case uuid, of_resource text, for_operation text)
  returns table (subject_id uuid, emergency_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.subject_id, app.running_emergency(for_case)
  from public.cases c
  where c.programme_id = (app.actor()).programme_id and c.id = for_case
    and c.id = any (app.cases_for(of_resource, for_operation))
$$;

-- In an emergency she is known by her number; it leads to a case only for who may ask for access.
create function app.emergency_case(by_number text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id from public.cases c
  where c.programme_id = (app.actor()).programme_id and c.number = by_number
    and app.may('emergency-access', 'create')
$$;

create function app.is_own_case(for_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from app.own_cases(app.actor()) as own (case_id) where own.case_id = for_case)
$$;

-- Whom a consent or an emergency access is about, for who reads those: an opaque id that names her in
-- the audit, and by its first eight characters in the lists of an officer who knows no case.
create function app.subject_of(for_case uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.subject_id from public.cases c
  where c.programme_id = (app.actor()).programme_id and c.id = for_case
    and (app.relations('consents', 'read') <> '{}' or app.relations('emergency-access', 'read') <> '{}')
$$;

-- A look by someone who works with a caseload, at a woman who was not in it at that moment. Kept at
-- the moment of looking: who answers for whom changes afterwards, and so does a team's sharing basis.
create table outside_looks (
  programme_id uuid not null,
  entry_id uuid not null,
  subject_id uuid not null,
  primary key (programme_id, entry_id),
  foreign key (programme_id, entry_id) references audit_entries (programme_id, id) on delete cascade
);
call app.guard('outside_looks');
grant insert on outside_looks to stapteam_helpers;
create policy helpers_mark on outside_looks for insert to stapteam_helpers with check (true);
grant select on outside_looks to stapteam_runtime;
create policy read_access_log on outside_looks for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('access-log', 'read'))
      or subject_id = any ((select app.subjects_for('access-log', 'read'))::uuid[])));

create function app.mark_outside_looks() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  if who.session_id is null or not exists (
    select from public.access_cells
    where role = who.role and resource = 'case-core' and operation = 'read' and 'own' = any (relations)
  ) then return null; end if;
  insert into public.outside_looks (programme_id, entry_id, subject_id)
  select added.programme_id, added.id, added.subject_id from added
  join public.cases c on c.programme_id = added.programme_id and c.subject_id = added.subject_id
  where c.id <> all (array(select app.own_cases(who)));
  return null;
end
$$;

alter function app.running_emergency(uuid) owner to stapteam_helpers;
alter function app.reach(uuid, text, text) owner to stapteam_helpers;
alter function app.emergency_case(text) owner to stapteam_helpers;
alter function app.is_own_case(uuid) owner to stapteam_helpers;
alter function app.subject_of(uuid) owner to stapteam_helpers;
alter function app.mark_outside_looks() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.running_emergency(uuid), app.reach(uuid, text, text), app.emergency_case(text),
  app.is_own_case(uuid), app.subject_of(uuid), app.mark_outside_looks() from public;
grant execute on function app.running_emergency(uuid), app.reach(uuid, text, text), app.emergency_case(text),
  app.is_own_case(uuid), app.subject_of(uuid) to stapteam_runtime;
grant execute on function app.mark_outside_looks() to stapteam_owner;
set local role stapteam_owner;

create trigger outside_looks after insert on audit_entries
  referencing new table as added for each statement execute function app.mark_outside_looks();

-- A refused look names the case that was tried, never whose it is: who was refused must not learn it.
-- Here it gets her name in the audit, so that it stands in her access log.
create function app.name_refused() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select c.subject_id into new.subject_id from public.cases c
    where c.programme_id = new.programme_id and c.id = new.entity_id;
  return new;
end
$$;
alter function app.name_refused() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.name_refused() from public;
grant execute on function app.name_refused() to stapteam_owner;
set local role stapteam_owner;
create trigger refused_look before insert on audit_entries for each row
  when (new.outcome = 'refused' and new.subject_id is null and new.entity_id is not null)
  execute function app.name_refused();

-- The officer's list, newest first; a page starts where the one before it ended.
create index audit_entries_recent on audit_entries (programme_id, recorded_at desc) where subject_id is not null;
