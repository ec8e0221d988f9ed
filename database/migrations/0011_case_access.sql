-- Which cases an actor reaches, computed once per statement from the matrix and today's relations.
-- Every case-scoped policy compares with this one array.
set local role stapteam_owner;

grant select on cases, case_courses, case_openings, responsibilities, case_assignments, consents,
  emergency_accesses to stapteam_helpers;
create policy helpers_relate on cases for select to stapteam_helpers using (true);
create policy helpers_relate on case_courses for select to stapteam_helpers using (true);
create policy helpers_relate on case_openings for select to stapteam_helpers using (true);
create policy helpers_relate on responsibilities for select to stapteam_helpers using (true);
create policy helpers_relate on case_assignments for select to stapteam_helpers using (true);
create policy helpers_relate on consents for select to stapteam_helpers using (true);
create policy helpers_relate on emergency_accesses for select to stapteam_helpers using (true);

-- The four relations below have no rights and no path of their own: they are read inside the definer
-- functions that use them, where the planner can look into them. Nobody else may call them.

-- Own: responsible now; the last one responsible for a closed case; assigned today (a stand-in for
-- the days of the stand-in); and, inside the transaction that opens a case, the one who opens it.
create function app.own_cases(who app.actor_row) returns setof uuid language sql stable as $$
  select case_id from public.responsibilities
  where programme_id = who.programme_id and membership_id = who.membership_id and upper_inf(during)
  union all
  select r.case_id from public.responsibilities r
  join public.case_courses c on c.programme_id = r.programme_id and c.case_id = r.case_id
  where r.programme_id = who.programme_id and r.membership_id = who.membership_id
    and c.phase = 'closed' and upper(r.during) = c.phase_since
  union all
  select case_id from public.case_assignments
  where programme_id = who.programme_id and membership_id = who.membership_id and ended_at is null
    and (select app.today()) between from_on and coalesce(until_on, 'infinity'::date)
  union all
  select c.id from public.cases c
  where c.programme_id = who.programme_id and c.opened_by_membership_id = who.membership_id
    and not exists (select from public.responsibilities r where r.programme_id = c.programme_id and r.case_id = c.id)
$$;

-- Team: a colleague on the street may act, but only for a woman whose sharing basis says so.
create function app.team_cases(who app.actor_row) returns setof uuid language sql stable as $$
  select s.case_id from public.consents s
  join public.case_openings o on o.programme_id = s.programme_id and o.case_id = s.case_id and upper_inf(o.during)
  where s.programme_id = who.programme_id and s.purpose = 'team-sharing'
    and (select app.today()) between s.from_on and least(s.until_on, coalesce(s.withdrawn_on - 1, s.until_on))
$$;

create function app.org_cases(who app.actor_row) returns setof uuid language sql stable as $$
  select r.case_id from public.responsibilities r
  join public.memberships m on m.programme_id = r.programme_id and m.id = r.membership_id
  where r.programme_id = who.programme_id and upper_inf(r.during) and m.organisation_id = who.organisation_id
$$;

create function app.emergency_cases(who app.actor_row) returns setof uuid language sql stable as $$
  select case_id from public.emergency_accesses
  where programme_id = who.programme_id and membership_id = who.membership_id
    and clock_timestamp() < ends_at and ended_at is null
$$;

create function app.cases_for(of_resource text, for_operation text) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  ways text[];
  reached uuid[] := '{}';
begin
  if who.session_id is null then return reached; end if;
  select relations into ways from public.access_cells
    where role = who.role and resource = of_resource and operation = for_operation;
  if ways is null then return reached; end if;
  if 'all' = any (ways) then
    return array(select id from public.cases where programme_id = who.programme_id);
  end if;
  if 'own' = any (ways) then reached := reached || array(select app.own_cases(who)); end if;
  if 'team' = any (ways) then reached := reached || array(select app.team_cases(who)); end if;
  if 'org' = any (ways) then reached := reached || array(select app.org_cases(who)); end if;
  if 'emergency' = any (ways) then reached := reached || array(select app.emergency_cases(who)); end if;
  return reached;
end
$$;

-- How the actor stands to each case now, for the relations that her role has anywhere in the matrix:
-- what a screen may offer, in one question instead of one for each cell.
create function app.case_relations() returns table (case_id uuid, relation text) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  ways text[];
begin
  if who.session_id is null then return; end if;
  ways := array(select distinct unnest(relations) from public.access_cells where role = who.role);
  if 'own' = any (ways) then return query select own, 'own' from app.own_cases(who) own; end if;
  if 'team' = any (ways) then return query select team, 'team' from app.team_cases(who) team; end if;
  if 'org' = any (ways) then return query select org, 'org' from app.org_cases(who) org; end if;
  if 'emergency' = any (ways) then
    return query select emergency, 'emergency' from app.emergency_cases(who) emergency;
  end if;
end
$$;

create function app.subjects_for(of_resource text, for_operation text) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(subject_id), '{}') from public.cases
  where programme_id = (app.actor()).programme_id
    and id = any ((select app.cases_for(of_resource, for_operation))::uuid[])
$$;

