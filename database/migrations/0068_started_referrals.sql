-- Once an aanmelding has become a case, who may know of it is who may know of the case: its alias is
-- hers. Until then the team triages together, and everybody who triages sees it (product, who sees what).
set local role stapteam_owner;

-- Whoever starts a case for a colleague sees for an hour that it was done, also when she asks twice.
create function app.just_opened_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.id), '{}') from public.cases c
  where c.programme_id = (app.actor()).programme_id
    and c.opened_by_membership_id = (app.actor()).membership_id
    and c.recorded_at > clock_timestamp() - interval '1 hour'
$$;

drop policy read_all on referrals_in;
create policy read_waiting on referrals_in for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('referrals-in', 'read'))
      or (select app.may('referrals-in', 'read', 'org')) and organisation_id = (select app.actor_organisation()))
    and (state <> 'started' or case_id = any ((select app.cases_for('case-directory', 'read'))::uuid[])
      or case_id = any ((select app.just_opened_cases())::uuid[])));

-- What was tried to reach her is seen with the aanmelding, and not beside it.
create function app.hidden_referrals() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(r.id), '{}') from public.referrals_in r
  where r.programme_id = (app.actor()).programme_id and r.state = 'started'
    and r.case_id <> all ((select app.cases_for('case-directory', 'read'))::uuid[])
    and r.case_id <> all ((select app.just_opened_cases())::uuid[])
$$;
grant select (state, case_id) on referrals_in to stapteam_helpers;
alter function app.just_opened_cases() owner to stapteam_helpers;
alter function app.hidden_referrals() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.just_opened_cases(), app.hidden_referrals() from public;
grant execute on function app.just_opened_cases(), app.hidden_referrals() to stapteam_runtime;
set local role stapteam_owner;

drop policy read_all on referral_attempts;
create policy read_with_referral on referral_attempts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('referrals-in', 'read'))
    and referral_in_id <> all ((select app.hidden_referrals())::uuid[]));
