-- Every look and every change leaves a row in the same transaction (NEN 7513: who, role,
-- organisation, on whose behalf, what, which subject, why, outcome, when); never content.
-- Rows are only added. A sealer chains them per programme and signs checkpoints.
set local role stapteam_owner;

create table audit_entries (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  position bigint generated always as identity,
  recorded_at timestamptz not null default clock_timestamp(),
  session_id uuid,
  person_id uuid,
  membership_id uuid,
  role text,
  organisation_id uuid,
  on_behalf_of uuid,
  action text not null check (action ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
  resource text not null,
  subject_id uuid,
  entity_id uuid,
  reason text check (reason ~ '^[a-z][a-z0-9-]{0,60}(: ?[a-z0-9-]{1,60})?$'),
  emergency boolean not null default false,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  trace_id text not null,
  span_id text not null,
  primary key (programme_id, id)
);
create index audit_entries_subject on audit_entries (programme_id, subject_id, recorded_at desc);
create index audit_entries_position on audit_entries (programme_id, position);
create index audit_entries_recorded on audit_entries (programme_id, recorded_at);
call app.guard('audit_entries');
comment on column audit_entries.reason is 'A code, such as `emergency:<id>`, never words about a person: no erasure reaches into the chain.';
comment on column audit_entries.recorded_at is 'Real time of the machine, in a demonstration too.';

create table audit_seals (
  programme_id uuid not null references programmes (id) on delete restrict,
  sequence bigint not null check (sequence > 0),
  entry_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null,
  primary key (programme_id, sequence),
  unique (programme_id, entry_id)
);
call app.guard('audit_seals');
comment on column audit_seals.entry_id is 'No foreign key: a removed entry must leave its seal behind as a witness.';

create table audit_checkpoints (
  programme_id uuid not null references programmes (id) on delete restrict,
  sequence bigint not null,
  head bytea not null,
  signed_at timestamptz not null,
  key_fingerprint text not null,
  signature bytea not null,
  primary key (programme_id, sequence)
);
call app.guard('audit_checkpoints');

-- Nobody states when an entry was recorded, or its place: what is written is written now.
grant insert (programme_id, session_id, person_id, membership_id, role, organisation_id, on_behalf_of,
  action, resource, subject_id, entity_id, reason, emergency, outcome, trace_id, span_id)
  on audit_entries to stapteam_runtime, stapteam_jobs;
grant insert (programme_id, session_id, person_id, membership_id, role, organisation_id,
  action, resource, reason, outcome, trace_id, span_id) on audit_entries to stapteam_gate;

grant select on audit_entries to stapteam_runtime;
create policy record_self on audit_entries for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and person_id = (select app.actor_id())
    and membership_id = (select app.actor_membership()) and role = (select app.actor_role())
    and organisation_id = (select app.actor_organisation())
    and session_id = (select (app.actor()).session_id) and on_behalf_of is null);

-- Gate records sign-ins and their refusals, of somebody known, where she works or worked. One row at
-- a time, so asking memberships for it costs nothing.
create policy record_sign_in on audit_entries for insert to stapteam_gate
  with check (resource = 'session' and exists (
    select from memberships m
    where m.programme_id = audit_entries.programme_id and m.person_id = audit_entries.person_id
      and m.id = coalesce(audit_entries.membership_id, m.id)));

grant select on audit_entries to stapteam_jobs;
grant select, insert on audit_seals, audit_checkpoints to stapteam_jobs;
create policy seal_reads on audit_entries for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'seal-audit');
create policy job_records on audit_entries for insert to stapteam_jobs
  with check (programme_id = (select app.job_programme()) and person_id is null);
create policy seal_reads on audit_seals for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'seal-audit');
create policy seal_adds on audit_seals for insert to stapteam_jobs
  with check (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'seal-audit');
create policy seal_reads on audit_checkpoints for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'seal-audit');
create policy seal_adds on audit_checkpoints for insert to stapteam_jobs
  with check (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'seal-audit');

-- Jobs walk the programmes one by one.
grant select on programmes to stapteam_jobs;
create policy jobs_walk on programmes for select to stapteam_jobs using (true);
