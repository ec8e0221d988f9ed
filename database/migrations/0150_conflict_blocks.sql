-- A conflict of interest between a worker and a case. From the moment that it is set that person has
-- no part in the case, by whatever right: not as responsible case manager, not by emergency access, not
-- as a stand-in, not by a wide role, and not under another membership. It narrows everything else, so
-- it is kept twice: what an actor reaches is computed without these cases, and every table that knows
-- cases has a restrictive policy over whatever allows more.
set local role stapteam_owner;

create table conflict_blocks (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  person_id uuid not null references persons (id) on delete restrict,
  ground text not null check (ground in ('private-tie', 'earlier-relation', 'own-interest', 'other')),
  set_by uuid not null references persons (id) on delete restrict,
  set_at timestamptz not null,
  lift_asked_by uuid references persons (id) on delete restrict,
  lift_asked_at timestamptz,
  lifted_by uuid references persons (id) on delete restrict,
  lifted_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  check ((lift_asked_by is null) = (lift_asked_at is null)),
  check ((lifted_by is null) = (lifted_at is null)),
  constraint two_others_lift check (lift_asked_by is distinct from person_id and (lifted_by is null
    or lift_asked_by is not null and lifted_by <> lift_asked_by and lifted_by <> person_id))
);
create unique index conflict_blocks_standing on conflict_blocks (programme_id, case_id, person_id)
  where lifted_at is null;
create index conflict_blocks_person on conflict_blocks (programme_id, person_id) where lifted_at is null;
call app.guard('conflict_blocks');
comment on column conflict_blocks.person_id is 'The person, under all her memberships of the programme.';
comment on column conflict_blocks.ground is 'A word of a short list: what lies between the two is written down nowhere.';
comment on column conflict_blocks.lifted_by is 'A second person: setting protects her and takes one, lifting exposes her and takes two.';

grant select on conflict_blocks to stapteam_helpers;
create policy helpers_relate on conflict_blocks for select to stapteam_helpers using (true);
-- What somebody was told before of a case that she has no part in any more.
grant delete on notices to stapteam_helpers;
grant select (id) on notices to stapteam_helpers;
create policy helpers_withhold on notices for select to stapteam_helpers using (true);
create policy helpers_withdraw on notices for delete to stapteam_helpers using (true);
grant update (ended_at, version) on emergency_accesses to stapteam_helpers;
create policy helpers_end on emergency_accesses for update to stapteam_helpers using (true) with check (true);

set local role stapteam_helpers;

-- The cases that somebody has no part in. In a flight asked once, like how she stands to each case.
create function app.blocked_for(who app.actor_row) returns uuid[] language plpgsql stable as $$
declare
  kept text := app.recall('pinned_blocked');
  blocked uuid[];
begin
  if kept is not null then return kept::uuid[]; end if;
  blocked := array(select b.case_id from public.conflict_blocks b
    where b.programme_id = who.programme_id and b.person_id = who.person_id and b.lifted_at is null);
  if current_setting('app.flight', true) = 'on' then perform app.remember('pinned_blocked', blocked::text); end if;
  return blocked;
end
$$;

create function app.blocked_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select app.blocked_for(app.actor())
$$;

create function app.blocked_subjects() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  blocked uuid[] := app.blocked_for(who);
begin
  if blocked = '{}' then return blocked; end if;
  return array(select subject_id from public.cases where programme_id = who.programme_id and id = any (blocked));
end
$$;

-- Whether a membership is somebody's who has no part in this case.
create function app.in_conflict(programme uuid, of_case uuid, of_membership uuid) returns boolean language sql stable as $$
  select exists (
    select from public.conflict_blocks b
    join public.memberships m on m.programme_id = b.programme_id and m.person_id = b.person_id
    where b.programme_id = programme and b.case_id = of_case and b.lifted_at is null and m.id = of_membership)
$$;

create or replace function app.pinned_cases(of_relation text, who app.actor_row) returns uuid[] language plpgsql stable as $$
declare
  kept text := app.recall('pinned_' || of_relation);
  blocked uuid[];
  reached uuid[];
