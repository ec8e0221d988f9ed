-- The flex budget (note, 2f): a small sum for a period, split over the organisations whose case managers
-- spend it. What happens to the money is an entry in a ledger that is only added to. Nobody writes an
-- entry: it follows from a transfer or an expense, by trigger, so that the ledger can say nothing else
-- than what was done. It knows no woman; which expense was for whom stands apart (0191).
set local role stapteam_owner;

create table flex_envelopes (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 80),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  made_by uuid not null references persons (id) on delete restrict,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  constraint one_envelope_a_day exclude using gist (programme_id with =, daterange(from_on, until_on, '[]') with &&)
);
call app.guard('flex_envelopes');

create table flex_shares (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  envelope_id uuid not null,
  organisation_id uuid not null,
  budget_cents bigint not null default 0 check (budget_cents >= 0),
  primary key (programme_id, id),
  unique (programme_id, envelope_id, organisation_id),
  unique (programme_id, id, organisation_id),
  foreign key (programme_id, envelope_id) references flex_envelopes (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
create index flex_shares_organisation on flex_shares (programme_id, organisation_id);
call app.guard('flex_shares');
comment on column flex_shares.budget_cents is 'What was given to this organisation: kept by the ledger, written by nobody.';

-- Apart from the share: what was given is a budget and known to more people than what was spent of it.
create table flex_balances (
  programme_id uuid not null,
  share_id uuid not null,
  organisation_id uuid not null,
  budget_cents bigint not null default 0,
  spent_cents bigint not null default 0 check (spent_cents >= 0),
  reserved_cents bigint not null default 0 check (reserved_cents >= 0),
  entries integer not null default 0,
  primary key (programme_id, share_id),
  foreign key (programme_id, share_id, organisation_id)
    references flex_shares (programme_id, id, organisation_id) on delete restrict,
  constraint flex_never_below_zero check (budget_cents - spent_cents - reserved_cents >= 0)
);
call app.guard('flex_balances');
comment on table flex_balances is 'The running sums of the ledger, one row for each share: its lock makes expenses queue.';
comment on column flex_balances.reserved_cents is 'Of what is planned or waits for approval: not spent, and not free either.';

create table flex_transfers (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  from_share_id uuid,
  to_share_id uuid,
  amount_cents bigint not null check (amount_cents between 1 and 100000000),
  reason text not null check (length(reason) between 1 and 300),
  made_by uuid not null references persons (id) on delete restrict,
  made_at timestamptz not null,
  primary key (programme_id, id),
  foreign key (programme_id, from_share_id) references flex_shares (programme_id, id) on delete restrict,
  foreign key (programme_id, to_share_id) references flex_shares (programme_id, id) on delete restrict,
  check (coalesce(from_share_id, to_share_id) is not null and from_share_id is distinct from to_share_id)
);
create index flex_transfers_from on flex_transfers (programme_id, from_share_id);
create index flex_transfers_to on flex_transfers (programme_id, to_share_id);
call app.guard('flex_transfers');
comment on column flex_transfers.from_share_id is 'Null: from outside, what the municipality gives. To null: what goes back.';
comment on column flex_transfers.reason is 'About money; the form says that nobody is named here.';

create table flex_entries (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  share_id uuid not null,
  organisation_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('allotted', 'transferred', 'spent', 'reversed')),
  amount_cents bigint not null check (amount_cents <> 0),
  balance_cents bigint not null check (balance_cents >= 0),
  occurred_on date not null,
  category text check (category in ('clothing', 'food', 'sleeping-bag', 'transport', 'documents', 'other')),
  aim text check (aim in ('breakthrough', 'motivate', 'need')),
  transfer_id uuid,
  expense_id uuid,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, share_id, number),
  unique (programme_id, expense_id, kind),
  foreign key (programme_id, share_id, organisation_id)
    references flex_shares (programme_id, id, organisation_id) on delete restrict,
  foreign key (programme_id, transfer_id) references flex_transfers (programme_id, id) on delete restrict,
  check ((kind in ('allotted', 'transferred')) = (transfer_id is not null)),
  check ((kind in ('spent', 'reversed')) = (num_nulls(expense_id, category, aim) = 0)),
  check (kind <> 'spent' or amount_cents < 0),
  check (kind <> 'reversed' or amount_cents > 0)
);
create index flex_entries_organisation on flex_entries (programme_id, organisation_id);
create index flex_entries_transfer on flex_entries (programme_id, transfer_id) where transfer_id is not null;
call app.guard('flex_entries');
comment on table flex_entries is 'Only added to, and by nobody directly. A correction is a counter-entry.';
comment on column flex_entries.amount_cents is 'Above zero: the share has more; below zero: less.';
comment on column flex_entries.balance_cents is 'Of the share after this entry: given, less spent.';
comment on column flex_entries.expense_id is 'Without a foreign key: at her erasure the expense goes, and the money stays.';

