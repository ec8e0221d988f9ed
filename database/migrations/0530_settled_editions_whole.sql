-- What was published, or withdrawn, stands still in all its parts: its cells and who approved it too, for whoever
-- owns the tables as well. The ledger and the edition itself were kept so already.
set local role stapteam_owner;

create function app.keep_settled_parts() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$
  declare
    part record;
  begin
    -- Emptied as a whole there is no row to look at.
    if tg_op = 'TRUNCATE' then
      raise exception 'an edition that is settled is not changed' using errcode = '42501';
    end if;
    if tg_op = 'INSERT' then part := new; else part := old; end if;
    if exists (select from public.editions e where e.programme_id = part.programme_id
        and e.id = part.edition_id and e.state in ('published', 'withdrawn')) then
      raise exception 'an edition that is settled is not changed' using errcode = '42501';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$;
revoke all on function app.keep_settled_parts() from public;

create trigger keep_settled_parts before insert or update or delete on edition_cells
  for each row execute function app.keep_settled_parts();
create trigger keep_settled_whole before truncate on edition_cells
  for each statement execute function app.keep_settled_parts();
create trigger keep_settled_parts before insert or update or delete on edition_approvals
  for each row execute function app.keep_settled_parts();
create trigger keep_settled_whole before truncate on edition_approvals
  for each statement execute function app.keep_settled_parts();
