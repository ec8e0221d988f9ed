-- Who may do what in this database, before there is anything in it.
-- owner holds the tables and never logs in; helpers own the few definer functions and pass row
-- security only where a policy names them; runtime, jobs and gate log in and own nothing.
-- Roles belong to the cluster and several databases can share it, so each step is repeatable.
do $$
declare
  name text;
begin
  foreach name in array array['stapteam_owner', 'stapteam_helpers'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin', name);
    end if;
  end loop;
  foreach name in array array['stapteam_runtime', 'stapteam_jobs', 'stapteam_gate'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login noinherit', name);
    end if;
  end loop;
  execute format('grant stapteam_owner to %I with inherit false, set true', current_user);
  execute format('grant create on database %I to stapteam_owner', current_database());
  execute format('revoke temporary on database %I from public', current_database());
end
$$;

grant stapteam_helpers to stapteam_owner with inherit false, set true;

create extension if not exists btree_gist;

revoke all on schema public from public;
grant usage, create on schema public to stapteam_owner;
grant usage on schema public to stapteam_helpers, stapteam_runtime, stapteam_jobs, stapteam_gate;

set local role stapteam_owner;

create schema app;
grant usage on schema app to stapteam_helpers, stapteam_runtime, stapteam_jobs, stapteam_gate;
grant create on schema app to stapteam_helpers;

-- A function is closed until a migration opens it.
alter default privileges for role stapteam_owner revoke execute on functions from public;

-- Every table is guarded the same way: row security on and forced, and the owner passes for
-- migrations only (it has no login).
create procedure app.guard(guarded regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy owner_migrates on %s to stapteam_owner using (true) with check (true)', guarded);
end
$$;
