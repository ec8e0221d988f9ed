-- Scenarios (note, 1 and 5): a question with its options, what each would mean for an element of the approach by a
-- criterion, what speaks for and against it and who says so, what it assumes, and what was chosen, when and why. What
-- an option says is saved as a whole: earlier revisions stay. A choice is only ever added to, so that who takes it back
-- hides nothing. Of no woman: no text may hold a case number.
set local role stapteam_owner;

create table scenario_questions (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  about text not null check (length(about) <= 600 and not app.names_case(about)),
  decider text not null check (length(decider) between 1 and 120 and not app.names_case(decider)),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, slug),
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('scenario_questions');
comment on column scenario_questions.decider is 'Whose decision it is, in words: the project team, the college.';
comment on column scenario_questions.version is 'Goes up with each choice, so that two who choose at once do not both.';

create table scenario_criteria (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  place integer not null check (place between 1 and 20),
  name text not null check (length(name) between 1 and 80 and not app.names_case(name)),
  primary key (programme_id, id),
  unique (programme_id, question_id, id),
  unique (programme_id, question_id, place),
  unique (programme_id, question_id, name),
  foreign key (programme_id, question_id) references scenario_questions (programme_id, id) on delete restrict
);
call app.guard('scenario_criteria');

create table scenario_options (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  place integer not null check (place between 1 and 20),
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  about text not null check (length(about) <= 600 and not app.names_case(about)),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  is_open boolean not null,
  base_version_id uuid,
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, question_id, id),
  unique (programme_id, question_id, place),
  unique (programme_id, question_id, name),
  foreign key (programme_id, question_id) references scenario_questions (programme_id, id) on delete restrict,
  foreign key (programme_id, base_version_id) references budget_versions (programme_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index scenario_options_base on scenario_options (programme_id, base_version_id) where base_version_id is not null;
call app.guard('scenario_options');
comment on column scenario_options.is_open is 'What it means is still to be examined: it stands there, and nothing is concluded from it.';
comment on column scenario_options.base_version_id is 'The version of a budget to which its assumptions are put.';
comment on column scenario_options.version is 'Also the revision of what it says that counts.';

create table scenario_consequences (
  programme_id uuid not null,
  option_id uuid not null,
  revision integer not null,
  question_id uuid not null,
  criterion_id uuid not null,
  element text not null check (element in ('case-management', 'peer-expert', 'expert-role', 'time-out', 'direction',
    'flex-budget', 'drop-in', 'zone', 'whole')),
  effect text not null check (effect in ('strengthens', 'keeps', 'weakens', 'ends', 'unknown')),
  note text not null check (length(note) between 1 and 600 and not app.names_case(note)),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  primary key (programme_id, option_id, revision, element, criterion_id),
  foreign key (programme_id, question_id, option_id)
    references scenario_options (programme_id, question_id, id) on delete restrict,
  foreign key (programme_id, question_id, criterion_id)
    references scenario_criteria (programme_id, question_id, id) on delete restrict
);
call app.guard('scenario_consequences');

create table scenario_arguments (
  programme_id uuid not null,
  option_id uuid not null,
  revision integer not null,
  place integer not null check (place between 1 and 40),
  side text not null check (side in ('for', 'against')),
  note text not null check (length(note) between 1 and 600 and not app.names_case(note)),
  said_by text not null check (length(said_by) between 1 and 120 and not app.names_case(said_by)),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  primary key (programme_id, option_id, revision, place),
  foreign key (programme_id, option_id) references scenario_options (programme_id, id) on delete restrict
);
call app.guard('scenario_arguments');

create table scenario_assumptions (
  programme_id uuid not null,
  option_id uuid not null,
  revision integer not null,
  name text not null check (name in ('cases', 'cases-beyond-budget', 'cases-beyond-today', 'hours-per-case',
    'peer-hours-per-case', 'expert-hours', 'stay-weeks', 'case-managers', 'peer-expert', 'time-out', 'flex-budget',
    'direction', 'subsidy', 'drop-in', 'zone')),
  value numeric not null check (value between -100000 and 100000),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  primary key (programme_id, option_id, revision, name),
  foreign key (programme_id, option_id) references scenario_options (programme_id, id) on delete restrict,
  check (value >= 0 or name in ('cases-beyond-budget', 'cases-beyond-today')),
  check (value = trunc(value) or name in ('hours-per-case', 'peer-hours-per-case', 'expert-hours', 'stay-weeks')),
  check (value in (0, 1) or name not in ('case-managers', 'peer-expert', 'time-out', 'flex-budget', 'direction',
    'subsidy', 'drop-in', 'zone'))
);
-- What a scenario may say of the number of cases, it says in one way.
create unique index scenario_assumptions_cases on scenario_assumptions (programme_id, option_id, revision)
  where name in ('cases', 'cases-beyond-budget', 'cases-beyond-today');
call app.guard('scenario_assumptions');
comment on column scenario_assumptions.value is 'Cases, hours a week or weeks; of a facility 1 where it stands and 0 where it does not.';

create table scenario_parties (
  programme_id uuid not null,
  option_id uuid not null,
  revision integer not null,
  organisation_id uuid not null,
  primary key (programme_id, option_id, revision, organisation_id),
  foreign key (programme_id, option_id) references scenario_options (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
create index scenario_parties_whose on scenario_parties (programme_id, organisation_id);
call app.guard('scenario_parties');

create table scenario_choices (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  question_id uuid not null,
  nth integer not null check (nth >= 1),
  kind text not null check (kind in ('chosen', 'assumed', 'taken-back')),
  option_id uuid,
  decided_on date not null,
  decider text not null check (length(decider) between 1 and 120 and not app.names_case(decider)),
  reason text not null check (length(reason) between 10 and 600 and not app.names_case(reason)),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, question_id, nth),
  foreign key (programme_id, question_id) references scenario_questions (programme_id, id) on delete restrict,
  foreign key (programme_id, question_id, option_id)
    references scenario_options (programme_id, question_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((kind = 'taken-back') = (option_id is null)),
  check (decided_on <= (recorded_at at time zone 'Europe/Amsterdam')::date)
);
call app.guard('scenario_choices');
comment on table scenario_choices is 'Only added to: the last one stands, the others are how it came about.';
comment on column scenario_choices.kind is 'assumed: nobody decided yet, and this is what is reckoned with meanwhile.';

-- What stands already is not chosen again; the last row of the question says what stands.
create function app.demand_another_choice() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from public.scenario_choices c
    where c.programme_id = new.programme_id and c.question_id = new.question_id
      and c.nth = (select max(l.nth) from public.scenario_choices l
        where l.programme_id = new.programme_id and l.question_id = new.question_id and l.nth < new.nth)
      and c.kind = new.kind and c.option_id is not distinct from new.option_id
  ) then
    raise exception 'stands already' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger another_choice before insert on scenario_choices
  for each row execute function app.demand_another_choice();

-- What one organisation reads: options to which it is a party, and the questions that these answer.
grant select on scenario_options, scenario_parties to stapteam_helpers;
create policy helpers_read on scenario_options for select to stapteam_helpers using (true);
create policy helpers_read on scenario_parties for select to stapteam_helpers using (true);

set local role stapteam_helpers;

create function app.own_scenario_options() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(o.id), '{}') from public.scenario_options o
  join public.scenario_parties p
    on p.programme_id = o.programme_id and p.option_id = o.id and p.revision = o.version
  where o.programme_id = (app.actor()).programme_id and p.organisation_id = (app.actor()).organisation_id
    and app.may('scenarios', 'read', 'org')
$$;

create function app.own_scenario_questions() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct o.question_id), '{}') from public.scenario_options o
  where o.programme_id = (app.actor()).programme_id and o.id = any (app.own_scenario_options())
