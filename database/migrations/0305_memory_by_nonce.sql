-- What a transaction remembers (0060, 0061) is asked for some forty times in one request, and each time the
-- secret was read from a table and a whole actor made from words. Now the secret is a number that `enter`
-- draws for the transaction and that only the definer functions can ask the connection for; an answer is
-- taken out of the memory at its place.
set local role stapteam_helpers;

-- Two halves of a secret. `currval` is of the connection; no one else may read, set or draw them. Not in the
-- write-ahead log, so in no backup and on no copy.
create unlogged sequence app.memory_secret minvalue -9223372036854775808 start 1;
create unlogged sequence app.memory_secret_half minvalue -9223372036854775808 start 1;

drop function app.seal_memory(bytea, text, text);
-- Good in this transaction, on this connection and for this token, and nowhere else. Hashed twice, so
-- that nothing can be added to what was sealed. As volatile as `currval`: else it is not taken over into the
-- expressions that ask for it, and each asking is a query of its own.
create function app.seal_memory(kind text, remembered text) returns text language sql volatile
  return encode(sha256(int8send(currval('app.memory_secret')) || int8send(currval('app.memory_secret_half'))
    || sha256(int8send(currval('app.memory_secret')) || int8send(currval('app.memory_secret_half'))
      || timestamptz_send(transaction_timestamp())
      || convert_to(coalesce(current_setting('app.session', true), '') || '/' || kind || '/' || remembered, 'UTF8'))), 'hex');

create or replace function app.remember(of_kind text, remembered text) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.' || of_kind, remembered, true),
    set_config('app.' || of_kind || '_seal', app.seal_memory(of_kind, remembered), true);
end
$$;

-- On a connection on which nobody entered there is no secret, and nothing that could be believed.
create or replace function app.recall(of_kind text) returns text language plpgsql stable as $$
declare
  kept text := current_setting('app.' || of_kind, true);
begin
  if kept is null or kept = '' then return null; end if;
  if current_setting('app.' || of_kind || '_seal', true) = app.seal_memory(of_kind, kept) then return kept; end if;
  return null;
end
$$;

-- Whose session it is, as the tables have it now.
create function app.session_actor(token text)
  returns table (session_id uuid, membership_id uuid, person_id uuid, programme_id uuid, organisation_id uuid, role text, last_seen_at timestamptz)
  language sql stable as $$
  select s.id, m.id, m.person_id, m.programme_id, m.organisation_id, m.role, s.last_seen_at
  from public.sessions s
  join public.memberships m on m.programme_id = s.programme_id and m.id = s.membership_id
  join public.persons p on p.id = m.person_id
  where s.token_hash = sha256(convert_to(nullif(token, ''), 'UTF8'))
    and s.kind = 'person'
    and s.ended_at is null
    and clock_timestamp() < s.ends_at
    and clock_timestamp() < s.last_seen_at + make_interval(mins => s.idle_minutes)
    and p.ended_at is null
    and (select app.today()) between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
$$;
revoke execute on function app.seal_memory(text, text), app.session_actor(text) from public;

create or replace function app.actor() returns app.actor_row language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('remembered_actor');
  who app.actor_row;
begin
  if kept is null then
    select f.session_id, f.membership_id, f.person_id, f.programme_id, f.organisation_id, f.role into who
    from app.session_actor(current_setting('app.session', true)) f;
    return who;
  end if;
  who.session_id := substr(kept, 1, 36);
  who.membership_id := substr(kept, 37, 36);
  who.person_id := substr(kept, 73, 36);
  who.programme_id := substr(kept, 109, 36);
  who.organisation_id := substr(kept, 145, 36);
  who.role := substr(kept, 181);
  return who;
end
$$;

-- One field of the actor, by its place in the memory.
create function app.actor_at(place integer) returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('remembered_actor');
  who app.actor_row;
begin
  if kept is not null then return substr(kept, place, 36); end if;
  who := app.actor();
  return case place when 37 then who.membership_id when 73 then who.person_id when 109 then who.programme_id
    when 145 then who.organisation_id end;
end
$$;
create or replace function app.actor_role() returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('remembered_actor');
begin
  if kept is not null then return substr(kept, 181); end if;
  return (app.actor()).role;
