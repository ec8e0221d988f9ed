-- What a conflict of interest does at once, and what it refuses from then on, whoever writes the
-- statement: nobody gets a part in a case that she has a conflict with, and no open case stays without
-- somebody who sees it.
set local role stapteam_helpers;

-- Setting a block and giving a part in the case wait for each other, so that neither passes on the
-- other's old picture.
create function app.hold_conflicts(of_case uuid) returns void language sql volatile as $$
  select pg_advisory_xact_lock(hashtextextended('conflict_blocks ' || of_case, 0))
$$;

-- The column that names the membership is given by the trigger.
create function app.refuse_conflict() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_conflicts(new.case_id);
  if app.in_conflict(new.programme_id, new.case_id, (to_jsonb(new) ->> tg_argv[0])::uuid) then
    raise exception 'a conflict of interest goes before' using errcode = '42501', constraint = 'conflict_of_interest';
  end if;
  return new;
end
$$;

-- A person who has no part in a case is told nothing of it.
create function app.withhold_notice() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from public.conflict_blocks b
    join public.memberships m on m.programme_id = b.programme_id and m.person_id = b.person_id
    where b.programme_id = new.programme_id and b.lifted_at is null and m.id = new.membership_id
      and b.case_id = app.case_behind(new.programme_id, new.entity_id)
  ) then return null; end if;
  return new;
end
$$;

create function app.hold_before_block() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.hold_conflicts(new.case_id);
  return new;
end
$$;

-- Emergency access, parts in the case and an offered handover end; what she was told is taken back.
-- What she answers for passes by an emergency transfer (app.check_successor).
create function app.separate() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  hers uuid[] := array(select m.id from public.memberships m
    where m.programme_id = new.programme_id and m.person_id = new.person_id);
begin
  update public.emergency_accesses e set ended_at = clock_timestamp(), version = version + 1
    where e.programme_id = new.programme_id and e.case_id = new.case_id and e.membership_id = any (hers)
      and e.ended_at is null and e.ends_at > clock_timestamp();
  with ended as (
    update public.case_assignments a set ended_at = new.set_at, until_on = greatest(a.from_on, app.today())
    where a.programme_id = new.programme_id and a.case_id = new.case_id and a.membership_id = any (hers)
      and a.ended_at is null and a.kind <> 'receiving'
    returning a.id, a.kind, a.membership_id)
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, entity_id, attributes)
  select c.programme_id, c.subject_id, 'unassigned', new.set_at, new.set_at, who.membership_id, ended.id,
    jsonb_build_object('kind', ended.kind, 'membershipId', ended.membership_id)
  from ended join public.cases c on c.programme_id = new.programme_id and c.id = new.case_id;
  with withdrawn as (
    update public.handovers h set state = 'withdrawn', ended_at = new.set_at,
      ended_by_membership_id = who.membership_id, version = version + 1
    where h.programme_id = new.programme_id and h.case_id = new.case_id and h.to_membership_id = any (hers)
      and h.state in ('proposed', 'accepted', 'introduced')
    returning h.id)
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, entity_id)
  select c.programme_id, c.subject_id, 'handover-withdrawn', new.set_at, new.set_at, who.membership_id, withdrawn.id
  from withdrawn join public.cases c on c.programme_id = new.programme_id and c.id = new.case_id;
  delete from public.notices n
    where n.programme_id = new.programme_id and n.membership_id = any (hers)
      and app.case_behind(n.programme_id, n.entity_id) = new.case_id;
  return null;
end
$$;

-- Who answers for an open case and may not see it any more: an emergency transfer waits for its second
-- person. Who migrates has no session, and arranges as it was.
create function app.check_successor() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null or not exists (
    select from public.responsibilities r
    where r.programme_id = new.programme_id and r.case_id = new.case_id and upper_inf(r.during)
      and app.in_conflict(r.programme_id, r.case_id, r.membership_id)
      and not exists (select from public.emergency_transfers t
        where t.programme_id = r.programme_id and t.case_id = r.case_id and t.state = 'requested')
  ) then return null; end if;
  raise exception 'a case whose case manager may not see it has a successor'
    using errcode = '23514', constraint = 'conflict_needs_successor';
