-- Signing in (gate) and looking after accounts (administrator).
-- Only gate may find a credential and open a session; runtime never sees a key, a hash or a token.
set local role stapteam_owner;

-- An account is looked after by one programme, also when its person works for several: otherwise an
-- administrator of one could take over somebody of another.
alter table persons add column home_programme_id uuid references programmes (id) on delete restrict;
comment on column persons.home_programme_id is 'Whose administrator keeps this account; null: the programme of her first membership.';

create function app.kept_people() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from public.persons p
  where (select (app.actor()).programme_id) = coalesce(p.home_programme_id, (
    select m.programme_id from public.memberships m where m.person_id = p.id
    order by m.valid_from, m.programme_id limit 1))
$$;
alter function app.kept_people() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.kept_people() from public;
grant execute on function app.kept_people() to stapteam_runtime;
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
  issuer text not null check (length(issuer) between 1 and 300),
  subject text not null check (length(subject) between 1 and 255),
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index oidc_subjects_linked on oidc_subjects (issuer, subject) where ended_at is null;
create index oidc_subjects_person on oidc_subjects (person_id);
call app.guard('oidc_subjects');
comment on column oidc_subjects.issuer is 'A subject means something within its issuer only.';

create table recovery_codes (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete cascade,
  locator text not null unique check (locator ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
  hash text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index recovery_codes_person on recovery_codes (person_id);
call app.guard('recovery_codes');
comment on column recovery_codes.locator is 'The first part of the code: finds the row, proves nothing.';
comment on column recovery_codes.hash is 'Argon2id of the second part; the code is shown once, to the person herself.';

-- A step of a ceremony under way: a passkey challenge or an OIDC login, good for minutes, used once.
create table ceremonies (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  kind text not null check (kind in ('passkey-sign-in', 'passkey-registration', 'invitation', 'oidc')),
  person_id uuid references persons (id) on delete cascade,
  state jsonb not null,
  expires_at timestamptz not null
);
create index ceremonies_expiry on ceremonies (expires_at);
call app.guard('ceremonies');
comment on column ceremonies.token_hash is 'SHA-256 of the token in the cookie of the ceremony.';

-- An invitation lets a person register a first passkey: made by the administrator, used once.
create table invitations (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references persons (id) on delete cascade,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  ended_at timestamptz
);
create index invitations_person on invitations (person_id);
call app.guard('invitations');

grant select on programmes, organisations, persons, memberships to stapteam_gate;
create policy gate_finds on programmes for select to stapteam_gate using (true);
create policy gate_finds on organisations for select to stapteam_gate using (true);
create policy gate_finds on persons for select to stapteam_gate using (true);
create policy gate_finds on memberships for select to stapteam_gate using (true);

grant select, insert, update on sessions to stapteam_gate;
grant select, insert on passkeys to stapteam_gate;
grant update (counter, last_used_at, ended_at) on passkeys to stapteam_gate;
grant select on oidc_subjects to stapteam_gate;
grant select on recovery_codes to stapteam_gate;
grant update (used_at, ended_at) on recovery_codes to stapteam_gate;
grant select on invitations to stapteam_gate;
grant update (used_at) on invitations to stapteam_gate;
grant select, insert, delete on ceremonies to stapteam_gate;
create policy gate_opens on sessions to stapteam_gate using (kind = 'person') with check (kind = 'person');
create policy gate_keeps on passkeys to stapteam_gate using (true) with check (true);
create policy gate_finds on oidc_subjects for select to stapteam_gate using (true);
create policy gate_finds on recovery_codes for select to stapteam_gate using (true);
create policy gate_uses on recovery_codes for update to stapteam_gate using (true) with check (true);
create policy gate_finds on invitations for select to stapteam_gate using (true);
create policy gate_uses on invitations for update to stapteam_gate using (true) with check (true);
create policy gate_keeps on ceremonies to stapteam_gate using (true) with check (true);

-- One's own passkeys and recovery codes: added and ended by oneself, read without what proves them.
grant select (id, person_id, label, created_at, last_used_at, ended_at) on passkeys to stapteam_runtime;
grant insert (person_id, credential_id, public_key, counter, transports, label, created_at)
  on passkeys to stapteam_runtime;
grant update (label, ended_at) on passkeys to stapteam_runtime;
create policy read_self on passkeys for select to stapteam_runtime using (person_id = (select app.actor_id()));
create policy add_self on passkeys for insert to stapteam_runtime
  with check (person_id = (select app.actor_id()));
create policy end_self on passkeys for update to stapteam_runtime
  using (person_id = (select app.actor_id())) with check (person_id = (select app.actor_id()));

grant select (id, person_id, created_at, used_at, ended_at) on recovery_codes to stapteam_runtime;
grant insert (person_id, locator, hash, created_at) on recovery_codes to stapteam_runtime;
grant update (ended_at) on recovery_codes to stapteam_runtime;
create policy read_self on recovery_codes for select to stapteam_runtime
  using (person_id = (select app.actor_id()));
create policy add_self on recovery_codes for insert to stapteam_runtime
  with check (person_id = (select app.actor_id()));
create policy end_self on recovery_codes for update to stapteam_runtime
  using (person_id = (select app.actor_id())) with check (person_id = (select app.actor_id()));

-- The administrator keeps organisations, people and memberships of the own programme.
grant update (name, version) on programmes to stapteam_runtime;
grant insert on organisations, memberships to stapteam_runtime;
grant insert (name, home_programme_id) on persons to stapteam_runtime;
grant select (home_programme_id) on persons to stapteam_runtime;
grant update (name, kind, chain_from, chain_until, version) on organisations to stapteam_runtime;
grant update (name, ended_at, version) on persons to stapteam_runtime;
grant update (valid_until, version) on memberships to stapteam_runtime;
grant select, insert, update, delete on mail_addresses to stapteam_runtime;

create policy admin_updates on programmes for update to stapteam_runtime
  using (id = (select app.actor_programme()) and (select app.may('accounts', 'write')))
  with check (id = (select app.actor_programme()));
create policy admin_adds on organisations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write')));
create policy admin_updates on organisations for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write')))
  with check (programme_id = (select app.actor_programme()));

-- A person without a membership yet is seen by the administrator who made the account.
create policy admin_reads on persons for select to stapteam_runtime
  using ((select app.may('accounts', 'read'))
    and (home_programme_id = (select app.actor_programme())
      or id = any ((select app.kept_people())::uuid[])));
create policy admin_adds on persons for insert to stapteam_runtime
  with check ((select app.may('accounts', 'write'))
    and home_programme_id = (select app.actor_programme()) and ended_at is null);
create policy admin_updates on persons for update to stapteam_runtime
  using ((select app.may('accounts', 'write')) and id = any ((select app.kept_people())::uuid[]))
  with check (id <> (select app.actor_id()) or ended_at is null);

-- Nobody writes a membership of her own: a role is given and taken by another administrator.
create policy admin_adds on memberships for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write'))
    and person_id <> (select app.actor_id())
    and (person_id = any ((select app.kept_people())::uuid[])
      or person_id = any ((select app.colleagues())::uuid[])));
create policy admin_ends on memberships for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('accounts', 'write'))
    and person_id <> (select app.actor_id()))
  with check (programme_id = (select app.actor_programme()) and person_id <> (select app.actor_id()));

