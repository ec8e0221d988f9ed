-- A refused look names what was tried. Also where that is not her case but something of it (a contact,
-- a closing, where she is), it gets her name in the audit, so that she finds it in her access log and
-- who was refused learns nothing.
set local role stapteam_owner;

grant select (programme_id, id, case_id) on contacts, whereabouts, attachments, identity_fields
  to stapteam_helpers;
create policy helpers_name on contacts for select to stapteam_helpers using (true);
create policy helpers_name on whereabouts for select to stapteam_helpers using (true);
create policy helpers_name on attachments for select to stapteam_helpers using (true);
create policy helpers_name on identity_fields for select to stapteam_helpers using (true);
grant select (programme_id, id, subject_id) on referrals_in to stapteam_helpers;
create policy helpers_name on referrals_in for select to stapteam_helpers using (true);

-- Whose this is; null for what is nobody's, and for what has no path of its own. A room that brings
-- paths such as `/closures/:closureId` adds its table here by a later migration.
create function app.subject_behind(programme uuid, entity uuid) returns uuid language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select r.subject_id from public.referrals_in r where r.programme_id = programme and r.id = entity),
    (select c.subject_id from public.cases c where c.programme_id = programme and c.id = coalesce(
      (select x.case_id from public.contacts x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.closures x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.consents x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.whereabouts x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.case_assignments x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.emergency_accesses x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.emergency_transfers x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.identity_fields x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.attachments x where x.programme_id = programme and x.id = entity),
      entity)))
$$;

alter function app.subject_behind(uuid, uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.subject_behind(uuid, uuid) from public;
create or replace function app.name_refused() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  new.subject_id := app.subject_behind(new.programme_id, new.entity_id);
  return new;
end
$$;
set local role stapteam_owner;
