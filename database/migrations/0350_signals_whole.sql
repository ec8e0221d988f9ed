-- How many signals of every kind a programme has, for the command line: what asks for somebody by its state
-- alone is counted here, past every policy and as figures, so that the job reads of none of these tables a
-- row. What needs a norm of its room comes as days, without a person or what was said.
set local role stapteam_owner;

revoke select (programme_id, id, case_id, state) on late_writes, complaints from stapteam_jobs;
revoke select (programme_id, id, case_id, ended_on) on missing_reports, incidents from stapteam_jobs;
revoke select (programme_id, id, state) on referrals_in from stapteam_jobs;
drop policy measure on late_writes;
drop policy measure on complaints;
drop policy measure on missing_reports;
drop policy measure on incidents;
drop policy measure on referrals_in;

grant select (programme_id, state) on late_writes, complaints, referrals_in, municipal_requests to stapteam_helpers;
grant select (programme_id, case_id, ended_on) on missing_reports, incidents to stapteam_helpers;
grant select (programme_id, id, case_id, replaces_id, review_on) on safety_plans to stapteam_helpers;
grant select (programme_id, membership_id, kind, planned_on, kept_on, cancelled_at) on supervision_sessions
  to stapteam_helpers;
grant select (programme_id, id, ended_on) on network_organisations to stapteam_helpers;
grant select (programme_id, network_organisation_id, review_on, ended_on) on network_agreements to stapteam_helpers;
grant select (programme_id, network_organisation_id, spoken_on) on network_talks to stapteam_helpers;
grant select (programme_id, escalation_id, level, kind) on escalation_steps to stapteam_helpers;

do $$
declare
  counted text;
begin
  foreach counted in array array['late_writes', 'complaints', 'referrals_in', 'municipal_requests',
      'missing_reports', 'incidents', 'safety_plans', 'supervision_sessions', 'network_organisations',
      'network_agreements', 'network_talks'] loop
    execute format('create policy helpers_count_signals on %I for select to stapteam_helpers using (true)', counted);
  end loop;
end
$$;

set local role stapteam_helpers;

-- Whether a programme looks after an account: as app.kept_people, for a programme and not for an actor.
create function app.keeps_account(programme uuid, person uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select programme = coalesce(p.home_programme_id, (
    select m.programme_id from public.memberships m where m.person_id = p.id
    order by m.valid_from, m.programme_id limit 1))
  from public.persons p where p.id = person
$$;

-- Open cases of the job's programme of women who live.
create function app.counted_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(o.case_id), '{}') from public.case_openings o
  where o.programme_id = app.job_programme() and upper_inf(o.during)
    and app.died_on(o.programme_id, o.case_id) is null
$$;