alter function app.own_cases(app.actor_row) owner to stapteam_helpers;
alter function app.team_cases(app.actor_row) owner to stapteam_helpers;
alter function app.org_cases(app.actor_row) owner to stapteam_helpers;
alter function app.emergency_cases(app.actor_row) owner to stapteam_helpers;
alter function app.cases_for(text, text) owner to stapteam_helpers;
alter function app.case_relations() owner to stapteam_helpers;
alter function app.subjects_for(text, text) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.own_cases(app.actor_row), app.team_cases(app.actor_row), app.org_cases(app.actor_row),
  app.emergency_cases(app.actor_row), app.cases_for(text, text), app.case_relations(), app.subjects_for(text, text)
  from public;
grant execute on function app.cases_for(text, text), app.case_relations(), app.subjects_for(text, text)
  to stapteam_runtime;
set local role stapteam_owner;

-- The spans of responsibility tile the spans in which the case is open: no gap, no overlap; and a case
-- is open now exactly when its phase is not closed.
-- Checked at commit, one case at a time: the counter makes two transactions on one case queue, and
-- the loop reads with a fresh snapshot after it, so neither can pass on the other's old picture.
create table case_tilings (
  programme_id uuid not null,
  case_id uuid not null,
  checks bigint not null default 0,
  primary key (programme_id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
call app.guard('case_tilings');
grant select, insert, update on case_tilings to stapteam_helpers;
create policy helpers_check on case_tilings to stapteam_helpers using (true) with check (true);

-- Both checks below must see what others committed a moment ago, which a snapshot of the whole
-- transaction would hide from them.
create function app.demand_fresh_reads() returns void language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'responsibility changes in read committed only' using errcode = '25001';
  end if;
end
$$;

create function app.check_tiling() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  programme uuid := coalesce(new.programme_id, old.programme_id);
  subject_case uuid := to_jsonb(coalesce(new, old)) ->> tg_argv[0];
  open_spans tstzmultirange;
  held_spans tstzmultirange;
  current_phase text;
begin
  perform app.demand_fresh_reads();
  -- Her case can be gone by the end of the transaction (erasure); nothing is left to hold then.
  if not exists (select from public.cases where programme_id = programme and id = subject_case) then return null; end if;
  insert into public.case_tilings as t (programme_id, case_id, checks) values (programme, subject_case, 1)
    on conflict (programme_id, case_id) do update set checks = t.checks + 1;
  select range_agg(during) into open_spans from public.case_openings
    where programme_id = programme and case_id = subject_case;
  select range_agg(during) into held_spans from public.responsibilities
    where programme_id = programme and case_id = subject_case;
  select phase into current_phase from public.case_courses
    where programme_id = programme and case_id = subject_case;
  if open_spans is null or held_spans is null or open_spans <> held_spans then
    raise exception 'an open case has exactly one responsible case manager at every moment'
      using errcode = '23514', constraint = 'responsibility_tiles_opening';
  end if;
  if current_phase is null or (current_phase = 'closed') = upper_inf(open_spans) then
    raise exception 'a case is open as long as its phase is not closed'
      using errcode = '23514', constraint = 'phase_follows_opening';
  end if;
  return null;
end
$$;

-- Only a case manager answers for a case, and a membership cannot end while it does (product, handovers).
-- The share lock makes an assignment and an ending of the same membership wait for each other.
grant update (version) on memberships to stapteam_helpers;
create policy helpers_lock on memberships for update to stapteam_helpers using (true) with check (true);
create function app.check_responsible() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  responsible public.memberships;
begin
  perform app.demand_fresh_reads();
  select * into responsible from public.memberships
    where programme_id = new.programme_id
      and id = (to_jsonb(new) ->> tg_argv[0])::uuid
    for share;
  if responsible.role = 'case_manager' and responsible.valid_until is null then return null; end if;
  if exists (
    select from public.responsibilities
    where programme_id = responsible.programme_id and membership_id = responsible.id and upper_inf(during)
  ) then
    raise exception 'only a case manager without an end date answers for an open case'
      using errcode = '23514', constraint = 'responsible_is_staying_case_manager';
  end if;
  return null;
end
$$;
alter function app.demand_fresh_reads() owner to stapteam_helpers;
alter function app.check_tiling() owner to stapteam_helpers;
alter function app.check_responsible() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.check_tiling(), app.check_responsible(), app.demand_fresh_reads()
  from public;
grant execute on function app.check_tiling(), app.check_responsible() to stapteam_owner;
set local role stapteam_owner;

create constraint trigger tiling after insert on cases
  deferrable initially deferred for each row execute function app.check_tiling('id');
create constraint trigger tiling after insert or update or delete on case_courses
  deferrable initially deferred for each row execute function app.check_tiling('case_id');
create constraint trigger tiling after insert or update or delete on case_openings
  deferrable initially deferred for each row execute function app.check_tiling('case_id');
create constraint trigger tiling after insert or update or delete on responsibilities
  deferrable initially deferred for each row execute function app.check_tiling('case_id');
create constraint trigger responsible after insert or update on responsibilities
  deferrable initially deferred for each row execute function app.check_responsible('membership_id');
create constraint trigger responsible after update on memberships
  deferrable initially deferred for each row execute function app.check_responsible('id');
