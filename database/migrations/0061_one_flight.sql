-- The requests that are made most are one flight: entered, done and recorded in one round trip. How the
-- actor stands to each case is found once in such a flight and kept as the actor is (0060); it changes
-- none of it. In every other transaction it is asked anew by each statement, since work changes it.
set local role stapteam_owner;

grant insert on audit_entries, idempotency_keys to stapteam_helpers;
create policy helpers_record on audit_entries for insert to stapteam_helpers with check (true);
create policy helpers_keep on idempotency_keys for insert to stapteam_helpers with check (true);

set local role stapteam_helpers;

-- What the transaction remembers under this name; null where nothing is, or where the seal is not ours.
create function app.recall(of_kind text) returns text language plpgsql stable as $$
declare
  kept text := current_setting('app.' || of_kind, true);
  found_secret bytea;
begin
  if kept is null or kept = '' then return null; end if;
  select secret into found_secret from public.memory_seals;
  if left(kept, 64) = app.seal_memory(found_secret, of_kind, substr(kept, 65)) then return substr(kept, 65); end if;
  return null;
end
$$;

-- The cases of one relation in a flight: found when they are first asked for, and kept.
create function app.pinned_cases(of_relation text, who app.actor_row) returns uuid[] language plpgsql stable as $$
declare
  kept text := app.recall('pinned_' || of_relation);
  reached uuid[];
begin
  if kept is not null then return kept::uuid[]; end if;
  if of_relation = 'own' then reached := array(select own from app.own_cases(who) own);
  elsif of_relation = 'team' then reached := array(select team from app.team_cases(who) team);
  elsif of_relation = 'org' then reached := array(select org from app.org_cases(who) org);
  else reached := array(select emergency from app.emergency_cases(who) emergency);
  end if;
  if current_setting('app.flight', true) = 'on' then perform app.remember('pinned_' || of_relation, reached::text); end if;
  return reached;
end
$$;

create or replace function app.cases_for(of_resource text, for_operation text) returns uuid[] language plpgsql stable security definer
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
  if 'own' = any (ways) then reached := reached || app.pinned_cases('own', who); end if;
  if 'team' = any (ways) then reached := reached || app.pinned_cases('team', who); end if;
  if 'org' = any (ways) then reached := reached || app.pinned_cases('org', who); end if;
  if 'emergency' = any (ways) then reached := reached || app.pinned_cases('emergency', who); end if;
  return reached;
end
$$;

create or replace function app.case_relations() returns table (case_id uuid, relation text) language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  ways text[];
  way text;
begin
  if who.session_id is null then return; end if;
  ways := array(select distinct unnest(relations) from public.access_cells where role = who.role);
  foreach way in array ways loop
    if way in ('own', 'team', 'org', 'emergency') then
      return query select unnest(app.pinned_cases(way, who)), way;
    end if;
  end loop;
end
$$;

create or replace function app.subjects_for(of_resource text, for_operation text) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  reached uuid[] := app.cases_for(of_resource, for_operation);
begin
  return array(select subject_id from public.cases where programme_id = who.programme_id and id = any (reached));
end
$$;

-- Where one case is asked for, one case is answered: her own cases first, and those of the team, which
-- take the longest to find, only where nothing else makes it hers.
create function app.reaches(who app.actor_row, for_case uuid, of_resource text, for_operation text) returns boolean
  language plpgsql stable as $$
declare
  ways text[];
  way text;
begin
  select relations into ways from public.access_cells
    where role = who.role and resource = of_resource and operation = for_operation;
  if ways is null then return false; end if;
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
begin
  if who.session_id is null or not app.reaches(who, for_case, of_resource, for_operation) then return; end if;
  return query
    select c.subject_id, case when not for_case = any (app.pinned_cases('own', who)) then app.running_emergency(for_case) end
    from public.cases c where c.programme_id = who.programme_id and c.id = for_case;
end
$$;

create or replace function app.mark_outside_looks() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  own uuid[];
begin
  if who.session_id is null or not exists (
    select from public.access_cells
    where role = who.role and resource = 'case-core' and operation = 'read' and 'own' = any (relations)
  ) then return null; end if;
  own := app.pinned_cases('own', who);
  insert into public.outside_looks (programme_id, entry_id, subject_id)
  select added.programme_id, added.id, added.subject_id from added
  join public.cases c on c.programme_id = added.programme_id and c.subject_id = added.subject_id
  where c.id <> all (own);
  return null;
end
$$;

-- Enters for one cell of the matrix, or stops the transaction: what follows in the same flight does
-- not happen then.
create function app.admit(token text, of_resource text, for_operation text) returns app.actor_row
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.enter(token);
begin
  if who.session_id is null then raise exception 'no session' using errcode = 'AP401'; end if;
  if not exists (
    select from public.access_cells
    where role = who.role and resource = of_resource and operation = for_operation
  ) then raise exception 'no cell' using errcode = 'AP403'; end if;
  perform set_config('app.flight', 'on', true);
  return who;
end
$$;

create type app.recording as (action text, resource text, trace_id text, span_id text);

-- A look at one case: whose it is, and the look in the audit; nothing where it is out of reach.
create function app.look_at(for_case uuid, of_resource text, for_operation text, entity uuid, as_recorded app.recording)
  returns table (subject_id uuid, emergency_id uuid) language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  her uuid;
  emergency uuid;
begin
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

-- The end of a write: the outcome of its key and its audit entry, in the actor's own name.
create function app.leave(of_key uuid, mac bytea, with_status smallint, made uuid, made_version integer,
  as_recorded app.recording, her uuid, entity uuid, why text, in_emergency boolean)
  returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  insert into public.idempotency_keys (programme_id, membership_id, key, request_mac, status, resource_id, version)
  values (who.programme_id, who.membership_id, of_key, mac, with_status, made, made_version);
  insert into public.audit_entries (programme_id, session_id, person_id, membership_id, role, organisation_id, action,
    resource, outcome, trace_id, span_id, subject_id, entity_id, reason, emergency)
  values (who.programme_id, who.session_id, who.person_id, who.membership_id, who.role, who.organisation_id,
    as_recorded.action, as_recorded.resource, 'done', as_recorded.trace_id, as_recorded.span_id, her, entity, why,
    in_emergency);
end
$$;

revoke execute on function app.recall(text), app.pinned_cases(text, app.actor_row),
  app.reaches(app.actor_row, uuid, text, text), app.admit(text, text, text),
  app.look_at(uuid, text, text, uuid, app.recording),
  app.leave(uuid, bytea, smallint, uuid, integer, app.recording, uuid, uuid, text, boolean) from public;
grant execute on function app.admit(text, text, text), app.look_at(uuid, text, text, uuid, app.recording),
  app.leave(uuid, bytea, smallint, uuid, integer, app.recording, uuid, uuid, text, boolean) to stapteam_runtime;
set local role stapteam_owner;
