-- Signing in (gate) and looking after accounts (administrator).
-- Only gate may find a credential and open a session; runtime never sees a key, a hash or a subject.
set local role stapteam_owner;

create table passkeys (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  label text not null default '' check (length(label) <= 60),
  created_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz
);
create index passkeys_person on passkeys (person_id);
call app.guard('passkeys');

create table oidc_subjects (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete cascade,
  issuer text not null,
  subject text not null,
  created_at timestamptz not null,
  unique (issuer, subject)
);
call app.guard('oidc_subjects');

create table recovery_codes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete cascade,
  hash text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index recovery_codes_person on recovery_codes (person_id);
call app.guard('recovery_codes');
comment on column recovery_codes.hash is 'Argon2id; the code is shown once, to the person herself.';

-- A step of a ceremony under way: a passkey challenge or an OIDC login, good for minutes, used once.
create table ceremonies (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('passkey-sign-in', 'passkey-registration', 'oidc')),
  person_id uuid references persons (id) on delete cascade,
  state jsonb not null,
  expires_at timestamptz not null
);
create index ceremonies_expiry on ceremonies (expires_at);
call app.guard('ceremonies');

-- An invitation lets a new person register a first passkey: made by the administrator, used once.
create table invitations (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete cascade,
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
call app.guard('invitations');

grant select on programmes, organisations, persons, memberships to stapteam_gate;
create policy gate_finds on programmes for select to stapteam_gate using (true);
create policy gate_finds on organisations for select to stapteam_gate using (true);
create policy gate_finds on persons for select to stapteam_gate using (true);
create policy gate_finds on memberships for select to stapteam_gate using (true);

grant select, insert, update on sessions, passkeys, oidc_subjects, recovery_codes, invitations to stapteam_gate;
grant select, insert, update, delete on ceremonies to stapteam_gate;
create policy gate_opens on sessions to stapteam_gate using (kind = 'person') with check (kind = 'person');
create policy gate_keeps on passkeys to stapteam_gate using (true) with check (true);
create policy gate_keeps on oidc_subjects to stapteam_gate using (true) with check (true);
create policy gate_keeps on recovery_codes to stapteam_gate using (true) with check (true);
create policy gate_keeps on invitations to stapteam_gate using (true) with check (true);
create policy gate_keeps on ceremonies to stapteam_gate using (true) with check (true);

-- One's own passkeys by label; the key material stays with gate.
grant select (id, person_id, label, created_at, last_used_at, ended_at) on passkeys to stapteam_runtime;
grant update (label, ended_at) on passkeys to stapteam_runtime;
create policy read_self on passkeys for select to stapteam_runtime using (person_id = (select app.actor_id()));
create policy end_self on passkeys for update to stapteam_runtime
  using (person_id = (select app.actor_id())) with check (person_id = (select app.actor_id()));

-- The administrator keeps organisations, people and memberships of the own programme.
grant insert on programmes, organisations, memberships, persons to stapteam_runtime;
grant update (name, version) on programmes to stapteam_runtime;
grant update (name, kind, chain_from, chain_until, version) on organisations to stapteam_runtime;
grant update (name, ended_at, version) on persons to stapteam_runtime;
grant update (valid_until, version) on memberships to stapteam_runtime;
grant select, insert, update on mail_addresses to stapteam_runtime;

create policy admin_updates on programmes for update to stapteam_runtime
  using (id = (select app.actor_programme()) and (select app.may('accounts', 'write')))
  with check (id = (select app.actor_programme()));
create policy admin_adds on organisations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write')));
create policy admin_updates on organisations for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy admin_adds on persons for insert to stapteam_runtime
  with check ((select app.may('accounts', 'write')));
create policy admin_updates on persons for update to stapteam_runtime
  using ((select app.may('accounts', 'write')) and id = any ((select app.colleagues())::uuid[]))
  with check (true);
create policy admin_adds on memberships for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write')));
create policy admin_ends on memberships for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy read_self on mail_addresses for select to stapteam_runtime
  using (person_id = (select app.actor_id())
    or ((select app.may('accounts', 'read')) and person_id = any ((select app.colleagues())::uuid[])));
create policy admin_adds on mail_addresses for insert to stapteam_runtime
  with check ((select app.may('accounts', 'write')));
create policy admin_updates on mail_addresses for update to stapteam_runtime
  using ((select app.may('accounts', 'write')) and person_id = any ((select app.colleagues())::uuid[]))
  with check (true);
revoke insert on programmes from stapteam_runtime;