begin
  if kept is not null then return kept::uuid[]; end if;
  if of_relation = 'own' then reached := array(select own from app.own_cases(who) own);
  elsif of_relation = 'team' then reached := array(select team from app.team_cases(who) team);
  elsif of_relation = 'org' then reached := array(select org from app.org_cases(who) org);
  else reached := array(select emergency from app.emergency_cases(who) emergency);
  end if;
  blocked := app.blocked_for(who);
  if blocked <> '{}' then reached := array(select unnest(reached) except select unnest(blocked)); end if;
  if current_setting('app.flight', true) = 'on' then perform app.remember('pinned_' || of_relation, reached::text); end if;
  return reached;
end
$$;

create or replace function app.cases_for(of_resource text, for_operation text) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  ways text[];
  blocked uuid[];
  reached uuid[] := '{}';
begin
  if who.session_id is null then return reached; end if;
  select relations into ways from public.access_cells
    where role = who.role and resource = of_resource and operation = for_operation;
  if ways is null then return reached; end if;
  if 'all' = any (ways) then
    blocked := app.blocked_for(who);
    return array(select id from public.cases where programme_id = who.programme_id and id <> all (blocked));
  end if;
  if 'own' = any (ways) then reached := reached || app.pinned_cases('own', who); end if;
  if 'team' = any (ways) then reached := reached || app.pinned_cases('team', who); end if;
  if 'org' = any (ways) then reached := reached || app.pinned_cases('org', who); end if;
  if 'emergency' = any (ways) then reached := reached || app.pinned_cases('emergency', who); end if;
  return reached;
end
$$;

create or replace function app.reaches(who app.actor_row, for_case uuid, of_resource text, for_operation text) returns boolean
  language plpgsql stable as $$
declare
  ways text[];
  way text;
begin
  select relations into ways from public.access_cells
    where role = who.role and resource = of_resource and operation = for_operation;
  if ways is null or for_case = any (app.blocked_for(who)) then return false; end if;
  foreach way in array array['own', 'emergency', 'org', 'team'] loop
    if way = any (ways) and for_case = any (app.pinned_cases(way, who)) then return true; end if;
  end loop;
  return 'all' = any (ways)
    and exists (select from public.cases where programme_id = who.programme_id and id = for_case);
end
$$;

-- What reaches cases beside the relations of the matrix.
create or replace function app.running_emergency(for_case uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id from public.emergency_accesses e
  where e.programme_id = (app.actor()).programme_id and e.membership_id = (app.actor()).membership_id
    and e.case_id = for_case and clock_timestamp() < e.ends_at and e.ended_at is null
    and for_case <> all (app.blocked_cases() || app.pinned_cases('own', app.actor()))
$$;

create or replace function app.emergency_case(by_number text) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id from public.cases c
  where c.programme_id = (app.actor()).programme_id and c.number = by_number
    and app.may('emergency-access', 'create') and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.is_own_case(for_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select for_case = any (app.pinned_cases('own', app.actor()))
$$;

create or replace function app.subject_of(for_case uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.subject_id from public.cases c
  where c.programme_id = (app.actor()).programme_id and c.id = for_case
    and (app.relations('consents', 'read') <> '{}' or app.relations('emergency-access', 'read') <> '{}')
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.just_opened_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.id), '{}') from public.cases c
  where c.programme_id = (app.actor()).programme_id
    and c.opened_by_membership_id = (app.actor()).membership_id
    and c.recorded_at > clock_timestamp() - interval '1 hour'
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.party_cases() returns table (case_id uuid, subject_id uuid, number text, alias text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct c.id, c.subject_id, c.number, c.alias
  from public.handovers h
  join public.cases c on c.programme_id = h.programme_id and c.id = h.case_id
  where h.programme_id = (app.actor()).programme_id
    and (app.actor()).membership_id in (h.from_membership_id, h.to_membership_id)
    and (h.ended_at is null or h.ended_at > (app.today() - 90)::timestamptz)
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.subject_of_handover(of_handover uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.subject_id from public.handovers h
  join public.cases c on c.programme_id = h.programme_id and c.id = h.case_id
  where h.programme_id = (app.actor()).programme_id and h.id = of_handover
    and ((app.actor()).membership_id in (h.from_membership_id, h.to_membership_id)
      or h.case_id = any (app.cases_for('handovers', 'read'))
      or h.to_organisation_id = (app.actor()).organisation_id and app.may('handovers', 'review', 'org'))
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.former_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.case_id), '{}') from public.responsibilities r
  join public.responsibilities next on next.programme_id = r.programme_id and next.case_id = r.case_id
    and lower(next.during) = upper(r.during) and next.manner in ('handover', 'emergency')
    and next.membership_id <> r.membership_id
  where r.programme_id = (app.actor()).programme_id and r.membership_id = (app.actor()).membership_id
    and app.may('late-writes', 'create', 'self')
    and r.case_id <> all ((select app.blocked_cases())::uuid[])
    and upper(r.during) > (app.today() - coalesce((
      select (s.value #>> '{}')::integer from public.settings s
      where s.programme_id = (app.actor()).programme_id and s.key = 'handovers.late-write-days' and s.from_on <= app.today()
      order by s.from_on desc, s.recorded_at desc limit 1), 31))::timestamptz
$$;

create or replace function app.cases_of_membership(of_membership uuid) returns text[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.number order by c.number), '{}') from public.responsibilities r
  join public.cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and r.membership_id = of_membership and upper_inf(r.during)
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.cases_of_person(of_person uuid) returns text[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.number order by c.number), '{}') from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  join public.cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and m.person_id = of_person and upper_inf(r.during)
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

