-- Lines come with their report: one that came after it was submitted would change what was submitted.
set local role stapteam_helpers;

create function app.check_report_unsent() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.accountability_reports r
      join public.accountabilities a on a.programme_id = r.programme_id and a.id = r.accountability_id
      where r.programme_id = new.programme_id and r.id = new.report_id
        and r.nth <= (select count(*) from public.grant_steps s
          where s.programme_id = a.programme_id and s.grant_id = a.grant_id and s.kind = 'submit')) then
    raise exception 'what was submitted is not changed' using errcode = '42501', constraint = 'accountability_frozen';
  end if;
  return null;
end
$$;

revoke execute on function app.check_report_unsent() from public;
grant execute on function app.check_report_unsent() to stapteam_owner;
set local role stapteam_owner;

create trigger unsent after insert on accountability_lines for each row execute function app.check_report_unsent();
