-- The fixed pool (note, 2g, how): who works in it for how many hours a week, which points of the
-- profile somebody else has confirmed, and which languages are spoken, for a case that asks for one.
-- The hours of one person never overlap, and nobody confirms what she herself is.
set local role stapteam_owner;

create table pool_contracts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  organisation_id uuid not null,
  minutes_per_week integer not null check (minutes_per_week between 1 and 2400),
  from_on date not null,
  until_on date check (until_on >= from_on),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint one_contract_at_a_time exclude using gist (
    programme_id with =, membership_id with =, daterange(from_on, until_on, '[]') with &&) where (withdrawn_at is null)
);
create index pool_contracts_organisation on pool_contracts (programme_id, organisation_id);
call app.guard('pool_contracts');
comment on column pool_contracts.organisation_id is 'Filled by the database: for whom she works.';
comment on column pool_contracts.minutes_per_week is 'Hours in the pool, of what she works in all; at most 40 hours.';

create table profile_confirmations (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null references persons (id) on delete restrict,
  point text not null check (point ~ '^[a-z][a-z-]{1,39}$'),
  confirmed_by uuid not null references persons (id) on delete restrict,
  confirmed_at timestamptz not null,
  withdrawn_by uuid references persons (id) on delete restrict,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  constraint nobody_confirms_herself check (confirmed_by <> person_id),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index profile_confirmations_standing on profile_confirmations (programme_id, membership_id, point)
  where withdrawn_at is null;
create index profile_confirmations_organisation on profile_confirmations (programme_id, organisation_id);
call app.guard('profile_confirmations');
comment on column profile_confirmations.person_id is 'Filled by the database: whose point it is, so that nobody confirms her own under another membership.';
comment on column profile_confirmations.point is 'A point of the profile of the programme (profile_versions).';

create table pool_languages (
  programme_id uuid not null,
  membership_id uuid not null,
  organisation_id uuid not null,
  languages text[] not null check (cardinality(languages) <= 12
    and array_to_string(languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3})*)?$'),
  version integer not null default 1,
  primary key (programme_id, membership_id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
create index pool_languages_organisation on pool_languages (programme_id, organisation_id);
call app.guard('pool_languages');
comment on column pool_languages.languages is 'Codes of ISO 639.';

-- What somebody of the pool is like: the programme's own list, as it holds from a day. Code has the first one.
create table profile_versions (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  from_on date not null,
  points jsonb not null check (jsonb_typeof(points) = 'array' and jsonb_array_length(points) between 1 and 20),
  reason text not null check (length(reason) between 3 and 500),
  set_by uuid not null references persons (id) on delete restrict,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, from_on)
);
call app.guard('profile_versions');

create function app.place_in_pool() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  works_as text;
begin
  select m.organisation_id, m.role into new.organisation_id, works_as from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.membership_id;
  if (app.actor()).session_id is not null and works_as is distinct from 'case_manager'
    and works_as is distinct from 'peer_expert' then
    raise exception 'the pool is of who works with the women' using errcode = '42501';
  end if;
  return new;
end
$$;
create function app.place_confirmation() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select m.person_id into new.person_id from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.membership_id;
  return new;
end
$$;
alter function app.place_in_pool() owner to stapteam_helpers;
alter function app.place_confirmation() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.place_in_pool(), app.place_confirmation() from public;
grant execute on function app.place_in_pool(), app.place_confirmation() to stapteam_owner;
set local role stapteam_owner;
create trigger place before insert on pool_contracts for each row execute function app.place_in_pool();
create trigger place before insert on profile_confirmations for each row execute function app.place_in_pool();
create trigger place_person before insert on profile_confirmations for each row execute function app.place_confirmation();
create trigger place before insert on pool_languages for each row execute function app.place_in_pool();

grant select on pool_contracts, profile_confirmations, pool_languages, profile_versions to stapteam_runtime, stapteam_jobs;
grant insert (programme_id, id, membership_id, minutes_per_week, from_on, until_on, recorded_by_membership_id, recorded_at)
  on pool_contracts to stapteam_runtime;
grant update (until_on, withdrawn_at, version) on pool_contracts to stapteam_runtime;
grant insert (programme_id, id, membership_id, point, confirmed_by, confirmed_at) on profile_confirmations to stapteam_runtime;
grant update (withdrawn_by, withdrawn_at, version) on profile_confirmations to stapteam_runtime;
grant insert (programme_id, membership_id, languages) on pool_languages to stapteam_runtime;
grant update (languages, version) on pool_languages to stapteam_runtime;
grant insert (programme_id, id, from_on, points, reason, set_by, recorded_at) on profile_versions to stapteam_runtime;

create policy read_related on pool_contracts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'read'))
      or (select app.may('pool', 'read', 'org')) and organisation_id = (select app.actor_organisation())
      or (select app.may('pool', 'read', 'self')) and membership_id = (select app.actor_membership())));
create policy record_related on pool_contracts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and recorded_by_membership_id = (select app.actor_membership())
    and ((select app.may('pool', 'write'))
      or (select app.may('pool', 'write', 'org')) and organisation_id = (select app.actor_organisation())));
create policy end_related on pool_contracts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'write'))
      or (select app.may('pool', 'write', 'org')) and organisation_id = (select app.actor_organisation())))
  with check (programme_id = (select app.actor_programme()));

create policy read_related on profile_confirmations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'read'))
      or (select app.may('pool', 'read', 'org')) and organisation_id = (select app.actor_organisation())
      or (select app.may('pool', 'read', 'self')) and membership_id = (select app.actor_membership())));
create policy confirm_related on profile_confirmations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and confirmed_by = (select app.actor_id())
    and ((select app.may('pool', 'write'))
      or (select app.may('pool', 'write', 'org')) and organisation_id = (select app.actor_organisation())));
create policy withdraw_related on profile_confirmations for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'write'))
      or (select app.may('pool', 'write', 'org')) and organisation_id = (select app.actor_organisation())))
  with check (programme_id = (select app.actor_programme())
    and (withdrawn_by is null or withdrawn_by = (select app.actor_id())));

create policy read_related on pool_languages for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'read'))
      or (select app.may('pool', 'read', 'org')) and organisation_id = (select app.actor_organisation())
      or (select app.may('pool', 'read', 'self')) and membership_id = (select app.actor_membership())));
create policy record_related on pool_languages for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'write'))
      or (select app.may('pool', 'write', 'org')) and organisation_id = (select app.actor_organisation())));
create policy change_related on pool_languages for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('pool', 'write'))
      or (select app.may('pool', 'write', 'org')) and organisation_id = (select app.actor_organisation())))
  with check (programme_id = (select app.actor_programme()));

create policy read_all on profile_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('staff-profile', 'read')));
create policy set_all on profile_versions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and set_by = (select app.actor_id())
    and (select app.may('staff-profile', 'write')));