create or replace function app.cases_of_organisation(of_organisation uuid) returns text[] language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.number order by c.number), '{}') from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  join public.cases c on c.programme_id = r.programme_id and c.id = r.case_id
  where (select app.may('accounts', 'write')) and r.programme_id = (select (app.actor()).programme_id)
    and m.organisation_id = of_organisation and upper_inf(r.during)
    and c.id <> all ((select app.blocked_cases())::uuid[])
$$;

-- Who should know of emergency access, without those who have no part in the case.
create or replace function app.check_emergency_told() returns trigger language plpgsql security definer
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
    where not app.in_conflict(new.programme_id, new.case_id, watching.id)
      and not exists (
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

-- Whose an entity is, for the notices that point to it.
create function app.case_behind(programme uuid, entity uuid) returns uuid language sql stable as $$
  select c.id from public.cases c
  where c.programme_id = programme and c.subject_id = coalesce(
    (select k.subject_id from public.handovers h
      join public.cases k on k.programme_id = h.programme_id and k.id = h.case_id
      where h.programme_id = programme and h.id = entity),
    app.subject_behind(programme, entity))
$$;

revoke execute on function app.blocked_for(app.actor_row), app.blocked_cases(), app.blocked_subjects(),
  app.in_conflict(uuid, uuid, uuid), app.case_behind(uuid, uuid) from public;
grant execute on function app.blocked_cases(), app.blocked_subjects() to stapteam_runtime;
set local role stapteam_owner;

-- The same over every table that knows cases: whatever another policy allows, this one takes away.
create procedure app.keep_from_conflicts(of_table regclass, of_column name default 'case_id') language plpgsql as $$
begin
  execute format('create policy not_in_conflict on %s as restrictive to stapteam_runtime '
    'using ((%I <> all ((select app.blocked_cases())::uuid[])) is not false)', of_table, of_column);
end
$$;

-- What is only written down about her is written also when the look was refused; reading it is not.
create procedure app.keep_subjects_from_conflicts(of_table regclass) language plpgsql as $$
begin
  execute format('create policy not_in_conflict on %s as restrictive for select to stapteam_runtime '
    'using ((subject_id <> all ((select app.blocked_subjects())::uuid[])) is not false)', of_table);
end
$$;

do $$
declare
  known record;
begin
  for known in
    select c.oid::regclass as name,
      bool_or(a.attname = 'case_id') as by_case
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('case_id', 'subject_id')
      and c.relname <> 'cases'
    group by c.oid
  loop
    if known.by_case then call app.keep_from_conflicts(known.name);
    else call app.keep_subjects_from_conflicts(known.name);
    end if;
  end loop;
  call app.keep_from_conflicts('cases', 'id');
end
$$;

grant select on conflict_blocks to stapteam_runtime;
grant insert (programme_id, id, case_id, person_id, ground, set_by, set_at) on conflict_blocks to stapteam_runtime;
grant update (lift_asked_by, lift_asked_at, lifted_by, lifted_at, version) on conflict_blocks to stapteam_runtime;
create policy read_related on conflict_blocks for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('conflict-blocks', 'read'))::uuid[]));
create policy set_related on conflict_blocks for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and set_by = (select app.actor_id())
    and person_id = any ((select app.colleagues())::uuid[])
    and case_id = any ((select app.cases_for('conflict-blocks', 'write'))::uuid[]));
-- Whose word counts for which step: app.check_lifting.
create policy lift_related on conflict_blocks for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('conflict-blocks', 'review'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
