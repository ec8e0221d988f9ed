-- Row security asks who acts some thirty times in one request. Asked of the tables each time, that took
-- most of the request. `app.enter` asks once and leaves the answer in the transaction, sealed: runtime
-- can write any setting, so what it finds there counts only with a seal that runtime cannot make.
set local role stapteam_owner;

-- Not in the write-ahead log, so in no backup and on no copy; made anew after a crash.
create unlogged table memory_seals (
  singleton boolean primary key default true check (singleton),
  secret bytea not null check (length(secret) = 32)
);
call app.guard('memory_seals');
comment on table memory_seals is 'The secret that seals what a transaction remembers of its actor; read by the definer functions alone.';
grant select, insert on memory_seals to stapteam_helpers;
create policy helpers_seal on memory_seals for select to stapteam_helpers using (true);
create policy helpers_make on memory_seals for insert to stapteam_helpers with check (true);

set local role stapteam_helpers;

-- Good in this transaction, on this connection and for this token, and nowhere else. Hashed twice, so
-- that nothing can be added to what was sealed.
create function app.seal_memory(secret bytea, kind text, remembered text) returns text language sql stable
  return encode(sha256(secret || sha256(secret || timestamptz_send(transaction_timestamp())
    || int4send(pg_backend_pid()) || sha256(convert_to(coalesce(current_setting('app.session', true), ''), 'UTF8'))
    || convert_to(kind || remembered, 'UTF8'))), 'hex');
revoke execute on function app.seal_memory(bytea, text, text) from public;


create or replace function app.actor() returns app.actor_row language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := current_setting('app.remembered_actor', true);
  found_secret bytea;
  who app.actor_row;
begin
  if kept <> '' then
    select secret into found_secret from public.memory_seals;
    if left(kept, 64) = app.seal_memory(found_secret, 'remembered_actor', substr(kept, 65)) then
      return substr(kept, 65)::app.actor_row;
    end if;
  end if;
  select s.id, m.id, m.person_id, m.programme_id, m.organisation_id, m.role into who
  from public.sessions s
  join public.memberships m on m.programme_id = s.programme_id and m.id = s.membership_id
  join public.persons p on p.id = m.person_id
  where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    and s.kind = 'person'
    and s.ended_at is null
    and clock_timestamp() < s.ends_at
    and clock_timestamp() < s.last_seen_at + make_interval(mins => s.idle_minutes)
    and p.ended_at is null
    and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date);
  return who;
end
$$;

-- Written as expressions that the planner takes over into the policy, so that asking for one field
-- costs one call and not two.
create or replace function app.actor_id() returns uuid language sql stable return (app.actor()).person_id;
create or replace function app.actor_membership() returns uuid language sql stable return (app.actor()).membership_id;
create or replace function app.actor_programme() returns uuid language sql stable return (app.actor()).programme_id;
create or replace function app.actor_organisation() returns uuid language sql stable return (app.actor()).organisation_id;
create or replace function app.actor_role() returns text language sql stable return (app.actor()).role;

create or replace function app.may(of_resource text, for_operation text, by_relation text default 'all') returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  return exists (
    select from public.access_cells c
    where c.role = who.role and c.resource = of_resource and c.operation = for_operation
      and by_relation = any (c.relations));
end
$$;

-- What `remember` writes, `actor` and `pinned_reach` read back.
create function app.remember(of_kind text, remembered text) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  found_secret bytea;
begin
  select secret into found_secret from public.memory_seals;
  if found_secret is null then
    insert into public.memory_seals (secret)
      values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) on conflict do nothing;
    select secret into found_secret from public.memory_seals;
  end if;
  perform set_config('app.' || of_kind, app.seal_memory(found_secret, of_kind, remembered) || remembered, true);
end
$$;
revoke execute on function app.remember(text, text) from public;

create or replace function app.enter(token text) returns app.actor_row language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  found_actor app.actor_row;
begin
  perform set_config('app.session', coalesce(token, ''), true);
  found_actor := app.actor();
  if found_actor.session_id is not null then
    perform app.remember('remembered_actor', found_actor::text);
    update public.sessions set last_seen_at = clock_timestamp()
    where id in (
      select id from public.sessions
      where id = found_actor.session_id and last_seen_at < clock_timestamp() - interval '30 seconds'
      for update skip locked);
  end if;
  return found_actor;
end
$$;

set local role stapteam_owner;

-- One question instead of six.
drop policy record_self on audit_entries;
create policy record_self on audit_entries for insert to stapteam_runtime
  with check ((programme_id, person_id, membership_id, role, organisation_id, session_id)
    = (select a.programme_id, a.person_id, a.membership_id, a.role, a.organisation_id, a.session_id from app.actor() a)
    and on_behalf_of is null);
