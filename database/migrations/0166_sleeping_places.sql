-- Where she sleeps, as a dated fact (note, 2a): one place at a time, the earlier ones stay. What place it
-- is, is sealed; that she sleeps outside and something is still to be done is known to who watches over
-- the approach. And what to do now while it is known where she is: a stay, a hospital, detention.
set local role stapteam_owner;

create table sleeping_places (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  outside boolean not null,
  handled_on date check (handled_on >= from_on),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (handled_on is null or outside),
  constraint one_sleeping_place_at_a_time exclude using gist (
    programme_id with =, case_id with =, daterange(from_on, until_on, '[)') with &&)
);
create index sleeping_places_case on sleeping_places (programme_id, case_id, from_on desc);
call app.guard('sleeping_places');
call app.keep_from_conflicts('sleeping_places');
comment on column sleeping_places.until_on is 'The day from which she sleeps elsewhere; null for where she sleeps now.';
comment on column sleeping_places.outside is 'She sleeps in the street. Which kind of place it is otherwise is sealed.';
comment on column sleeping_places.handled_on is 'Every step was taken or found not to be needed.';

alter table whereabouts add unique (programme_id, id, case_id);

-- What is told of it, and its steps, stand where those of her safety stand.
alter table safety_texts
  add column sleeping_place_id uuid,
  add unique (programme_id, sleeping_place_id),
  add foreign key (programme_id, sleeping_place_id, case_id)
    references sleeping_places (programme_id, id, case_id) on delete cascade,
  drop constraint safety_texts_check,
  add constraint safety_texts_of_one
    check (num_nonnulls(safety_plan_id, incident_id, missing_report_id, sleeping_place_id) = 1);
alter table safety_steps
  add column sleeping_place_id uuid,
  add column whereabouts_id uuid,
  add unique (programme_id, sleeping_place_id, step),
  add unique (programme_id, whereabouts_id, step),
  add foreign key (programme_id, sleeping_place_id, case_id)
    references sleeping_places (programme_id, id, case_id) on delete cascade,
  add foreign key (programme_id, whereabouts_id, case_id)
    references whereabouts (programme_id, id, case_id) on delete cascade,
  drop constraint safety_steps_check,
  add constraint safety_steps_of_one
    check (num_nonnulls(incident_id, missing_report_id, sleeping_place_id, whereabouts_id) = 1);

grant select on sleeping_places to stapteam_runtime;
grant insert (programme_id, id, case_id, from_on, outside, membership_id, recorded_at)
  on sleeping_places to stapteam_runtime;
grant update (until_on, handled_on, version) on sleeping_places to stapteam_runtime;
create policy read_related on sleeping_places for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('sleeping-places', 'read'))::uuid[]));
-- That one is open, and no more.
create policy read_open on sleeping_places for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and outside and until_on is null and handled_on is null
    and case_id = any ((select app.cases_for('safety', 'read'))::uuid[]));
create policy write_own on sleeping_places for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('sleeping-places', 'write'))::uuid[]));
create policy change_own on sleeping_places for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('sleeping-places', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

-- Where to find her belongs with her identity: emergency access shows it too.
create policy read_sleeping_place on safety_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and sleeping_place_id is not null
    and case_id = any ((select app.cases_for('sleeping-places', 'read'))::uuid[]));
-- The timeline tells it to who may know where she is.
create policy sleeping_place_of_own on facts as restrictive for select to stapteam_runtime
  using (kind not in ('sleeping-place-recorded', 'sleeping-place-handled')
    or subject_id = any ((select app.subjects_for('sleeping-places', 'read'))::uuid[]));
