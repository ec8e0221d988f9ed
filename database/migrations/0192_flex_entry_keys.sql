-- An entry has the key that follows from what it comes from: the same transfer or expense makes the same
-- entry in a share once, and a demonstration is the same at every start.
set local role stapteam_helpers;

create or replace function app.number_flex_entry() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  given bigint := case when new.kind in ('allotted', 'transferred') then new.amount_cents else 0 end;
begin
  new.id := md5(new.share_id || new.kind || coalesce(new.transfer_id, new.expense_id))::uuid;
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
