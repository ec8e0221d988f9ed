-- A stay: asked for, approved, reserved, arrived, returned; in a crisis arrived first (note, 2d). Codes and
-- days only, so that who decides needs none of her words; what she needs there is sealed, apart.
set local role stapteam_owner;

create table time_out_stays (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  state text not null default 'requested' check (state in ('requested', 'approved', 'reserved', 'arrived',
    'returned', 'declined', 'cancelled', 'not-arrived', 'ended-early')),
  place_id uuid,
  from_on date not null,
  leave_on date not null check (leave_on > from_on),
  aim text not null check (aim in ('rest', 'safety', 'recovery', 'between-places', 'other')),
  exception_reason text check (exception_reason in ('danger', 'exhaustion', 'after-hospital', 'waits-for-place', 'other')),
  crisis boolean not null default false,
  approve_by date,
  requested_by_membership_id uuid not null,
  requested_at timestamptz not null,
  decision text check (decision in ('approved', 'declined')),
  decline_reason text check (decline_reason in ('no-quota', 'no-place', 'other-help', 'not-needed', 'other')),
  decided_by_membership_id uuid,
  decided_at timestamptz,
  arrived_on date,
  left_on date,
  end_reason text check (end_reason in ('own-wish', 'rules', 'unsafe', 'care-elsewhere', 'not-approved', 'other')),
  cancel_reason text check (cancel_reason in ('own-wish', 'not-needed', 'not-reached', 'care-elsewhere', 'other')),
  overstay_since date,
  overstay_reason text check (overstay_reason in ('no-place-to-go', 'unsafe', 'ill', 'transport', 'other')),
  overstay_by_membership_id uuid,
  overstay_at timestamptz,
  changed_on date not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, place_id) references time_out_places (programme_id, id) on delete restrict,
  foreign key (programme_id, requested_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, decided_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, overstay_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint time_out_at_most_two_weeks check (coalesce(overstay_since, leave_on) - from_on <= 14),
  constraint time_out_overstay_by_whom_and_why check (
    num_nonnulls(overstay_since, overstay_reason, overstay_by_membership_id, overstay_at) in (0, 4)
    and (overstay_since is null or leave_on between overstay_since and overstay_since + 14)),
  constraint time_out_approved_before_arrival check (
    crisis or decision = 'approved' or state in ('requested', 'declined', 'cancelled')),
  constraint time_out_crisis_has_term check (crisis = (approve_by is not null)),
  constraint time_out_decided_by_whom check (
    (decision is null) = (decided_by_membership_id is null) and (decision is null) = (decided_at is null)
    and (decline_reason is not null) = (decision is not distinct from 'declined')),
  constraint time_out_declined_is_over check (
    decision is distinct from 'declined' or state in ('declined', 'ended-early', 'returned')),
  constraint time_out_has_place check (state not in ('reserved', 'arrived', 'returned', 'ended-early') or place_id is not null),
  constraint time_out_days_follow_state check (
    (arrived_on is not null) = (state in ('arrived', 'returned', 'ended-early'))
    and (left_on is not null) = (state in ('returned', 'ended-early'))
    and arrived_on between from_on and leave_on and left_on between arrived_on and leave_on),
  constraint time_out_returned_when_planned check (
    (state <> 'returned' or left_on = leave_on) and (end_reason is not null) = (state = 'ended-early')
    and (state <> 'ended-early' or left_on < leave_on or end_reason = 'not-approved')),
  constraint time_out_cancelled_with_reason check ((cancel_reason is not null) = (state = 'cancelled')),
  constraint one_time_out_at_a_time exclude using gist (
    programme_id with =, case_id with =, daterange(from_on, leave_on) with &&)
    where (state in ('requested', 'approved', 'reserved', 'arrived'))
);
create index time_out_stays_case on time_out_stays (programme_id, case_id);
create index time_out_stays_state on time_out_stays (programme_id, state, from_on);
create unique index time_out_stays_present on time_out_stays (programme_id, place_id) where state = 'arrived';
call app.guard('time_out_stays');
call app.keep_from_conflicts('time_out_stays');
comment on column time_out_stays.from_on is 'The day of arrival as planned; moved by who plans, so that arrived_on never lies before it.';
comment on column time_out_stays.leave_on is 'The day of departure as planned; it is no day of the stay, another can arrive on it.';
comment on column time_out_stays.approve_by is 'Of a crisis: the first working day after she arrived.';
comment on column time_out_stays.overstay_since is 'The day on which she would have left; leave_on is later by the overstay.';
comment on column time_out_stays.changed_on is 'The day of the last step; a step is undone on that day only.';

