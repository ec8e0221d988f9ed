-- The register of the street zone De Loods (note, 3b and 5), behind a wall: a schema of its own in which no
-- key leads out and into which none leads, so that not even a constraint joins it with care. Of the rest of
-- the installation it knows the programme, and which membership of a colleague did something; who applied is
-- known by a number of this register and by what her own key seals. It is off until the controller switches
-- it on with a stated basis, after the recorded advice of the privacy officer: while it is off no row of it
-- is shown or written. What is counted goes out as figures, by a job.
-- See docs/decisions/0017-the-zone-register-shares-no-key-with-care.md.
set local role stapteam_owner;

create schema zone;
grant usage on schema zone to stapteam_helpers, stapteam_runtime, stapteam_jobs;
grant create on schema zone to stapteam_helpers;

create table zone.mandates (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  advice text not null check (advice in ('positive', 'positive-if', 'negative')),
  advice_text text not null check (length(advice_text) between 1 and 4000),
  advised_by_membership_id uuid not null,
  advised_by_person_id uuid not null,
  advised_at timestamptz not null,
  basis text check (length(basis) between 1 and 2000),
  decided_by text check (length(decided_by) between 1 and 200),
  decided_on date,
  departs_because text check (length(departs_because) between 1 and 2000),
  switched_on_by_membership_id uuid,
  switched_on_by_person_id uuid,
  switched_on_at timestamptz check (switched_on_at >= advised_at),
  switched_off_by_membership_id uuid,
  switched_off_at timestamptz check (switched_off_at >= switched_on_at),
  off_because text check (length(off_because) between 1 and 2000),
  version integer not null default 1,
  primary key (programme_id, id),
  constraint on_with_a_basis check (
    (switched_on_at is null) = (basis is null) and (basis is null) = (decided_by is null)
    and (basis is null) = (decided_on is null)
    and (switched_on_at is null) = (switched_on_by_membership_id is null)
    and (switched_on_at is null) = (switched_on_by_person_id is null)),
  constraint two_persons check (switched_on_by_person_id <> advised_by_person_id),
  constraint against_advice_with_a_reason check (
    switched_on_at is null or advice <> 'negative' or departs_because is not null),
  check ((switched_off_at is null) = (off_because is null)),
  check ((switched_off_at is null) = (switched_off_by_membership_id is null)),
  check (switched_off_at is null or switched_on_at is not null)
);
create unique index mandates_standing on zone.mandates (programme_id)
  where switched_on_at is not null and switched_off_at is null;
call app.guard('zone.mandates');
comment on table zone.mandates is 'An advice of the privacy officer, and the switch that followed it. Two persons.';
comment on column zone.mandates.decided_by is 'Who decided as the controller: a body or a function, no person.';

-- Whether the register of a programme is on; told to nobody but the policies that ask.
create function zone.is_on(of_programme uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select exists (select from zone.mandates
    where programme_id = of_programme and switched_on_at is not null and switched_off_at is null)
$$;
alter function zone.is_on(uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function zone.is_on(uuid) from public;
grant execute on function zone.is_on(uuid) to stapteam_runtime, stapteam_jobs;
set local role stapteam_owner;
grant select on zone.mandates to stapteam_helpers;
create policy helpers_relate on zone.mandates for select to stapteam_helpers using (true);

grant select on zone.mandates to stapteam_runtime;
grant insert (programme_id, id, advice, advice_text, advised_by_membership_id, advised_by_person_id, advised_at)
  on zone.mandates to stapteam_runtime;
grant update (basis, decided_by, decided_on, departs_because, switched_on_by_membership_id, switched_on_by_person_id,
  switched_on_at, switched_off_by_membership_id, switched_off_at, off_because, version) on zone.mandates to stapteam_runtime;
create policy read_all on zone.mandates for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-mandates', 'read')));
create policy advise_self on zone.mandates for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('zone-mandates', 'review'))
    and advised_by_membership_id = (select app.actor_membership())
    and advised_by_person_id = (select app.actor_id()));
