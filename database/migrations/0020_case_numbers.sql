-- Opening a case takes a number and an alias that nobody else has, without showing whoever opens it
-- the cases she may not see: two definer functions look at all of them and answer with one value.
set local role stapteam_owner;

create table case_numberings (
  programme_id uuid primary key references programmes (id) on delete cascade,
  prefix text not null default 'STAP' check (prefix ~ '^[A-Z]{2,8}$'),
  last_number integer not null default 0 check (last_number >= 0)
);
call app.guard('case_numberings');
comment on column case_numberings.last_number is 'Never goes down: the number of an erased case is not given again.';
grant select, insert, update on case_numberings to stapteam_helpers;
create policy helpers_number on case_numberings to stapteam_helpers using (true) with check (true);

grant select (programme_id, alias) on referrals_in to stapteam_helpers;
create policy helpers_compare on referrals_in for select to stapteam_helpers using (true);

-- The next number of the programme. The row stays locked until the case is there, so two openings
-- queue; the second statement sees what the first one of the queue has committed.
create function app.take_case_number() returns text language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  programme uuid := app.actor_programme();
  taken public.case_numberings;
begin
  if not app.may('referrals-in', 'write') then
    raise exception 'opening a case is not for this role' using errcode = '42501';
  end if;
  insert into public.case_numberings as n (programme_id) values (programme)
    on conflict (programme_id) do update set last_number = n.last_number;
  update public.case_numberings set last_number = 1 + greatest(last_number, (
      select max(substring(number from '[0-9]+$')::integer) from public.cases
      where programme_id = programme and number like prefix || '-%'))
    where programme_id = programme
    returning * into taken;
  return taken.prefix || '-'
    || lpad(taken.last_number::text, greatest(3, length(taken.last_number::text)), '0');
end
$$;

-- The first of the proposed aliases that neither a case nor an aanmelding of the programme has.
create function app.take_alias(proposed text[]) returns text language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  programme uuid := app.actor_programme();
begin
  if not app.may('referrals-in', 'create') then
    raise exception 'reporting somebody is not for this role' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('alias ' || programme, 0));
  return (
    select word from unnest(proposed) with ordinality as p (word, place)
    where not exists (select from public.cases where programme_id = programme and alias = word)
      and not exists (select from public.referrals_in where programme_id = programme and alias = word)
    order by place limit 1);
end
$$;

alter function app.take_case_number() owner to stapteam_helpers;
alter function app.take_alias(text[]) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.take_case_number(), app.take_alias(text[]) from public;
grant execute on function app.take_case_number(), app.take_alias(text[]) to stapteam_runtime;
