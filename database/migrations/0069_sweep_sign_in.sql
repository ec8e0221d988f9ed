-- Ended sessions and used invitations have done their work; the audit keeps who signed in and when.
-- The term is a setting; the database lets the sweep reach nothing that ended less than a week ago.
set local role stapteam_owner;

create policy sweep_ended on sessions to stapteam_jobs
  using ((select app.job_purpose()) = 'sweep' and programme_id = (select app.job_programme())
    and kind = 'person' and coalesce(ended_at, ends_at) < clock_timestamp() - interval '7 days');
grant select (programme_id, kind, ends_at, ended_at), delete on sessions to stapteam_jobs;

create policy sweep_over on invitations to stapteam_jobs
  using ((select app.job_purpose()) = 'sweep'
    and coalesce(used_at, ended_at, expires_at) < clock_timestamp() - interval '7 days');
grant select (expires_at, used_at, ended_at), delete on invitations to stapteam_jobs;
