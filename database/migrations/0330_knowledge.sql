-- What the expert role spreads (note, 2c): articles and developments with their source and the day on which
-- they are looked at again, who holds which expertise, and questions to the expert with answers. Of no woman:
-- a case number is refused here as well as by the program; a name and an alias by the program alone, which
-- compares with what the writer may see. Found by Dutch full text.
set local role stapteam_owner;

create table knowledge_articles (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('article', 'development')),
  topic text not null check (topic in ('law-and-policy', 'working-methods')),
  reach text not null check (reach in ('local', 'national')),
  title text not null check (length(title) between 1 and 160),
  body text not null check (length(body) between 1 and 20000),
  source text not null check (length(source) between 1 and 300),
  source_url text check (length(source_url) <= 500 and source_url ~ '^https://'),
  reviewed_on date not null,
  review_by date not null check (review_by > reviewed_on),
  kept_by_membership_id uuid not null,
  ended_on date,
  version integer not null default 1,
  words tsvector generated always as (
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', body), 'B')
      || setweight(to_tsvector('dutch', source), 'C')) stored,
  primary key (programme_id, id),
  foreign key (programme_id, kept_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint names_no_case check (title || ' ' || body || ' ' || source !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create index knowledge_articles_review on knowledge_articles (programme_id, review_by) where ended_on is null;
create index knowledge_articles_words on knowledge_articles using gin (words);
call app.guard('knowledge_articles');
comment on column knowledge_articles.ended_on is 'From here on it is not shown: it does not hold any more.';

create table knowledge_expertises (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  topic text not null check (length(topic) between 1 and 120),
  kept_by_membership_id uuid not null,
  ended_on date,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, kept_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index knowledge_expertises_once on knowledge_expertises (programme_id, membership_id, lower(topic))
  where ended_on is null;
call app.guard('knowledge_expertises');

create table knowledge_questions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  question text not null check (length(question) between 1 and 2000),
  asked_by_membership_id uuid not null,
  asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 4000),
  answered_by_membership_id uuid,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null default 1,
  words tsvector generated always as (
    setweight(to_tsvector('dutch', question), 'A') || setweight(to_tsvector('dutch', coalesce(answer, '')), 'B')) stored,
  primary key (programme_id, id),
  foreign key (programme_id, asked_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, answered_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by_membership_id is null)),
  check (withdrawn_at is null or answered_at is null),
  constraint names_no_case check (question || ' ' || coalesce(answer, '') !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create index knowledge_questions_words on knowledge_questions using gin (words);
create index knowledge_questions_asked on knowledge_questions (programme_id, asked_at desc);
call app.guard('knowledge_questions');

grant select on knowledge_articles, knowledge_expertises, knowledge_questions to stapteam_runtime;
grant insert (programme_id, id, kind, topic, reach, title, body, source, source_url, reviewed_on, review_by, kept_by_membership_id)
  on knowledge_articles to stapteam_runtime;
grant update (kind, topic, reach, title, body, source, source_url, reviewed_on, review_by, kept_by_membership_id, ended_on, version)
  on knowledge_articles to stapteam_runtime;
grant insert (programme_id, id, membership_id, topic, kept_by_membership_id) on knowledge_expertises to stapteam_runtime;
grant update (ended_on, version) on knowledge_expertises to stapteam_runtime;
grant insert (programme_id, id, question, asked_by_membership_id, asked_at) on knowledge_questions to stapteam_runtime;
grant update (answer, answered_by_membership_id, answered_at, withdrawn_at, version) on knowledge_questions to stapteam_runtime;

create policy read_all on knowledge_articles for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'read')));
create policy keep on knowledge_articles for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'write'))
    and kept_by_membership_id = (select app.actor_membership()));
create policy keep_all on knowledge_articles for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'write')))
  with check (programme_id = (select app.actor_programme())
    and kept_by_membership_id = (select app.actor_membership()));

create policy read_all on knowledge_expertises for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'read')));
create policy keep on knowledge_expertises for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'write'))
    and kept_by_membership_id = (select app.actor_membership()));
create policy end_all on knowledge_expertises for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'write')))
  with check (programme_id = (select app.actor_programme()));

create policy read_all on knowledge_questions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('knowledge', 'read')));
create policy ask_self on knowledge_questions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('knowledge-questions', 'create'))
    and asked_by_membership_id = (select app.actor_membership()));
-- Answered by somebody else than who asked; withdrawn by who asked, or by who keeps the knowledge.
create policy answer_others on knowledge_questions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and answered_at is null and withdrawn_at is null
    and (select app.may('knowledge-questions', 'write')))
  with check (programme_id = (select app.actor_programme())
    and (answered_by_membership_id = (select app.actor_membership()) and asked_by_membership_id <> (select app.actor_membership())
      or answered_by_membership_id is null
        and (asked_by_membership_id = (select app.actor_membership()) or (select app.may('knowledge', 'write')))));

-- Counted for the command line: days and states, no text.
grant select (programme_id, id, review_by, ended_on) on knowledge_articles to stapteam_jobs;
grant select (programme_id, id, answered_at, withdrawn_at) on knowledge_questions to stapteam_jobs;
create policy measure on knowledge_articles for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on knowledge_questions for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
