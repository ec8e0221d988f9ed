-- Her wrapped key where notes are opened in a flight: asked for as a contact that is logged asks for it (0062),
-- by the same gate, instead of by every policy of the table in turn.
set local role stapteam_helpers;

create function app.client_key(for_case uuid) returns table (key_id text, wrapped bytea)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  if who.session_id is null or not app.reaches(who, for_case, 'client-keys', 'read') then return; end if;
  return query select k.key_id, k.wrapped from public.client_keys k
    where k.programme_id = who.programme_id and k.case_id = for_case;
end
$$;
revoke execute on function app.client_key(uuid) from public;
grant execute on function app.client_key(uuid) to stapteam_runtime;

-- A moment that is asked once can be looked up in an index.
create or replace function app.open_job(for_programme uuid, for_purpose text) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  token text := gen_random_uuid()::text || gen_random_uuid()::text;
begin
  if for_purpose not in ('seal-audit', 'safeguards', 'monitor', 'notices', 'sweep', 'operator') then
    raise exception 'unknown job purpose';
  end if;
  delete from public.sessions where kind = 'job' and ends_at < (select clock_timestamp());
  insert into public.sessions (token_hash, kind, programme_id, purpose, method, opened_at, authenticated_at, last_seen_at, ends_at)
  values (sha256(convert_to(token, 'UTF8')), 'job', for_programme, for_purpose, 'job',
          clock_timestamp(), clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '10 minutes');
  perform set_config('app.session', token, true);
end
$$;
set local role stapteam_owner;
