-- Two decisions that can need a second person: closing while she is out of sight, and putting
-- another case manager in charge because the present one is gone.
set local role stapteam_owner;

create table closures (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  reason text not null check (reason in ('goals-reached', 'regular-care', 'moved-away', 'her-wish', 'died', 'other')),
  destination text not null check (destination in ('regular-care', 'own-home', 'sheltered-housing', 'other-municipality', 'unknown', 'not-applicable')),
  circumstances_sealed bytea not null,
  out_of_sight boolean not null,
  requested_by uuid not null references persons (id) on delete restrict,
  requested_at timestamptz not null,
  confirmed_by uuid references persons (id) on delete restrict,
  decided_at timestamptz,
  state text not null check (state in ('requested', 'closed', 'withdrawn', 'reopened')),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  check (confirmed_by is null or confirmed_by <> requested_by),
  check (not out_of_sight or state <> 'closed' or confirmed_by is not null),
  check (state = 'requested' or decided_at is not null)
);
create unique index closures_open on closures (programme_id, case_id) where state = 'requested';
create index closures_case on closures (programme_id, case_id);
call app.guard('closures');
comment on column closures.confirmed_by is 'A second person, never the same one under another membership.';
comment on column closures.circumstances_sealed is 'Circumstances, and why there is no last assessment; written once, sealed at version 1.';

create table emergency_transfers (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  to_membership_id uuid not null,
  reason text not null check (length(reason) between 10 and 500),
  requested_by uuid not null references persons (id) on delete restrict,
  requested_at timestamptz not null,
  confirmed_by uuid references persons (id) on delete restrict,
  decided_at timestamptz,
  state text not null default 'requested' check (state in ('requested', 'done', 'withdrawn')),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, to_membership_id) references memberships (programme_id, id) on delete restrict,
  check (confirmed_by is null or confirmed_by <> requested_by),
  check ((state = 'done') = (confirmed_by is not null))
);
create unique index emergency_transfers_open on emergency_transfers (programme_id, case_id) where state = 'requested';
create index emergency_transfers_case on emergency_transfers (programme_id, case_id);
call app.guard('emergency_transfers');

grant select, insert on closures to stapteam_runtime;
grant update (state, confirmed_by, decided_at, version) on closures to stapteam_runtime;
create policy read_related on closures for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('closures', 'read'))::uuid[]));
-- Closing can end the relation of whoever asked for it; what was asked stays readable to her.
create policy read_asked on closures for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and requested_by = (select app.actor_id()));
create policy ask_own on closures for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and requested_by = (select app.actor_id()) and confirmed_by is null
    and state in ('requested', 'closed')
    and case_id = any ((select app.cases_for('closures', 'write'))::uuid[]));
create policy decide_related on closures for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('closures', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('closures', 'review'))::uuid[])))
  with check (programme_id = (select app.actor_programme())
    and (confirmed_by is null or confirmed_by = (select app.actor_id()) or state = 'reopened'));

grant select, insert on emergency_transfers to stapteam_runtime;
grant update (state, confirmed_by, decided_at, version) on emergency_transfers to stapteam_runtime;
create policy read_related on emergency_transfers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('responsibility', 'transfer'))::uuid[]));
-- A transfer out of one's organisation ends the relation to the case, not to what one decided.
create policy read_party on emergency_transfers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (select app.actor_id()) in (requested_by, confirmed_by));
create policy ask_related on emergency_transfers for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and requested_by = (select app.actor_id()) and confirmed_by is null and state = 'requested'
    and (select app.actor_role()) in ('organisation_manager', 'process_director')
    and case_id = any ((select app.cases_for('responsibility', 'transfer'))::uuid[]));
create policy decide_related on emergency_transfers for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('responsibility', 'transfer'))::uuid[]))
  with check (programme_id = (select app.actor_programme())
    and (confirmed_by is null or confirmed_by = (select app.actor_id())));

-- Responsibility that moves by emergency moves by a request to which a second person agreed. Who
-- migrates has no session, and arranges as it was.
grant select on emergency_transfers to stapteam_helpers;
create policy helpers_relate on emergency_transfers for select to stapteam_helpers using (true);
create function app.check_emergency() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null or exists (
    select from public.emergency_transfers t
    where t.programme_id = new.programme_id and t.case_id = new.case_id and t.state = 'done'
      and t.to_membership_id = new.membership_id and t.decided_at = lower(new.during)
  ) then return null; end if;
  raise exception 'an emergency transfer asks for a second person' using errcode = '42501';
end
$$;
alter function app.check_emergency() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.check_emergency() from public;
grant execute on function app.check_emergency() to stapteam_owner;
set local role stapteam_owner;
create constraint trigger emergency after insert on responsibilities
  deferrable initially deferred for each row when (new.manner = 'emergency')
  execute function app.check_emergency();

-- Measuring who answers for whom, and who is in sight.
grant select on cases, case_courses, case_openings, responsibilities, case_sights, contacts to stapteam_jobs;
create policy measure on cases for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on case_courses for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on case_openings for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on responsibilities for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on case_sights for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on contacts for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