grant select, insert on flex_balances, flex_entries to stapteam_helpers;
grant update (budget_cents, spent_cents, reserved_cents, entries) on flex_balances to stapteam_helpers;
grant select on flex_envelopes, flex_shares, flex_transfers to stapteam_helpers;
grant update (budget_cents) on flex_shares to stapteam_helpers;
create policy helpers_keep on flex_balances to stapteam_helpers using (true) with check (true);
create policy helpers_enter on flex_entries to stapteam_helpers using (true) with check (true);
create policy helpers_read on flex_envelopes for select to stapteam_helpers using (true);
create policy helpers_read on flex_transfers for select to stapteam_helpers using (true);
create policy helpers_keep on flex_shares to stapteam_helpers using (true) with check (true);

set local role stapteam_helpers;

create function app.open_flex_balance() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.flex_balances (programme_id, share_id, organisation_id)
  values (new.programme_id, new.id, new.organisation_id);
  return null;
end
$$;

-- The row of the balance is locked here: what comes at the same time waits, and then meets the new sum.
create function app.number_flex_entry() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  given bigint := case when new.kind in ('allotted', 'transferred') then new.amount_cents else 0 end;
begin
  update public.flex_balances b set entries = b.entries + 1, budget_cents = b.budget_cents + given,
      spent_cents = b.spent_cents + given - new.amount_cents
    where b.programme_id = new.programme_id and b.share_id = new.share_id
    returning b.entries, b.budget_cents - b.spent_cents into new.number, new.balance_cents;
  if given <> 0 then
    update public.flex_shares s set budget_cents = s.budget_cents + given
      where s.programme_id = new.programme_id and s.id = new.share_id;
  end if;
  return new;
end
$$;

-- Both sides in one transaction, in a fixed order, so that two transfers never wait for each other.
create function app.enter_flex_transfer() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  side record;
begin
  perform 1 from public.flex_balances b
    where b.programme_id = new.programme_id and b.share_id in (new.from_share_id, new.to_share_id)
    order by b.share_id for update;
  for side in
    select s.id, s.organisation_id, case when s.id = new.from_share_id then -new.amount_cents else new.amount_cents end as cents
    from public.flex_shares s
    where s.programme_id = new.programme_id and s.id in (new.from_share_id, new.to_share_id)
    order by s.id
  loop
    insert into public.flex_entries (programme_id, share_id, organisation_id, number, kind, amount_cents, balance_cents,
      occurred_on, transfer_id, recorded_at)
    values (new.programme_id, side.id, side.organisation_id, 0,
      case when num_nulls(new.from_share_id, new.to_share_id) = 0 then 'transferred' else 'allotted' end,
      side.cents, 0, (new.made_at at time zone 'Europe/Amsterdam')::date, new.id, new.made_at);
  end loop;
  return null;
end
$$;

-- What leaves one share arrives at another, whoever wrote the entries.
create function app.check_flex_transfer() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (select count(*) = 2 and count(distinct share_id) = 2 and sum(amount_cents) = 0
      from public.flex_entries where programme_id = new.programme_id and transfer_id = new.transfer_id) then
    return null;
  end if;
  raise exception 'a transfer is two entries that add up to nothing'
    using errcode = '23514', constraint = 'flex_transfer_sums_to_zero';
