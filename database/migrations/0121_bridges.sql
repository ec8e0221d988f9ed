-- A bridge moment (note, 2b): care broke off before, and with the peer expert beside her a woman tries
-- again. Where it began, to which care, and what came of it. Codes and days only; what was said stands
-- in a note.
set local role stapteam_owner;

create table bridges (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  contact_id uuid,
  from_place text not null check (from_place in
    ('street', 'home', 'drop-in', 'phone', 'shelter', 'hospital', 'detention', 'elsewhere')),
  broken_off_care text check (broken_off_care in ('general-practitioner', 'mental-health', 'addiction-care',
    'sexual-health', 'hospital', 'shelter', 'housing', 'debt-help', 'legal-aid', 'other')),
  to_care text not null check (to_care in ('general-practitioner', 'mental-health', 'addiction-care',
    'sexual-health', 'hospital', 'shelter', 'housing', 'debt-help', 'legal-aid', 'other')),
  organisation_id uuid,
  begun_on date not null,
  outcome text check (outcome in ('kept', 'restored', 'broken-off', 'declined', 'no-room')),
  ended_on date check (ended_on >= begun_on),
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, contact_id) references contacts (programme_id, id) on delete cascade,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict,
  check ((outcome is null) = (ended_on is null))
);
create index bridges_case on bridges (programme_id, case_id, begun_on desc);
call app.guard('bridges');
comment on column bridges.broken_off_care is 'The care from which she came, where it broke off before.';
comment on column bridges.outcome is 'Null: under way. What broke off can be restored later.';

grant select, insert on bridges to stapteam_runtime;
grant update (outcome, ended_on, version) on bridges to stapteam_runtime;
create policy read_related on bridges for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('bridges', 'read'))::uuid[]));
create policy begin_self on bridges for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('bridges', 'write'))::uuid[]));
create policy end_own on bridges for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('bridges', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