-- @param ending_by the last day on which an end is told
-- @returns how many there are of each kind; null in any other job than one that measures
create function app.count_waiting(on_day date, ending_by date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object(
    'missing', (select count(*) from public.missing_reports r
      where r.programme_id = at.id and r.ended_on is null and r.case_id = any (at.cases)),
    'incident-open', (select count(distinct r.case_id) from public.incidents r
      where r.programme_id = at.id and r.ended_on is null and r.case_id = any (at.cases)),
    'safety-plan-review', (select count(*) from public.safety_plans r
      where r.programme_id = at.id and r.review_on <= on_day and r.case_id = any (at.cases)
        and not exists (select from public.safety_plans n where n.programme_id = r.programme_id and n.replaces_id = r.id)),
    'death-to-confirm', (select count(*) from public.deaths r
      where r.programme_id = at.id and r.state = 'recorded'),
    'whereabouts-review', (select count(*) from public.whereabouts r
      join public.case_courses c on c.programme_id = r.programme_id and c.case_id = r.case_id
      where r.programme_id = at.id and r.ended_on is null and r.review_on <= on_day and c.phase <> 'closed'),
    'late-write-waiting', (select count(*) from public.late_writes r
      where r.programme_id = at.id and r.state = 'waiting'),
    'complaint-open', (select count(*) from public.complaints r
      where r.programme_id = at.id and r.state <> 'answered'),
    'referral-waiting', (select count(*) from public.referrals_in r
      where r.programme_id = at.id and r.state = 'waiting'),
    'closure-to-confirm', (select count(*) from public.closures r
      where r.programme_id = at.id and r.state = 'requested'),
    'transfer-to-confirm', (select count(*) from public.emergency_transfers r
      where r.programme_id = at.id and r.state = 'requested'),
    'escalation-risen', (select count(*) from public.escalations r
      where r.programme_id = at.id and r.state = 'open' and r.level <> 'policy' and exists (
        select from public.escalation_steps s where s.programme_id = r.programme_id
          and s.escalation_id = r.id and s.level = r.level and s.kind = 'risen')),
    'escalation-to-answer', (select count(*) from public.escalations r
      where r.programme_id = at.id and r.state = 'open' and r.level <> 'policy' and not exists (
        select from public.escalation_steps s where s.programme_id = r.programme_id
          and s.escalation_id = r.id and s.level = r.level and s.kind = 'risen')),
    'escalation-answered', (select count(*) from public.escalations r
      where r.programme_id = at.id and r.state = 'answered'),
    'municipal-request-due', (select count(*) from public.municipal_requests r
      where r.programme_id = at.id and r.state = 'open'),
    'agreement-review', (select count(*) from public.network_agreements r
      join public.network_organisations o on o.programme_id = r.programme_id and o.id = r.network_organisation_id
      where r.programme_id = at.id and r.ended_on is null and r.review_on <= on_day and o.ended_on is null),
    'consent-ending', (select count(*) from public.consents r
      where r.programme_id = at.id and r.withdrawn_on is null and on_day between r.from_on and r.until_on
        and r.until_on <= ending_by),
    'emergency-access-to-review', (select count(*) from public.emergency_accesses r
      where r.programme_id = at.id and r.reviewed_at is null
        and (r.ended_at is not null or clock_timestamp() >= r.ends_at)),
    'confirmation-waiting', (select count(*) from (
      select r.person_id from public.memberships r
        where r.programme_id = at.id and not r.usable and coalesce(r.valid_until, 'infinity'::date) >= on_day
      union all
      select r.person_id from public.invitations r where not r.usable and r.used_at is null
        and r.ended_at is null and r.expires_at > clock_timestamp() and app.keeps_account(at.id, r.person_id)
      union all
      select r.person_id from public.oidc_subjects r where not r.usable and r.ended_at is null
        and app.keeps_account(at.id, r.person_id)) waiting
      join public.persons p on p.id = waiting.person_id and p.ended_at is null),
    'account-left-over', (select count(*) from public.persons p
      where p.ended_at is null and app.keeps_account(at.id, p.id)
        and (select bool_and(coalesce(r.valid_until, 'infinity'::date) < on_day) from public.memberships r
          where r.programme_id = at.id and r.person_id = p.id)),
    'membership-ending', (select count(*) from public.memberships r
      where r.programme_id = at.id and on_day between r.valid_from and r.valid_until and r.valid_until <= ending_by),
    'flex-unfunded', (select count(*) from public.flex_expenses r
      where r.programme_id = at.id and r.state = 'unfunded'),
    'flex-approval-waiting', (select count(*) from public.flex_expenses r
      where r.programme_id = at.id and r.state = 'asked'),
    'flex-receipt-missing', (select count(*) from public.flex_expenses r
      where r.programme_id = at.id and r.state in ('spent', 'unfunded')
        and r.receipt_id is null and r.no_receipt_sealed is null))
  from (select app.job_programme() as id, app.counted_cases() as cases) as at
  where app.job_purpose() = 'monitor'
$$;

-- Whose supervision counts today, with the days that were planned since a day and not cancelled.
create function app.supervision_days(on_day date, since date) returns table (
    membership_id uuid, role text, valid_from date, kind text, planned_on date, kept_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.role, m.valid_from, s.kind, s.planned_on, s.kept_on
  from public.memberships m
  left join public.supervision_sessions s on s.programme_id = m.programme_id and s.membership_id = m.id
    and s.cancelled_at is null and s.planned_on >= since
  where m.programme_id = app.job_programme() and app.job_purpose() = 'monitor' and m.usable
    and m.role in ('peer_expert', 'case_manager')
    and on_day between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
$$;

-- When somebody last spoke with each organisation that takes part.
create function app.talk_days() returns table (last_spoken_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (select max(t.spoken_on) from public.network_talks t
    where t.programme_id = o.programme_id and t.network_organisation_id = o.id)
  from public.network_organisations o
  where o.programme_id = app.job_programme() and app.job_purpose() = 'monitor' and o.ended_on is null
$$;

revoke execute on function app.keeps_account(uuid, uuid), app.counted_cases(), app.count_waiting(date, date),
  app.supervision_days(date, date), app.talk_days() from public;
grant execute on function app.count_waiting(date, date), app.supervision_days(date, date), app.talk_days()
  to stapteam_jobs;
