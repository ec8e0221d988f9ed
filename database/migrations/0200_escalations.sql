-- A question goes up when work is stuck (note, 2e): team, coordinator, process director, policy. It carries
-- the question and not the case. Each text has a key of its own, wrapped by hers in the key store: who
-- may read the question opens that text and nothing else of her, and her erasure takes it along.
set local role stapteam_owner;

create table policy_questions (
  programme_id uuid not null references programmes (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  question text not null check (length(question) between 1 and 2000),
  asked_at timestamptz,
  answer_by date,
  answer text check (length(answer) between 1 and 2000),
  answered_at timestamptz,
  answered_by_membership_id uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, answered_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_membership_id is null)),
  check (answer is null or asked_at is not null)
);
call app.guard('policy_questions');
comment on table policy_questions is 'Written for the policy level, without a person; which case it came from stands elsewhere.';
comment on column policy_questions.asked_at is 'Null: prepared, and not asked yet.';

create table escalations (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  asked_by_membership_id uuid not null,
  cause text not null check (cause in ('stuck', 'handover-declined', 'handover-expired')),
  handover_id uuid,
  stuck_since date not null,
  asked_at timestamptz not null,
  level text not null check (level in ('team', 'coordinator', 'process-director', 'policy')),
  level_since timestamptz not null,
  answer_by date,
  state text not null default 'open' check (state in ('open', 'answered', 'lowered', 'withdrawn')),
  back_down_on date,
  policy_question_id uuid,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  unique (programme_id, handover_id),
  unique (programme_id, policy_question_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, asked_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, handover_id) references handovers (programme_id, id) on delete cascade,
  foreign key (programme_id, policy_question_id) references policy_questions (programme_id, id) on delete restrict,
  check ((cause = 'stuck') = (handover_id is null)),
  check (level <> 'policy' or state <> 'open' or policy_question_id is not null)
);
create index escalations_case on escalations (programme_id, case_id);
create index escalations_open on escalations (programme_id, level_since) where state = 'open';
call app.guard('escalations');
call app.keep_from_conflicts('escalations');
comment on column escalations.answer_by is 'Null: counted from level_since by the term of the level.';
comment on column escalations.back_down_on is 'When it goes back down, planned with the answer.';

create table escalation_steps (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  escalation_id uuid not null,
  ordinal integer not null check (ordinal > 0),
  kind text not null check (kind in
    ('asked', 'raised', 'risen', 'answered', 'decided', 'lowered', 'withdrawn')),
  level text not null check (level in ('team', 'coordinator', 'process-director', 'policy')),
  taken_at timestamptz not null,
  membership_id uuid,
  answer_by date,
  key_id text,
  wrapped bytea,
  sealed bytea,
  primary key (programme_id, id),
  unique (programme_id, escalation_id, ordinal),
  foreign key (programme_id, escalation_id, case_id) references escalations (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (num_nonnulls(key_id, wrapped, sealed) in (0, 3))
);
create index escalation_steps_case on escalation_steps (programme_id, case_id);
call app.guard('escalation_steps');
call app.keep_from_conflicts('escalation_steps');
comment on table escalation_steps is 'What happened to a question, in order; never changed. The first one is the question.';
comment on column escalation_steps.membership_id is 'Null: by itself, or by a level that knows no case.';

-- What ended stays ended, and what was answered is not asked again.
create function app.keep_escalation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> new.state and (old.state in ('lowered', 'withdrawn')
      or old.state = 'answered' and new.state <> 'lowered')
    or old.state <> 'open' and old.level <> new.level then
    raise exception 'an escalation that was answered or ended stays so'
      using errcode = '23514', constraint = 'escalation_stays_ended';
  end if;
  return new;
end
$$;
create trigger keep before update on escalations for each row execute function app.keep_escalation();

-- The policy level reads a question, never of whom: her number and her alias are kept out of it.
grant select, update (asked_at, answer_by, version) on policy_questions to stapteam_helpers;
create policy helpers_ask on policy_questions to stapteam_helpers using (true) with check (true);
create function app.screen_policy_question() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from public.policy_questions q
    join public.cases c on c.programme_id = new.programme_id and c.id = new.case_id
    where q.programme_id = new.programme_id and q.id = new.policy_question_id
      and (position(lower(c.number) in lower(q.question)) > 0 or position(lower(c.alias) in lower(q.question)) > 0)
  ) then
    raise exception 'a question to the policy level names no case'
      using errcode = '23514', constraint = 'policy_question_names_nobody';
  end if;
  return new;
