-- How many signals of each kind a programme has, for the command line: days and states, never what
-- anything says, and no person.
set local role stapteam_owner;

grant select (programme_id, id, case_id, corrects_id, assessed_on) on assessments to stapteam_jobs;
grant select (programme_id, id, case_id, goal_id, state, due_on) on plan_actions to stapteam_jobs;
grant select (programme_id, id, case_id, state, answer_by, complete_by) on handovers to stapteam_jobs;
grant select (programme_id, id, case_id, state) on late_writes to stapteam_jobs;
grant select (programme_id, id, case_id, state) on complaints to stapteam_jobs;
grant select (programme_id, id, case_id, ended_on) on missing_reports to stapteam_jobs;
grant select (programme_id, id, case_id, ended_on) on incidents to stapteam_jobs;
grant select (programme_id, id, state) on referrals_in to stapteam_jobs;

do $$
declare
  counted text;
begin
  foreach counted in array array['assessments', 'plan_actions', 'handovers', 'late_writes', 'complaints',
      'missing_reports', 'incidents', 'referrals_in'] loop
    execute format('create policy measure on %I for select to stapteam_jobs using (programme_id = '
      '(select app.job_programme()) and (select app.job_purpose()) = ''monitor'')', counted);
  end loop;
end
$$;
