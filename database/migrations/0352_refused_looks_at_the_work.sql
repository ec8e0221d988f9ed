-- A refused look at her goals, at what somebody took upon herself, at a stay, or at a signal of hers that
-- was put off names her too: each has a path of its own, without her case in it.
set local role stapteam_owner;

grant select (programme_id, id, case_id) on goals, goal_waivers, signal_postponements to stapteam_helpers;
create policy helpers_name on goals for select to stapteam_helpers using (true);
create policy helpers_name on goal_waivers for select to stapteam_helpers using (true);
create policy helpers_name on signal_postponements for select to stapteam_helpers using (true);

set local role stapteam_helpers;
create or replace function app.subject_behind(programme uuid, entity uuid) returns uuid language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select r.subject_id from public.referrals_in r where r.programme_id = programme and r.id = entity),
    (select c.subject_id from public.cases c where c.programme_id = programme and c.id = coalesce(
      (select x.case_id from public.contacts x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.closures x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.consents x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.whereabouts x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.case_assignments x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.emergency_accesses x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.emergency_transfers x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.identity_fields x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.attachments x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.goals x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.goal_waivers x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.plan_actions x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.time_out_stays x where x.programme_id = programme and x.id = entity),
      (select x.case_id from public.signal_postponements x where x.programme_id = programme and x.id = entity),
      entity)))
$$;
set local role stapteam_owner;
