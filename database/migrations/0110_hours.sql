-- Hours without a case: what is worked beside the contacts (product, contacts and hours). They show what
-- is deployed and are not for billing. A correction keeps the value before it, and nobody deletes.
set local role stapteam_owner;

create table hours (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  organisation_id uuid not null,
  worked_on date not null,
  kind text not null check (kind in
    ('team', 'case-meeting', 'supervision', 'work-guidance', 'training', 'coordination', 'expertise')),
  minutes integer not null check (minutes between 1 and 1440),
  recorded_at timestamptz not null,
  corrected_at timestamptz,
  withdrawn boolean not null default false,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
create index hours_week on hours (programme_id, membership_id, worked_on);
create index hours_organisation on hours (programme_id, organisation_id);
call app.guard('hours');
comment on column hours.organisation_id is 'Filled by the database: for whom she works.';
comment on column hours.withdrawn is 'Entered by mistake: counts as nothing, and stays readable.';

create table hour_versions (
  programme_id uuid not null,
  hours_id uuid not null,
  version integer not null,
  membership_id uuid not null,
  organisation_id uuid not null,
  worked_on date not null,
  kind text not null,
  minutes integer not null,
  withdrawn boolean not null,
  replaced_at timestamptz not null,
  primary key (programme_id, hours_id, version),
  foreign key (programme_id, hours_id) references hours (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
create index hour_versions_membership on hour_versions (programme_id, membership_id);
create index hour_versions_organisation on hour_versions (programme_id, organisation_id);
call app.guard('hour_versions');

create function app.place_hours() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select m.organisation_id into new.organisation_id from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.membership_id;
  return new;
end
$$;

create function app.keep_hours() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.hour_versions (programme_id, hours_id, version, membership_id, organisation_id, worked_on, kind,
    minutes, withdrawn, replaced_at)
  values (old.programme_id, old.id, old.version, old.membership_id, old.organisation_id, old.worked_on, old.kind,
    old.minutes, old.withdrawn, new.corrected_at);
  return null;
end
$$;

grant insert on hour_versions to stapteam_helpers;
create policy helpers_keep on hour_versions for insert to stapteam_helpers with check (true);
grant select on hours to stapteam_helpers;
create policy helpers_add_up on hours for select to stapteam_helpers using (true);
alter function app.place_hours() owner to stapteam_helpers;
alter function app.keep_hours() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.place_hours(), app.keep_hours() from public;
grant execute on function app.place_hours(), app.keep_hours() to stapteam_owner;
set local role stapteam_owner;
create trigger place before insert on hours for each row execute function app.place_hours();
create trigger keep after update on hours for each row
  when ((old.worked_on, old.kind, old.minutes, old.withdrawn)
    is distinct from (new.worked_on, new.kind, new.minutes, new.withdrawn))
  execute function app.keep_hours();

grant select on hours, hour_versions to stapteam_runtime;
grant insert (programme_id, id, membership_id, worked_on, kind, minutes, recorded_at) on hours to stapteam_runtime;
grant update (worked_on, kind, minutes, corrected_at, withdrawn, version) on hours to stapteam_runtime;
create policy read_self on hours for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('hours', 'read', 'self')));
create policy read_organisation on hours for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and organisation_id = (select app.actor_organisation()) and (select app.may('hours', 'read', 'org')));
create policy enter_self on hours for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('hours', 'write', 'self')));
create policy correct_self on hours for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('hours', 'write', 'self')))
  with check (programme_id = (select app.actor_programme()));
create policy read_self on hour_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('hours', 'read', 'self')));
create policy read_organisation on hour_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and organisation_id = (select app.actor_organisation()) and (select app.may('hours', 'read', 'org')));

-- Hours are a fact about nobody but her who worked them.
create policy record_hours on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and subject_id is null and kind in ('hours-recorded', 'hours-corrected')
    and (select app.may('hours', 'write', 'self')));
-- A figure counts what was corrected once, by its latest value.
create index facts_corrections on facts (programme_id, entity_id)
  where kind in ('contact-corrected', 'hours-corrected');

-- Totals per organisation bear its name.
grant select (programme_id, id, name) on organisations to stapteam_jobs;
create policy measure on organisations for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
-- Over whose cases somebody's hours are spread.
grant select on case_assignments to stapteam_jobs;
create policy measure on case_assignments for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
