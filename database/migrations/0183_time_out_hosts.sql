-- The host of the time-out facility: the women who are there or come are hers, from when a place is reserved
-- until they return, and no longer. Of them she has what somebody needs who opens the door; the rest of the
-- matrix knows no cell for her.
set local role stapteam_owner;

set local role stapteam_helpers;
create or replace function app.own_cases(who app.actor_row) returns setof uuid language sql stable as $$
  select case_id from public.responsibilities
  where programme_id = who.programme_id and membership_id = who.membership_id and upper_inf(during)
  union all
  select r.case_id from public.responsibilities r
  join public.case_courses c on c.programme_id = r.programme_id and c.case_id = r.case_id
  where r.programme_id = who.programme_id and r.membership_id = who.membership_id
    and c.phase = 'closed' and upper(r.during) = c.phase_since
  union all
  select case_id from public.case_assignments
  where programme_id = who.programme_id and membership_id = who.membership_id and ended_at is null
    and (select app.today()) between from_on and coalesce(until_on, 'infinity'::date)
    and who.role <> 'time_out_host'
  union all
  select s.case_id from public.time_out_stays s
  where who.role = 'time_out_host' and s.programme_id = who.programme_id
    and (s.state = 'arrived' or s.state = 'reserved' and s.leave_on >= (select app.today()))
  union all
  select c.id from public.cases c
  where c.programme_id = who.programme_id and c.opened_by_membership_id = who.membership_id
    and not exists (select from public.responsibilities r where r.programme_id = c.programme_id and r.case_id = c.id)
$$;

-- The number of a case to whoever sees its stays; the case itself is not thereby opened.
create function app.numbers_of_time_outs() returns table (case_id uuid, subject_id uuid, number text) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.id, c.subject_id, c.number from public.cases c
  where c.programme_id = (app.actor()).programme_id
    and c.id = any ((select app.cases_for('time-outs', 'read'))::uuid[])
$$;
revoke execute on function app.numbers_of_time_outs() from public;
grant execute on function app.numbers_of_time_outs() to stapteam_runtime;
set local role stapteam_owner;

create policy read_stay on identity_fields for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and field in ('call-name', 'emergency-contact')
    and case_id = any ((select app.cases_for('identity-stay', 'read'))::uuid[]));
