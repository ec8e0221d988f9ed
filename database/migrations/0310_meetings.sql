-- Meetings (note, 2b, 2c, 2e): who is invited, what is on the agenda, what is decided and by whom it is done.
-- What is written on an agenda or as a decision names nobody; which case it is about stands beside it, and is
-- read by who may know that case. What is said of a woman stands in 0311, under her case.
set local role stapteam_owner;

create table meeting_series (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('team', 'case-meeting', 'multidisciplinary', 'chain', 'supervision')),
  every_weeks integer not null check (every_weeks between 1 and 26),
  first_on date not null,
  until_on date not null check (until_on >= first_on),
  organised_by_membership_id uuid not null,
  planned_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, organised_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('meeting_series');
comment on column meeting_series.ended_at is 'From then on no meeting of it is planned; what was held stays.';

create table meetings (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  series_id uuid,
  kind text not null check (kind in ('team', 'case-meeting', 'multidisciplinary', 'chain', 'supervision')),
  about text not null default '' check (length(about) <= 120),
  planned_on date not null,
  from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer not null check (minutes between 15 and 480),
  organised_by_membership_id uuid not null,
  planned_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  settled_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, series_id, planned_on),
  foreign key (programme_id, series_id) references meeting_series (programme_id, id) on delete restrict,
  foreign key (programme_id, organised_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((state = 'planned') = (settled_at is null)),
  constraint names_no_case check (about !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create index meetings_day on meetings (programme_id, planned_on);
call app.guard('meetings');
comment on column meetings.about is 'What it is about, or with whom from outside; never a woman.';

create table meeting_invitations (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  membership_id uuid not null,
  attended boolean,
  primary key (programme_id, id),
  unique (programme_id, meeting_id, membership_id),
  foreign key (programme_id, meeting_id) references meetings (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index meeting_invitations_member on meeting_invitations (programme_id, membership_id);
call app.guard('meeting_invitations');
comment on column meeting_invitations.attended is 'Null until it was held. Who was there may read what was said: it is set once.';

create table meeting_topics (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  topic text not null check (length(topic) between 1 and 300),
  placed_by_membership_id uuid not null,
  placed_at timestamptz not null,
  dropped_at timestamptz,
  primary key (programme_id, id),
  foreign key (programme_id, meeting_id) references meetings (programme_id, id) on delete cascade,
  foreign key (programme_id, placed_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint names_no_case check (topic !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create index meeting_topics_meeting on meeting_topics (programme_id, meeting_id);
call app.guard('meeting_topics');

create table meeting_cases (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  case_id uuid not null,
  cause text not null check (cause in ('asked', 'out-of-sight', 'assessment-overdue', 'stuck', 'handover-late')),
  placed_by_membership_id uuid not null,
  placed_at timestamptz not null,
  dropped_at timestamptz,
  primary key (programme_id, id),
  unique (programme_id, meeting_id, case_id),
  unique (programme_id, id, meeting_id, case_id),
  foreign key (programme_id, meeting_id) references meetings (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, placed_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index meeting_cases_case on meeting_cases (programme_id, case_id);
call app.guard('meeting_cases');
call app.keep_from_conflicts('meeting_cases');
comment on column meeting_cases.cause is 'The signal for which it was proposed, or that somebody asked for it.';

create table meeting_decisions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  meeting_case_id uuid,
  case_id uuid,
  decision text not null check (length(decision) between 1 and 600),
  owner_membership_id uuid not null,
  due_on date not null,
  decided_by_membership_id uuid not null,
  decided_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  settled_by_membership_id uuid,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, meeting_id) references meetings (programme_id, id) on delete cascade,
  foreign key (programme_id, meeting_case_id, meeting_id, case_id)
    references meeting_cases (programme_id, id, meeting_id, case_id) on delete cascade,
  foreign key (programme_id, owner_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, decided_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, settled_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((meeting_case_id is null) = (case_id is null)),
  check ((state = 'open') = (settled_at is null) and (settled_at is null) = (settled_by_membership_id is null)),
  constraint names_no_case check (decision !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create index meeting_decisions_meeting on meeting_decisions (programme_id, meeting_id);
create index meeting_decisions_owner on meeting_decisions (programme_id, owner_membership_id, due_on) where state = 'open';
create index meeting_decisions_case on meeting_decisions (programme_id, case_id);
call app.guard('meeting_decisions');
call app.keep_from_conflicts('meeting_decisions');
comment on column meeting_decisions.case_id is 'Null: it is about the work and about nobody.';

-- What was held stays held, and who was there is written once.
create function app.keep_meeting() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'planned' and (new.state, new.planned_on) is distinct from (old.state, old.planned_on) then
    raise exception 'a meeting that was held or cancelled stays so'
      using errcode = '23514', constraint = 'meeting_stays_settled';
  end if;
  return new;
end
$$;
create trigger keep before update on meetings for each row execute function app.keep_meeting();
create function app.keep_attendance() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (select m.state from public.meetings m where m.programme_id = new.programme_id and m.id = new.meeting_id)
    is distinct from 'planned' then
    raise exception 'who attended is written when the meeting is held, and not after'
      using errcode = '23514', constraint = 'attendance_written_once';
  end if;
  return new;
end
$$;
create trigger keep before update on meeting_invitations for each row execute function app.keep_attendance();

-- Which meetings the actor is invited to, was at, and which were about a case of hers.
grant select on meeting_invitations, meeting_cases to stapteam_helpers;
create policy helpers_meet on meeting_invitations for select to stapteam_helpers using (true);
create policy helpers_meet on meeting_cases for select to stapteam_helpers using (true);
create function app.my_meetings() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.meeting_id), '{}') from public.meeting_invitations i
  where i.programme_id = (app.actor()).programme_id and i.membership_id = (app.actor()).membership_id
$$;
create function app.meetings_attended() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.meeting_id), '{}') from public.meeting_invitations i
  where i.programme_id = (app.actor()).programme_id and i.membership_id = (app.actor()).membership_id and i.attended
$$;
create function app.meetings_of_cases() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.meeting_id), '{}') from public.meeting_cases c
  where c.programme_id = (app.actor()).programme_id
    and c.case_id = any ((select app.cases_for('meeting-cases', 'read'))::uuid[])
$$;
alter function app.my_meetings() owner to stapteam_helpers;
alter function app.meetings_attended() owner to stapteam_helpers;
alter function app.meetings_of_cases() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.my_meetings(), app.meetings_attended(), app.meetings_of_cases() from public;
grant execute on function app.my_meetings(), app.meetings_attended(), app.meetings_of_cases() to stapteam_runtime;
set local role stapteam_owner;
revoke execute on function app.keep_meeting(), app.keep_attendance() from public;

-- Who organises sees every meeting; who is invited those to which she is.
grant select on meeting_series, meetings, meeting_invitations, meeting_topics, meeting_cases, meeting_decisions
  to stapteam_runtime;
grant insert (programme_id, id, kind, every_weeks, first_on, until_on, organised_by_membership_id, planned_at)
  on meeting_series to stapteam_runtime;
grant update (ended_at, version) on meeting_series to stapteam_runtime;
create policy read_meetings on meeting_series for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('meetings', 'read')));
create policy plan_self on meeting_series for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and organised_by_membership_id = (select app.actor_membership())
    and (select app.may('meetings', 'create'))
    and (kind <> 'case-meeting' or (select app.may('case-meetings', 'create'))));
create policy end_series on meeting_series for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('meetings', 'create'))
    and (kind <> 'case-meeting' or (select app.may('case-meetings', 'create'))))
  with check (programme_id = (select app.actor_programme()));

