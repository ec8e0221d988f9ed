-- She has died (product, cases). Her case manager records it, a second person confirms it; from then on
-- nothing counts days since she was spoken with, nobody is asked to reach her, and her case closes with
-- this as its reason and with nothing else. Recorded by mistake it is undone while the case is open.
set local role stapteam_owner;

create table deaths (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  died_on date not null,
  state text not null default 'recorded' check (state in ('recorded', 'confirmed', 'undone')),
  recorded_by uuid not null references persons (id) on delete restrict,
  recorded_at timestamptz not null,
  confirmed_by uuid references persons (id) on delete restrict,
  confirmed_at timestamptz,
  undone_by uuid references persons (id) on delete restrict,
  undone_at timestamptz,
  undone_because text check (undone_because in ('another-person', 'false-report', 'wrong-case', 'wrong-day')),
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  constraint two_persons check (confirmed_by is null or confirmed_by <> recorded_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (state <> 'confirmed' or confirmed_by is not null),
  check (state <> 'recorded' or confirmed_by is null),
  check ((state = 'undone') = (undone_by is not null)),
  check ((undone_by is null) = (undone_at is null)),
  check ((undone_by is null) = (undone_because is null))
);
create unique index deaths_standing on deaths (programme_id, case_id) where state <> 'undone';
create index deaths_case on deaths (programme_id, case_id);
call app.guard('deaths');
call app.keep_from_conflicts('deaths');
comment on column deaths.undone_because is 'A word and no story. What was told of the circumstances stays sealed.';

alter table case_sights add column died_on date;
revoke insert on case_sights from stapteam_runtime;
grant insert (programme_id, case_id, last_spoken_at, last_seen_at, last_attempt_at, known_until)
  on case_sights to stapteam_runtime;
comment on column case_sights.died_on is 'Kept by the database: of a death that was confirmed. It ends the signal, and nothing else does for her.';

alter table safety_texts
  add column death_id uuid,
  add unique (programme_id, death_id),
  add foreign key (programme_id, death_id, case_id) references deaths (programme_id, id, case_id) on delete cascade,
  drop constraint safety_texts_of_one,
  add constraint safety_texts_of_one
    check (num_nonnulls(safety_plan_id, incident_id, missing_report_id, sleeping_place_id, death_id) = 1);
alter table safety_steps
  add column death_id uuid,
  add unique (programme_id, death_id, step),
  add foreign key (programme_id, death_id, case_id) references deaths (programme_id, id, case_id) on delete cascade,
  drop constraint safety_steps_of_one,
  add constraint safety_steps_of_one
    check (num_nonnulls(incident_id, missing_report_id, sleeping_place_id, whereabouts_id, death_id) = 1);

grant select on deaths to stapteam_runtime;
grant insert (programme_id, id, case_id, died_on, recorded_by, recorded_at) on deaths to stapteam_runtime;
grant update (state, confirmed_by, confirmed_at, undone_by, undone_at, undone_because, version)
  on deaths to stapteam_runtime;
create policy read_related on deaths for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('deaths', 'read'))::uuid[]));
create policy record_own on deaths for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and recorded_by = (select app.actor_id())
    and case_id = any ((select app.cases_for('deaths', 'write'))::uuid[]));
-- Whose word counts for which step: app.check_death.
create policy decide_related on deaths for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('deaths', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('deaths', 'review'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

grant select on deaths to stapteam_helpers;
create policy helpers_relate on deaths for select to stapteam_helpers using (true);
grant update (died_on) on case_sights to stapteam_helpers;

set local role stapteam_helpers;

-- Recorded, then confirmed by another; undone by who may write it, while her case is open.
create function app.check_death() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  if who.session_id is null then return new; end if;
  if new.state = old.state and app.changes_alone(to_jsonb(old), to_jsonb(new), '{version}') then return new; end if;
  if (old.state, new.state) = ('recorded', 'confirmed') and new.confirmed_by = who.person_id
    and new.case_id = any (app.cases_for('deaths', 'review'))
  then return new; end if;
  if old.state <> 'undone' and new.state = 'undone' and new.undone_by = who.person_id
    and (new.confirmed_by, new.confirmed_at) is not distinct from (old.confirmed_by, old.confirmed_at)
    and new.case_id = any (app.cases_for('deaths', 'write'))
    and exists (select from public.case_openings o
      where o.programme_id = new.programme_id and o.case_id = new.case_id and upper_inf(o.during))
  then return new; end if;
  raise exception 'a death is confirmed by another and undone while the case is open' using errcode = '42501';
end
$$;

-- What counts her days knows of it at once, and again not when it is undone.
create function app.follow_death() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.case_sights (programme_id, case_id, died_on)
    values (new.programme_id, new.case_id, case when new.state = 'confirmed' then new.died_on end)
    on conflict (programme_id, case_id) do update set died_on = excluded.died_on;
  return null;
end
$$;

create function app.died_on(programme uuid, of_case uuid) returns date language sql stable as $$
  select d.died_on from public.deaths d
  where d.programme_id = programme and d.case_id = of_case and d.state = 'confirmed'
$$;

-- Her case closes because she died, or she did not die.
create function app.check_death_closes() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null or new.state not in ('requested', 'closed')
    or (new.reason = 'died') = (app.died_on(new.programme_id, new.case_id) is not null)
  then return new; end if;
  raise exception 'a case closes by a death that was confirmed, and after one by nothing else'
    using errcode = '23514', constraint = 'death_closes';
end
$$;

-- Nobody met her, or tried to, after the day on which she died.
create function app.check_contact_in_life() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.kind is not distinct from 'with-partner' or (app.actor()).session_id is null
    or (new.occurred_at at time zone 'Europe/Amsterdam')::date
      <= coalesce(app.died_on(new.programme_id, new.case_id), 'infinity'::date)
  then return new; end if;
  raise exception 'she died before that day' using errcode = '23514', constraint = 'contact_in_life';
end
$$;

revoke execute on function app.check_death(), app.follow_death(), app.died_on(uuid, uuid),
  app.check_death_closes(), app.check_contact_in_life() from public;
grant execute on function app.check_death(), app.follow_death(), app.check_death_closes(),
  app.check_contact_in_life() to stapteam_owner;
set local role stapteam_owner;
create trigger step before update on deaths for each row execute function app.check_death();
create trigger follow after update of state on deaths for each row execute function app.follow_death();
create trigger death before insert or update of state on closures
  for each row execute function app.check_death_closes();
create trigger in_life before insert on contacts for each row execute function app.check_contact_in_life();
