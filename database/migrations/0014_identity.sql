-- Her identity, held apart from the case and unreadable without a key that is not in this database.
set local role stapteam_owner;

create table client_keys (
  programme_id uuid not null,
  case_id uuid not null,
  key_id text not null,
  wrapped bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
call app.guard('client_keys');
comment on column client_keys.wrapped is 'Her data key, wrapped by a key that lives in the key store; erasure deletes it there.';

create table identity_fields (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  field text not null check (field in ('call-name', 'legal-name', 'birth-date', 'phone', 'address', 'find-spot', 'languages', 'emergency-contact')),
  sealed bytea not null,
  ended_at timestamptz,
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
create index identity_fields_case on identity_fields (programme_id, case_id) where ended_at is null;
call app.guard('identity_fields');

create table safe_contacts (
  programme_id uuid not null,
  case_id uuid not null,
  sealed bytea not null,
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  primary key (programme_id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
call app.guard('safe_contacts');

grant select, insert on client_keys to stapteam_runtime;
create policy read_related on client_keys for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('client-keys', 'read'))::uuid[]));
create policy add_on_opening on client_keys for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('client-keys', 'write'))::uuid[]));

grant select, insert on identity_fields to stapteam_runtime;
grant update (sealed, ended_at, version) on identity_fields to stapteam_runtime;
create policy read_whole on identity_fields for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('identity', 'read'))::uuid[]));
-- The peer expert: what she is called, her phones, where to find her; nothing else.
create policy read_reach on identity_fields for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and field in ('call-name', 'phone', 'find-spot')
    and case_id = any ((select app.cases_for('identity-reach', 'read'))::uuid[]));
create policy add_own on identity_fields for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('identity', 'write'))::uuid[]));
create policy change_own on identity_fields for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('identity', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on safe_contacts to stapteam_runtime;
grant update (sealed, recorded_at, version) on safe_contacts to stapteam_runtime;
create policy read_related on safe_contacts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safe-contact', 'read'))::uuid[]));
create policy add_own on safe_contacts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safe-contact', 'write'))::uuid[]));
create policy change_own on safe_contacts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safe-contact', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