create table time_out_texts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  stay_id uuid not null,
  kind text not null check (kind in ('needs', 'evaluation')),
  sealed bytea not null,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, stay_id, kind),
  foreign key (programme_id, stay_id, case_id) references time_out_stays (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index time_out_texts_case on time_out_texts (programme_id, case_id);
call app.guard('time_out_texts');
call app.keep_from_conflicts('time_out_texts');
comment on table time_out_texts is 'Sealed: what she needs for the stay, and how it was.';

create table time_out_evaluations (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  stay_id uuid not null,
  outcome text not null check (outcome in ('helped', 'helped-partly', 'did-not-help')),
  next_step text not null check (next_step in ('back-to-plan', 'care-started', 'other-place', 'street', 'other')),
  again boolean not null,
  evaluated_on date not null,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, stay_id),
  foreign key (programme_id, stay_id, case_id) references time_out_stays (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index time_out_evaluations_case on time_out_evaluations (programme_id, case_id);
call app.guard('time_out_evaluations');
call app.keep_from_conflicts('time_out_evaluations');

-- What is taken of a place, by a stay or by being closed, in one table: so that one constraint keeps both apart.
create table time_out_occupations (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  place_id uuid not null,
  during daterange not null check (not isempty(during)),
  stay_id uuid,
  closed_period_id uuid,
  primary key (programme_id, id),
  foreign key (programme_id, place_id) references time_out_places (programme_id, id) on delete restrict,
  foreign key (programme_id, stay_id) references time_out_stays (programme_id, id) on delete cascade,
  foreign key (programme_id, closed_period_id) references time_out_closed_periods (programme_id, id) on delete cascade,
  check (num_nonnulls(stay_id, closed_period_id) = 1),
  unique (programme_id, stay_id),
  unique (programme_id, closed_period_id),
  constraint time_out_place_taken_once exclude using gist (programme_id with =, place_id with =, during with &&)
);
call app.guard('time_out_occupations');
comment on table time_out_occupations is 'Written by the database alone, from stays and closed periods; it knows no person.';

-- The ledger of the quota, in stays and in days. Append-only; a giving back is an entry too.
create table time_out_entries (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  period_id uuid not null,
  stay_id uuid,
  account text not null check (account in ('reserved', 'used')),
  stays integer not null,
  days integer not null,
  because text not null check (because ~ '^[a-z][a-z-]*$'),
  on_day date not null,
  step integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, period_id) references time_out_periods (programme_id, id) on delete restrict,
  foreign key (programme_id, stay_id) references time_out_stays (programme_id, id) on delete set null (stay_id)
);
create index time_out_entries_period on time_out_entries (programme_id, period_id);
create index time_out_entries_stay on time_out_entries (programme_id, stay_id);
call app.guard('time_out_entries');
comment on table time_out_entries is 'Written by the database alone, at each step of a stay; what stays after erasure is the figure.';
comment on column time_out_entries.because is 'The state into which the stay went.';
comment on column time_out_entries.step is 'The version of the stay that made it: the order within a day.';

grant select on time_out_stays, time_out_texts, time_out_evaluations, time_out_occupations, time_out_entries to stapteam_runtime;
grant insert on time_out_stays, time_out_texts, time_out_evaluations to stapteam_runtime;
grant update (state, place_id, from_on, leave_on, decision, decline_reason, decided_by_membership_id, decided_at,
  arrived_on, left_on, end_reason, cancel_reason, overstay_since, overstay_reason, overstay_by_membership_id, overstay_at,
  changed_on, version) on time_out_stays to stapteam_runtime;
grant update (sealed, membership_id, recorded_at, version) on time_out_texts to stapteam_runtime;

create policy read_related on time_out_stays for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('time-outs', 'read'))::uuid[]));
-- Whoever let her out today can still take it back (app.take_back_departure); who it was stands elsewhere.
create policy read_left_today on time_out_stays for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-outs', 'write', 'own'))
    and state in ('returned', 'ended-early') and changed_on = (select app.today()));
create policy ask_own on time_out_stays for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and requested_by_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('time-outs', 'create'))::uuid[]));
-- Whose word counts for which step: app.check_time_out.
create policy step_related on time_out_stays for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('time-outs', 'create'))::uuid[])
      or case_id = any ((select app.cases_for('time-outs', 'review'))::uuid[])
      or case_id = any ((select app.cases_for('time-outs', 'write'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

create policy read_needs on time_out_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and kind = 'needs'
    and case_id = any ((select app.cases_for('time-out-needs', 'read'))::uuid[]));
create policy read_evaluation on time_out_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and kind = 'evaluation'
    and case_id = any ((select app.cases_for('time-out-words', 'read'))::uuid[]));
create policy write_own on time_out_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and (kind = 'needs' and case_id = any ((select app.cases_for('time-out-needs', 'write'))::uuid[])
      or kind = 'evaluation' and case_id = any ((select app.cases_for('time-out-words', 'write'))::uuid[])));
create policy change_needs on time_out_texts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and kind = 'needs'
    and case_id = any ((select app.cases_for('time-out-needs', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()));

create policy read_related on time_out_evaluations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('time-outs', 'read'))::uuid[]));
create policy evaluate_own on time_out_evaluations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('time-out-evaluations', 'write'))::uuid[]));

create policy read_plan on time_out_occupations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-plan', 'read')));
create policy read_quota on time_out_entries for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-quota', 'read')));
