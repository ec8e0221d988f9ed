-- Logging a contact in two round trips: what is known of the case, and what is written. Both are definer
-- functions that ask each gate once; the policies of 0016 ask it again for each table and row, and still
-- hold for every other statement.
set local role stapteam_owner;

grant select on client_keys to stapteam_helpers;
create policy helpers_hand_out on client_keys for select to stapteam_helpers using (true);
grant insert on contacts, contact_notes, facts to stapteam_helpers;
grant select, insert on case_sights to stapteam_helpers;
grant update (last_spoken_at, last_seen_at, last_attempt_at) on case_sights to stapteam_helpers;
create policy helpers_log on contacts for insert to stapteam_helpers with check (true);
create policy helpers_log on contact_notes for insert to stapteam_helpers with check (true);
create policy helpers_log on facts for insert to stapteam_helpers with check (true);
create policy helpers_log on case_sights to stapteam_helpers using (true) with check (true);

set local role stapteam_helpers;

-- No row where the case is absent or out of reach; no key where the actor has no right to it.
create function app.contact_standing(for_case uuid)
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

create type app.logged_contact as (
  id uuid, case_id uuid, occurred_at timestamptz, kind text, outcome text, direct_minutes integer,
  indirect_minutes integer, travel_minutes integer, third_party_minutes integer, domains text[],
  recorded_at timestamptz, sealed bytea, last_spoken_at timestamptz, last_seen_at timestamptz,
  last_attempt_at timestamptz, attributes jsonb
);

-- The contact, its note, when she was last seen, and the fact. In the actor's own name, on a case within
-- her reach; a note by her own team only, and a peer expert's is hers alone until she shares it. A
-- contact that is recorded late never moves her sight back.
create function app.log_contact(c app.logged_contact) returns void language plpgsql volatile security definer
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

revoke execute on function app.contact_standing(uuid), app.log_contact(app.logged_contact) from public;
grant execute on function app.contact_standing(uuid), app.log_contact(app.logged_contact) to stapteam_runtime;
set local role stapteam_owner;
