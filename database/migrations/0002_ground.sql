-- The ground every room stands on: the installation, programmes, organisations, people and the
-- membership under which a person works.
set local role stapteam_owner;

-- One row: whether this is a demonstration, and the day at which its time stands.
create table installation (
  singleton boolean primary key default true check (singleton),
  mode text not null check (mode in ('demonstration', 'production')),
  demo_date date,
  check ((mode = 'demonstration') = (demo_date is not null))
);
call app.guard('installation');
grant select on installation to stapteam_runtime, stapteam_jobs, stapteam_gate, stapteam_helpers;
create policy everyone_reads on installation for select
  to stapteam_runtime, stapteam_jobs, stapteam_gate, stapteam_helpers using (true);

-- The one place where the database asks what day it is; a demonstration stands still.
create function app.today() returns date language sql stable
  set search_path = pg_catalog, pg_temp
  return coalesce((select demo_date from public.installation), (now() at time zone 'Europe/Amsterdam')::date);
grant execute on function app.today() to stapteam_runtime, stapteam_jobs, stapteam_gate, stapteam_helpers;

create table programmes (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null check (length(name) between 1 and 120),
  started_on date not null,
  version integer not null default 1
);
call app.guard('programmes');

create table organisations (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  slug text not null check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('care', 'public-health', 'municipality', 'safety-house')),
  chain_from date not null,
  chain_until date,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, slug),
  check (chain_until is null or chain_until >= chain_from)
);
call app.guard('organisations');
comment on column organisations.chain_until is 'Last day of its part in the chain; null while it takes part.';

create table persons (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120),
  ended_at timestamptz,
  version integer not null default 1
);
call app.guard('persons');
comment on table persons is 'People who work with the product, never the women it is about.';

create table mail_addresses (
  person_id uuid primary key references persons (id) on delete cascade,
  address text not null check (length(address) between 3 and 254)
);
call app.guard('mail_addresses');
comment on table mail_addresses is 'Where a notice without content may be mailed; seen by the person and the administrator.';

create table memberships (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete restrict,
  organisation_id uuid not null,
  role text not null check (role in (
    'case_manager', 'peer_expert', 'coordinator', 'process_director', 'policy_officer',
    'organisation_manager', 'time_out_host', 'drop_in_host', 'nurse', 'zone_officer',
    'privacy_officer', 'administrator')),
  valid_from date not null,
  valid_until date,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  exclude using gist (
    programme_id with =, person_id with =, organisation_id with =, role with =,
    daterange(valid_from, valid_until, '[]') with &&),
  check (valid_until is null or valid_until >= valid_from)
);
create index memberships_person on memberships (person_id);
call app.guard('memberships');

-- The access matrix as the policies read it; `stapteam migrate` writes it from matrix.ts.
create table access_cells (
  role text not null,
  resource text not null,
  operation text not null,
  relations text[] not null,
  primary key (role, resource, operation)
);
call app.guard('access_cells');
grant select on access_cells to stapteam_runtime, stapteam_jobs, stapteam_gate, stapteam_helpers;
create policy everyone_reads on access_cells for select
  to stapteam_runtime, stapteam_jobs, stapteam_gate, stapteam_helpers using (true);
