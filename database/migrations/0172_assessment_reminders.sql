-- Who answers for a case, or stands in for who does, is reminded of an assessment before its day (product,
-- plan). Which one is due is a rule of the room; here is kept who was reminded of which, so that it is told
-- once, and a job reads days for it and nothing else.
set local role stapteam_owner;

create table assessment_reminders (
  programme_id uuid not null,
  case_id uuid not null,
  due_on date not null,
  membership_id uuid not null,
  primary key (programme_id, case_id, due_on, membership_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade
);
call app.guard('assessment_reminders');
call app.keep_from_conflicts('assessment_reminders');
comment on table assessment_reminders is 'For the job alone: nobody reads it.';
grant select, insert on assessment_reminders to stapteam_helpers;
create policy helpers_remind on assessment_reminders to stapteam_helpers using (true) with check (true);
grant select (programme_id, case_id, id, assessed_on, corrects_id) on assessments to stapteam_helpers;
create policy helpers_remind on assessments for select to stapteam_helpers using (true);
create policy helpers_remind on notices for insert to stapteam_helpers with check (kind = 'assessment-due');

-- Open cases of the job's programme, with the last assessment that counts since each opened.
create function app.assessment_days() returns table (case_id uuid, opened_on date, last_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.case_id, (lower(o.during) at time zone 'Europe/Amsterdam')::date, (
    select max(a.assessed_on) from public.assessments a
    where a.programme_id = o.programme_id and a.case_id = o.case_id
      and a.assessed_on >= (lower(o.during) at time zone 'Europe/Amsterdam')::date
      and not exists (select from public.assessments later
        where later.programme_id = a.programme_id and later.corrects_id = a.id))
  from public.case_openings o
  where o.programme_id = app.job_programme() and app.job_purpose() = 'notices' and upper_inf(o.during)
$$;

-- Tells each of them once, on a day. @returns how many were told
create function app.remind_of_assessment(of_case uuid, due date, on_day date) returns integer
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with concerned as (
    select r.membership_id from public.responsibilities r
    where r.programme_id = app.job_programme() and r.case_id = of_case and upper_inf(r.during)
    union
    select a.membership_id from public.case_assignments a
    where a.programme_id = app.job_programme() and a.case_id = of_case and a.kind = 'stand-in'
      and a.ended_at is null and on_day between a.from_on and coalesce(a.until_on, 'infinity'::date)),
  reminded as (
    insert into public.assessment_reminders (programme_id, case_id, due_on, membership_id)
    select m.programme_id, of_case, due, m.id from concerned
    join public.memberships m on m.programme_id = app.job_programme() and m.id = concerned.membership_id
    where app.job_purpose() = 'notices' and on_day between m.valid_from and coalesce(m.valid_until, 'infinity'::date)
    on conflict do nothing returning membership_id),
  told as (
    insert into public.notices (programme_id, membership_id, kind, entity_id)
    select app.job_programme(), reminded.membership_id, 'assessment-due', of_case from reminded)
  select count(*)::integer from reminded
$$;

alter function app.assessment_days() owner to stapteam_helpers;
alter function app.remind_of_assessment(uuid, date, date) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.assessment_days(), app.remind_of_assessment(uuid, date, date) from public;
grant execute on function app.assessment_days(), app.remind_of_assessment(uuid, date, date) to stapteam_jobs;
