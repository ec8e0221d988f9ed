-- What the coordinator says beside the figures of a period (note, 2e): each time it is written it is a version, and
-- earlier ones stay. What is being typed is its writer's alone until then. Of no woman: no text holds a case number.
set local role stapteam_owner;

create table monitor_texts (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  version integer not null check (version >= 1),
  words text not null check (length(words) between 1 and 8000 and not app.names_case(words)),
  written_by_membership_id uuid not null,
  written_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, from_on, until_on, version),
  foreign key (programme_id, written_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('monitor_texts');
comment on table monitor_texts is 'Only added to: of a period the last version counts.';
comment on column monitor_texts.until_on is 'As it was asked: a period that still runs has its last day.';

create table monitor_text_drafts (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  membership_id uuid not null,
  words text check (length(words) between 1 and 8000 and not app.names_case(words)),
  saved_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, membership_id, from_on, until_on),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade
);
call app.guard('monitor_text_drafts');
comment on column monitor_text_drafts.words is 'Null once it is on record, or thrown away: the next draft goes on in the same row.';

grant select on monitor_texts to stapteam_runtime;
grant insert (programme_id, id, from_on, until_on, version, words, written_by_membership_id, written_at)
  on monitor_texts to stapteam_runtime;
grant select on monitor_text_drafts to stapteam_runtime;
grant insert (programme_id, id, from_on, until_on, membership_id, words, saved_at) on monitor_text_drafts
  to stapteam_runtime;
grant update (words, saved_at, version) on monitor_text_drafts to stapteam_runtime;

create policy read_all on monitor_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('monitor', 'read')));
create policy write on monitor_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and written_by_membership_id = (select app.actor_membership()) and (select app.may('monitor', 'write')));

create policy read_self on monitor_text_drafts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and (select app.may('monitor', 'write')));
create policy keep_self on monitor_text_drafts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and (select app.may('monitor', 'write')));
create policy save_self on monitor_text_drafts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and (select app.may('monitor', 'write')))
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()));