end
$$;

-- Who holds a role on a day: an empty level is skipped, and who is told.
create function app.holders(of_role text, on_day date) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id from public.memberships m
  where m.programme_id = coalesce((app.actor()).programme_id, app.job_programme()) and m.role = of_role
    and on_day between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
$$;

-- Who of her own team may answer: responsible for her, or standing in for who is.
create function app.team_holders(for_case uuid, on_day date) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.membership_id from public.responsibilities r
  where r.programme_id = coalesce((app.actor()).programme_id, app.job_programme())
    and r.case_id = for_case and upper_inf(r.during) and for_case <> all ((select app.blocked_cases())::uuid[])
  union
  select a.membership_id from public.case_assignments a
  where a.programme_id = coalesce((app.actor()).programme_id, app.job_programme())
    and a.case_id = for_case and a.kind = 'stand-in' and for_case <> all ((select app.blocked_cases())::uuid[])
    and a.ended_at is null and on_day between a.from_on and coalesce(a.until_on, 'infinity'::date)
$$;

-- Which key of the store a new text of hers is wrapped by. The id alone opens nothing.
grant select on client_keys to stapteam_helpers;
create policy helpers_name on client_keys for select to stapteam_helpers using (true);
create function app.key_of(for_case uuid) returns text
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.key_id from public.client_keys k
  where k.programme_id = (app.actor()).programme_id and k.case_id = for_case
    and (for_case = any (app.cases_for('escalations', 'create')) or for_case = any (app.cases_for('escalations', 'write')))
$$;

-- Questions of the cases that the actor knows the question of.
grant select, insert, update (level, level_since, answer_by, state, version) on escalations to stapteam_helpers;
create policy helpers_move on escalations to stapteam_helpers using (true) with check (true);
grant insert, select (programme_id, escalation_id, ordinal) on escalation_steps to stapteam_helpers;
create policy helpers_step on escalation_steps to stapteam_helpers using (true) with check (true);
create policy helpers_escalate on notices for insert to stapteam_helpers with check (kind like 'escalation-%');
create function app.policy_questions_known() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(e.policy_question_id), '{}') from public.escalations e
  where e.programme_id = (app.actor()).programme_id and e.policy_question_id is not null
    and e.case_id = any ((select app.cases_for('escalation-texts', 'read'))::uuid[])
$$;

-- The answer of the policy level lands on the escalation, which that level never sees.
create function app.land_policy_answer() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  of_escalation public.escalations;
begin
  update public.escalations set state = 'answered', version = version + 1
    where programme_id = new.programme_id and policy_question_id = new.id and state = 'open' and level = 'policy'
    returning * into of_escalation;
  if of_escalation.id is null then
    raise exception 'a question that is not asked any more gets no answer'
      using errcode = '23514', constraint = 'policy_question_waits';
  end if;
  insert into public.escalation_steps (programme_id, case_id, escalation_id, ordinal, kind, level, taken_at)
  select e.programme_id, e.case_id, e.id, app.next_step(e.programme_id, e.id), 'answered', 'policy', new.answered_at
  from (select of_escalation.*) e;
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, entity_id, attributes)
  select c.programme_id, c.subject_id, 'escalation-answered', new.answered_at, new.answered_at, of_escalation.id,
    jsonb_build_object('level', 'policy')
  from public.cases c where c.programme_id = new.programme_id and c.id = of_escalation.case_id;
  insert into public.notices (programme_id, membership_id, kind, entity_id)
  values (new.programme_id, of_escalation.asked_by_membership_id, 'escalation-answered', of_escalation.id);
  return null;