create policy switch_all on zone.mandates for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-mandates', 'write'))
    and switched_off_at is null)
  with check (programme_id = (select app.actor_programme())
    and (select app.actor_membership()) in (switched_on_by_membership_id, switched_off_by_membership_id)
    and (switched_off_at is not null or switched_on_by_person_id = (select app.actor_id())));

create table zone.applicants (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  details_sealed bytea,
  key_id text not null,
  wrapped bytea,
  erased_at timestamptz,
  erased_because text check (erased_because in ('retention', 'request')),
  key_destroyed_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  check ((erased_at is null) = (erased_because is null)),
  check ((erased_at is null) = (details_sealed is not null)),
  check ((erased_at is null) = (wrapped is not null)),
  check (key_destroyed_at is null or erased_at is not null)
);
call app.guard('zone.applicants');
comment on column zone.applicants.key_id is 'Of her key in the key store. It is hers in this register alone.';

create table zone.applications (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  applicant_id uuid not null,
  year integer not null check (year between 1990 and 2199),
  number integer not null check (number > 0),
  renews_id uuid,
  received_on date not null,
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  outcome text check (outcome in ('granted', 'refused')),
  ground text check (ground in ('conditions-met', 'designation-conditions', 'under-age', 'incomplete', 'public-order')),
  reason_sealed bytea,
  decided_on date check (decided_on >= received_on),
  announced_on date check (announced_on >= decided_on),
  decided_by_membership_id uuid,
  decided_by_person_id uuid,
  valid_from date,
  valid_until date check (valid_until >= valid_from),
  withdrawn_on date check (withdrawn_on >= received_on),
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, year, number),
  foreign key (programme_id, applicant_id) references zone.applicants (programme_id, id) on delete restrict,
  foreign key (programme_id, renews_id) references zone.applications (programme_id, id) on delete restrict,
  constraint decided_whole check (
    (outcome is null) = (ground is null) and (outcome is null) = (decided_on is null)
    and (outcome is null) = (announced_on is null) and (outcome is null) = (decided_by_membership_id is null)
    and (outcome is null) = (decided_by_person_id is null)),
  constraint ground_of_its_outcome check (outcome is null or (outcome = 'granted') = (ground = 'conditions-met')),
  constraint valid_when_registered check ((valid_from is null) = (valid_until is null)),
  constraint granted_is_valid check (outcome is distinct from 'granted' or valid_from is not null)
);
-- One application at a time.
create unique index applications_open on zone.applications (programme_id, applicant_id)
  where decided_on is null and withdrawn_on is null;
create index applications_applicant on zone.applications (programme_id, applicant_id);
call app.guard('zone.applications');
comment on column zone.applications.announced_on is 'The day on which the decision was sent: her term begins the day after.';
comment on column zone.applications.valid_from is 'Of a registration: by the decision, or by the decision on her objection.';
comment on column zone.applications.withdrawn_on is 'Withdrawn by herself; of a registration, its end.';

-- What was decided stays as it was decided, and by whom: who acts now, and nobody else.
create function zone.keep_decision() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  if old.outcome is not null and (new.outcome, new.ground, new.decided_on, new.announced_on, new.decided_by_person_id)
    is distinct from (old.outcome, old.ground, old.decided_on, old.announced_on, old.decided_by_person_id) then
    raise exception 'a decision stays' using errcode = '23514';
  end if;
  if old.outcome is null and new.decided_by_person_id <> coalesce(app.actor_id(), new.decided_by_person_id) then
    raise exception 'decided in the name of another' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger keep_decision before update on zone.applications
  for each row execute function zone.keep_decision();

