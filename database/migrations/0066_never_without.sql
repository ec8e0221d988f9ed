-- Two things that must not be done half, whoever writes the statement: emergency access without
-- telling who should know, and a closed case without its closing. Checked at commit. Who migrates or
-- arranges a demonstration has no session, and writes history as it was.
set local role stapteam_owner;

grant select (programme_id, membership_id, kind, entity_id) on notices to stapteam_helpers;
create policy helpers_check on notices for select to stapteam_helpers using (kind = 'emergency-access-opened');
grant select on closures to stapteam_helpers;
create policy helpers_check on closures for select to stapteam_helpers using (true);

-- Told are her responsible case manager, or the last one, and the privacy officers of that day.
create function app.check_emergency_told() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null then return null; end if;
  if exists (
    select watching.id from (
      (select r.membership_id as id from public.responsibilities r
        where r.programme_id = new.programme_id and r.case_id = new.case_id
        order by upper(r.during) desc nulls first limit 1)
      union all
      select m.id from public.memberships m
        where m.programme_id = new.programme_id and m.role = 'privacy_officer' and m.usable
          and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
    ) watching
    where not exists (
      select from public.notices n
      where n.programme_id = new.programme_id and n.membership_id = watching.id
        and n.kind = 'emergency-access-opened' and n.entity_id = new.id)
  ) then
    raise exception 'emergency access is told to who should know'
      using errcode = '23514', constraint = 'emergency_access_told';
  end if;
  return null;
end
$$;

create function app.check_closure() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null or exists (
    select from public.closures c
    where c.programme_id = new.programme_id and c.case_id = new.case_id and c.state = 'closed'
      and c.out_of_sight = new.closed_out_of_sight
  ) then return null; end if;
  raise exception 'a case closes with a closing, and one out of sight with a second person'
    using errcode = '23514', constraint = 'closed_with_closure';
end
$$;

alter function app.check_emergency_told() owner to stapteam_helpers;
alter function app.check_closure() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.check_emergency_told(), app.check_closure() from public;
grant execute on function app.check_emergency_told(), app.check_closure() to stapteam_owner;
set local role stapteam_owner;

create constraint trigger told after insert on emergency_accesses
  deferrable initially deferred for each row execute function app.check_emergency_told();
create constraint trigger closed after update of phase on case_courses
  deferrable initially deferred for each row when (new.phase = 'closed' and old.phase <> 'closed')
  execute function app.check_closure();
create constraint trigger begun_closed after insert on case_courses
  deferrable initially deferred for each row when (new.phase = 'closed')
  execute function app.check_closure();
