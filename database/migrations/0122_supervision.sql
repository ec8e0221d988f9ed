-- Supervision and work guidance (note, 2b): when it is planned and whether it was kept, and never what
-- was said there. Whether it lapsed follows from the days and is stored nowhere.
set local role stapteam_owner;

create table supervision_sessions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('supervision', 'work-guidance')),
  planned_on date not null,
  kept_on date,
  cancelled_at timestamptz,
  planned_by_membership_id uuid not null,
  planned_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, planned_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check (kept_on is null or cancelled_at is null)
);
create unique index supervision_sessions_day on supervision_sessions (programme_id, membership_id, kind, planned_on)
  where cancelled_at is null;
create index supervision_sessions_organisation on supervision_sessions (programme_id, organisation_id);
call app.guard('supervision_sessions');
comment on column supervision_sessions.membership_id is 'Whose supervision or work guidance it is.';
comment on column supervision_sessions.organisation_id is 'Filled by the database: for whom she works.';

create function app.place_supervision() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select m.organisation_id into new.organisation_id from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.membership_id;
  return new;
end
$$;
alter function app.place_supervision() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.place_supervision() from public;
grant execute on function app.place_supervision() to stapteam_owner;
set local role stapteam_owner;
create trigger place before insert on supervision_sessions
  for each row execute function app.place_supervision();

grant select on supervision_sessions to stapteam_runtime;
grant insert (programme_id, id, membership_id, kind, planned_on, planned_by_membership_id, planned_at)
  on supervision_sessions to stapteam_runtime;
grant update (kept_on, cancelled_at, version) on supervision_sessions to stapteam_runtime;
create policy read_self on supervision_sessions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('supervision', 'read', 'self')));
create policy read_organisation on supervision_sessions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and organisation_id = (select app.actor_organisation()) and (select app.may('supervision', 'read', 'org')));
create policy read_all on supervision_sessions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('supervision', 'read')));
create policy plan_self on supervision_sessions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and planned_by_membership_id = (select app.actor_membership())
    and membership_id = (select app.actor_membership()) and (select app.may('supervision', 'write', 'self')));
create policy plan_all on supervision_sessions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and planned_by_membership_id = (select app.actor_membership()) and (select app.may('supervision', 'write')));
create policy keep_self on supervision_sessions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('supervision', 'write', 'self')))
  with check (programme_id = (select app.actor_programme()));
create policy keep_all on supervision_sessions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('supervision', 'write')))
  with check (programme_id = (select app.actor_programme()));
