-- How each figure of the live note stood, day by day: a job records it once a day, as a fact without a woman,
-- a person or a thing. Nobody else records such a fact, and what was recorded is not recorded again.
set local role stapteam_owner;

grant insert (programme_id, kind, occurred_at, recorded_at, attributes) on facts to stapteam_jobs;
create policy record_course on facts for insert to stapteam_jobs
  with check (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'safeguards'
    and kind = 'safeguard-measured' and subject_id is null and membership_id is null and entity_id is null);
create policy course_is_measured on facts as restrictive for insert to stapteam_runtime
  with check (kind <> 'safeguard-measured');
create unique index facts_one_measurement on facts (programme_id, (attributes ->> 'figure'), occurred_at)
  where kind = 'safeguard-measured';