create table zone.objections (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  received_on date not null,
  posted_on date check (posted_on <= received_on),
  committee boolean not null,
  late boolean not null,
  said_sealed bytea not null,
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  outcome text check (outcome in ('founded', 'unfounded', 'inadmissible')),
  reason_sealed bytea,
  decided_on date check (decided_on >= received_on),
  announced_on date check (announced_on >= decided_on),
  decided_by_membership_id uuid,
  decided_by_person_id uuid,
  withdrawn_on date check (withdrawn_on >= received_on),
  primary key (programme_id, id),
  unique (programme_id, application_id),
  foreign key (programme_id, application_id) references zone.applications (programme_id, id) on delete restrict,
  constraint decided_whole check (
    (outcome is null) = (decided_on is null) and (outcome is null) = (announced_on is null)
    and (outcome is null) = (decided_by_membership_id is null) and (outcome is null) = (decided_by_person_id is null)),
  check (withdrawn_on is null or decided_on is null)
);
call app.guard('zone.objections');
comment on column zone.objections.committee is 'A committee advises (Awb 7:13): twelve weeks instead of six.';
comment on column zone.objections.said_sealed is 'Who lodged it, its grounds, and why it is late when it is.';

-- Who took the decision does not decide on the objection to it (Awb 10:3, third paragraph).
create function zone.keep_deciders_apart() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from zone.applications a where a.programme_id = new.programme_id
    and a.id = new.application_id and a.decided_by_person_id = new.decided_by_person_id) then
    raise exception 'decided by the same person' using errcode = '23514';
  end if;
  return new;
end
$$;
create trigger keep_deciders_apart before insert or update of decided_by_person_id on zone.objections
  for each row execute function zone.keep_deciders_apart();

create table zone.suspensions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  objection_id uuid,
  ground text not null check (ground in ('incomplete', 'agreed', 'her-delay', 'force-majeure')),
  what_sealed bytea,
  asked_on date not null,
  until_on date not null check (until_on > asked_on),
  ended_on date check (ended_on > asked_on and ended_on <= until_on + 1),
  recorded_by_membership_id uuid not null,
  primary key (programme_id, id),
  foreign key (programme_id, application_id) references zone.applications (programme_id, id) on delete restrict,
  foreign key (programme_id, objection_id) references zone.objections (programme_id, id) on delete restrict
);
create index suspensions_application on zone.suspensions (programme_id, application_id);
call app.guard('zone.suspensions');
comment on column zone.suspensions.until_on is 'The last day given. The term runs on the day after it, or on ended_on.';
comment on column zone.suspensions.ended_on is 'The day on which what was missing came in.';

create table zone.extensions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  application_id uuid not null,
  objection_id uuid,
  kind text not null check (kind in ('notice', 'adjournment', 'agreed')),
  because_sealed bytea,
  notified_on date not null,
  until_on date check (until_on > notified_on),
  recorded_by_membership_id uuid not null,
  primary key (programme_id, id),
  foreign key (programme_id, application_id) references zone.applications (programme_id, id) on delete restrict,
  foreign key (programme_id, objection_id) references zone.objections (programme_id, id) on delete restrict,
  -- Awb 4:14 of an application; 7:10, third and fourth paragraph, of an objection.
  check ((kind = 'notice') = (objection_id is null)),
  check ((kind = 'adjournment') = (until_on is null))
);
create unique index extensions_once on zone.extensions (programme_id, application_id, kind)
  where kind in ('notice', 'adjournment');
create index extensions_application on zone.extensions (programme_id, application_id);
call app.guard('zone.extensions');
comment on column zone.extensions.until_on is 'The day that was named; an adjournment is six weeks and names none.';

grant select on zone.applicants, zone.applications, zone.objections, zone.suspensions, zone.extensions
  to stapteam_runtime;
grant insert (programme_id, id, details_sealed, key_id, wrapped) on zone.applicants to stapteam_runtime;
grant update (details_sealed, wrapped, erased_at, erased_because, version) on zone.applicants to stapteam_runtime;
grant insert (programme_id, id, applicant_id, year, number, renews_id, received_on, recorded_by_membership_id, recorded_at)
  on zone.applications to stapteam_runtime;