grant insert (programme_id, id, series_id, kind, about, planned_on, from_time, minutes, organised_by_membership_id,
  planned_at) on meetings to stapteam_runtime;
grant update (planned_on, from_time, state, settled_at, version) on meetings to stapteam_runtime;
create policy read_meetings on meetings for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('meetings', 'read'))
      or (select app.may('meetings', 'read', 'self')) and (id = any ((select app.my_meetings())::uuid[])
        or id = any ((select app.meetings_of_cases())::uuid[]))));
create policy plan_self on meetings for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and organised_by_membership_id = (select app.actor_membership())
    and (select app.may('meetings', 'create'))
    and (kind <> 'case-meeting' or (select app.may('case-meetings', 'create'))));
create policy organise on meetings for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('meetings', 'create'))
    and (kind <> 'case-meeting' or (select app.may('case-meetings', 'create'))))
  with check (programme_id = (select app.actor_programme()));

grant insert (programme_id, id, meeting_id, membership_id) on meeting_invitations to stapteam_runtime;
grant update (attended) on meeting_invitations to stapteam_runtime;
-- Who writes down what was said of a woman knows who was there.
create policy read_meetings on meeting_invitations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('meetings', 'read'))
      or (select app.may('meetings', 'read', 'self')) and (meeting_id = any ((select app.my_meetings())::uuid[])
        or meeting_id = any ((select app.meetings_of_cases())::uuid[]))));
create policy invite on meeting_invitations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('meetings', 'create')));
create policy note_attendance on meeting_invitations for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('meetings', 'create')))
  with check (programme_id = (select app.actor_programme()));

