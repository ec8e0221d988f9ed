-- Her safety (note, 2a): a plan for when she is in danger, violence against her, and that she is missing,
-- each with what to do now. That one is open is known to who watches over the approach; what it says is
-- sealed, and for her own team.
set local role stapteam_owner;

create table safety_plans (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  written_on date not null,
  review_on date not null check (review_on >= written_on),
  replaces_id uuid,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  unique (programme_id, replaces_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, replaces_id, case_id) references safety_plans (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index safety_plans_first on safety_plans (programme_id, case_id) where replaces_id is null;
call app.guard('safety_plans');
comment on column safety_plans.replaces_id is 'A plan is never changed: the next replaces it, and nothing replaces one twice.';

create table incidents (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  occurred_on date not null,
  ended_on date check (ended_on >= occurred_on),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index incidents_case on incidents (programme_id, case_id);
call app.guard('incidents');
comment on column incidents.ended_on is 'Null while one of the steps is not taken. What kind it was is sealed with the rest.';

create table missing_reports (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  last_seen_on date not null,
  opened_on date not null check (opened_on >= last_seen_on),
  ended_on date check (ended_on >= opened_on),
  outcome text check (outcome in ('found-safe', 'found-hurt', 'found-elsewhere', 'died')),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check ((ended_on is null) = (outcome is null))
);
create unique index missing_reports_open on missing_reports (programme_id, case_id) where ended_on is null;
create index missing_reports_case on missing_reports (programme_id, case_id);
call app.guard('missing_reports');

create table safety_texts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  safety_plan_id uuid,
  incident_id uuid,
  missing_report_id uuid,
  sealed bytea not null,
  primary key (programme_id, id),
  unique (programme_id, safety_plan_id),
  unique (programme_id, incident_id),
  unique (programme_id, missing_report_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, safety_plan_id, case_id) references safety_plans (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, incident_id, case_id) references incidents (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, missing_report_id, case_id) references missing_reports (programme_id, id, case_id) on delete cascade,
  check (num_nonnulls(safety_plan_id, incident_id, missing_report_id) = 1)
);
create index safety_texts_case on safety_texts (programme_id, case_id);
call app.guard('safety_texts');
comment on table safety_texts is 'What a plan, an incident or a report says. Written once, sealed at version 1.';

create table safety_steps (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  incident_id uuid,
  missing_report_id uuid,
  step text not null check (step ~ '^[a-z][a-z-]{1,40}$'),
  outcome text not null check (outcome in ('done', 'not-needed')),
  taken_at timestamptz not null,
  membership_id uuid not null,
  primary key (programme_id, id),
  unique (programme_id, incident_id, step),
  unique (programme_id, missing_report_id, step),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, incident_id, case_id) references incidents (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, missing_report_id, case_id) references missing_reports (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (num_nonnulls(incident_id, missing_report_id) = 1)
);
create index safety_steps_case on safety_steps (programme_id, case_id);
call app.guard('safety_steps');

grant select, insert on safety_plans, incidents, missing_reports, safety_texts, safety_steps to stapteam_runtime;
grant update (ended_on, version) on incidents to stapteam_runtime;
grant update (ended_on, outcome, version) on missing_reports to stapteam_runtime;

create policy read_related on safety_plans for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safety', 'read'))::uuid[]));
create policy write_own on safety_plans for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('safety', 'write'))::uuid[]));

create policy read_related on incidents for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('incidents', 'read'))::uuid[]));
create policy record_own on incidents for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('incidents', 'write'))::uuid[]));
create policy end_own on incidents for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('incidents', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_related on missing_reports for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safety', 'read'))::uuid[]));
create policy open_own on missing_reports for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('safety', 'write'))::uuid[]));
create policy end_own on missing_reports for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safety', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_own on safety_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safety-texts', 'read'))::uuid[]));
create policy write_own on safety_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('safety-texts', 'write'))::uuid[])
      or incident_id is not null and case_id = any ((select app.cases_for('incidents', 'write'))::uuid[])));

create policy read_own on safety_steps for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('safety-texts', 'read'))::uuid[]));
create policy take_own on safety_steps for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and (case_id = any ((select app.cases_for('safety', 'write'))::uuid[])
      or incident_id is not null and case_id = any ((select app.cases_for('incidents', 'write'))::uuid[])));

-- Of her safety the timeline tells her own team; who watches over the approach sees that one is open.
alter policy read_timeline on facts
  using (programme_id = (select app.actor_programme())
    and subject_id = any ((select app.subjects_for('timeline', 'read'))::uuid[])
    and (kind not in ('whereabouts-known', 'whereabouts-ended')
      or subject_id = any ((select app.subjects_for('whereabouts', 'read'))::uuid[]))
    and (kind not in ('safety-plan-reviewed', 'incident-recorded', 'incident-ended', 'missing-opened', 'missing-ended')
      or subject_id = any ((select app.subjects_for('safety-texts', 'read'))::uuid[]))
    and (kind not in ('complaint-received', 'complaint-heard', 'complaint-answered', 'worker-refused',
        'worker-refusal-ended', 'rating-given')
      or subject_id = any ((select app.subjects_for('voice', 'read'))::uuid[])
        and (attributes ->> 'aboutPersonId') is distinct from (select app.actor_id())::text));