end
$$;

create function app.refuse_flex_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to' using errcode = '42501', constraint = 'flex_ledger_grows';
end
$$;

-- The shares of the actor's organisation, and whether a share is one of them.
create function app.own_flex_shares() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(id), '{}') from public.flex_shares
  where programme_id = (app.actor()).programme_id and organisation_id = (app.actor()).organisation_id
$$;

-- Locks a share of one's own organisation until the end of the transaction. @returns what is free of it
create function app.hold_flex_share(of_share uuid) returns bigint language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  free bigint;
begin
  if not app.may('flex-balances', 'read', 'org') or of_share <> all (app.own_flex_shares()) then return null; end if;
  select b.budget_cents - b.spent_cents - b.reserved_cents into free from public.flex_balances b
    where b.programme_id = (app.actor()).programme_id and b.share_id = of_share for update;
  return free;
end
$$;

revoke execute on function app.open_flex_balance(), app.number_flex_entry(), app.enter_flex_transfer(),
  app.check_flex_transfer(), app.refuse_flex_change(), app.own_flex_shares(), app.hold_flex_share(uuid) from public;
grant execute on function app.open_flex_balance(), app.number_flex_entry(), app.enter_flex_transfer(),
  app.check_flex_transfer(), app.refuse_flex_change() to stapteam_owner;
grant execute on function app.own_flex_shares(), app.hold_flex_share(uuid) to stapteam_runtime;
set local role stapteam_owner;

create trigger balance after insert on flex_shares for each row execute function app.open_flex_balance();
create trigger numbering before insert on flex_entries for each row execute function app.number_flex_entry();
create trigger entries after insert on flex_transfers for each row execute function app.enter_flex_transfer();
create constraint trigger sums_to_zero after insert on flex_entries deferrable initially deferred
  for each row when (new.kind = 'transferred') execute function app.check_flex_transfer();
create trigger grows before update or delete on flex_entries for each row execute function app.refuse_flex_change();
create trigger grows_whole before truncate on flex_entries execute function app.refuse_flex_change();
create trigger grows before update or delete on flex_transfers for each row execute function app.refuse_flex_change();
create trigger grows_whole before truncate on flex_transfers execute function app.refuse_flex_change();

grant select on flex_envelopes, flex_shares, flex_balances, flex_transfers, flex_entries to stapteam_runtime;
grant insert on flex_envelopes, flex_transfers to stapteam_runtime;
grant insert (programme_id, id, envelope_id, organisation_id) on flex_shares to stapteam_runtime;

create policy read_budget on flex_envelopes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (select app.may('flex-envelopes', 'read')));
create policy open_budget on flex_envelopes for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and made_by = (select app.actor_id())
    and (select app.may('flex-envelopes', 'write')));
create policy read_budget on flex_shares for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('flex-shares', 'read'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('flex-shares', 'read', 'org'))));
create policy split_budget on flex_shares for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('flex-envelopes', 'write')));
create policy read_totals on flex_balances for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('flex-balances', 'read'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('flex-balances', 'read', 'org'))));
create policy read_own_ledger on flex_entries for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and organisation_id = (select app.actor_organisation())
    and (select app.may('flex-ledger', 'read', 'org')));
create policy read_related on flex_transfers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('flex-transfers', 'read'))
      or (select app.may('flex-transfers', 'read', 'org'))
        and (from_share_id = any ((select app.own_flex_shares())::uuid[])
          or to_share_id = any ((select app.own_flex_shares())::uuid[]))));
create policy give_or_pass_on on flex_transfers for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and made_by = (select app.actor_id())
    and ((select app.may('flex-transfers', 'write'))
      or (select app.may('flex-transfers', 'write', 'org'))
        and from_share_id = any ((select app.own_flex_shares())::uuid[])
        and to_share_id = any ((select app.own_flex_shares())::uuid[])));

-- The live note and the monitor measure what was given and what was spent, never for whom.
grant select on flex_envelopes, flex_shares, flex_balances to stapteam_jobs;
create policy measure on flex_envelopes for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on flex_shares for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on flex_balances for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
