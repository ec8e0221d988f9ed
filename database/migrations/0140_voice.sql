-- Her voice (note, 2a): what she complains of, with whom she does not want to work, and what she thinks
-- of the help. Taken down by whoever works with her; outside her own team nobody reads it.
set local role stapteam_owner;

create table complaints (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  about_person_id uuid references persons (id) on delete restrict,
  addressed_to text not null check (addressed_to in ('team', 'organisation', 'complaints-officer', 'municipality')),
  manager_told boolean not null,
  received_on date not null,
  answer_by date not null check (answer_by >= received_on),
  state text not null default 'received' check (state in ('received', 'heard', 'answered')),
  heard_on date check (heard_on >= received_on),
  answered_on date check (answered_on >= received_on),
  sealed bytea not null,
  answer_sealed bytea,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (state = 'received' or state = 'answered' or heard_on is not null),
  check ((state = 'answered') = (answered_on is not null)),
  check ((state = 'answered') = (answer_sealed is not null))
);
create index complaints_case on complaints (programme_id, case_id);
call app.guard('complaints');
comment on column complaints.about_person_id is 'Who it is about does not read it, unless she took it down herself. Null: about no one person.';
comment on column complaints.manager_told is 'She wants that the organisation manager knows that there is one; never what it says.';
comment on column complaints.answer_sealed is 'Her words and the answer are each written once, sealed at version 1.';

create table worker_refusals (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  person_id uuid not null references persons (id) on delete restrict,
  since_on date not null,
  ended_on date check (ended_on >= since_on),
  sealed bytea,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index worker_refusals_current on worker_refusals (programme_id, case_id, person_id) where ended_on is null;
call app.guard('worker_refusals');
comment on column worker_refusals.sealed is 'Why, when she says so; she owes nobody a reason. Written once, sealed at version 1.';

create table help_ratings (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  rated_on date not null,
  score integer not null check (score between 1 and 5),
  sealed bytea,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index help_ratings_case on help_ratings (programme_id, case_id);
call app.guard('help_ratings');

grant select, insert on complaints, worker_refusals, help_ratings to stapteam_runtime;
grant update (state, heard_on, answered_on, answer_sealed, version) on complaints to stapteam_runtime;
grant update (ended_on, version) on worker_refusals to stapteam_runtime;

create policy read_own on complaints for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (about_person_id is distinct from (select app.actor_id()) or membership_id = (select app.actor_membership()))
    and case_id = any ((select app.cases_for('voice', 'read'))::uuid[]));
create policy take_down_own on complaints for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and state = 'received'
    and case_id = any ((select app.cases_for('voice', 'write'))::uuid[]));
-- Nobody answers a complaint about herself.
create policy follow_own on complaints for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and about_person_id is distinct from (select app.actor_id())
    and case_id = any ((select app.cases_for('voice', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_own on worker_refusals for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('voice', 'read'))::uuid[]));
create policy take_down_own on worker_refusals for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('voice', 'write'))::uuid[]));
create policy end_own on worker_refusals for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('voice', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_own on help_ratings for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('voice', 'read'))::uuid[]));
create policy take_down_own on help_ratings for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('voice', 'write'))::uuid[]));

-- With whom she does not want to work, for whoever puts somebody on her case: the persons, and not why.
grant select (programme_id, case_id, person_id, ended_on) on worker_refusals to stapteam_helpers;
create policy helpers_match on worker_refusals for select to stapteam_helpers using (true);
create function app.refused_workers(for_case uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(person_id), '{}') from public.worker_refusals
  where programme_id = (app.actor()).programme_id and case_id = for_case and ended_on is null
    and (for_case = any (app.cases_for('responsibility', 'write'))
      or for_case = any (app.cases_for('responsibility', 'transfer'))
      or for_case = any (app.cases_for('handovers', 'write')))
$$;
alter function app.refused_workers(uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.refused_workers(uuid) from public;
grant execute on function app.refused_workers(uuid) to stapteam_runtime;
set local role stapteam_owner;

-- What her voice said, the timeline tells her own team; of a complaint about a worker, not that worker.
alter policy read_timeline on facts
  using (programme_id = (select app.actor_programme())
    and subject_id = any ((select app.subjects_for('timeline', 'read'))::uuid[])
    and (kind not in ('whereabouts-known', 'whereabouts-ended')
      or subject_id = any ((select app.subjects_for('whereabouts', 'read'))::uuid[]))
    and (kind not in ('complaint-received', 'complaint-heard', 'complaint-answered', 'worker-refused',
        'worker-refusal-ended', 'rating-given')
      or subject_id = any ((select app.subjects_for('voice', 'read'))::uuid[])
        and (attributes ->> 'aboutPersonId') is distinct from (select app.actor_id())::text));
