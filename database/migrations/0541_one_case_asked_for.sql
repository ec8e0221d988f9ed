-- Where one case is asked for, one case is looked up. Whether she answers for it is known at once, before any
-- list is made; and a flight that is about one case has its eye on that one: every list that a policy asks for
-- holds it or nothing. That is never more than there was. The list of her own cases itself no longer reads
-- every case of the programme.
set local role stapteam_owner;

create index cases_opened_by on cases (programme_id, opened_by_membership_id);
create index responsibilities_past on responsibilities (programme_id, membership_id) where not upper_inf(during);
-- Every job clears away the sessions of those before it.
create index sessions_of_jobs on sessions (ends_at) where kind = 'job';

set local role stapteam_helpers;

-- As before. A case that nobody answers for is one that is being opened, in this very transaction.
create or replace function app.own_cases(who app.actor_row) returns setof uuid language sql stable as $$
  select case_id from public.responsibilities
  where programme_id = who.programme_id and membership_id = who.membership_id and upper_inf(during)
  union all
  select r.case_id from public.responsibilities r
  join public.case_courses c on c.programme_id = r.programme_id and c.case_id = r.case_id
  where r.programme_id = who.programme_id and r.membership_id = who.membership_id and not upper_inf(r.during)
    and c.phase = 'closed' and upper(r.during) = c.phase_since
  union all
  select case_id from public.case_assignments
  where programme_id = who.programme_id and membership_id = who.membership_id and ended_at is null
    and (select app.today()) between from_on and coalesce(until_on, 'infinity'::date)
    and who.role <> 'time_out_host'
  union all
  select s.case_id from public.time_out_stays s
  where who.role = 'time_out_host' and s.programme_id = who.programme_id
    and (s.state = 'arrived' or s.state = 'reserved' and s.leave_on >= (select app.today()))
  union all
  select c.id from public.cases c
  where c.programme_id = who.programme_id and c.opened_by_membership_id = who.membership_id
    and c.recorded_at > clock_timestamp() - interval '1 hour'
    and not exists (select from public.responsibilities r where r.programme_id = c.programme_id and r.case_id = c.id)
$$;

-- Whether she answers for a case now, and nothing keeps her from it.
create function app.answers_for(who app.actor_row, for_case uuid) returns boolean language sql stable
  return exists (
    select from public.responsibilities r
    where r.programme_id = (who).programme_id and r.case_id = for_case
      and r.membership_id = (who).membership_id and upper_inf(r.during))
  and not exists (
    select from public.conflict_blocks b
    where b.programme_id = (who).programme_id and b.case_id = for_case and b.person_id = (who).person_id
      and b.lifted_at is null);
revoke execute on function app.answers_for(app.actor_row, uuid) from public;

create or replace function app.reaches(who app.actor_row, for_case uuid, of_resource text, for_operation text) returns boolean
  language plpgsql stable as $$
declare
  ways text[];
  way text;
begin
  select relations into ways from public.access_cells
    where role = who.role and resource = of_resource and operation = for_operation;
  if ways is null then return false; end if;
  if 'own' = any (ways) and app.answers_for(who, for_case) then return true; end if;
  if for_case = any (app.blocked_for(who)) then return false; end if;
  foreach way in array array['own', 'emergency', 'org', 'team'] loop
    if way = any (ways) and for_case = any (app.pinned_cases(way, who)) then return true; end if;
  end loop;
  return 'all' = any (ways)
    and exists (select from public.cases where programme_id = who.programme_id and id = for_case);
end
$$;

create or replace function app.reach(for_case uuid, of_resource text, for_operation text)
  returns table (subject_id uuid, emergency_id uuid) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  emergency uuid;
begin
  if who.session_id is null or not app.reaches(who, for_case, of_resource, for_operation) then return; end if;
  if not app.answers_for(who, for_case) and not for_case = any (app.pinned_cases('own', who)) then
    emergency := app.running_emergency(for_case);
  end if;
  return query select c.subject_id, emergency from public.cases c
    where c.programme_id = who.programme_id and c.id = for_case;
end
$$;

-- The one case that a flight is about; from here on it reaches no other.
create function app.look_only_at(for_case uuid) returns void language plpgsql volatile as $$
begin
  if current_setting('app.flight', true) = 'on' then perform app.remember('only_case', for_case::text); end if;
end
$$;
revoke execute on function app.look_only_at(uuid) from public;

create or replace function app.pinned_cases(of_relation text, who app.actor_row) returns uuid[] language plpgsql stable as $$
declare
  kept text := app.recall('pinned_' || of_relation);
  only_case uuid;
  blocked uuid[];
  reached uuid[];
begin
  if kept is not null then return kept::uuid[]; end if;
  only_case := app.recall('only_case');
  if only_case is not null then
    if of_relation = 'own' and app.answers_for(who, only_case) then reached := array[only_case];
    elsif of_relation = 'own' then reached := array(select own from app.own_cases(who) own where own = only_case);
    elsif of_relation = 'team' then reached := array(select team from app.team_cases(who) team where team = only_case);
    elsif of_relation = 'org' then reached := array(select org from app.org_cases(who) org where org = only_case);
    else reached := array(select emergency from app.emergency_cases(who) emergency where emergency = only_case);
    end if;
  elsif of_relation = 'own' then reached := array(select own from app.own_cases(who) own);
  elsif of_relation = 'team' then reached := array(select team from app.team_cases(who) team);
  elsif of_relation = 'org' then reached := array(select org from app.org_cases(who) org);
  else reached := array(select emergency from app.emergency_cases(who) emergency);
  end if;
  if reached <> '{}' then
    blocked := app.blocked_for(who);
    if blocked <> '{}' then reached := array(select unnest(reached) except select unnest(blocked)); end if;
  end if;
  if current_setting('app.flight', true) = 'on' then perform app.remember('pinned_' || of_relation, reached::text); end if;
  return reached;
