-- Closing asks for a last assessment, or why there is none (note, 2a). Which one it was stands with the
-- closing; why there is none stays in its sealed story.
set local role stapteam_owner;

alter table closures add column assessment_id uuid;
alter table closures add foreign key (programme_id, assessment_id)
  references assessments (programme_id, id) on delete set null (assessment_id);
comment on column closures.assessment_id is 'The assessment at closing, of this opening; null: the sealed story says why there is none.';
