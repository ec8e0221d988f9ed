-- Grants (note, 4: the approach is paid as a subsidy, a lump sum): an organisation applies, the municipality awards
-- with lines, conditions and instalments, the organisation accounts for it, and it is settled; what was paid beyond
-- the settlement is recovered. What was applied for and what was awarded stay apart, each under its revision; the
-- course is only added to, and moves the state. What is to be recovered follows from what was paid and what was
-- settled: nobody types it. Of no woman: no text may hold a case number.
set local role stapteam_owner;

grant execute on function app.names_case(text) to stapteam_helpers, stapteam_jobs;

create table grants (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  about text not null default '' check (length(about) <= 600 and not app.names_case(about)),
  from_on date not null,
  until_on date not null check (until_on >= from_on and until_on - from_on <= 3660),
  budget_version_id uuid,
  state text not null default 'drafted' check (state in ('drafted', 'applied', 'refused', 'withdrawn', 'awarded',
    'accounted', 'settled', 'recovering', 'recovered')),
  application_revision integer not null default 1 check (application_revision >= 1),
  award_revision integer not null default 0 check (award_revision >= 0),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, organisation_id),
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, budget_version_id) references budget_versions (programme_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint one_grant_at_a_time exclude using gist (programme_id with =, organisation_id with =,
    daterange(from_on, until_on, '[]') with &&) where (state not in ('refused', 'withdrawn'))
);
create index grants_organisation on grants (programme_id, organisation_id);
create index grants_version on grants (programme_id, budget_version_id) where budget_version_id is not null;
call app.guard('grants');
comment on column grants.application_revision is 'The revision of the asked lines that counts.';
comment on column grants.award_revision is 'The revision of the granted lines and the conditions that counts; nought before the award.';

create table grant_lines (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  grant_id uuid not null,
  organisation_id uuid not null,
  side text not null check (side in ('asked', 'granted')),
  revision integer not null check (revision >= 1),
  place integer not null check (place between 1 and 40),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  measure text not null check (measure in ('hours', 'days', 'stays', 'euros')),
  counted_by text check (counted_by in ('case-managers', 'peer-expert', 'time-out', 'flex-budget')),
  volume numeric check (volume between 0 and 1000000 and volume = round(volume, 2)),
  cents bigint not null check (cents between 0 and 1000000000000),
  note text not null default '' check (length(note) <= 600 and not app.names_case(note)),
  primary key (programme_id, id),
  unique (programme_id, grant_id, side, revision, code),
  unique (programme_id, grant_id, side, revision, place),
  foreign key (programme_id, grant_id, organisation_id)
    references grants (programme_id, id, organisation_id) on delete restrict,
  check ((measure = 'euros') = (volume is null)),
  check (case counted_by when 'case-managers' then measure = 'hours' when 'peer-expert' then measure = 'hours'
    when 'time-out' then measure in ('days', 'stays') when 'flex-budget' then measure = 'euros' else true end)
);
create index grant_lines_organisation on grant_lines (programme_id, organisation_id);
call app.guard('grant_lines');
comment on column grant_lines.side is 'What was applied for, or what was awarded; a code is the same line on both sides.';
comment on column grant_lines.counted_by is 'Which daily work is put beside it: hours of a role, stays, or the ledger of the flex budget.';
comment on column grant_lines.volume is 'Of what it measures; null where it is a sum of money alone.';

create table grant_conditions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  grant_id uuid not null,
  organisation_id uuid not null,
  revision integer not null check (revision >= 1),
  place integer not null check (place between 1 and 40),
  words text not null check (length(words) between 1 and 600 and not app.names_case(words)),
  primary key (programme_id, id),
  unique (programme_id, grant_id, revision, place),
  foreign key (programme_id, grant_id, organisation_id)
    references grants (programme_id, id, organisation_id) on delete restrict
);
create index grant_conditions_organisation on grant_conditions (programme_id, organisation_id);
call app.guard('grant_conditions');

