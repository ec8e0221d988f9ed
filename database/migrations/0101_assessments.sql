-- How she is doing, side by side of her life, at one day: a score per domain or *not assessed* (note,
-- 2a). Scores are plain, because the course is read from them; why, and what she says herself, is hers
-- and sealed, in tables of their own, so that who sees scores need not see a reason.
set local role stapteam_owner;

create table assessments (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  instrument_id uuid not null,
  kind text not null check (kind in ('start', 'periodic', 'close')),
  assessed_on date not null,
  membership_id uuid not null,
  corrects_id uuid,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, instrument_id),
  unique (programme_id, corrects_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, instrument_id) references instruments (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, corrects_id) references assessments (programme_id, id) on delete cascade,
  check (corrects_id <> id)
);
create index assessments_case on assessments (programme_id, case_id, assessed_on);
call app.guard('assessments');
comment on column assessments.corrects_id is 'The assessment this one stands in for; that one stays readable and counts no longer.';

create table assessment_scores (
  programme_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  instrument_id uuid not null,
  domain_code text not null,
  score smallint,
  primary key (programme_id, assessment_id, domain_code),
  foreign key (programme_id, assessment_id, instrument_id)
    references assessments (programme_id, id, instrument_id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, instrument_id, domain_code)
    references instrument_domains (programme_id, instrument_id, code) on delete restrict,
  foreign key (programme_id, instrument_id, domain_code, score)
    references instrument_levels (programme_id, instrument_id, domain_code, score) on delete restrict
);
create index assessment_scores_case on assessment_scores (programme_id, case_id);
call app.guard('assessment_scores');
comment on column assessment_scores.score is 'Null is *not assessed*: an answer, and not a gap.';

-- Her voice: the score she gives herself, beside the professional's.
create table own_ratings (
  programme_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  instrument_id uuid not null,
  domain_code text not null,
  score smallint not null,
  primary key (programme_id, assessment_id, domain_code),
  foreign key (programme_id, assessment_id, instrument_id)
    references assessments (programme_id, id, instrument_id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, instrument_id, domain_code, score)
    references instrument_levels (programme_id, instrument_id, domain_code, score) on delete restrict
);
create index own_ratings_case on own_ratings (programme_id, case_id);
call app.guard('own_ratings');

create table assessment_texts (
  programme_id uuid not null,
  assessment_id uuid not null,
  case_id uuid not null,
  sealed bytea not null,
  version integer not null default 1,
  primary key (programme_id, assessment_id),
  foreign key (programme_id, assessment_id) references assessments (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
create index assessment_texts_case on assessment_texts (programme_id, case_id);
call app.guard('assessment_texts');
comment on column assessment_texts.sealed is 'The reason and her own words of each domain, as one sealed record; written once.';

-- What is being typed, kept while a session ends or a phone goes dark. Others on the case see that
-- there is one, and whose; what is in it is its writer's until she records it.
create table assessment_drafts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  instrument_id uuid not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, case_id, membership_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade,
  foreign key (programme_id, instrument_id) references instruments (programme_id, id) on delete restrict
);
call app.guard('assessment_drafts');
comment on column assessment_drafts.ended_at is 'Recorded or thrown away; her next draft of this case goes on in the same row.';

create table assessment_draft_texts (
  programme_id uuid not null,
  draft_id uuid not null,
  case_id uuid not null,
  membership_id uuid not null,
  sealed bytea,
  primary key (programme_id, draft_id),
  foreign key (programme_id, draft_id) references assessment_drafts (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade
);
create index assessment_draft_texts_case on assessment_draft_texts (programme_id, case_id);
call app.guard('assessment_draft_texts');
comment on column assessment_draft_texts.sealed is 'Null once the draft has ended: what was typed and not recorded is gone.';

grant select, insert on assessments, assessment_scores, own_ratings, assessment_texts to stapteam_runtime;
create policy read_related on assessments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessments', 'read'))::uuid[]));
create policy record_own on assessments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('assessments', 'write'))::uuid[]));
create policy read_related on assessment_scores for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessments', 'read'))::uuid[]));
create policy record_own on assessment_scores for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessments', 'write'))::uuid[]));
create policy read_related on own_ratings for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessment-texts', 'read'))::uuid[]));
create policy record_own on own_ratings for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessment-texts', 'write'))::uuid[]));
create policy read_related on assessment_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessment-texts', 'read'))::uuid[]));
create policy record_own on assessment_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessment-texts', 'write'))::uuid[]));

grant select, insert on assessment_drafts, assessment_draft_texts to stapteam_runtime;
grant update (instrument_id, started_at, saved_at, ended_at, version) on assessment_drafts to stapteam_runtime;
grant update (sealed) on assessment_draft_texts to stapteam_runtime;
create policy know_of_related on assessment_drafts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('assessment-drafts', 'read'))::uuid[]));
create policy begin_self on assessment_drafts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('assessment-drafts', 'write'))::uuid[]));
create policy save_self on assessment_drafts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('assessment-drafts', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
create policy read_self on assessment_draft_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('assessment-drafts', 'read'))::uuid[]));
create policy write_self on assessment_draft_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('assessment-drafts', 'write'))::uuid[]));
create policy save_self on assessment_draft_texts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('assessment-drafts', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