end
$$;

-- Where one case is all there is, the first relation that reaches it is enough.
create or replace function app.cases_for(of_resource text, for_operation text) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  acting text := app.actor_role();
  ways text[];
  way text;
  only_one boolean;
  reached uuid[] := '{}';
begin
  select relations into ways from public.access_cells
    where role = acting and resource = of_resource and operation = for_operation;
  if ways is null then return reached; end if;
  if 'all' = any (ways) then
    return array(select id from public.cases
      where programme_id = (select app.actor_programme()) and id <> all ((select app.blocked_for(app.actor()))::uuid[]));
  end if;
  only_one := app.recall('only_case') is not null;
  foreach way in array array['own', 'emergency', 'org', 'team'] loop
    if way = any (ways) then reached := reached || app.pinned_cases(way); end if;
    exit when only_one and reached <> '{}';
  end loop;
  return reached;
end
$$;

create or replace function app.case_relations() returns table (case_id uuid, relation text) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  way text;
begin
  if who.session_id is null then return; end if;
  foreach way in array array['own', 'team', 'org', 'emergency'] loop
    if exists (select from public.access_cells where role = who.role and way = any (relations)) then
      return query select unnest(app.pinned_cases(way, who)), way;
    end if;
  end loop;
end
$$;

-- Nearly every look is at one's own case, which is known then. For others her whole list is asked for.
create or replace function app.mark_outside_looks() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row;
  own uuid[];
begin
  if not app.may('case-core', 'read', 'own') then return null; end if;
  own := app.pinned_cases('own');
  if not exists (select from added join public.cases c on c.programme_id = added.programme_id
      and c.subject_id = added.subject_id where c.id <> all (own)) then return null; end if;
  if app.recall('only_case') is not null then
    who := app.actor();
    own := array(select mine from app.own_cases(who) mine except select unnest(app.blocked_for(who)));
  end if;
  insert into public.outside_looks (programme_id, entry_id, subject_id)
  select added.programme_id, added.id, added.subject_id from added
  join public.cases c on c.programme_id = added.programme_id and c.subject_id = added.subject_id
  where c.id <> all (own);
  return null;
end
$$;

create or replace function app.contact_standing(for_case uuid)
  returns table (subject_id uuid, emergency_id uuid, own_team boolean, spans json, key_id text, wrapped bytea)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  may_unlock boolean;
begin
  perform app.look_only_at(for_case);
  may_unlock := app.reaches(who, for_case, 'client-keys', 'read');
  return query
    select r.subject_id, r.emergency_id, app.reaches(who, for_case, 'contact-notes', 'write'), (
      select json_agg(json_build_object('openedAt', lower(o.during), 'closedAt', upper(o.during)) order by lower(o.during))
      from public.case_openings o where o.programme_id = who.programme_id and o.case_id = for_case
    ), k.key_id, k.wrapped
    from app.reach(for_case, 'contacts', 'write') r
    left join public.client_keys k on may_unlock and k.programme_id = who.programme_id and k.case_id = for_case;
end
$$;

create or replace function app.look_at(for_case uuid, of_resource text, for_operation text, entity uuid, as_recorded app.recording)
  returns table (subject_id uuid, emergency_id uuid) language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  her uuid;
  emergency uuid;
begin
  perform app.look_only_at(for_case);
  select r.subject_id, r.emergency_id into her, emergency from app.reach(for_case, of_resource, for_operation) r;
  if her is null then return; end if;
  insert into public.audit_entries (programme_id, session_id, person_id, membership_id, role, organisation_id, action,
    resource, outcome, trace_id, span_id, subject_id, entity_id, reason, emergency)
  values (who.programme_id, who.session_id, who.person_id, who.membership_id, who.role, who.organisation_id,
    as_recorded.action, as_recorded.resource, 'done', as_recorded.trace_id, as_recorded.span_id, her, entity,
    'emergency:' || emergency, emergency is not null);
  return query select her, emergency;
end
$$;

-- A day's minutes, membership by membership of the one person, each by its programme.
create or replace function app.minutes_of_day(of_day date, besides uuid) returns integer language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  that_day date := coalesce(of_day, app.today());
  first timestamptz := that_day::timestamp at time zone 'Europe/Amsterdam';
  after timestamptz := (that_day + 1)::timestamp at time zone 'Europe/Amsterdam';
  found_minutes bigint;
begin
  if who.session_id is null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('hours/' || who.person_id, 0));
  select coalesce(sum(w.minutes), 0) into found_minutes from public.memberships m cross join lateral (
    select c.direct_minutes + c.indirect_minutes + c.travel_minutes + c.third_party_minutes as minutes
    from public.contacts c
    where c.programme_id = m.programme_id and c.membership_id = m.id
      and c.occurred_at >= first and c.occurred_at < after and c.id is distinct from besides
    union all
    select l.direct_minutes + l.indirect_minutes + l.travel_minutes + l.third_party_minutes from public.late_writes l
    where l.programme_id = m.programme_id and l.membership_id = m.id
      and l.occurred_at >= first and l.occurred_at < after and l.state = 'waiting'
    union all
    select h.minutes from public.hours h
    where h.programme_id = m.programme_id and h.membership_id = m.id
      and h.worked_on = that_day and not h.withdrawn and h.id is distinct from besides
  ) w
  where m.person_id = who.person_id;
  return found_minutes;
end
$$;
set local role stapteam_owner;