create table grant_dues (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  grant_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('decision', 'accountability', 'settlement', 'agreed')),
  owner text not null check (owner in ('organisation', 'municipality')),
  what text not null default '' check (length(what) <= 120 and not app.names_case(what)),
  due_on date not null,
  done_on date,
  dropped_on date,
  primary key (programme_id, id),
  foreign key (programme_id, grant_id, organisation_id)
    references grants (programme_id, id, organisation_id) on delete restrict,
  check (num_nonnulls(done_on, dropped_on) <= 1),
  check ((kind = 'agreed') = (length(what) >= 1)),
  check (case kind when 'accountability' then owner = 'organisation' when 'agreed' then true else owner = 'municipality' end)
);
create index grant_dues_organisation on grant_dues (programme_id, organisation_id);
create index grant_dues_open on grant_dues (programme_id, grant_id, due_on)
  where num_nonnulls(done_on, dropped_on) = 0;
create unique index grant_dues_one_open on grant_dues (programme_id, grant_id, kind)
  where num_nonnulls(done_on, dropped_on) = 0 and kind <> 'agreed';
call app.guard('grant_dues');
comment on column grant_dues.kind is 'The three that steps make and end by themselves, or something that was agreed, in words.';
comment on column grant_dues.owner is 'Who owes it.';
comment on column grant_dues.dropped_on is 'Not done before the grant ended, and asked of nobody any more.';

create table grant_instalments (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  grant_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('advance', 'closing', 'recovery')),
  cents bigint not null check (cents between 1 and 1000000000000),
  due_on date not null,
  paid_on date,
  dropped_on date,
  primary key (programme_id, id),
  foreign key (programme_id, grant_id, organisation_id)
    references grants (programme_id, id, organisation_id) on delete restrict,
  check (num_nonnulls(paid_on, dropped_on) <= 1)
);
create index grant_instalments_organisation on grant_instalments (programme_id, organisation_id);
create index grant_instalments_grant on grant_instalments (programme_id, grant_id, due_on);
create unique index grant_instalments_one_balance on grant_instalments (programme_id, grant_id)
  where kind in ('closing', 'recovery');
call app.guard('grant_instalments');
comment on column grant_instalments.kind is 'advance: during the grant. closing: what remained at the settlement. recovery: what goes back; both follow from the settlement.';
comment on column grant_instalments.dropped_on is 'A planned advance that will not be paid.';

create table grant_steps (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  grant_id uuid not null,
  organisation_id uuid not null,
  nth integer not null check (nth >= 1),
  kind text not null check (kind in ('apply', 'return', 'withdraw', 'refuse', 'award', 'amend', 'submit', 'reopen',
    'settle', 'recover')),
  state text not null,
  on_day date not null,
  reason text not null default '' check (length(reason) <= 600 and not app.names_case(reason)),
  due_on date,
  settled_cents bigint check (settled_cents between 0 and 1000000000000),
  by_organisation_id uuid not null,
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, grant_id, nth),
  foreign key (programme_id, grant_id, organisation_id)
    references grants (programme_id, id, organisation_id) on delete restrict,
  foreign key (programme_id, by_organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((kind = 'settle') = (settled_cents is not null)),
  check (case when kind in ('apply', 'award', 'amend', 'submit', 'reopen') then due_on is not null
    when kind = 'settle' then true else due_on is null end),
  check (kind in ('apply', 'submit', 'recover') or length(reason) >= 10),
  check (on_day <= (recorded_at at time zone 'Europe/Amsterdam')::date)
);
create index grant_steps_organisation on grant_steps (programme_id, organisation_id);
call app.guard('grant_steps');
comment on table grant_steps is 'The course of a grant, only added to: each row moves the state.';
comment on column grant_steps.state is 'Where it led; the database refuses another one than follows.';
comment on column grant_steps.due_on is 'By when what comes next is due: the decision, the accountability, the settlement, or the payment.';

-- What steps do with the rest of a grant, whoever wrote the statement.
grant select on grants, grant_lines, grant_conditions, grant_dues, grant_instalments, grant_steps to stapteam_helpers;
grant update (state, award_revision) on grants to stapteam_helpers;
grant insert on grant_dues, grant_instalments to stapteam_helpers;
grant update (due_on, done_on, dropped_on) on grant_dues to stapteam_helpers;
grant update (paid_on, dropped_on) on grant_instalments to stapteam_helpers;
create policy helpers_move on grants to stapteam_helpers using (true) with check (true);
create policy helpers_read on grant_lines for select to stapteam_helpers using (true);
create policy helpers_read on grant_conditions for select to stapteam_helpers using (true);
create policy helpers_keep on grant_dues to stapteam_helpers using (true) with check (true);
create policy helpers_keep on grant_instalments to stapteam_helpers using (true) with check (true);
create policy helpers_read on grant_steps for select to stapteam_helpers using (true);

