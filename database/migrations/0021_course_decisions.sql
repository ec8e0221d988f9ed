-- Whether she still needs the approach, and how firm her situation is: each decision is kept with its
-- day, who took it and why. The course of the case holds what counts now.
set local role stapteam_owner;

create table course_decisions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  aspect text not null check (aspect in ('continuation', 'stability')),
  value text not null,
  decided_at timestamptz not null,
  reason_sealed bytea,
  membership_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (value in ('needed', 'not-needed') or aspect <> 'continuation'),
  check (value in ('unknown', 'unstable', 'fragile', 'stable') or aspect <> 'stability')
);
create index course_decisions_case on course_decisions (programme_id, case_id, decided_at);
call app.guard('course_decisions');
comment on column course_decisions.reason_sealed is 'Why is her story: sealed, so that who sees the decision need not read it.';

grant select, insert on course_decisions to stapteam_runtime;
create policy read_related on course_decisions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-core', 'read'))::uuid[]));
create policy add_own on course_decisions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('case-core', 'write'))::uuid[]));

-- A policy cannot compare the row before with the row after. The second person closes, whoever decides
-- on responsibility opens again; the rest of the course is for who works on the case.
create function app.check_course_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  same boolean := (new.stability, new.continuation_needed) is not distinct from (old.stability, old.continuation_needed);
begin
  if (app.actor()).session_id is null or new.case_id = any (app.cases_for('case-core', 'write')) then
    return new;
  end if;
  if same and old.phase <> 'closed' and new.phase = 'closed'
    and new.case_id = any (app.cases_for('closures', 'review')) then return new; end if;
  if same and old.phase = 'closed' and new.phase = 'active'
    and new.case_id = any (app.cases_for('responsibility', 'write')) then return new; end if;
  raise exception 'the course of this case is not the actor''s to change' using errcode = '42501';
end
$$;
alter function app.check_course_change() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.check_course_change() from public;
grant execute on function app.check_course_change() to stapteam_owner;
set local role stapteam_owner;
create trigger change before update on case_courses
  for each row execute function app.check_course_change();
