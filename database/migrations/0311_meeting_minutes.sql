-- What was said of a woman in a meeting stands under her case and nowhere else. Her case manager writes it;
-- who directs reads it when she was there, or the process director when it was shared under a running basis
-- until a day. Each text has a key of its own, wrapped by hers: who reads it opens nothing else of her.
set local role stapteam_owner;

create table meeting_minutes (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  meeting_id uuid not null,
  meeting_case_id uuid not null,
  written_by_membership_id uuid not null,
  written_at timestamptz not null,
  key_id text not null,
  wrapped bytea not null,
  sealed bytea not null,
  shared_with_membership_id uuid,
  shared_consent_id uuid,
  shared_until_on date,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, meeting_case_id),
  foreign key (programme_id, meeting_case_id, meeting_id, case_id)
    references meeting_cases (programme_id, id, meeting_id, case_id) on delete cascade,
  foreign key (programme_id, written_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, shared_with_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, shared_consent_id, case_id) references consents (programme_id, id, case_id) on delete restrict,
  check (num_nonnulls(shared_with_membership_id, shared_consent_id, shared_until_on) in (0, 3))
);
create index meeting_minutes_case on meeting_minutes (programme_id, case_id);
create index meeting_minutes_meeting on meeting_minutes (programme_id, meeting_id);
create index meeting_minutes_shared on meeting_minutes (programme_id, shared_with_membership_id)
  where shared_with_membership_id is not null;
call app.guard('meeting_minutes');
call app.keep_from_conflicts('meeting_minutes');
comment on column meeting_minutes.written_by_membership_id is 'Who wrote it last.';

-- First it is held, with who was there: so that who writes knows who reads.
create function app.check_meeting_held() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (select m.state from public.meetings m where m.programme_id = new.programme_id and m.id = new.meeting_id)
    is distinct from 'held' then
    raise exception 'minutes are of a meeting that was held' using errcode = '23514', constraint = 'minutes_of_a_held_meeting';
  end if;
  return new;
end
$$;
-- After the row: who may not write it is refused for that, and learns nothing of the meeting.
create trigger held after insert on meeting_minutes for each row execute function app.check_meeting_held();
revoke execute on function app.check_meeting_held() from public;

set local role stapteam_helpers;
create or replace function app.key_of(for_case uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.key_id from public.client_keys k
  where k.programme_id = (app.actor()).programme_id and k.case_id = for_case
    and (for_case = any (app.cases_for('escalations', 'create')) or for_case = any (app.cases_for('escalations', 'write'))
      or for_case = any (app.cases_for('meeting-minutes', 'write')))
$$;
set local role stapteam_owner;

grant select on meeting_minutes to stapteam_runtime;
grant insert (programme_id, id, case_id, meeting_id, meeting_case_id, written_by_membership_id, written_at, key_id, wrapped,
  sealed) on meeting_minutes to stapteam_runtime;
grant update (written_by_membership_id, written_at, key_id, wrapped, sealed, shared_with_membership_id, shared_consent_id,
  shared_until_on, version) on meeting_minutes to stapteam_runtime;
create policy read_own on meeting_minutes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('meeting-minutes', 'read'))::uuid[]));
create policy read_attended on meeting_minutes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (select app.may('meeting-minutes', 'read', 'self'))
    and meeting_id = any ((select app.meetings_attended())::uuid[]));
create policy read_shared on meeting_minutes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (select app.may('shared-minutes', 'read', 'self'))
    and shared_with_membership_id = (select app.actor_membership())
    and shared_until_on >= (select app.today())
    and shared_consent_id = any ((select app.running_safety_house_bases())::uuid[]));
create policy write_own on meeting_minutes for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and written_by_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('meeting-minutes', 'write'))::uuid[]));
create policy change_own on meeting_minutes for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('meeting-minutes', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme())
    and (shared_consent_id is null
      or shared_consent_id = any ((select app.running_safety_house_bases())::uuid[])));