set local role stapteam_helpers;

create function app.refuse_grant(of_rule text, why text) returns void language plpgsql immutable as $$
begin
  raise exception '%', why using errcode = '23514', constraint = of_rule;
end
$$;

-- Where a step may lead; nothing where it is not its turn.
create function app.grant_step_leads(step text, was text) returns text[] language sql immutable return
  case
    when step = 'apply' and was = 'drafted' then array['applied']
    when step = 'return' and was = 'applied' then array['drafted']
    when step = 'withdraw' and was in ('drafted', 'applied') then array['withdrawn']
    when step = 'refuse' and was = 'applied' then array['refused']
    when step = 'award' and was = 'applied' then array['awarded']
    when step = 'amend' and was = 'awarded' then array['awarded']
    when step = 'submit' and was = 'awarded' then array['accounted']
    when step = 'reopen' and was = 'accounted' then array['awarded']
    when step = 'settle' and was = 'accounted' then array['settled', 'recovering']
    when step = 'recover' and was = 'recovering' then array['recovered']
    else '{}'
  end;

create function app.granted_cents(of_grant public.grants) returns bigint language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(l.cents), 0)::bigint from public.grant_lines l
  where l.programme_id = of_grant.programme_id and l.grant_id = of_grant.id and l.side = 'granted'
    and l.revision = of_grant.award_revision
$$;

-- What follows from a settlement: the balance is paid or recovered, and advances that were not paid fall away.
create function app.settle_grant(held public.grants, step public.grant_steps) returns void language plpgsql as $$
declare
  paid bigint;
begin
  select coalesce(sum(i.cents), 0) into paid from public.grant_instalments i
    where i.programme_id = held.programme_id and i.grant_id = held.id and i.paid_on is not null;
  if step.settled_cents > app.granted_cents(held) then
    perform app.refuse_grant('grant_settled_within', 'no more is settled than was granted');
  end if;
  if (step.state = 'recovering') <> (paid > step.settled_cents) or (paid <> step.settled_cents) <> (step.due_on is not null) then
    perform app.refuse_grant('grant_step_in_order', 'what is recovered follows from what was paid and what was settled');
  end if;
  update public.grant_instalments set dropped_on = step.on_day
    where programme_id = held.programme_id and grant_id = held.id and num_nonnulls(paid_on, dropped_on) = 0;
  if paid <> step.settled_cents then
    insert into public.grant_instalments (programme_id, grant_id, organisation_id, kind, cents, due_on)
    values (held.programme_id, held.id, held.organisation_id,
      case when paid > step.settled_cents then 'recovery' else 'closing' end, abs(paid - step.settled_cents), step.due_on);
  end if;
end
$$;

-- The dues that steps make and end by themselves; what is still open when a grant ends falls away.
create function app.follow_grant_dues(held public.grants, step public.grant_steps) returns void language plpgsql as $$
declare
  ends text := case when step.kind in ('return', 'withdraw', 'refuse', 'award') then 'decision'
    when step.kind = 'submit' then 'accountability' when step.kind in ('reopen', 'settle') then 'settlement' end;
  begins text := case when step.kind = 'apply' then 'decision' when step.kind in ('award', 'reopen') then 'accountability'
    when step.kind = 'submit' then 'settlement' end;
begin
  update public.grant_dues set done_on = step.on_day where programme_id = held.programme_id and grant_id = held.id
    and num_nonnulls(done_on, dropped_on) = 0 and kind = ends;
  if step.state in ('withdrawn', 'refused', 'settled', 'recovering') then
    update public.grant_dues set dropped_on = step.on_day where programme_id = held.programme_id and grant_id = held.id
      and num_nonnulls(done_on, dropped_on) = 0;
  end if;
  if step.kind = 'amend' then
    update public.grant_dues set due_on = step.due_on where programme_id = held.programme_id and grant_id = held.id
      and num_nonnulls(done_on, dropped_on) = 0 and kind = 'accountability';
  elsif begins is not null then
    insert into public.grant_dues (programme_id, grant_id, organisation_id, kind, owner, due_on)
    values (held.programme_id, held.id, held.organisation_id, begins,
      case begins when 'accountability' then 'organisation' else 'municipality' end, step.due_on);
  end if;