end
$$;
create function app.next_step(programme uuid, of_escalation uuid) returns integer
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(ordinal), 0) + 1 from public.escalation_steps
  where programme_id = programme and escalation_id = of_escalation
$$;

-- For the job: what waits for an answer, and how it rises when that is late.
create function app.open_escalations() returns table (id uuid, case_id uuid, asked_by_membership_id uuid, level text,
  level_since timestamptz, answer_by date, policy_question_id uuid, version integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.case_id, e.asked_by_membership_id, e.level, e.level_since, e.answer_by, e.policy_question_id, e.version
  from public.escalations e
  where e.programme_id = app.job_programme() and app.job_purpose() = 'notices' and e.state = 'open'
  order by e.level_since, e.id
$$;

-- Once: of two at the same time the second finds another version. @returns how many rose
create function app.raise_late_escalation(of_escalation uuid, of_version integer, to_level text, by_day date,
  at timestamptz, to_tell uuid[]) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  risen public.escalations;
begin
  update public.escalations e set level = to_level, level_since = at, answer_by = by_day, version = e.version + 1
    where e.programme_id = app.job_programme() and app.job_purpose() = 'notices'
      and e.id = of_escalation and e.version = of_version and e.state = 'open'
    returning * into risen;
  if risen.id is null then return 0; end if;
  if to_level = 'policy' then
    update public.policy_questions q set asked_at = at, answer_by = by_day, version = q.version + 1
      where q.programme_id = risen.programme_id and q.id = risen.policy_question_id;
  end if;
  insert into public.escalation_steps (programme_id, case_id, escalation_id, ordinal, kind, level, taken_at, answer_by)
  values (risen.programme_id, risen.case_id, risen.id, app.next_step(risen.programme_id, risen.id), 'risen', to_level, at, by_day);
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, entity_id, attributes)
  select c.programme_id, c.subject_id, 'escalation-risen', at, at, risen.id, jsonb_build_object('level', to_level)
  from public.cases c where c.programme_id = risen.programme_id and c.id = risen.case_id;
  insert into public.notices (programme_id, membership_id, kind, entity_id)
  select distinct risen.programme_id, someone, 'escalation-risen', risen.id
  from unnest(to_tell || risen.asked_by_membership_id) someone;
  return 1;
end
$$;

-- A handover that was declined or expired leaves the old one responsible and opens an escalation (product,
-- handovers): at the coordinator, and where a programme has none at the process director.
create function app.escalate_handover() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  to_level text;
  opened uuid := gen_random_uuid();
  leads uuid[];
begin
  select m.role, array_agg(m.id) into to_level, leads from public.memberships m
  where m.programme_id = new.programme_id and m.role in ('coordinator', 'process_director')
    and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
  group by m.role order by m.role limit 1;
  insert into public.escalations (programme_id, id, case_id, asked_by_membership_id, cause, handover_id, stuck_since,
    asked_at, level, level_since)
  values (new.programme_id, opened, new.case_id, new.from_membership_id, 'handover-' || new.state, new.id,
    (new.ended_at at time zone 'Europe/Amsterdam')::date, new.ended_at,
    replace(coalesce(to_level, 'coordinator'), '_', '-'), new.ended_at);
  insert into public.escalation_steps (programme_id, case_id, escalation_id, ordinal, kind, level, taken_at)
  values (new.programme_id, new.case_id, opened, 1, 'asked', replace(coalesce(to_level, 'coordinator'), '_', '-'), new.ended_at);
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, entity_id, attributes)
  select c.programme_id, c.subject_id, 'escalation-asked', new.ended_at, new.ended_at, opened,
    jsonb_build_object('level', replace(coalesce(to_level, 'coordinator'), '_', '-'))
  from public.cases c where c.programme_id = new.programme_id and c.id = new.case_id;
  insert into public.notices (programme_id, membership_id, kind, entity_id)
  select new.programme_id, someone, 'escalation-asked', opened from unnest(leads) someone;
  return null;
