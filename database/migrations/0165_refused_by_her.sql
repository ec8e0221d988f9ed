-- With whom she does not want to work, she need not work (note, 2a: her voice): whoever puts somebody on
-- her case, by whatever way, is refused. A refusal and a part in the case wait for each other. What
-- somebody has already when she says so, stays until her team has arranged otherwise.
set local role stapteam_helpers;

create function app.is_refused_by_her(programme uuid, of_case uuid, of_membership uuid) returns boolean
  language sql stable as $$
  select exists (
    select from public.worker_refusals w
    join public.memberships m on m.programme_id = w.programme_id and m.person_id = w.person_id
    where w.programme_id = programme and w.case_id = of_case and w.ended_on is null and m.id = of_membership)
$$;

-- Who migrates has no session, and arranges as it was. The column is given by the trigger.
create function app.refuse_unwelcome() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null then return new; end if;
  perform app.hold_conflicts(new.case_id);
  if app.is_refused_by_her(new.programme_id, new.case_id, (to_jsonb(new) ->> tg_argv[0])::uuid) then
    raise exception 'she does not want to work with this person'
      using errcode = '42501', constraint = 'worker_refused_by_her';
  end if;
  return new;
end
$$;

create function app.hold_before_refusal() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_conflicts(new.case_id);
  return new;
end
$$;

-- Asked too by who names stand-ins, and by who is asked to take a case on that is not hers yet.
create or replace function app.refused_workers(for_case uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(person_id), '{}') from public.worker_refusals
  where programme_id = (app.actor()).programme_id and case_id = for_case and ended_on is null
    and (for_case = any (app.cases_for('responsibility', 'write'))
      or for_case = any (app.cases_for('responsibility', 'transfer'))
      or for_case = any (app.cases_for('handovers', 'write'))
      or for_case = any (app.cases_for('absences', 'write'))
      or person_id = (app.actor()).person_id and for_case in (select p.case_id from app.party_cases() p))
$$;

revoke execute on function app.is_refused_by_her(uuid, uuid, uuid), app.refuse_unwelcome(), app.hold_before_refusal()
  from public;
grant execute on function app.refuse_unwelcome(), app.hold_before_refusal() to stapteam_owner;
set local role stapteam_owner;

create trigger unwelcome before insert on responsibilities
  for each row execute function app.refuse_unwelcome('membership_id');
create trigger unwelcome before insert on case_assignments
  for each row execute function app.refuse_unwelcome('membership_id');
create trigger unwelcome before insert on emergency_transfers
  for each row execute function app.refuse_unwelcome('to_membership_id');
create trigger unwelcome before insert on handovers
  for each row execute function app.refuse_unwelcome('to_membership_id');
create trigger hold before insert on worker_refusals for each row execute function app.hold_before_refusal();
