-- What of the flex budget was for whom (note, 2f): planned or spent by a case manager, accounted for to
-- her own organisation. Money that is to be spent is reserved and never exceeds what is free. Money that
-- was spent beyond it, or without the approval that it needed, waits for a decision outside the ledger.
set local role stapteam_owner;

create table flex_expenses (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  share_id uuid not null,
  organisation_id uuid not null,
  membership_id uuid not null,
  spender_id uuid not null references persons (id) on delete restrict,
  state text not null check (state in
    ('asked', 'planned', 'spent', 'unfunded', 'own-cost', 'refused', 'declined', 'withdrawn', 'reversed')),
  amount_cents bigint not null check (amount_cents between 1 and 1000000),
  on_day date not null,
  category text not null check (category in ('clothing', 'food', 'sleeping-bag', 'transport', 'documents', 'other')),
  aim text not null check (aim in ('breakthrough', 'motivate', 'need')),
  receipt_id uuid,
  no_receipt_sealed bytea,
  unfunded_because text check (unfunded_because in ('beyond-balance', 'not-approved')),
  approved_by uuid references persons (id) on delete restrict,
  decided_by uuid references persons (id) on delete restrict,
  decided_at timestamptz,
  decision_sealed bytea,
  corrected_by uuid references persons (id) on delete restrict,
  corrected_at timestamptz,
  correction_sealed bytea,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, share_id, organisation_id)
    references flex_shares (programme_id, id, organisation_id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, receipt_id) references attachments (programme_id, id) on delete no action,
  constraint flex_two_persons check (approved_by <> spender_id and decided_by <> spender_id),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (decision_sealed is null)),
  check ((corrected_by is null) = (corrected_at is null) and (corrected_by is null) = (correction_sealed is null)),
  check ((state = 'reversed') = (corrected_by is not null)),
  check (state not in ('declined', 'own-cost', 'refused') or decided_by is not null),
  check (state not in ('unfunded', 'own-cost', 'refused') or unfunded_because is not null),
  check (unfunded_because is null or state in ('unfunded', 'own-cost', 'refused', 'reversed') or decided_by is not null),
  constraint flex_receipt_or_reason check (num_nonnulls(receipt_id, no_receipt_sealed) <= 1),
  check (num_nonnulls(receipt_id, no_receipt_sealed) = 0 or state not in ('asked', 'planned', 'declined', 'withdrawn'))
);
create index flex_expenses_case on flex_expenses (programme_id, case_id, on_day desc);
create index flex_expenses_organisation on flex_expenses (programme_id, organisation_id, state);
call app.guard('flex_expenses');
call app.keep_from_conflicts('flex_expenses');
comment on column flex_expenses.organisation_id is 'Whose share it came from: it accounts for it, also when the case has passed on.';
comment on column flex_expenses.on_day is 'Spent on; while it is planned, the day for which.';
comment on column flex_expenses.no_receipt_sealed is 'Why there is no receipt. Null without a receipt: it is still missing.';
comment on column flex_expenses.unfunded_because is 'Why it had to be decided; stays when it was funded after all.';

grant select on flex_expenses to stapteam_helpers;
create policy helpers_relate on flex_expenses for select to stapteam_helpers using (true);

set local role stapteam_helpers;

-- Of the expenses that the actor's organisation accounts for, those of no woman whom she keeps out of.
create function app.reach_flex() returns table (expense_id uuid, case_id uuid, subject_id uuid, receipt_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.case_id, c.subject_id, e.receipt_id from public.flex_expenses e
  join public.cases c on c.programme_id = e.programme_id and c.id = e.case_id
  where e.programme_id = (app.actor()).programme_id and e.organisation_id = (app.actor()).organisation_id
    and app.may('flex-expenses', 'read', 'org') and e.case_id <> all ((select app.blocked_cases())::uuid[])
$$;
create function app.flex_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct case_id), '{}') from app.reach_flex()
$$;
create function app.flex_receipts() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(receipt_id), '{}') from app.reach_flex() where receipt_id is not null
$$;
create function app.flex_subjects() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct subject_id), '{}') from app.reach_flex()
$$;
-- Whose an expense is, for who may read it: by her case, or by the organisation that accounts for it.
create function app.subject_of_flex(of_expense uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.subject_id from public.flex_expenses e
  join public.cases c on c.programme_id = e.programme_id and c.id = e.case_id
  where e.programme_id = (app.actor()).programme_id and e.id = of_expense
    and (e.case_id = any (app.cases_for('flex-expenses', 'read')) and not app.may('flex-expenses', 'read', 'org')
      or e.id in (select expense_id from app.reach_flex()))
$$;

-- Who decides about an expense of the actor's case: in the organisation that accounts for it, and
-- without a conflict with the case.
create function app.flex_deciders(of_expense uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.id), '{}') from public.flex_expenses e
  join public.memberships m on m.programme_id = e.programme_id and m.organisation_id = e.organisation_id
  join public.access_cells a on a.role = m.role and a.resource = 'flex-expenses' and a.operation = 'review'
  where e.programme_id = (app.actor()).programme_id and e.id = of_expense
    and e.case_id = any (app.cases_for('flex-expenses', 'read'))
    and m.usable and m.person_id <> e.spender_id
    and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
    and not app.in_conflict(e.programme_id, e.case_id, m.id)