end
$$;

alter function app.screen_policy_question() owner to stapteam_helpers;
alter function app.holders(text, date) owner to stapteam_helpers;
alter function app.team_holders(uuid, date) owner to stapteam_helpers;
alter function app.key_of(uuid) owner to stapteam_helpers;
alter function app.policy_questions_known() owner to stapteam_helpers;
alter function app.next_step(uuid, uuid) owner to stapteam_helpers;
alter function app.land_policy_answer() owner to stapteam_helpers;
alter function app.open_escalations() owner to stapteam_helpers;
alter function app.raise_late_escalation(uuid, integer, text, date, timestamptz, uuid[]) owner to stapteam_helpers;
alter function app.escalate_handover() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.screen_policy_question(), app.holders(text, date), app.team_holders(uuid, date),
  app.key_of(uuid), app.policy_questions_known(), app.next_step(uuid, uuid), app.land_policy_answer(),
  app.open_escalations(), app.raise_late_escalation(uuid, integer, text, date, timestamptz, uuid[]),
  app.escalate_handover() from public;
grant execute on function app.screen_policy_question(), app.land_policy_answer(), app.escalate_handover() to stapteam_owner;
grant execute on function app.holders(text, date), app.team_holders(uuid, date) to stapteam_runtime, stapteam_jobs;
grant execute on function app.key_of(uuid), app.policy_questions_known() to stapteam_runtime;
grant execute on function app.open_escalations(),
  app.raise_late_escalation(uuid, integer, text, date, timestamptz, uuid[]) to stapteam_jobs;
set local role stapteam_owner;
revoke execute on function app.keep_escalation() from public;

create trigger screen before insert or update of policy_question_id on escalations
  for each row when (new.policy_question_id is not null) execute function app.screen_policy_question();
create trigger land after update of answer on policy_questions
  for each row when (old.answer is null and new.answer is not null) execute function app.land_policy_answer();
create trigger escalate after update of state on handovers
  for each row when (old.state <> new.state and new.state in ('declined', 'expired'))
  execute function app.escalate_handover();

grant select, insert on escalations, escalation_steps, policy_questions to stapteam_runtime;
grant update (level, level_since, answer_by, state, back_down_on, policy_question_id, version)
  on escalations to stapteam_runtime;
grant update (asked_at, answer_by, answer, answered_at, answered_by_membership_id, withdrawn_at, version)
  on policy_questions to stapteam_runtime;

create policy read_related on escalations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('escalations', 'read'))::uuid[]));
create policy ask_self on escalations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and asked_by_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('escalations', 'create'))::uuid[]));
create policy move_related on escalations for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('escalations', 'write'))::uuid[])
      or asked_by_membership_id = (select app.actor_membership())
        and case_id = any ((select app.cases_for('escalations', 'create'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

create policy read_texts on escalation_steps for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('escalation-texts', 'read'))::uuid[]));
create policy take_self on escalation_steps for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and (case_id = any ((select app.cases_for('escalations', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('escalations', 'create'))::uuid[])));

create policy read_asked on policy_questions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (asked_at is not null and withdrawn_at is null and (select app.may('policy-questions', 'read'))
      or id = any ((select app.policy_questions_known())::uuid[])));
create policy write_question on policy_questions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and answer is null
    and (select app.may('policy-questions', 'create')));
create policy answer_question on policy_questions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (select app.may('policy-questions', 'write')))
  with check (answered_by_membership_id = (select app.actor_membership()));
create policy ask_question on policy_questions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and answer is null
    and id = any ((select app.policy_questions_known())::uuid[]))
  with check (answer is null);
