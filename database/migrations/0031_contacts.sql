-- Whoever may record a contact, a colleague on the street too, is told when the case was open and no more.
set local role stapteam_owner;

create function app.case_spans(for_case uuid) returns table (opened_at timestamptz, closed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select lower(o.during), upper(o.during) from public.case_openings o
  where o.programme_id = (app.actor()).programme_id and o.case_id = for_case
    and for_case = any (app.cases_for('contacts', 'write'))
  order by lower(o.during)
$$;
alter function app.case_spans(uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.case_spans(uuid) from public;
grant execute on function app.case_spans(uuid) to stapteam_runtime;
set local role stapteam_owner;
