-- Capacity against caseload, in hours: a figure over everyone, measured by a job and shown to each as
-- far as it is hers. It asks who is away, and which cases pass to whom on a day to come; nothing of her.
set local role stapteam_owner;

grant select on absences, handovers, handover_rounds, handover_round_cases to stapteam_jobs;
create policy measure_capacity on absences for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on handovers for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on handover_rounds for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on handover_round_cases for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on pool_contracts for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on profile_confirmations for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on pool_languages for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on profile_versions for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure_capacity on vacancies for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));

-- Who is not proposed for a case: kept out by a conflict of interest, or not wanted in it by her. Which of
-- the two is not told, to nobody.
create function app.kept_out(of_case uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct k.person_id), '{}') from (
    select b.programme_id, b.case_id, b.person_id from public.conflict_blocks b where b.lifted_at is null
    union all
    select r.programme_id, r.case_id, r.person_id from public.worker_refusals r where r.ended_on is null
  ) k
  where k.programme_id = (app.actor()).programme_id and k.case_id = of_case
    and of_case = any (app.cases_for('matches', 'read'))
$$;
alter function app.kept_out(uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.kept_out(uuid) from public;
grant execute on function app.kept_out(uuid) to stapteam_runtime;