end
$$;

create function app.take_grant_step() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  held public.grants;
  awards boolean := new.kind in ('award', 'amend');
begin
  -- Who migrates has no session, and arranges as it was.
  if (app.actor()).session_id is null then return null; end if;
  select * into held from public.grants g where g.programme_id = new.programme_id and g.id = new.grant_id for update;
  if new.state <> all (app.grant_step_leads(new.kind, held.state)) then
    perform app.refuse_grant('grant_step_in_order', 'no step ' || new.kind || ' leads from ' || held.state || ' to ' || new.state);
  end if;
  if (new.kind = 'apply' or awards) and not exists (select from public.grant_lines l
    where l.programme_id = held.programme_id and l.grant_id = held.id
      and (l.side, l.revision) = (case when awards then 'granted' else 'asked' end,
        case when awards then held.award_revision + 1 else held.application_revision end)) then
    perform app.refuse_grant('grant_has_lines', 'a grant has lines');
  end if;
  if new.kind = 'settle' then perform app.settle_grant(held, new); end if;
  if new.kind = 'recover' then
    update public.grant_instalments set paid_on = new.on_day
      where programme_id = held.programme_id and grant_id = held.id and kind = 'recovery';
  end if;
  perform app.follow_grant_dues(held, new);
  update public.grants set state = new.state, award_revision = held.award_revision + awards::integer
    where programme_id = held.programme_id and id = held.id;
  return null;
end
$$;

-- What was applied for does not change once it was sent.
create function app.keep_grant() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> 'drafted' and (new.name, new.about, new.from_on, new.until_on, new.application_revision)
      is distinct from (old.name, old.about, old.from_on, old.until_on, old.application_revision)
    or old.state <> 'drafted' and new.budget_version_id is distinct from old.budget_version_id then
    raise exception 'an application that was sent stays as it is'
      using errcode = '23514', constraint = 'grant_step_in_order';
  end if;
  return new;
end
$$;

-- Lines and conditions come before the step for which they stand, under the revision that follows.
create function app.check_grant_part() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  held public.grants;
  asked boolean := coalesce(to_jsonb(new) ->> 'side', 'granted') = 'asked';
begin
  if (app.actor()).session_id is null then return null; end if;
  select * into held from public.grants g where g.programme_id = new.programme_id and g.id = new.grant_id;
  if asked and (held.state, held.application_revision) is distinct from ('drafted', new.revision)
    or not asked and not (held.state in ('applied', 'awarded') and new.revision = held.award_revision + 1) then
    perform app.refuse_grant('grant_step_in_order', 'a line belongs to the revision that comes next');
  end if;
  return null;
end
$$;

-- At the end of the transaction, when an award counts: what is planned to be paid is within what was granted.
create function app.check_grant_instalments() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  held public.grants;
begin
  select * into held from public.grants g where g.programme_id = new.programme_id
    and g.id = coalesce((to_jsonb(new) ->> 'grant_id')::uuid, new.id);
  if (select coalesce(sum(i.cents), 0) from public.grant_instalments i where i.programme_id = held.programme_id
      and i.grant_id = held.id and i.kind = 'advance' and i.dropped_on is null) > app.granted_cents(held) then
    perform app.refuse_grant('grant_instalments_within', 'no more is paid than was granted');
  end if;
  return null;
end
$$;

create function app.refuse_grant_change() returns trigger language plpgsql as $$
begin
  raise exception 'the course of a grant is only added to' using errcode = '42501', constraint = 'grant_course_grows';
end
$$;

revoke execute on function app.refuse_grant(text, text), app.grant_step_leads(text, text), app.granted_cents(public.grants),
  app.settle_grant(public.grants, public.grant_steps), app.follow_grant_dues(public.grants, public.grant_steps),
  app.take_grant_step(), app.keep_grant(), app.check_grant_part(), app.check_grant_instalments(),
  app.refuse_grant_change() from public;
