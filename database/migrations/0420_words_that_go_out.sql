-- What goes out of care for good, or to the municipality, names no case: labels and codes of a published table,
-- the question to the policy level, and where an article was found.
set local role stapteam_owner;

alter table edition_cells add constraint names_no_case check (
  not app.names_case(coalesce(table_title, '') || ' ' || coalesce(label, '') || ' ' || table_code || ' ' || cell));
alter table policy_questions add constraint names_no_case check (not app.names_case(question));
alter table knowledge_articles add constraint found_where_no_case_is_named check (
  not app.names_case(coalesce(source_url, '')));

-- Whoever changes a row answers to its checks: a job that erases, and an escalation that rises by itself.
grant execute on function app.names_case(text) to stapteam_jobs, stapteam_helpers;
