-- Where one case is asked for, one case is answered: her own cases first, and those of the team, which
-- take the longest to find, only where nothing else makes it hers.
set local role stapteam_helpers;

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

create or replace function app.contact_standing(for_case uuid)
  returns table (subject_id uuid, emergency_id uuid, own_team boolean, spans json, key_id text, wrapped bytea)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  may_unlock boolean := app.reaches(who, for_case, 'client-keys', 'read');
begin
  return query
    select r.subject_id, r.emergency_id, app.reaches(who, for_case, 'contact-notes', 'write'), (
      select json_agg(json_build_object('openedAt', lower(o.during), 'closedAt', upper(o.during)) order by lower(o.during))
      from public.case_openings o where o.programme_id = who.programme_id and o.case_id = for_case
    ), k.key_id, k.wrapped
    from app.reach(for_case, 'contacts', 'write') r
    left join public.client_keys k on may_unlock and k.programme_id = who.programme_id and k.case_id = for_case;
end
$$;

create or replace function app.log_contact(c app.logged_contact) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  her uuid;
begin
  if who.session_id is null or not app.reaches(who, c.case_id, 'contacts', 'write')
    or (c.sealed is not null and not app.reaches(who, c.case_id, 'contact-notes', 'write')) then
    raise exception 'out of reach' using errcode = '42501';
  end if;
  select subject_id into strict her from public.cases where programme_id = who.programme_id and id = c.case_id;
  insert into public.contacts (programme_id, id, case_id, membership_id, occurred_at, kind, outcome, direct_minutes,
    indirect_minutes, travel_minutes, third_party_minutes, domains, recorded_at)
  values (who.programme_id, c.id, c.case_id, who.membership_id, c.occurred_at, c.kind, c.outcome, c.direct_minutes,
    c.indirect_minutes, c.travel_minutes, c.third_party_minutes, c.domains, c.recorded_at);
  if c.sealed is not null then
    insert into public.contact_notes (programme_id, contact_id, case_id, membership_id, private_to_peer, sealed)
    values (who.programme_id, c.id, c.case_id, who.membership_id, who.role = 'peer_expert', c.sealed);
  end if;
  insert into public.case_sights as s (programme_id, case_id, last_spoken_at, last_seen_at, last_attempt_at)
  values (who.programme_id, c.case_id, c.last_spoken_at, c.last_seen_at, c.last_attempt_at)
  on conflict (programme_id, case_id) do update set
    last_spoken_at = greatest(s.last_spoken_at, excluded.last_spoken_at),
    last_seen_at = greatest(s.last_seen_at, excluded.last_seen_at),
    last_attempt_at = greatest(s.last_attempt_at, excluded.last_attempt_at);
  insert into public.facts (programme_id, membership_id, subject_id, kind, occurred_at, recorded_at, entity_id, attributes)
  values (who.programme_id, who.membership_id, her, 'contact-recorded', c.occurred_at, c.recorded_at, c.id, c.attributes);
end
$$;

revoke execute on function app.reaches(app.actor_row, uuid, text, text) from public;
set local role stapteam_owner;
