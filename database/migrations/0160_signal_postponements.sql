-- A signal is computed each time it is asked and stored nowhere. What is stored is that somebody put one
-- off: which one, for what reason, until which day. It counts for her own role alone, so that nobody puts
-- off what a colleague in another role has to see; and what returned stands a day before it can be put off
-- again, so that one postponement after the other silences nothing.
set local role stapteam_owner;

create table signal_postponements (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z][a-z-]{1,60}$'),
  entity_id uuid not null,
  cell text not null check (cell ~ '^[a-z-]+:[a-z]+$'),
  case_id uuid,
  organisation_id uuid,
  about_membership_id uuid,
  not_for_person_id uuid references persons (id) on delete restrict,
  membership_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  reason text not null check (reason in
    ('appointment-made', 'answer-awaited', 'at-her-pace', 'colleague-on-it', 'not-now')),
  sealed bytea,
  words text check (length(words) between 1 and 500),
  recorded_at timestamptz not null,
  taken_back_at timestamptz,
  taken_back_by_membership_id uuid,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, about_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, taken_back_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check (sealed is null or case_id is not null),
  check (words is null or case_id is null),
  check ((taken_back_at is null) = (taken_back_by_membership_id is null)),
  constraint one_at_a_time exclude using gist (programme_id with =, kind with =, entity_id with =, role with =,
    daterange(from_on, until_on, '[]') with &&) where (until_on > from_on)
);
create index signal_postponements_until on signal_postponements (programme_id, until_on);
create index signal_postponements_case on signal_postponements (programme_id, case_id);
call app.guard('signal_postponements');
call app.keep_from_conflicts('signal_postponements');
comment on column signal_postponements.entity_id is 'What the signal is about, within its kind: a case, or a row of its room.';
comment on column signal_postponements.cell is 'The cell of the matrix under which the signal is seen, such as sight:read.';
comment on column signal_postponements.role is 'Filled by the database: of who put it off. For every other role it stands as before.';
comment on column signal_postponements.until_on is 'The day on which it returns. Taken back: the day on which that was done.';
comment on column signal_postponements.not_for_person_id is 'Whom the signal is not for: the worker of whom she complains.';
comment on column signal_postponements.words is 'Only where it is about no woman; else sealed with her key.';

-- The cells that the actor's role holds, or those with one relation.
create function app.cells_held(of_relation text default null) returns text[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.resource || ':' || c.operation), '{}') from public.access_cells c
  where c.role = (app.actor()).role and (of_relation is null or of_relation = any (c.relations))
$$;
alter function app.cells_held(text) owner to stapteam_helpers;

-- No longer than the programme allows; the setting is read here too, so that no other way leads past it.
create function app.limit_postponement() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  longest integer := coalesce((
    select (s.value #>> '{}')::integer from public.settings s
    where s.programme_id = new.programme_id and s.key = 'signals.postpone-days' and s.from_on <= app.today()
    order by s.from_on desc, s.recorded_at desc limit 1), 14);
begin
  if tg_op = 'UPDATE' then
    if new.until_on > old.until_on then
      raise exception 'a postponement is never made longer' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if who.session_id is not null then
    new.role := who.role;
    new.from_on := app.today();
  end if;
  if new.until_on <= new.from_on or new.until_on > new.from_on + longest then
    raise exception 'a signal is put off for at most % days', longest using errcode = 'check_violation';
  end if;
  return new;
end
$$;
alter function app.limit_postponement() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.cells_held(text), app.limit_postponement() from public;
grant execute on function app.cells_held(text) to stapteam_runtime;
grant execute on function app.limit_postponement() to stapteam_owner;
set local role stapteam_owner;
create trigger limit_postponement before insert or update on signal_postponements
  for each row execute function app.limit_postponement();

grant select on signal_postponements to stapteam_runtime;
grant insert (programme_id, id, kind, entity_id, cell, case_id, organisation_id, about_membership_id,
    not_for_person_id, membership_id, until_on, reason, sealed, words, recorded_at)
  on signal_postponements to stapteam_runtime;
grant update (until_on, taken_back_at, taken_back_by_membership_id, version) on signal_postponements to stapteam_runtime;

-- Whoever sees the signal sees that it was put off.
create policy read_of_case on signal_postponements for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('signals', 'read'))::uuid[])
    and cell = any ((select app.cells_held())::text[])
    and (not_for_person_id is distinct from (select app.actor_id())
      or membership_id = (select app.actor_membership())));
create policy read_of_all on signal_postponements for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and case_id is null
    and cell = any ((select app.cells_held('all'))::text[]));
create policy read_of_organisation on signal_postponements for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and case_id is null
    and organisation_id = (select app.actor_organisation())
    and cell = any ((select app.cells_held('org'))::text[]));
create policy read_of_self on signal_postponements for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and case_id is null
    and about_membership_id = (select app.actor_membership())
    and cell = any ((select app.cells_held('self'))::text[]));

create policy put_off_of_case on signal_postponements for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('signals', 'write'))::uuid[])
    and cell = any ((select app.cells_held())::text[]));
create policy put_off_of_all on signal_postponements for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and case_id is null and cell = any ((select app.cells_held('all'))::text[]));
create policy put_off_of_organisation on signal_postponements for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and case_id is null and organisation_id = (select app.actor_organisation())
    and cell = any ((select app.cells_held('org'))::text[]));
create policy put_off_of_self on signal_postponements for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and case_id is null and about_membership_id = (select app.actor_membership())
    and cell = any ((select app.cells_held('self'))::text[]));

-- Taken back within one's own role: for the others it never counted.
create policy take_back_same_role on signal_postponements for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and role = (select app.actor_role())
    and (case_id is null or case_id = any ((select app.cases_for('signals', 'write'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));
