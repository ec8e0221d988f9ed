-- Claims on documents of the municipality: the interim report, the summer note and the yearly budget (note, 4 and
-- the cost sheets): for which year, on which version, what was asked and what was granted. Of no woman.
set local role stapteam_owner;

create table budget_claims (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  document text not null check (document in ('progress-report', 'summer-note', 'city-budget')),
  for_year integer not null check (for_year between 2000 and 2100),
  version_id uuid,
  asked_cents bigint check (asked_cents >= 0),
  granted_cents bigint check (granted_cents >= 0),
  note text not null default '' check (length(note) <= 300 and not app.names_case(note)),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, version_id) references budget_versions (programme_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index budget_claims_year on budget_claims (programme_id, for_year);
create index budget_claims_version on budget_claims (programme_id, version_id) where version_id is not null;
call app.guard('budget_claims');
comment on column budget_claims.asked_cents is 'Null: not known, such as an amount that was blacked out.';
comment on column budget_claims.granted_cents is 'Null: not decided yet, or not known.';

grant select on budget_claims to stapteam_runtime;
grant insert (programme_id, id, document, for_year, version_id, asked_cents, granted_cents, note,
  recorded_by_membership_id, recorded_at) on budget_claims to stapteam_runtime;
grant update (document, for_year, version_id, asked_cents, granted_cents, note, recorded_by_membership_id, recorded_at,
  version) on budget_claims to stapteam_runtime;
create policy read_all on budget_claims for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('budget-claims', 'read')));
create policy claim on budget_claims for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budget-claims', 'write'))
    and recorded_by_membership_id = (select app.actor_membership()));
create policy change_claim on budget_claims for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('budget-claims', 'write')))
  with check (programme_id = (select app.actor_programme())
    and recorded_by_membership_id = (select app.actor_membership()));
