-- Who reads and writes the case, its course and who answers for it.
set local role stapteam_owner;

grant select, insert on cases to stapteam_runtime;
create policy read_related on cases for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and id = any ((select app.cases_for('case-directory', 'read'))::uuid[]));
-- Whoever triages may open a case, in her own name only.
create policy open_after_triage on cases for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and opened_by_membership_id = (select app.actor_membership())
    and (select app.may('referrals-in', 'write')));
-- A row just opened is read back before the relation exists.
create policy read_just_opened on cases for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and opened_by_membership_id = (select app.actor_membership())
    and (select app.may('referrals-in', 'write'))
    and recorded_at >= transaction_timestamp());

grant select, insert on case_courses to stapteam_runtime;
grant update (phase, phase_since, stability, continuation_needed, closed_out_of_sight, version)
  on case_courses to stapteam_runtime;
create policy read_related on case_courses for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-core', 'read'))::uuid[]));
create policy write_own on case_courses for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('case-core', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('case-core', 'create'))::uuid[])));
-- Whoever confirms a closing or opens a case again changes its phase and nothing else: 0021 holds that.
create policy change_own on case_courses for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('case-core', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('closures', 'review'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on phase_changes to stapteam_runtime;
create policy read_related on phase_changes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-core', 'read'))::uuid[]));
create policy add_own on phase_changes for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and (case_id = any ((select app.cases_for('case-core', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('case-core', 'create'))::uuid[])
      or case_id = any ((select app.cases_for('closures', 'review'))::uuid[])));

grant select, insert on case_openings to stapteam_runtime;
grant update (during) on case_openings to stapteam_runtime;
create policy read_related on case_openings for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-core', 'read'))::uuid[]));
-- Whoever decides on responsibility may open again: her last case manager may be gone.
create policy open_own on case_openings for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('case-core', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('case-core', 'create'))::uuid[])
      or case_id = any ((select app.cases_for('responsibility', 'write'))::uuid[])));
create policy close_own on case_openings for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('case-core', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('closures', 'review'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on responsibilities to stapteam_runtime;
grant update (during, introduced_at) on responsibilities to stapteam_runtime;
create policy read_related on responsibilities for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('responsibility', 'read'))::uuid[]));
create policy add_related on responsibilities for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('responsibility', 'write'))::uuid[])
      or manner = 'emergency'
        and case_id = any ((select app.cases_for('responsibility', 'transfer'))::uuid[])));
create policy end_related on responsibilities for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('responsibility', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('responsibility', 'transfer'))::uuid[])
      or case_id = any ((select app.cases_for('closures', 'review'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on case_assignments to stapteam_runtime;
grant update (until_on, ended_at) on case_assignments to stapteam_runtime;
create policy read_related on case_assignments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-core', 'read'))::uuid[]));
create policy add_related on case_assignments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('responsibility', 'write'))::uuid[]));
create policy end_related on case_assignments for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('responsibility', 'write'))::uuid[])
      or case_id = any ((select app.cases_for('closures', 'review'))::uuid[])))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on consents to stapteam_runtime;
grant update (until_on, withdrawn_on, version) on consents to stapteam_runtime;
create policy read_related on consents for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('consents', 'read'))
         and ((select app.actor_role()) <> 'process_director' or purpose = 'safety-house-sharing')
      or case_id = any ((select app.cases_for('consents', 'read'))::uuid[])
         and (select app.actor_role()) <> 'process_director'));
create policy add_own on consents for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('consents', 'write'))::uuid[]));
create policy change_own on consents for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('consents', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

-- Emergency access is asked for oneself; the privacy officer reviews it, the responsible one reads it.
grant select on emergency_accesses to stapteam_runtime;
grant insert (programme_id, id, case_id, membership_id, reason, ends_at) on emergency_accesses to stapteam_runtime;
grant update (ended_at, reviewed_at, reviewed_by, review) on emergency_accesses to stapteam_runtime;
create policy read_related on emergency_accesses for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('emergency-access', 'read'))
      or membership_id = (select app.actor_membership())
      or case_id = any ((select app.cases_for('emergency-access', 'read'))::uuid[])));
create policy ask_self on emergency_accesses for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and (select app.may('emergency-access', 'create')));
create policy end_self on emergency_accesses for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and membership_id = (select app.actor_membership()))
  with check (membership_id = (select app.actor_membership()) and ended_at is not null and reviewed_at is null);
create policy review_as_officer on emergency_accesses for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('emergency-access', 'review')))
  with check (programme_id = (select app.actor_programme()) and reviewed_by = (select app.actor_id()));

-- The access log: what was seen of her, by whom and why.
create policy read_access_log on audit_entries for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('access-log', 'read'))
      or subject_id = any ((select app.subjects_for('access-log', 'read'))::uuid[])));
