-- Publications (note, 2e): figures over a fixed period from which nobody can be worked out. An edition is
-- drafted, attacked, approved by two persons and published; what is published stands in a ledger that nobody
-- changes. An exact count is never kept here: a cell holds only what may be said of it.
set local role stapteam_owner;

create table editions (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  period text not null check (period ~ '^(19|20|21)\d\d(-H[12])?$'),
  state text not null default 'draft' check (state in ('draft', 'safe', 'opened', 'published', 'withdrawn')),
  note text not null default '' check (length(note) <= 4000),
  supersedes_id uuid,
  reason text check (length(reason) between 1 and 600),
  relations jsonb not null default '[]',
  findings jsonb not null default '[]',
  checked_at timestamptz,
  made_by_membership_id uuid not null,
  made_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, made_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((supersedes_id is null) = (reason is null)),
  constraint names_no_case check (note !~* '\m[a-z]{2,8}-[0-9]{3,6}\M' and coalesce(reason, '') !~* '\m[a-z]{2,8}-[0-9]{3,6}\M')
);
create unique index editions_one_at_work on editions (programme_id, period)
  where state not in ('published', 'withdrawn');
call app.guard('editions');
comment on column editions.supersedes_id is 'The published edition that it corrects, and why.';
comment on column editions.relations is 'What binds the counts of the author''s own tables: their sums and their universe.';
comment on column editions.findings is 'What a reader could work out when it was checked last.';

create table edition_cells (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  edition_id uuid not null,
  place integer not null check (place between 1 and 500),
  table_code text not null check (table_code ~ '^[a-z][a-z0-9-]{0,60}$'),
  table_title text check (length(table_title) between 1 and 120),
  cell text not null check (cell ~ '^[a-z][a-z0-9-]{0,60}$'),
  label text check (length(label) between 1 and 120),
  unit text not null check (unit in ('persons', 'events')),
  universe text not null check (universe in ('approach', 'continued', 'visitors')),
  method text not null check (method in ('words', 'band', 'rounded', 'withheld')),
  because text check (because in
    ('too-few-persons', 'one-stands-out', 'tells-more', 'contradicts-earlier', 'author')),
  shown_min integer check (shown_min >= 0),
  shown_max integer check (shown_max > shown_min),
  terms jsonb not null,
  primary key (programme_id, id),
  unique (programme_id, edition_id, table_code, cell),
  foreign key (programme_id, edition_id) references editions (programme_id, id) on delete cascade,
  check ((method = 'withheld') = (because is not null)),
  check ((method = 'withheld') = (shown_min is null)),
  check ((shown_min is null) = (shown_max is null))
);
call app.guard('edition_cells');
comment on column edition_cells.shown_max is 'More than the least: a figure is never said exactly.';
comment on column edition_cells.terms is 'Which counts it is the sum of, by the names that are the same in every edition.';