grant execute on function app.take_grant_step(), app.keep_grant(), app.check_grant_part(), app.check_grant_instalments(),
  app.refuse_grant_change() to stapteam_owner;
set local role stapteam_owner;

create trigger moves after insert on grant_steps for each row execute function app.take_grant_step();
create trigger grows before update or delete on grant_steps for each row execute function app.refuse_grant_change();
create trigger grows_whole before truncate on grant_steps execute function app.refuse_grant_change();
create trigger keeps before update on grants for each row execute function app.keep_grant();
create trigger of_its_revision after insert on grant_lines for each row execute function app.check_grant_part();
create trigger of_its_revision after insert on grant_conditions for each row execute function app.check_grant_part();
create constraint trigger within_granted after insert or update on grant_instalments deferrable initially deferred
  for each row execute function app.check_grant_instalments();
create constraint trigger within_granted after update of award_revision on grants deferrable initially deferred
  for each row execute function app.check_grant_instalments();

grant select on grants, grant_lines, grant_conditions, grant_dues, grant_instalments, grant_steps to stapteam_runtime;
create policy read_related on grants for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'read', 'org'))));
create policy read_related on grant_lines for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'read', 'org'))));
create policy read_related on grant_conditions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'read', 'org'))));
create policy read_related on grant_dues for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'read', 'org'))));
create policy read_related on grant_instalments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'read', 'org'))));
create policy read_related on grant_steps for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'read', 'org'))));

-- An application is the organisation's own, or the municipality's for it.
grant insert (programme_id, id, organisation_id, name, about, from_on, until_on, budget_version_id,
  recorded_by_membership_id, recorded_at) on grants to stapteam_runtime;
grant update (name, about, from_on, until_on, budget_version_id, application_revision, version,
  recorded_by_membership_id, recorded_at) on grants to stapteam_runtime;
grant insert on grant_lines, grant_conditions, grant_steps to stapteam_runtime;
create policy apply_related on grants for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and recorded_by_membership_id = (select app.actor_membership())
    and ((select app.may('grants', 'write'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'write', 'org'))));
create policy change_related on grants for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'write'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'write', 'org'))))
  with check (programme_id = (select app.actor_programme()) and ((select app.may('grants', 'write'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'write', 'org'))));
create policy ask_or_grant on grant_lines for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and ((select app.may('grant-decisions', 'write'))
    or side = 'asked' and ((select app.may('grants', 'write'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'write', 'org')))));
create policy decide on grant_conditions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('grant-decisions', 'write')));
create policy take_step on grant_steps for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and recorded_by_membership_id = (select app.actor_membership())
    and by_organisation_id = (select app.actor_organisation())
    and ((select app.may('grant-decisions', 'write'))
      or kind in ('apply', 'withdraw', 'submit') and ((select app.may('grants', 'write'))
        or organisation_id = (select app.actor_organisation()) and (select app.may('grants', 'write', 'org')))));

-- What was agreed is done by who owes it; money is planned and paid by who decides.
grant insert (programme_id, id, grant_id, organisation_id, kind, owner, what, due_on) on grant_dues to stapteam_runtime;
grant update (done_on) on grant_dues to stapteam_runtime;
grant insert (programme_id, id, grant_id, organisation_id, kind, cents, due_on) on grant_instalments to stapteam_runtime;
grant update (paid_on, dropped_on) on grant_instalments to stapteam_runtime;
create policy agree on grant_dues for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and kind = 'agreed'
    and (select app.may('grant-decisions', 'write')));
create policy fulfil on grant_dues for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and kind = 'agreed' and ((select app.may('grants', 'write'))
    or organisation_id = (select app.actor_organisation()) and owner = 'organisation'
      and (select app.may('grants', 'write', 'org'))))
  with check (programme_id = (select app.actor_programme()));
create policy plan on grant_instalments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and kind = 'advance'
    and (select app.may('grant-decisions', 'write')));
create policy pay on grant_instalments for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and kind <> 'recovery'
    and (select app.may('grant-decisions', 'write')))
  with check (programme_id = (select app.actor_programme()));

create policy record_grant on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and subject_id is null and (kind = 'grant-paid' and (select app.may('grant-decisions', 'write'))
      or kind = 'grant-step-taken' and ((select app.may('grants', 'write')) or (select app.may('grants', 'write', 'org')))));