grant insert (programme_id, id, meeting_id, topic, placed_by_membership_id, placed_at) on meeting_topics to stapteam_runtime;
grant update (dropped_at) on meeting_topics to stapteam_runtime;
create policy read_meetings on meeting_topics for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('meetings', 'read'))
      or (select app.may('meetings', 'read', 'self')) and meeting_id = any ((select app.my_meetings())::uuid[])));
create policy place_self on meeting_topics for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and placed_by_membership_id = (select app.actor_membership())
    and ((select app.may('meetings', 'write'))
      or (select app.may('meetings', 'write', 'self')) and meeting_id = any ((select app.my_meetings())::uuid[])));
create policy drop_placed on meeting_topics for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('meetings', 'write'))
      or (select app.may('meetings', 'write', 'self')) and placed_by_membership_id = (select app.actor_membership())))
  with check (programme_id = (select app.actor_programme()));

grant insert (programme_id, id, meeting_id, case_id, cause, placed_by_membership_id, placed_at)
  on meeting_cases to stapteam_runtime;
grant update (dropped_at) on meeting_cases to stapteam_runtime;
-- Of her own cases a case manager knows when they were spoken of; of others what she may know anyway.
create policy read_related on meeting_cases for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('meeting-cases', 'read'))::uuid[])
      or meeting_id = any ((select app.my_meetings())::uuid[])
        and (select app.may('meetings', 'read', 'self'))
        and case_id = any ((select app.cases_for('case-directory', 'read'))::uuid[])));
create policy place_self on meeting_cases for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and placed_by_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('meeting-cases', 'write'))::uuid[])
    and ((select app.may('meetings', 'write')) or meeting_id = any ((select app.my_meetings())::uuid[])));
create policy drop_placed on meeting_cases for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('meeting-cases', 'write'))::uuid[])
    and ((select app.may('meetings', 'write')) or meeting_id = any ((select app.my_meetings())::uuid[])))
  with check (programme_id = (select app.actor_programme()));

grant insert (programme_id, id, meeting_id, meeting_case_id, case_id, decision, owner_membership_id, due_on,
  decided_by_membership_id, decided_at) on meeting_decisions to stapteam_runtime;
grant update (state, settled_by_membership_id, settled_at, version) on meeting_decisions to stapteam_runtime;
create policy read_related on meeting_decisions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('meetings', 'read'))
      or case_id = any ((select app.cases_for('meeting-cases', 'read'))::uuid[])
      or (select app.may('meetings', 'read', 'self')) and (owner_membership_id = (select app.actor_membership())
        or meeting_id = any ((select app.my_meetings())::uuid[])
          and (case_id is null or case_id = any ((select app.cases_for('case-directory', 'read'))::uuid[])))));
create policy decide_self on meeting_decisions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and decided_by_membership_id = (select app.actor_membership())
    and ((select app.may('meetings', 'write'))
      or (select app.may('meetings', 'write', 'self')) and meeting_id = any ((select app.my_meetings())::uuid[]))
    and (case_id is null or case_id = any ((select app.cases_for('meeting-cases', 'write'))::uuid[])));
create policy settle_owned on meeting_decisions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('meetings', 'write'))
      or (select app.may('meetings', 'write', 'self')) and owner_membership_id = (select app.actor_membership())))
  with check (programme_id = (select app.actor_programme())
    and (settled_by_membership_id is null or settled_by_membership_id = (select app.actor_membership())));

-- What a meeting counts for, also where it was about nobody.
create policy record_meetings on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and subject_id is null and kind in ('meeting-held', 'decision-made', 'decision-settled')
    and ((select app.may('meetings', 'write')) or (select app.may('meetings', 'write', 'self'))));

-- A refused look at a decision stands in the log of whose case it was about.
grant select (programme_id, id, case_id, owner_membership_id, due_on, state) on meeting_decisions to stapteam_helpers;
create policy helpers_name on meeting_decisions for select to stapteam_helpers using (true);
set local role stapteam_helpers;
create or replace function app.name_refused() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  new.subject_id := coalesce(app.subject_behind(new.programme_id, new.entity_id), (
    select c.subject_id from public.meeting_decisions d
    join public.cases c on c.programme_id = d.programme_id and c.id = d.case_id
    where d.programme_id = new.programme_id and d.id = new.entity_id));
  return new;
end
$$;

-- What has come due, counted for the command line: a figure, and no row.
create function app.decisions_due(on_day date) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from public.meeting_decisions d
  join public.memberships m on m.programme_id = d.programme_id and m.id = d.owner_membership_id
  where d.programme_id = app.job_programme() and app.job_purpose() = 'monitor' and d.state = 'open'
    and d.due_on <= on_day and on_day between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
$$;
revoke execute on function app.decisions_due(date) from public;
grant execute on function app.decisions_due(date) to stapteam_jobs;
set local role stapteam_owner;
