-- Who is asking. The request states a session token and nothing else; functions owned by helpers
-- resolve it from tables that runtime cannot read, so injected SQL cannot become someone else.
set local role stapteam_owner;

create table sessions (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  kind text not null check (kind in ('person', 'job')),
  person_id uuid references persons (id) on delete cascade,
  programme_id uuid not null references programmes (id) on delete cascade,
  membership_id uuid,
  purpose text,
  method text not null check (method in ('demonstration', 'passkey', 'oidc', 'recovery-code', 'job')),
  device text not null default '',
  opened_at timestamptz not null,
  authenticated_at timestamptz not null,
  last_seen_at timestamptz not null,
  idle_minutes integer not null default 15 check (idle_minutes between 1 and 60),
  ends_at timestamptz not null check (ends_at <= opened_at + interval '10 hours'),
  ended_at timestamptz,
  ended_why text check (ended_why in ('signed-out', 'switched', 'revoked', 'replaced')),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade,
  check ((kind = 'person') = (person_id is not null and membership_id is not null)),
  check ((kind = 'job') = (purpose is not null))
);
create index sessions_person on sessions (person_id, opened_at desc);
call app.guard('sessions');
comment on column sessions.token_hash is 'SHA-256 of the token; the token itself is only in the cookie.';
comment on column sessions.authenticated_at is 'When the person last proved who she is; step-up asks for a recent one.';

grant select on sessions, memberships, persons, programmes, organisations to stapteam_helpers;
grant update (last_seen_at) on sessions to stapteam_helpers;
create policy helpers_resolve on sessions for select to stapteam_helpers using (true);
create policy helpers_touch on sessions for update to stapteam_helpers using (true) with check (true);
create policy helpers_resolve on memberships for select to stapteam_helpers using (true);
create policy helpers_resolve on persons for select to stapteam_helpers using (true);
create policy helpers_resolve on programmes for select to stapteam_helpers using (true);
create policy helpers_resolve on organisations for select to stapteam_helpers using (true);

create type app.actor_row as (
  session_id uuid, membership_id uuid, person_id uuid, programme_id uuid, organisation_id uuid, role text
);

-- The membership behind the session, or no row: ended, idle, past its end, account or membership ended.
create function app.actor() returns app.actor_row language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select s.id, m.id, m.person_id, m.programme_id, m.organisation_id, m.role
  from public.sessions s
  join public.memberships m on m.programme_id = s.programme_id and m.id = s.membership_id
  join public.persons p on p.id = m.person_id
  where s.token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    and s.kind = 'person'
    and s.ended_at is null
    and clock_timestamp() < s.ends_at
    and clock_timestamp() < s.last_seen_at + make_interval(mins => s.idle_minutes)
    and p.ended_at is null
    and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
$$;

create function app.actor_id() returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp return (app.actor()).person_id;
create function app.actor_membership() returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp return (app.actor()).membership_id;
create function app.actor_programme() returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp return (app.actor()).programme_id;
create function app.actor_organisation() returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp return (app.actor()).organisation_id;
create function app.actor_role() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp return (app.actor()).role;

