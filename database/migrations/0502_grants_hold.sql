-- What of a grant was paid, done or dropped stays so, whoever writes the statement; advances and agreements are made
-- with an award and by nothing else; and no day lies ahead on which something is said to have happened.
set local role stapteam_helpers;

create function app.keep_grant_part() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  old_day date := coalesce(to_jsonb(old) ->> 'done_on', to_jsonb(old) ->> 'paid_on', to_jsonb(old) ->> 'dropped_on')::date;
  new_day date := coalesce(to_jsonb(new) ->> 'done_on', to_jsonb(new) ->> 'paid_on', to_jsonb(new) ->> 'dropped_on')::date;
begin
  -- Who migrates has no session, and arranges as it was.
  if (app.actor()).session_id is null then return new; end if;
  if old_day is not null then
    perform app.refuse_grant('grant_part_closed', 'what was paid, done or dropped stays so');
  end if;
  if new_day > app.today() then
    perform app.refuse_grant('grant_part_ahead', 'what happened lies not ahead');
  end if;
  return new;
end
$$;

-- At the end of the transaction, when the award counts.
create function app.check_grant_plan() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  stands text;
begin
  select g.state into stands from public.grants g where g.programme_id = new.programme_id and g.id = new.grant_id;
  if (app.actor()).session_id is not null and new.kind in ('advance', 'agreed') and stands is distinct from 'awarded' then
    perform app.refuse_grant('grant_step_in_order', 'advances and agreements are made with an award');
  end if;
  return null;
end
$$;

revoke execute on function app.keep_grant_part(), app.check_grant_plan() from public;
grant execute on function app.keep_grant_part(), app.check_grant_plan() to stapteam_owner;
set local role stapteam_owner;

create trigger keeps before update on grant_instalments for each row execute function app.keep_grant_part();
create trigger keeps before update on grant_dues for each row execute function app.keep_grant_part();
create constraint trigger with_award after insert on grant_instalments deferrable initially deferred
  for each row execute function app.check_grant_plan();
create constraint trigger with_award after insert on grant_dues deferrable initially deferred
  for each row execute function app.check_grant_plan();