$$;

revoke execute on function app.own_scenario_options(), app.own_scenario_questions() from public;
grant execute on function app.own_scenario_options(), app.own_scenario_questions() to stapteam_runtime;
set local role stapteam_owner;

grant select on scenario_questions, scenario_criteria, scenario_options, scenario_consequences, scenario_arguments,
  scenario_assumptions, scenario_parties, scenario_choices to stapteam_runtime, stapteam_jobs;

create policy read_related on scenario_questions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or id = any ((select app.own_scenario_questions())::uuid[])));
create policy read_related on scenario_criteria for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or question_id = any ((select app.own_scenario_questions())::uuid[])));
create policy read_related on scenario_options for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or id = any ((select app.own_scenario_options())::uuid[])));
create policy read_related on scenario_consequences for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or option_id = any ((select app.own_scenario_options())::uuid[])));
create policy read_related on scenario_arguments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or option_id = any ((select app.own_scenario_options())::uuid[])));
create policy read_related on scenario_assumptions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or option_id = any ((select app.own_scenario_options())::uuid[])));
create policy read_related on scenario_parties for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or option_id = any ((select app.own_scenario_options())::uuid[])));
create policy read_related on scenario_choices for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('scenarios', 'read'))
    or question_id = any ((select app.own_scenario_questions())::uuid[])));

grant insert (programme_id, id, slug, name, about, decider, source, recorded_by_membership_id, recorded_at)
  on scenario_questions to stapteam_runtime;
grant update (version) on scenario_questions to stapteam_runtime;
grant insert on scenario_criteria, scenario_consequences, scenario_arguments, scenario_assumptions, scenario_parties,
  scenario_choices to stapteam_runtime;
grant insert (programme_id, id, question_id, place, name, about, source, is_open, base_version_id,
  recorded_by_membership_id, recorded_at) on scenario_options to stapteam_runtime;
grant update (name, about, source, is_open, base_version_id, recorded_by_membership_id, recorded_at, version)
  on scenario_options to stapteam_runtime;

create policy open_question on scenario_questions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write'))
    and recorded_by_membership_id = (select app.actor_membership()));
create policy count_choice on scenario_questions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy add_criterion on scenario_criteria for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')));
create policy add_option on scenario_options for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write'))
    and recorded_by_membership_id = (select app.actor_membership()));
create policy save_option on scenario_options for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')))
  with check (programme_id = (select app.actor_programme())
    and recorded_by_membership_id = (select app.actor_membership()));
create policy save_consequence on scenario_consequences for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')));
create policy save_argument on scenario_arguments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')));
create policy save_assumption on scenario_assumptions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')));
create policy save_party on scenario_parties for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write')));
create policy record_choice on scenario_choices for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('scenarios', 'write'))
    and recorded_by_membership_id = (select app.actor_membership()));

-- The command line reads what is said and chosen.
create policy measure on scenario_questions for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_criteria for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_options for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_consequences for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_arguments for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_assumptions for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_parties for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on scenario_choices for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');

-- What was decided happened, and is recorded once as everything else: by who recorded it, about no woman.
create policy record_scenario on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and subject_id is null
    and kind in ('scenario-chosen', 'scenario-assumed', 'scenario-taken-back')
    and (select app.may('scenarios', 'write')));