end
$$;
grant execute on function app.actor_at(integer) to stapteam_runtime;
create or replace function app.actor_id() returns uuid language sql stable return app.actor_at(73);
create or replace function app.actor_membership() returns uuid language sql stable return app.actor_at(37);
create or replace function app.actor_programme() returns uuid language sql stable return app.actor_at(109);
create or replace function app.actor_organisation() returns uuid language sql stable return app.actor_at(145);

create or replace function app.enter(token text) returns app.actor_row language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row;
  seen timestamptz;
  drawn bytea := uuid_send(gen_random_uuid());
begin
  perform set_config('app.session', coalesce(token, ''), true),
    setval('app.memory_secret', substr(drawn, 1, 8)::bigint),
    setval('app.memory_secret_half', substr(drawn, 9, 8)::bigint);
  select f.session_id, f.membership_id, f.person_id, f.programme_id, f.organisation_id, f.role, f.last_seen_at
    into who.session_id, who.membership_id, who.person_id, who.programme_id, who.organisation_id, who.role, seen
  from app.session_actor(token) f;
  if who.session_id is null then return who; end if;
  perform app.remember('remembered_actor', who.session_id::text || who.membership_id || who.person_id
    || who.programme_id || who.organisation_id || who.role);
  if seen < clock_timestamp() - interval '30 seconds' then
    update public.sessions set last_seen_at = clock_timestamp()
    where id in (
      select id from public.sessions
      where id = who.session_id and last_seen_at < clock_timestamp() - interval '30 seconds'
      for update skip locked);
  end if;
  return who;
end
$$;

create or replace function app.may(of_resource text, for_operation text, by_relation text default 'all'::text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  acting text := app.actor_role();
begin
  return exists (
    select from public.access_cells c
    where c.role = acting and c.resource = of_resource and c.operation = for_operation
      and by_relation = any (c.relations));
end
$$;

create function app.pinned_cases(of_relation text) returns uuid[] language plpgsql stable as $$
declare
  kept text := app.recall('pinned_' || of_relation);
begin
  if kept is not null then return kept; end if;
  return app.pinned_cases(of_relation, app.actor());
end
$$;

create or replace function app.cases_for(of_resource text, for_operation text) returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  acting text := app.actor_role();
  ways text[];
  way text;
  reached uuid[] := '{}';
begin
  select relations into ways from public.access_cells
    where role = acting and resource = of_resource and operation = for_operation;
  if ways is null then return reached; end if;
  if 'all' = any (ways) then
    return array(select id from public.cases
      where programme_id = (select app.actor_programme()) and id <> all ((select app.blocked_for(app.actor()))::uuid[]));
  end if;
  foreach way in array ways loop
    if way in ('own', 'team', 'org', 'emergency') then reached := reached || app.pinned_cases(way); end if;
  end loop;
  return reached;
end
$$;

create or replace function app.blocked_cases() returns uuid[] language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('pinned_blocked');
begin
  if kept is not null then return kept; end if;
  return app.blocked_for(app.actor());
end
$$;

revoke execute on function app.pinned_cases(text) from public;
set local role stapteam_owner;
drop table memory_seals;

-- Who may read her key anyway is not asked for late writes too: one question follows the other.
drop policy read_related on client_keys;
drop policy seal_late on client_keys;
create policy read_related on client_keys for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case when case_id = any ((select app.cases_for('client-keys', 'read'))::uuid[]) then true
      else case_id = any ((select app.former_cases())::uuid[]) end);

-- The index by moment of every entry serves the look-back too.
drop index audit_entries_recent;

set local role stapteam_helpers;

-- Nearly every look is at one's own case: that is found out before a place to write is made ready.
create or replace function app.mark_outside_looks() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  own uuid[];
begin
  if not app.may('case-core', 'read', 'own') then return null; end if;
  own := app.pinned_cases('own');
  if exists (select from added join public.cases c on c.programme_id = added.programme_id
      and c.subject_id = added.subject_id where c.id <> all (own)) then
    insert into public.outside_looks (programme_id, entry_id, subject_id)
    select added.programme_id, added.id, added.subject_id from added
    join public.cases c on c.programme_id = added.programme_id and c.subject_id = added.subject_id
    where c.id <> all (own);
  end if;
  return null;
end
$$;
set local role stapteam_owner;
