-- An aanmelding is not yet a case: somebody is mentioned, somebody triages, somebody tries to reach her.
set local role stapteam_owner;

create table referrals_in (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  subject_id uuid not null default gen_random_uuid(),
  alias text not null check (length(alias) between 3 and 60),
  source text not null check (source in ('street', 'drop-in', 'care', 'public-health', 'municipality', 'police', 'herself', 'other')),
  organisation_id uuid not null,
  received_on date not null,
  triage_membership_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'started', 'not-started')),
  decided_at timestamptz,
  not_started_reason text check (not_started_reason in ('not-the-group', 'minor', 'elsewhere-in-care', 'not-reached', 'declined', 'moved-away', 'died')),
  case_id uuid,
  created_by_membership_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, alias),
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, triage_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, created_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete set null (case_id),
  check ((state = 'waiting') = (decided_at is null)),
  check (state <> 'started' or case_id is not null),
  check ((state = 'not-started') = (not_started_reason is not null))
);
create index referrals_in_waiting on referrals_in (programme_id, received_on) where state = 'waiting';
call app.guard('referrals_in');
comment on column referrals_in.organisation_id is 'The organisation of whoever reported it.';

create table referral_attempts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  referral_in_id uuid not null,
  membership_id uuid not null,
  attempted_at timestamptz not null,
  outcome text not null check (outcome in ('spoken', 'seen-not-spoken', 'attempted', 'declined')),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, referral_in_id) references referrals_in (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index referral_attempts_referral on referral_attempts (programme_id, referral_in_id);
call app.guard('referral_attempts');

grant select on referrals_in, referral_attempts to stapteam_runtime;
grant insert (programme_id, id, subject_id, alias, source, organisation_id, received_on, triage_membership_id, created_by_membership_id)
  on referrals_in to stapteam_runtime;
grant update (triage_membership_id, state, decided_at, not_started_reason, case_id, version) on referrals_in to stapteam_runtime;
grant insert on referral_attempts to stapteam_runtime;

create policy read_all on referrals_in for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('referrals-in', 'read'))
      or (select app.may('referrals-in', 'read', 'org')) and organisation_id = (select app.actor_organisation())));
create policy report on referrals_in for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and created_by_membership_id = (select app.actor_membership())
    and organisation_id = (select app.actor_organisation())
    and (select app.may('referrals-in', 'create')));
create policy triage on referrals_in for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('referrals-in', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy read_all on referral_attempts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('referrals-in', 'read')));
create policy try_to_reach on referral_attempts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('referrals-in', 'write')));