end
$$;

-- Until the second person agrees the successor stands in: somebody sees the case at every moment.
create function app.stand_in_for_blocked() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null then return null; end if;
  with added as (
    insert into public.case_assignments (programme_id, case_id, membership_id, kind, from_on)
    select r.programme_id, r.case_id, new.to_membership_id, 'stand-in', app.today()
    from public.responsibilities r
    where r.programme_id = new.programme_id and r.case_id = new.case_id and upper_inf(r.during)
      and app.in_conflict(r.programme_id, r.case_id, r.membership_id)
      and not exists (select from public.case_assignments a
        where a.programme_id = r.programme_id and a.case_id = r.case_id and a.kind = 'stand-in'
          and a.membership_id = new.to_membership_id and a.ended_at is null)
    returning id)
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, entity_id, attributes)
  select c.programme_id, c.subject_id, 'assigned', new.requested_at, new.requested_at, (app.actor()).membership_id, added.id,
    jsonb_build_object('kind', 'stand-in', 'membershipId', new.to_membership_id)
  from added join public.cases c on c.programme_id = new.programme_id and c.id = new.case_id;
  return null;
end
$$;

-- One asks to lift, another lifts; what was lifted stays so.
create function app.check_lifting() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  actor uuid := (app.actor()).person_id;
begin
  if actor is null
    or old.lift_asked_by is null and new.lift_asked_by = actor and new.lifted_by is null
    or old.lift_asked_by is not null and old.lifted_by is null and new.lift_asked_by = old.lift_asked_by
      and new.lift_asked_at = old.lift_asked_at and new.lifted_by = actor
    or (old.lift_asked_by, old.lift_asked_at, old.lifted_by) is not distinct from
      (new.lift_asked_by, new.lift_asked_at, new.lifted_by)
  then return new; end if;
  raise exception 'a block is lifted by two others' using errcode = '42501';
end
$$;

revoke execute on function app.hold_conflicts(uuid), app.refuse_conflict(), app.withhold_notice(), app.hold_before_block(),
  app.separate(), app.check_successor(), app.stand_in_for_blocked(), app.check_lifting() from public;
grant execute on function app.refuse_conflict(), app.withhold_notice(), app.hold_before_block(),
  app.separate(), app.check_successor(), app.stand_in_for_blocked(), app.check_lifting() to stapteam_owner;
set local role stapteam_owner;

create trigger conflict before insert on responsibilities
  for each row execute function app.refuse_conflict('membership_id');
create trigger conflict before insert on case_assignments
  for each row execute function app.refuse_conflict('membership_id');
create trigger conflict before insert on emergency_accesses
  for each row execute function app.refuse_conflict('membership_id');
create trigger conflict before insert on emergency_transfers
  for each row execute function app.refuse_conflict('to_membership_id');
create trigger conflict before insert on handovers
  for each row execute function app.refuse_conflict('to_membership_id');
create trigger withhold before insert on notices for each row execute function app.withhold_notice();
create trigger hold before insert on conflict_blocks for each row execute function app.hold_before_block();
create trigger separate after insert on conflict_blocks for each row execute function app.separate();
create trigger lifting before update on conflict_blocks for each row execute function app.check_lifting();
create constraint trigger successor after insert on conflict_blocks
  deferrable initially deferred for each row execute function app.check_successor();
create constraint trigger successor after update of state on emergency_transfers
  deferrable initially deferred for each row when (new.state = 'withdrawn') execute function app.check_successor();
create trigger stand_in after insert on emergency_transfers
  for each row execute function app.stand_in_for_blocked();

-- The step of a handover is a party's; what a trigger of ours ends is nobody's step.
drop trigger change on handovers;
create trigger change before update on handovers for each row
  when (pg_trigger_depth() = 0) execute function app.check_handover_change();
