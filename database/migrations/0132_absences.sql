-- Somebody is away for given days, and for each woman she answers for a colleague stands in: her case
-- is the stand-in's own on these days (product, handovers). Responsibility stays where it is.
set local role stapteam_owner;

create table absences (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  organisation_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  planned_by_membership_id uuid not null,
  planned_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, planned_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint one_absence_at_a_time exclude using gist (
    programme_id with =, membership_id with =, daterange(from_on, until_on, '[]') with &&) where (withdrawn_at is null)
);
create index absences_organisation on absences (programme_id, organisation_id);
call app.guard('absences');
comment on table absences is 'The days, and never why: that is between somebody and who employs her.';
comment on column absences.organisation_id is 'Filled by the database: for whom she works.';

alter table case_assignments add column absence_id uuid,
  add foreign key (programme_id, absence_id) references absences (programme_id, id) on delete restrict,
  add check (absence_id is null or kind = 'stand-in');
create index case_assignments_absence on case_assignments (programme_id, absence_id) where absence_id is not null;

create function app.place_absence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select m.organisation_id into new.organisation_id from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.membership_id;
  return new;
end
$$;

-- Two who plan for one person queue at her membership, so that the second sees what the first planned.
create function app.hold_membership(of_membership uuid) returns void language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.memberships m
    where m.programme_id = (app.actor()).programme_id and m.id = of_membership for no key update;
end
$$;

-- Who is away on these days, for who looks for a stand-in: whether, and nothing more.
grant select on absences to stapteam_helpers;
create policy helpers_relate on absences for select to stapteam_helpers using (true);
create function app.away_between(first date, last date) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct a.membership_id), '{}') from public.absences a
  where a.programme_id = (app.actor()).programme_id and a.withdrawn_at is null
    and app.relations('absences', 'write') <> '{}'
    and daterange(a.from_on, a.until_on, '[]') && daterange(first, last, '[]')
$$;

alter function app.place_absence() owner to stapteam_helpers;
alter function app.hold_membership(uuid) owner to stapteam_helpers;
alter function app.away_between(date, date) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.place_absence(), app.hold_membership(uuid), app.away_between(date, date) from public;
grant execute on function app.place_absence() to stapteam_owner;
grant execute on function app.hold_membership(uuid), app.away_between(date, date) to stapteam_runtime;
set local role stapteam_owner;
create trigger place before insert on absences for each row execute function app.place_absence();

grant select on absences to stapteam_runtime;
grant insert (programme_id, id, membership_id, from_on, until_on, planned_by_membership_id, planned_at)
  on absences to stapteam_runtime;
grant update (until_on, withdrawn_at, version) on absences to stapteam_runtime;
create policy read_self on absences for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('absences', 'read', 'self')));
create policy read_wider on absences for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('absences', 'read'))
      or (select app.may('absences', 'read', 'org')) and organisation_id = (select app.actor_organisation())));
create policy plan on absences for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and planned_by_membership_id = (select app.actor_membership())
    and ((select app.may('absences', 'write'))
      or (select app.may('absences', 'write', 'org')) and organisation_id = (select app.actor_organisation())
      or (select app.may('absences', 'write', 'self')) and membership_id = (select app.actor_membership())));
create policy change on absences for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('absences', 'write'))
      or (select app.may('absences', 'write', 'org')) and organisation_id = (select app.actor_organisation())
      or (select app.may('absences', 'write', 'self')) and membership_id = (select app.actor_membership())))
  with check (programme_id = (select app.actor_programme()));

-- Who leads an organisation names a stand-in for the cases of its people, and for nothing else.
create policy stand_in_within_organisation on case_assignments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and kind = 'stand-in' and absence_id is not null
    and case_id = any ((select app.cases_for('absences', 'write'))::uuid[]));
create policy end_stand_in_within_organisation on case_assignments for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and kind = 'stand-in' and case_id = any ((select app.cases_for('absences', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