$$;

-- Which step follows which, what never changes, and that an approval that is needed was given.
create function app.check_flex_expense() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  bounds record;
  approval_above numeric;
begin
  if tg_op = 'UPDATE' then
    if (new.case_id, new.share_id, new.spender_id, new.category, new.aim, new.recorded_at)
      is distinct from (old.case_id, old.share_id, old.spender_id, old.category, old.aim, old.recorded_at)
      or old.receipt_id is not null and new.receipt_id is distinct from old.receipt_id
      or old.no_receipt_sealed is not null and new.no_receipt_sealed is distinct from old.no_receipt_sealed
      or old.approved_by is not null and new.approved_by is distinct from old.approved_by
      or old.decided_by is not null and new.decided_by is distinct from old.decided_by
      or (new.amount_cents, new.on_day) is distinct from (old.amount_cents, old.on_day) and old.state <> 'planned'
    then raise exception 'what was recorded of an expense stays' using errcode = '23514', constraint = 'flex_expense_stays'; end if;
    if new.state <> old.state and old.state || '>' || new.state not in ('asked>planned', 'asked>declined', 'asked>withdrawn',
      'planned>spent', 'planned>unfunded', 'planned>withdrawn', 'unfunded>spent', 'unfunded>own-cost', 'unfunded>refused',
      'unfunded>reversed', 'spent>reversed')
    then raise exception 'an expense takes its steps in order' using errcode = '23514', constraint = 'flex_expense_steps'; end if;
    if who.session_id is not null and (
      new.approved_by is distinct from old.approved_by and new.approved_by <> who.person_id
      or new.decided_by is distinct from old.decided_by and new.decided_by <> who.person_id
      or num_nonnulls(new.approved_by, new.decided_by) > num_nonnulls(old.approved_by, old.decided_by)
        and not app.may('flex-expenses', 'review', 'org'))
    then raise exception 'an organisation manager decides' using errcode = '42501'; end if;
  end if;
  select e.from_on, e.until_on into bounds from public.flex_shares s
    join public.flex_envelopes e on e.programme_id = s.programme_id and e.id = s.envelope_id
    where s.programme_id = new.programme_id and s.id = new.share_id;
  if new.on_day not between bounds.from_on and bounds.until_on then
    raise exception 'an expense lies in the period of its envelope' using errcode = '23514', constraint = 'flex_in_period';
  end if;
  if new.state in ('planned', 'spent') and num_nonnulls(new.approved_by, new.decided_by) = 0 and who.session_id is not null then
    select (s.value #>> '{}')::numeric into approval_above from public.settings s
      where s.programme_id = new.programme_id and s.key = 'flex-budget.approval-above-euros' and s.from_on <= app.today()
      order by s.from_on desc, s.recorded_at desc limit 1;
    if approval_above > 0 and new.amount_cents > approval_above * 100
      and (tg_op = 'INSERT' or (new.state, new.amount_cents) is distinct from (old.state, old.amount_cents)
        and not (old.state = 'planned' and new.amount_cents <= old.amount_cents)) then
      raise exception 'above the threshold it is approved first' using errcode = '23514', constraint = 'flex_approved';
    end if;
  end if;
  return new;
end
$$;

create function app.enter_flex_expense() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  was text := case when tg_op = 'UPDATE' then old.state else '' end;
  reserved bigint := case when new.state in ('asked', 'planned') then new.amount_cents else 0 end;
begin
  if was in ('asked', 'planned') then reserved := reserved - old.amount_cents; end if;
  if reserved <> 0 then
    update public.flex_balances b set reserved_cents = b.reserved_cents + reserved
      where b.programme_id = new.programme_id and b.share_id = new.share_id;
  end if;
  if new.state = 'spent' and was <> 'spent' or new.state = 'reversed' and was = 'spent' then
    insert into public.flex_entries (programme_id, share_id, organisation_id, number, kind, amount_cents, balance_cents,
      occurred_on, category, aim, expense_id, recorded_at)
    values (new.programme_id, new.share_id, new.organisation_id, 0, new.state,
      case new.state when 'spent' then -new.amount_cents else new.amount_cents end, 0,
      case new.state when 'spent' then new.on_day else (new.corrected_at at time zone 'Europe/Amsterdam')::date end,
      new.category, new.aim, new.id, coalesce(new.corrected_at, new.decided_at, new.recorded_at));
  end if;
  return null;
end
$$;

revoke execute on function app.reach_flex(), app.flex_cases(), app.flex_receipts(), app.flex_subjects(),
  app.subject_of_flex(uuid), app.flex_deciders(uuid),
  app.check_flex_expense(), app.enter_flex_expense() from public;
grant execute on function app.check_flex_expense(), app.enter_flex_expense() to stapteam_owner;
grant execute on function app.flex_cases(), app.flex_receipts(), app.flex_subjects(), app.subject_of_flex(uuid),
  app.flex_deciders(uuid) to stapteam_runtime;
set local role stapteam_owner;

create trigger steps before insert or update on flex_expenses for each row execute function app.check_flex_expense();
create trigger entries after insert or update on flex_expenses for each row execute function app.enter_flex_expense();

grant select on flex_expenses to stapteam_runtime;
grant insert (programme_id, id, case_id, share_id, organisation_id, membership_id, spender_id, state, amount_cents, on_day,
  category, aim, no_receipt_sealed, unfunded_because, recorded_at) on flex_expenses to stapteam_runtime;
grant update (state, amount_cents, on_day, receipt_id, no_receipt_sealed, unfunded_because, approved_by, decided_by, decided_at,
  decision_sealed, corrected_by, corrected_at, correction_sealed, version) on flex_expenses to stapteam_runtime;

create policy read_related on flex_expenses for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case when (select app.may('flex-expenses', 'read', 'org'))
      then organisation_id = (select app.actor_organisation())
      else case_id = any ((select app.cases_for('flex-expenses', 'read'))::uuid[]) end);