grant update (outcome, ground, reason_sealed, decided_on, announced_on, decided_by_membership_id,
  decided_by_person_id, valid_from, valid_until, withdrawn_on, version) on zone.applications to stapteam_runtime;
grant insert (programme_id, id, application_id, received_on, posted_on, committee, late, said_sealed,
  recorded_by_membership_id, recorded_at) on zone.objections to stapteam_runtime;
grant update (outcome, reason_sealed, decided_on, announced_on, decided_by_membership_id, decided_by_person_id,
  withdrawn_on) on zone.objections to stapteam_runtime;
grant insert on zone.suspensions, zone.extensions to stapteam_runtime;
grant update (ended_on) on zone.suspensions to stapteam_runtime;

create policy read_while_on on zone.applicants for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'read'))
    and (select zone.is_on(app.actor_programme())));
create policy add_while_on on zone.applicants for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())));
create policy change_while_on on zone.applicants for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())) and erased_at is null)
  with check (programme_id = (select app.actor_programme()));

create policy read_while_on on zone.applications for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'read'))
    and (select zone.is_on(app.actor_programme())));
create policy record_self on zone.applications for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())) and received_on <= (select app.today())
    and recorded_by_membership_id = (select app.actor_membership()));
create policy change_while_on on zone.applications for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())))
  with check (programme_id = (select app.actor_programme())
    and coalesce(announced_on, '1990-01-01') <= (select app.today()));

create policy read_while_on on zone.objections for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'read'))
    and (select zone.is_on(app.actor_programme())));
create policy record_self on zone.objections for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())) and received_on <= (select app.today())
    and recorded_by_membership_id = (select app.actor_membership()));
create policy change_while_on on zone.objections for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())))
  with check (programme_id = (select app.actor_programme())
    and coalesce(decided_by_person_id, (select app.actor_id())) = (select app.actor_id())
    and coalesce(announced_on, '1990-01-01') <= (select app.today()));

create policy read_while_on on zone.suspensions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'read'))
    and (select zone.is_on(app.actor_programme())));
create policy record_self on zone.suspensions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())) and asked_on <= (select app.today())
    and recorded_by_membership_id = (select app.actor_membership()));
create policy end_while_on on zone.suspensions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())))
  with check (programme_id = (select app.actor_programme()) and ended_on <= (select app.today()));

create policy read_while_on on zone.extensions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'read'))
    and (select zone.is_on(app.actor_programme())));
create policy record_self on zone.extensions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('zone-registrations', 'write'))
    and (select zone.is_on(app.actor_programme())) and notified_on <= (select app.today())
    and recorded_by_membership_id = (select app.actor_membership()));

-- Counted without a number, a key, or who applied; and not while the register is off.
grant select (programme_id, id, applicant_id, renews_id, received_on, outcome, decided_on, announced_on, valid_from, valid_until, withdrawn_on)
  on zone.applications to stapteam_jobs;
grant select (programme_id, application_id, received_on, outcome, decided_on, announced_on, withdrawn_on)
  on zone.objections to stapteam_jobs;
create policy measure on zone.applications for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor'
    and (select zone.is_on(app.job_programme())));
create policy measure on zone.objections for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor'
    and (select zone.is_on(app.job_programme())));

-- Retention goes on when the register is off: that is when it matters most.
grant select (programme_id, id, key_id, erased_at, key_destroyed_at) on zone.applicants to stapteam_jobs;
grant update (details_sealed, wrapped, erased_at, erased_because, key_destroyed_at, version) on zone.applicants to stapteam_jobs;
create policy sweep_reads on zone.applicants for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep');
create policy sweep_erases on zone.applicants for update to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep')
  with check (programme_id = (select app.job_programme()) and erased_at is not null);
create policy sweep_reads on zone.applications for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep');
create policy sweep_reads on zone.objections for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep');
