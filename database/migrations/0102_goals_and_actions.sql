-- What is to change, and who does what by when (note, 2a). Headings and state are plain: domain, state,
-- day, owner. What a goal or an action says, and her own words, are sealed in tables of their own.
set local role stapteam_owner;

create table goals (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  domain_code text not null check (domain_code ~ '^[a-z][a-z0-9-]{1,40}$'),
  state text not null default 'open' check (state in ('open', 'reached', 'dropped')),
  set_on date not null,
  ended_on date check (ended_on >= set_on),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check ((state = 'open') = (ended_on is null))
);
create index goals_case on goals (programme_id, case_id);
call app.guard('goals');

-- Why a domain that goes badly has no goal: she wants it left alone, or it is too early. An answer too.
create table goal_waivers (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  domain_code text not null check (domain_code ~ '^[a-z][a-z0-9-]{1,40}$'),
  since_on date not null,
  ended_on date check (ended_on >= since_on),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index goal_waivers_current on goal_waivers (programme_id, case_id, domain_code) where ended_on is null;
call app.guard('goal_waivers');

create table plan_actions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  goal_id uuid not null,
  owner_membership_id uuid,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  ended_on date,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, goal_id, case_id) references goals (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, owner_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check ((state = 'open') = (ended_on is null))
);
create index plan_actions_case on plan_actions (programme_id, case_id, state);
create index plan_actions_owner on plan_actions (programme_id, owner_membership_id) where state = 'open';
call app.guard('plan_actions');
comment on column plan_actions.owner_membership_id is 'Null: she does it herself.';

create table plan_texts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  goal_id uuid,
  waiver_id uuid,
  said_on date not null,
  membership_id uuid not null,
  sealed bytea not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, goal_id),
  unique (programme_id, waiver_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, goal_id, case_id) references goals (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, waiver_id, case_id) references goal_waivers (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (num_nonnulls(goal_id, waiver_id) <= 1)
);
create index plan_texts_case on plan_texts (programme_id, case_id);
call app.guard('plan_texts');
comment on table plan_texts is 'Of a goal, of why there is none, or, of neither, her own words about how she wants it.';

create table action_texts (
  programme_id uuid not null,
  action_id uuid not null,
  case_id uuid not null,
  sealed bytea not null,
  version integer not null default 1,
  primary key (programme_id, action_id),
  foreign key (programme_id, action_id) references plan_actions (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
create index action_texts_case on action_texts (programme_id, case_id);
call app.guard('action_texts');

-- The actions that the actor has taken upon herself, for the text that goes with each.
grant select on plan_actions to stapteam_helpers;
create policy helpers_relate on plan_actions for select to stapteam_helpers using (true);
create function app.my_actions() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(id), '{}') from public.plan_actions
  where programme_id = (app.actor()).programme_id and owner_membership_id = (app.actor()).membership_id
$$;
alter function app.my_actions() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.my_actions() from public;
grant execute on function app.my_actions() to stapteam_runtime;
set local role stapteam_owner;

grant select, insert on goals, goal_waivers, plan_actions, plan_texts, action_texts to stapteam_runtime;
grant update (state, ended_on, version) on goals to stapteam_runtime;
grant update (ended_on, version) on goal_waivers to stapteam_runtime;
grant update (owner_membership_id, due_on, state, ended_on, version) on plan_actions to stapteam_runtime;
grant update (sealed, version) on plan_texts, action_texts to stapteam_runtime;

create policy read_related on goals for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plans', 'read'))::uuid[]));
create policy set_own on goals for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('plans', 'write'))::uuid[]));
create policy change_own on goals for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plans', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_related on goal_waivers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plans', 'read'))::uuid[]));
create policy set_own on goal_waivers for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('plans', 'write'))::uuid[]));
create policy end_own on goal_waivers for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plans', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_related on plan_actions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plans', 'read'))::uuid[]));
create policy agree_own on plan_actions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and (case_id = any ((select app.cases_for('plans', 'write'))::uuid[])
      or owner_membership_id = (select app.actor_membership())
        and case_id = any ((select app.cases_for('own-actions', 'write'))::uuid[])));
-- Whoever works on her own actions can neither take over another's nor hand hers on.
create policy change_own on plan_actions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('plans', 'write'))::uuid[])
      or owner_membership_id = (select app.actor_membership())
        and case_id = any ((select app.cases_for('own-actions', 'write'))::uuid[])))
  with check (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('plans', 'write'))::uuid[])
      or owner_membership_id = (select app.actor_membership())));

create policy read_related on plan_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plan-texts', 'read'))::uuid[]));
create policy write_own on plan_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('plan-texts', 'write'))::uuid[]));
create policy change_own on plan_texts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plan-texts', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

create policy read_related on action_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('plan-texts', 'read'))::uuid[]));
create policy write_own on action_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('plan-texts', 'write'))::uuid[])
      or action_id = any ((select app.my_actions())::uuid[])
        and case_id = any ((select app.cases_for('own-actions', 'write'))::uuid[])));
create policy change_own on action_texts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('plan-texts', 'write'))::uuid[])
      or action_id = any ((select app.my_actions())::uuid[])
        and case_id = any ((select app.cases_for('own-actions', 'write'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));
