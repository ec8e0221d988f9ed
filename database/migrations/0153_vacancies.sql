-- Timely recruitment (note, 2g, how): a place in the pool that is to be filled, and by which day. That
-- it is late follows from the days and is stored nowhere.
set local role stapteam_owner;

create table vacancies (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  role text not null check (role in ('case_manager', 'peer_expert', 'coordinator')),
  minutes_per_week integer not null check (minutes_per_week between 1 and 2400),
  fill_by date not null,
  opened_on date not null,
  opened_by_membership_id uuid not null,
  opened_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'filled', 'withdrawn')),
  filled_on date,
  withdraw_reason text check (length(withdraw_reason) between 3 and 300),
  closed_by_membership_id uuid,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, opened_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, closed_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint filled_in_time_to_come check (fill_by >= opened_on),
  check ((state = 'filled') = (filled_on is not null) and filled_on >= opened_on),
  check ((state = 'withdrawn') = (withdraw_reason is not null)),
  check ((state = 'open') = (closed_at is null) and (state = 'open') = (closed_by_membership_id is null))
);
create index vacancies_organisation on vacancies (programme_id, organisation_id);
call app.guard('vacancies');
comment on column vacancies.withdraw_reason is 'Of the work, never of a person.';

-- What was filled or withdrawn stays so; a place that falls open again is another vacancy.
create function app.keep_vacancy() returns trigger language plpgsql as $$
begin
  raise exception 'this vacancy is closed' using errcode = '42501';
end
$$;
create trigger keep before update on vacancies for each row when (old.state <> 'open')
  execute function app.keep_vacancy();

grant select on vacancies to stapteam_runtime, stapteam_jobs;
grant insert (programme_id, id, organisation_id, role, minutes_per_week, fill_by, opened_on, opened_by_membership_id, opened_at)
  on vacancies to stapteam_runtime;
grant update (state, filled_on, withdraw_reason, closed_by_membership_id, closed_at, version) on vacancies to stapteam_runtime;
create policy read_related on vacancies for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('vacancies', 'read'))
      or (select app.may('vacancies', 'read', 'org')) and organisation_id = (select app.actor_organisation())));
create policy open_related on vacancies for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and opened_by_membership_id = (select app.actor_membership()) and opened_on = (select app.today())
    and ((select app.may('vacancies', 'write'))
      or (select app.may('vacancies', 'write', 'org')) and organisation_id = (select app.actor_organisation())));
create policy close_related on vacancies for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('vacancies', 'write'))
      or (select app.may('vacancies', 'write', 'org')) and organisation_id = (select app.actor_organisation())))
  with check (programme_id = (select app.actor_programme()));
