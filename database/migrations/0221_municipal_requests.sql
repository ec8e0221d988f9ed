-- What the municipality asks (note, 2c: registrations, applications, questions of the council): a question,
-- a day, and an answer in which no woman can be found. A case number is refused here as well as by the
-- program; an alias only by the program, which compares with what the writer may see.
set local role stapteam_owner;

create table municipal_requests (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('registrations', 'applications', 'council', 'other')),
  asked_by text not null check (length(asked_by) between 1 and 120),
  question text not null check (length(question) between 1 and 2000),
  asked_on date not null,
  due_on date not null check (due_on >= asked_on),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
  answer text check (length(answer) between 1 and 4000),
  settled_by_membership_id uuid,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, settled_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((state = 'answered') = (answer is not null)),
  check ((state = 'open') = (settled_at is null)),
  check ((settled_at is null) = (settled_by_membership_id is null)),
  constraint names_no_case check (
    asked_by || ' ' || question || ' ' || coalesce(answer, '') !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create index municipal_requests_due on municipal_requests (programme_id, state, due_on);
call app.guard('municipal_requests');
comment on column municipal_requests.asked_by is 'A department or a function at the municipality, not a person.';

grant select on municipal_requests to stapteam_runtime;
grant insert (programme_id, id, kind, asked_by, question, asked_on, due_on, recorded_by_membership_id, recorded_at)
  on municipal_requests to stapteam_runtime;
grant update (state, answer, settled_by_membership_id, settled_at, version) on municipal_requests to stapteam_runtime;
create policy read_all on municipal_requests for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('municipal-requests', 'read')));
create policy ask on municipal_requests for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and recorded_by_membership_id = (select app.actor_membership()) and state = 'open'
    and (select app.may('municipal-requests', 'create')));
create policy settle on municipal_requests for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and state = 'open'
    and (select app.may('municipal-requests', 'write')))
  with check (programme_id = (select app.actor_programme())
    and settled_by_membership_id = (select app.actor_membership()));
