-- How a handover ends: completed, and then responsibility moves by it and by nothing less; expired,
-- when nobody answered in time; withdrawn, when the case went another way meanwhile.
set local role stapteam_owner;

-- Responsibility that moves by handover moves by one that was completed. Who migrates has no session,
-- and arranges as it was.
create function app.check_handover() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null or exists (
    select from public.handovers h
    join public.responsibilities r on r.programme_id = h.programme_id and r.case_id = h.case_id
      and r.membership_id = h.from_membership_id and upper(r.during) = h.ended_at
    where h.programme_id = new.programme_id and h.case_id = new.case_id and h.state = 'completed'
      and h.to_membership_id = new.membership_id and h.ended_at = lower(new.during)
      and (h.meeting = 'both-present') = (new.introduced_at is not null)
  ) then return null; end if;
  raise exception 'a handover is completed before responsibility moves by it' using errcode = '42501';
end
$$;

-- A completed handover moved responsibility, its sheet was confirmed by who received, and a warm one
-- had an introduction.
create function app.check_completion() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null or (
    exists (select from public.responsibilities r
      where r.programme_id = new.programme_id and r.case_id = new.case_id and r.manner = 'handover'
        and r.membership_id = new.to_membership_id and lower(r.during) = new.ended_at)
    and exists (select from public.handover_sheets s
      where s.programme_id = new.programme_id and s.handover_id = new.id
        and s.confirmed_by_membership_id = new.to_membership_id)
    and (new.meeting <> 'both-present' or exists (select from public.handover_introductions i
      where i.programme_id = new.programme_id and i.handover_id = new.id))
  ) then return null; end if;
  raise exception 'a handover completes with its introduction, its sheet and its new case manager'
    using errcode = '23514', constraint = 'handover_completes_whole';
end
$$;

-- The case was closed, or went to another in an emergency: what was being handed over is withdrawn,
-- and whoever stood in for the old one stands in no longer.
grant update (state, ended_at, ended_by_membership_id, settled_at, version) on handovers to stapteam_helpers;
grant insert on facts to stapteam_helpers;
create policy helpers_record on facts for insert to stapteam_helpers with check (true);
create function app.follow_responsibility() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  at timestamptz := upper(new.during);
begin
  if who.session_id is null then return null; end if;
  with withdrawn as (
    update public.handovers h set state = 'withdrawn', ended_at = at, settled_at = at,
      ended_by_membership_id = who.membership_id, version = version + 1
    where h.programme_id = new.programme_id and h.case_id = new.case_id
      and h.from_membership_id = new.membership_id and h.state in ('proposed', 'accepted', 'introduced')
    returning h.id)
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, entity_id)
  select c.programme_id, c.subject_id, 'handover-withdrawn', at, at, who.membership_id, withdrawn.id
  from withdrawn join public.cases c on c.programme_id = new.programme_id and c.id = new.case_id;
  with ended as (
    update public.case_assignments a set ended_at = at, until_on = greatest(a.from_on, app.today())
    where a.programme_id = new.programme_id and a.case_id = new.case_id and a.kind = 'stand-in' and a.ended_at is null
    returning a.id, a.membership_id)
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, entity_id, attributes)
  select c.programme_id, c.subject_id, 'unassigned', at, at, who.membership_id, ended.id,
    jsonb_build_object('kind', 'stand-in', 'membershipId', ended.membership_id)
  from ended join public.cases c on c.programme_id = new.programme_id and c.id = new.case_id;
  return null;
end
$$;

-- Nobody answered in time: the old one stays, and the coordinator is told; where a programme has none,
-- the process director is. Whoever looks first or the job of the morning writes it down, once.
grant insert (programme_id, membership_id, kind, entity_id) on notices to stapteam_helpers;
create policy helpers_tell on notices for insert to stapteam_helpers with check (kind like 'handover-%');
create function app.expire_handovers() returns integer language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  programme uuid := coalesce((app.actor()).programme_id, app.job_programme());
  expired integer;
begin
  with gone as (
    update public.handovers h set state = 'expired', version = version + 1,
      ended_at = (h.answer_by + 1)::timestamp at time zone 'Europe/Amsterdam'
    where h.programme_id = programme and h.state = 'proposed' and h.answer_by < app.today()
    returning h.id, h.case_id, h.ended_at, h.from_membership_id, h.to_membership_id),
  recorded as (
    insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, entity_id)
    select c.programme_id, c.subject_id, 'handover-expired', gone.ended_at, gone.ended_at, gone.id
    from gone join public.cases c on c.programme_id = programme and c.id = gone.case_id),
  leads as (
    select m.id, m.role from public.memberships m
    where m.programme_id = programme and m.role in ('coordinator', 'process_director')
      and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date)),
  told as (
    insert into public.notices (programme_id, membership_id, kind, entity_id)
    select programme, someone.id, 'handover-expired', gone.id from gone cross join lateral (
      select leads.id from leads
        where leads.role = 'coordinator' or not exists (select from leads where role = 'coordinator')
      union select gone.from_membership_id union select gone.to_membership_id) as someone (id))
  select count(*) into expired from gone;
  return expired;
end
$$;

-- What a night brings: whatever a day has gone by.
create function app.pass_deadlines() returns void language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select app.expire_handovers()
$$;

alter function app.pass_deadlines() owner to stapteam_helpers;
alter function app.check_handover() owner to stapteam_helpers;
alter function app.check_completion() owner to stapteam_helpers;
alter function app.follow_responsibility() owner to stapteam_helpers;
alter function app.expire_handovers() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.check_handover(), app.check_completion(), app.follow_responsibility(),
  app.expire_handovers(), app.pass_deadlines() from public;
grant execute on function app.check_handover(), app.check_completion(), app.follow_responsibility() to stapteam_owner;
grant execute on function app.expire_handovers() to stapteam_runtime;
grant execute on function app.pass_deadlines() to stapteam_jobs;
set local role stapteam_owner;
create constraint trigger handover after insert on responsibilities
  deferrable initially deferred for each row when (new.manner = 'handover') execute function app.check_handover();
create constraint trigger completion after update of state on handovers
  deferrable initially deferred for each row when (new.state = 'completed' and old.state <> 'completed')
  execute function app.check_completion();
create constraint trigger passing after update of during on responsibilities
  deferrable initially deferred for each row when (upper_inf(old.during) and not upper_inf(new.during))
  execute function app.follow_responsibility();
