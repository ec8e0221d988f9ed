-- What goes out of care for good, or to the municipality, names no case: labels and codes of a published table,
-- the question to the policy level, and where an article was found.
set local role stapteam_owner;

alter table edition_cells add constraint names_no_case check (
  not app.names_case(coalesce(table_title, '') || ' ' || coalesce(label, '') || ' ' || table_code || ' ' || cell));
alter table policy_questions add constraint names_no_case check (not app.names_case(question));
alter table knowledge_articles add constraint found_where_no_case_is_named check (
  not app.names_case(coalesce(source_url, '')));

-- That De Cirkel wrote about her, and whether she was in danger, is known to who reads what it wrote.
drop policy read_timeline on facts;
create policy read_timeline on facts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and subject_id = any ((select app.subjects_for('timeline', 'read'))::uuid[])
    and (kind not in ('whereabouts-known', 'whereabouts-ended')
      or subject_id = any ((select app.subjects_for('whereabouts', 'read'))::uuid[]))
    and (kind not in ('message-came', 'message-noted')
      or subject_id = any ((select app.subjects_for('case-messages', 'read'))::uuid[])));