-- The relations under which the actor's role may do this; empty where the matrix has no cell.
create function app.relations(of_resource text, for_operation text) returns text[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce((
    select c.relations from public.access_cells c
    where c.role = (select (app.actor()).role) and c.resource = of_resource and c.operation = for_operation
  ), '{}')
$$;

-- Whether the actor's role may do this by the relation named.
create function app.may(of_resource text, for_operation text, by_relation text default 'all') returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return by_relation = any (app.relations(of_resource, for_operation));

-- Opens the request's transaction: states the session, says who it is, and keeps it awake.
-- The touch is skipped while another request of the same session holds the row.
create function app.enter(token text) returns app.actor_row language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  found_actor app.actor_row;
begin
  perform set_config('app.session', coalesce(token, ''), true);
  found_actor := app.actor();
  if found_actor.session_id is not null then
    update public.sessions set last_seen_at = clock_timestamp()
    where id in (
      select id from public.sessions
      where id = found_actor.session_id and last_seen_at < clock_timestamp() - interval '30 seconds'
      for update skip locked);
  end if;
  return found_actor;
end
$$;

-- A job works for one programme and one purpose; only `jobs` may open such a session.
create function app.job_programme() returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select programme_id from public.sessions
  where token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    and kind = 'job' and ended_at is null and clock_timestamp() < ends_at
$$;
create function app.job_purpose() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select purpose from public.sessions
  where token_hash = sha256(convert_to(nullif(current_setting('app.session', true), ''), 'UTF8'))
    and kind = 'job' and ended_at is null and clock_timestamp() < ends_at
$$;
create function app.open_job(for_programme uuid, for_purpose text) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  token text := gen_random_uuid()::text || gen_random_uuid()::text;
begin
  if for_purpose not in ('seal-audit', 'safeguards', 'monitor', 'notices', 'sweep', 'operator') then
    raise exception 'unknown job purpose';
  end if;
  delete from public.sessions where kind = 'job' and ends_at < clock_timestamp();
  insert into public.sessions (token_hash, kind, programme_id, purpose, method, opened_at, authenticated_at, last_seen_at, ends_at)
  values (sha256(convert_to(token, 'UTF8')), 'job', for_programme, for_purpose, 'job',
          clock_timestamp(), clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '10 minutes');
  perform set_config('app.session', token, true);
end
$$;
grant insert, delete on sessions to stapteam_helpers;
create policy helpers_open_jobs on sessions for insert to stapteam_helpers with check (kind = 'job');
create policy helpers_clear_jobs on sessions for delete to stapteam_helpers using (kind = 'job');

alter function app.actor() owner to stapteam_helpers;
alter function app.actor_id() owner to stapteam_helpers;
alter function app.actor_membership() owner to stapteam_helpers;
alter function app.actor_programme() owner to stapteam_helpers;
alter function app.actor_organisation() owner to stapteam_helpers;
alter function app.actor_role() owner to stapteam_helpers;
alter function app.relations(text, text) owner to stapteam_helpers;
alter function app.may(text, text, text) owner to stapteam_helpers;
alter function app.enter(text) owner to stapteam_helpers;
alter function app.job_programme() owner to stapteam_helpers;
alter function app.job_purpose() owner to stapteam_helpers;
alter function app.open_job(uuid, text) owner to stapteam_helpers;

set local role stapteam_helpers;
revoke execute on all functions in schema app from public;
grant execute on function app.actor(), app.actor_id(), app.actor_membership(), app.actor_programme(),
  app.actor_organisation(), app.actor_role(), app.relations(text, text), app.may(text, text, text),
  app.enter(text) to stapteam_runtime;
grant execute on function app.job_programme(), app.job_purpose(), app.open_job(uuid, text) to stapteam_jobs;
set local role stapteam_owner;

-- Runtime sees and ends its own sessions, never a token.
grant select (id, kind, person_id, programme_id, membership_id, method, device, opened_at, last_seen_at, idle_minutes, ends_at, ended_at)
  on sessions to stapteam_runtime;
grant update (ended_at, ended_why) on sessions to stapteam_runtime;
create policy read_self on sessions for select to stapteam_runtime
  using (kind = 'person' and person_id = (select app.actor_id()));
create policy end_self on sessions for update to stapteam_runtime
  using (kind = 'person' and person_id = (select app.actor_id()))
  with check (kind = 'person' and person_id = (select app.actor_id()) and ended_at is not null);

-- Programmes, organisations, people and memberships, seen from inside one programme.
grant select on programmes, organisations, memberships to stapteam_runtime;
grant select (id, name, ended_at, version) on persons to stapteam_runtime;
create policy read_own_programme on programmes for select to stapteam_runtime
  using (id = (select app.actor_programme()));
create policy read_in_programme on organisations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()));
create policy read_colleagues on memberships for select to stapteam_runtime
  using ((programme_id = (select app.actor_programme()) and (select app.may('people', 'read')))
    or person_id = (select app.actor_id()));

create function app.colleagues() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct person_id), '{}') from public.memberships
  where programme_id = (app.actor()).programme_id
$$;
alter function app.colleagues() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.colleagues() from public;
grant execute on function app.colleagues() to stapteam_runtime;
set local role stapteam_owner;
create policy read_colleagues on persons for select to stapteam_runtime
  using (id = (select app.actor_id())
    or ((select app.may('people', 'read')) and id = any ((select app.colleagues())::uuid[])));
