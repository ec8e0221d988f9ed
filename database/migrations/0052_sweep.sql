-- What has done its work is swept away: steps of a sign-in past their minutes, and the keys of writes
-- that nobody repeats after a month. A job may delete these rows and no other.
set local role stapteam_owner;

grant select (expires_at), delete on ceremonies to stapteam_jobs;
create policy sweep_expired on ceremonies to stapteam_jobs
  using ((select app.job_purpose()) = 'sweep' and expires_at < clock_timestamp());

grant select (programme_id, created_at), delete on idempotency_keys to stapteam_jobs;
create policy sweep_old on idempotency_keys to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep'
    and created_at < clock_timestamp() - interval '30 days');