create policy read_self on mail_addresses for select to stapteam_runtime
  using (person_id = (select app.actor_id())
    or ((select app.may('accounts', 'read')) and person_id = any ((select app.kept_people())::uuid[])));
create policy admin_adds on mail_addresses for insert to stapteam_runtime
  with check ((select app.may('accounts', 'write')) and person_id = any ((select app.kept_people())::uuid[]));
create policy admin_updates on mail_addresses for update to stapteam_runtime
  using ((select app.may('accounts', 'write')) and person_id = any ((select app.kept_people())::uuid[]))
  with check (person_id = any ((select app.kept_people())::uuid[]));
create policy admin_removes on mail_addresses for delete to stapteam_runtime
  using ((select app.may('accounts', 'write')) and person_id = any ((select app.kept_people())::uuid[]));

-- Letting somebody in: an invitation, or the subject under which her organisation knows her. Never
-- for oneself, and only for an account that this programme keeps.
grant select (id, person_id, created_at, expires_at, used_at, ended_at) on invitations to stapteam_runtime;
grant insert (person_id, token_hash, created_at, expires_at) on invitations to stapteam_runtime;
grant update (ended_at) on invitations to stapteam_runtime;
create policy admin_reads on invitations for select to stapteam_runtime
  using ((select app.may('accounts', 'read')) and person_id = any ((select app.kept_people())::uuid[]));
create policy admin_adds on invitations for insert to stapteam_runtime
  with check ((select app.may('accounts', 'write')) and person_id <> (select app.actor_id())
    and person_id = any ((select app.kept_people())::uuid[]));
create policy admin_ends on invitations for update to stapteam_runtime
  using ((select app.may('accounts', 'write')) and person_id = any ((select app.kept_people())::uuid[]))
  with check (ended_at is not null);

grant select on oidc_subjects to stapteam_runtime;
grant insert (person_id, issuer, subject, created_at) on oidc_subjects to stapteam_runtime;
grant update (ended_at) on oidc_subjects to stapteam_runtime;
create policy admin_reads on oidc_subjects for select to stapteam_runtime
  using ((select app.may('accounts', 'read')) and person_id = any ((select app.kept_people())::uuid[]));
create policy admin_adds on oidc_subjects for insert to stapteam_runtime
  with check ((select app.may('accounts', 'write')) and person_id <> (select app.actor_id())
    and person_id = any ((select app.kept_people())::uuid[]));
create policy admin_ends on oidc_subjects for update to stapteam_runtime
  using ((select app.may('accounts', 'write')) and person_id <> (select app.actor_id())
    and person_id = any ((select app.kept_people())::uuid[]))
  with check (ended_at is not null);
