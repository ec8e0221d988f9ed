-- A handover round: the whole caseload passes on before a day, as it did before 1 August 2023 (note, 2g).
-- What is done is read from the handovers themselves; here stands what was planned.
set local role stapteam_owner;

create table handover_rounds (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120),
  from_on date not null,
  complete_by date not null check (complete_by >= from_on),
  opened_by_membership_id uuid not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, opened_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('handover_rounds');
comment on column handover_rounds.name is 'What the round is for, such as a day; of nobody.';

create table handover_round_cases (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  round_id uuid not null,
  case_id uuid not null,
  planned_to_membership_id uuid,
  planned_on date,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, round_id, case_id),
  foreign key (programme_id, round_id) references handover_rounds (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, planned_to_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((planned_to_membership_id is null) = (planned_on is null))
);
create index handover_round_cases_case on handover_round_cases (programme_id, case_id);
call app.guard('handover_round_cases');

grant select, insert on handover_rounds to stapteam_runtime;
grant update (name, complete_by, closed_at, version) on handover_rounds to stapteam_runtime;
create policy read_all on handover_rounds for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('handover-rounds', 'read')));
create policy open_round on handover_rounds for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and opened_by_membership_id = (select app.actor_membership()) and (select app.may('handover-rounds', 'write')));
create policy change_round on handover_rounds for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('handover-rounds', 'write')))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on handover_round_cases to stapteam_runtime;
grant update (planned_to_membership_id, planned_on, version) on handover_round_cases to stapteam_runtime;
create policy read_related on handover_round_cases for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handovers', 'read'))::uuid[]));
create policy add_to_round on handover_round_cases for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('handover-rounds', 'write'))
    and case_id = any ((select app.cases_for('handovers', 'write'))::uuid[]));
create policy plan_related on handover_round_cases for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handovers', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
