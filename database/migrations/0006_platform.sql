-- What every room uses: settings with history, notices without content, idempotency keys.
set local role stapteam_owner;

create table settings (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  key text not null check (key ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$'),
  value jsonb not null,
  from_on date not null,
  reason text not null check (length(reason) between 1 and 500),
  set_by uuid references persons (id) on delete restrict,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id)
);
create index settings_key on settings (programme_id, key, from_on desc, recorded_at desc);
call app.guard('settings');
comment on table settings is 'Only added to: the row with the latest from-date, and among those the latest recorded, counts.';
grant select on settings to stapteam_runtime, stapteam_jobs;
grant insert on settings to stapteam_runtime;
create policy read_in_programme on settings for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()));
create policy read_for_job on settings for select to stapteam_jobs
  using (programme_id = (select app.job_programme()));
create policy set_with_reason on settings for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('settings', 'write'))
    and set_by = (select app.actor_id()));

create table notices (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z0-9-]*$'),
  entity_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  mailed_at timestamptz,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade
);
create index notices_recipient on notices (programme_id, membership_id, created_at desc);
create index notices_unmailed on notices (created_at) where mailed_at is null;
call app.guard('notices');
comment on column notices.entity_id is 'What waits; opening it asks for today''s rights.';
grant select on notices to stapteam_runtime;
grant insert (programme_id, membership_id, kind, entity_id) on notices to stapteam_runtime;
grant update (read_at) on notices to stapteam_runtime;
create policy read_self on notices for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()));
create policy mark_self on notices for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()))
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()));
create policy tell_in_programme on notices for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()));
grant select on notices, memberships, persons, mail_addresses to stapteam_jobs;
grant update (mailed_at) on notices to stapteam_jobs;
create policy mail_notices on notices for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'notices');
create policy mark_mailed on notices for update to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'notices')
  with check (programme_id = (select app.job_programme()));
create policy mail_to on memberships for select to stapteam_jobs
  using (programme_id = (select app.job_programme()));
create policy mail_to on persons for select to stapteam_jobs
  using ((select app.job_purpose()) = 'notices');
create policy mail_to on mail_addresses for select to stapteam_jobs
  using ((select app.job_purpose()) = 'notices');

create table idempotency_keys (
  programme_id uuid not null references programmes (id) on delete restrict,
  membership_id uuid not null,
  key uuid not null,
  request_mac bytea not null,
  status smallint not null,
  resource_id uuid,
  version integer,
  created_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, membership_id, key),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade
);
call app.guard('idempotency_keys');
comment on table idempotency_keys is 'That it happened, never what was in it: a replay reads again under today''s rights.';
grant select, insert on idempotency_keys to stapteam_runtime;
create policy keep_self on idempotency_keys to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()))
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()));