create policy spend_own on flex_expenses for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and spender_id = (select app.actor_id()) and organisation_id = (select app.actor_organisation())
    and state in ('asked', 'planned', 'spent', 'unfunded')
    and case_id = any ((select app.cases_for('flex-expenses', 'create'))::uuid[]));
create policy change_related on flex_expenses for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case when (select app.may('flex-expenses', 'write', 'org'))
      then organisation_id = (select app.actor_organisation())
      else case_id = any ((select app.cases_for('flex-expenses', 'write'))::uuid[]) end)
  with check (programme_id = (select app.actor_programme())
    and (corrected_by is null or corrected_by = (select app.actor_id())));

-- Who accounts for the money sees the receipts, and needs her key for that and for the reasons; what
-- else is sealed by it stands in rows that she does not see.
create policy read_receipts on attachments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and purpose = 'flex-receipt'
    and id = any ((select app.flex_receipts())::uuid[]));
create policy open_receipts on client_keys for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and case_id = any ((select app.flex_cases())::uuid[]));

-- What was bought for her is known to fewer than what else happens.
create policy flex_known_to_fewer on facts as restrictive for select to stapteam_runtime
  using (kind not like 'flex-%' or subject_id = any ((select app.subjects_for('flex-expenses', 'read'))::uuid[]));
create policy record_flex on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership())
    and (kind like 'flex-expense-%' and subject_id = any ((select app.flex_subjects())::uuid[])
      or kind = 'flex-budget-moved' and subject_id is null
        and (select app.relations('flex-transfers', 'write'))::text[] <> '{}'));