create table edition_approvals (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  edition_id uuid not null,
  edition_version integer not null,
  person_id uuid not null references persons (id) on delete restrict,
  membership_id uuid not null,
  role text not null,
  approved_at timestamptz not null,
  primary key (programme_id, id),
  constraint once_by_one_person unique (programme_id, edition_id, edition_version, person_id),
  foreign key (programme_id, edition_id) references editions (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('edition_approvals');
comment on column edition_approvals.edition_version is 'Of what was approved: a change asks for approval anew.';

create table published_editions (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null,
  number integer not null check (number >= 1),
  period text not null,
  supersedes_id uuid,
  published_at timestamptz not null,
  content text not null,
  previous_hash bytea,
  hash bytea not null check (length(hash) = 32),
  signature bytea not null,
  key_fingerprint text not null,
  primary key (programme_id, id),
  unique (programme_id, number),
  unique (programme_id, supersedes_id),
  foreign key (programme_id, id) references editions (programme_id, id) on delete restrict,
  foreign key (programme_id, supersedes_id) references published_editions (programme_id, id) on delete restrict
);
create unique index published_once on published_editions (programme_id, period) where supersedes_id is null;
call app.guard('published_editions');
comment on table published_editions is 'The ledger: only ever added to, by anybody.';
comment on column published_editions.hash is 'SHA-256 over the hash before it and the content, which the signature signs.';

-- Not by the owner either, nor by who works beyond row security.
create function app.keep_published() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$ begin raise exception 'a published edition is not changed' using errcode = '42501'; end $$;
revoke all on function app.keep_published() from public;
create trigger keep_published before update or delete on published_editions
  for each row execute function app.keep_published();
create trigger keep_published_whole before truncate on published_editions
  for each statement execute function app.keep_published();

-- What is published stands still at its draft as well, and so do its cells and who approved.
create function app.keep_settled_edition() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$ begin
    if old.state in ('published', 'withdrawn') then
      raise exception 'an edition that is settled is not changed' using errcode = '42501';
    end if;
    return new;
  end $$;
revoke all on function app.keep_settled_edition() from public;
create trigger keep_settled_edition before update on editions
  for each row execute function app.keep_settled_edition();

grant select on editions, edition_cells, edition_approvals, published_editions to stapteam_runtime;
grant insert (programme_id, id, period, note, supersedes_id, reason, relations, made_by_membership_id, made_at)
  on editions to stapteam_runtime;
grant update (state, findings, checked_at, version) on editions to stapteam_runtime;
grant insert on edition_cells to stapteam_runtime;
grant update (method, because, shown_min, shown_max) on edition_cells to stapteam_runtime;
grant insert on edition_approvals to stapteam_runtime;
grant insert on published_editions to stapteam_runtime;

create policy read_all on editions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'read')));
create policy draft on editions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and state = 'draft'
    and made_by_membership_id = (select app.actor_membership())
    and (select app.may('edition-drafts', 'write')));
create policy move on editions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and state not in ('published', 'withdrawn')
    and (select app.may('edition-drafts', 'write')))
  with check (programme_id = (select app.actor_programme()));

create policy read_all on edition_cells for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'read')));
create policy draft on edition_cells for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'write'))
    and edition_id = any (array(select e.id from editions e where e.state = 'draft')));
create policy withhold on edition_cells for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'write'))
    and edition_id = any (array(select e.id from editions e where e.state not in ('published', 'withdrawn'))))
  with check (method = 'withheld' and because = 'author');

create policy read_all on edition_approvals for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'read')));
create policy approve on edition_approvals for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'review'))
    and membership_id = (select app.actor_membership())
    and person_id = (select m.person_id from memberships m where m.id = membership_id)
    and edition_id = any (array(select e.id from editions e where e.state = 'safe')));

create policy read_all on published_editions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('publications', 'read')));
-- Two persons approved this version, and nothing of it can be opened.
create policy publish on published_editions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('edition-drafts', 'write'))
    and id = any (array(select e.id from editions e where e.state = 'safe' and 2 <= (
      select count(distinct a.person_id) from edition_approvals a
      where a.edition_id = e.id and a.edition_version = e.version))));

-- What is published is public: read without a session, and nothing else of the programme with it.
create policy read_public on published_editions for select to stapteam_helpers using (true);
grant select on published_editions to stapteam_helpers;

create function app.published(asked_slug text)
  returns table (id uuid, number integer, period text, supersedes_id uuid, published_at timestamptz,
    content text, hash text, signature text, key_fingerprint text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select e.id, e.number, e.period, e.supersedes_id, e.published_at, e.content,
      encode(e.hash, 'hex'), encode(e.signature, 'hex'), e.key_fingerprint
    from public.published_editions e join public.programmes p on p.id = e.programme_id
    where p.slug = asked_slug order by e.number desc
  $$;
revoke all on function app.published(text) from public;
grant execute on function app.published(text) to stapteam_runtime;
alter function app.published(text) owner to stapteam_helpers;
