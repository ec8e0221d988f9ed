-- Minutes are corrected and nothing that was written is lost: what stood there stays, under its own key, for
-- who works with her. Who directs and was there reads what stands there now, and not what was taken back.
set local role stapteam_owner;

create table meeting_minute_versions (
  programme_id uuid not null,
  minutes_id uuid not null,
  version integer not null,
  case_id uuid not null,
  written_by_membership_id uuid not null,
  written_at timestamptz not null,
  key_id text not null,
  wrapped bytea not null,
  sealed bytea not null,
  primary key (programme_id, minutes_id, version),
  foreign key (programme_id, minutes_id) references meeting_minutes (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, written_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index meeting_minute_versions_case on meeting_minute_versions (programme_id, case_id);
call app.guard('meeting_minute_versions');
call app.keep_from_conflicts('meeting_minute_versions');
comment on column meeting_minute_versions.sealed is 'Sealed for its place in meeting_minutes, and moved here as it was.';

create function app.keep_minutes() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.meeting_minute_versions (programme_id, minutes_id, version, case_id, written_by_membership_id,
    written_at, key_id, wrapped, sealed)
  values (old.programme_id, old.id, old.version, old.case_id, old.written_by_membership_id, old.written_at, old.key_id,
    old.wrapped, old.sealed);
  return null;
end
$$;
grant insert on meeting_minute_versions to stapteam_helpers;
create policy helpers_keep on meeting_minute_versions for insert to stapteam_helpers with check (true);
alter function app.keep_minutes() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.keep_minutes() from public;
grant execute on function app.keep_minutes() to stapteam_owner;
set local role stapteam_owner;
create trigger keep after update on meeting_minutes for each row
  when (old.sealed is distinct from new.sealed) execute function app.keep_minutes();

grant select on meeting_minute_versions to stapteam_runtime;
create policy read_own on meeting_minute_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('meeting-minutes', 'read'))::uuid[]));
