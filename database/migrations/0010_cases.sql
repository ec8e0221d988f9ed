-- The case: what a directory shows, its course, who answers for it. At every moment an open case
-- has exactly one responsible case manager (note, 2a and 2g); the database keeps that.
set local role stapteam_owner;

create table cases (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  subject_id uuid not null default gen_random_uuid(),
  number text not null check (number ~ '^[A-Z]{2,8}-[0-9]{3,6}$'),
  alias text not null check (length(alias) between 3 and 60),
  opened_by_membership_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  unique (programme_id, number),
  unique (programme_id, alias),
  unique (programme_id, subject_id),
  foreign key (programme_id, opened_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('cases');
comment on column cases.subject_id is 'Facts and audit know her by this only; erasure cuts the tie.';
comment on column cases.alias is 'Two neutral words, assigned by the product, never hers.';

create table case_courses (
  programme_id uuid not null,
  case_id uuid not null,
  phase text not null check (phase in ('intake', 'active', 'stable', 'closed')),
  phase_since timestamptz not null,
  stability text not null default 'unknown' check (stability in ('unknown', 'unstable', 'fragile', 'stable')),
  continuation_needed boolean,
  closed_out_of_sight boolean not null default false,
  version integer not null default 1,
  primary key (programme_id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
call app.guard('case_courses');

create table phase_changes (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  phase text not null check (phase in ('intake', 'active', 'stable', 'closed')),
  changed_at timestamptz not null,
  reason_sealed bytea,
  membership_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index phase_changes_case on phase_changes (programme_id, case_id, changed_at);
call app.guard('phase_changes');
comment on column phase_changes.reason_sealed is 'Why is her story: sealed, so that who sees the phase need not read it.';

-- The spans in which a case is open; a reopened case has a second span.
create table case_openings (
  programme_id uuid not null,
  case_id uuid not null,
  during tstzrange not null check (not isempty(during) and lower_inc(during) and not lower_inf(during)),
  primary key (programme_id, case_id, during without overlaps),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
call app.guard('case_openings');

create table responsibilities (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  during tstzrange not null check (not isempty(during) and lower_inc(during) and not lower_inf(during)),
  manner text not null check (manner in ('opened', 'reopened', 'handover', 'emergency')),
  introduced_at timestamptz,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  constraint one_responsible_at_a_time exclude using gist (programme_id with =, case_id with =, during with &&)
);
create index responsibilities_membership on responsibilities (programme_id, membership_id) where upper_inf(during);
create index responsibilities_case on responsibilities (programme_id, case_id) where upper_inf(during);
call app.guard('responsibilities');
comment on column responsibilities.introduced_at is 'Null after an emergency transfer: not warm until an introduction took place.';

create table case_assignments (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  kind text not null check (kind in ('second', 'peer', 'stand-in')),
  from_on date not null,
  until_on date,
  ended_at timestamptz,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (until_on is null or until_on >= from_on),
  exclude using gist (programme_id with =, case_id with =, membership_id with =, kind with =,
    daterange(from_on, until_on, '[]') with &&) where (ended_at is null)
);
create index case_assignments_membership on case_assignments (programme_id, membership_id);
create index case_assignments_case on case_assignments (programme_id, case_id);
call app.guard('case_assignments');
comment on column case_assignments.until_on is 'Last day of the assignment; null while no end is planned.';
comment on column case_assignments.ended_at is 'Ended at once, whatever day was planned: from here on it gives no right.';

-- Under which basis something of hers is shared, with whom, until when.
create table consents (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  purpose text not null check (purpose in ('team-sharing', 'safety-house-sharing', 'drop-in-signal')),
  ground text not null check (ground in ('consent', 'legal-basis')),
  basis text not null check (length(basis) between 1 and 300),
  receiver text not null default '' check (length(receiver) <= 120),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  withdrawn_on date,
  membership_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index consents_case on consents (programme_id, case_id);
call app.guard('consents');

-- Emergency access: a typed reason, at most eight hours of real time, both told, ends by itself.
create table emergency_accesses (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  reason text not null check (length(reason) between 10 and 500),
  opened_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  reviewed_at timestamptz,
  reviewed_by uuid references persons (id) on delete restrict,
  review text check (length(review) <= 500),
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (ends_at > opened_at and ends_at <= opened_at + interval '8 hours')
);
create index emergency_accesses_membership on emergency_accesses (programme_id, membership_id, ends_at);
create index emergency_accesses_case on emergency_accesses (programme_id, case_id);
call app.guard('emergency_accesses');
