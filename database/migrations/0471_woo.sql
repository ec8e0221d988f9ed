-- Woo copies: a text that goes out under the Woo (open government act) without what may not. Somebody marks
-- passages with a ground of the act, another decides. The text and the versions it is laid beside are sealed by a
-- key of this copy alone and are erased after a term; what stays is what two persons decided may be read, with the
-- grounds in the place of what was taken out.
set local role stapteam_owner;

create table woo_copies (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  title text not null check (length(title) between 1 and 160),
  edition_id uuid,
  state text not null default 'draft' check (state in ('draft', 'decided', 'withdrawn')),
  made_by_membership_id uuid not null,
  made_by_person_id uuid not null,
  made_at timestamptz not null,
  decided_by_membership_id uuid,
  decided_by_person_id uuid,
  decided_at timestamptz check (decided_at >= made_at),
  remaining jsonb,
  key_id text not null,
  wrapped bytea,
  erased_at timestamptz,
  key_destroyed_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, edition_id) references published_editions (programme_id, id) on delete restrict,
  foreign key (programme_id, made_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, decided_by_membership_id) references memberships (programme_id, id) on delete restrict,
  constraint two_persons check (decided_by_person_id <> made_by_person_id),
  constraint decided_whole check (
    (state = 'decided') = (decided_at is not null) and (decided_at is null) = (decided_by_person_id is null)
    and (decided_at is null) = (decided_by_membership_id is null) and (decided_at is null) = (remaining is null)),
  check ((erased_at is null) = (wrapped is not null)),
  check (key_destroyed_at is null or erased_at is not null),
  constraint names_no_case check (not app.names_case(title))
);
call app.guard('woo_copies');
comment on column woo_copies.remaining is 'What may be read, in pieces, with the ground where something was taken out. Only this goes out.';
comment on column woo_copies.key_id is 'Of its own key in the key store; destroyed after the term.';

create table woo_texts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  copy_id uuid not null,
  kind text not null check (kind in ('source', 'version')),
  title text not null check (length(title) between 1 and 160),
  sealed bytea,
  added_by_membership_id uuid not null,
  added_at timestamptz not null,
  primary key (programme_id, id),
  foreign key (programme_id, copy_id) references woo_copies (programme_id, id) on delete restrict,
  foreign key (programme_id, added_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index woo_texts_one_source on woo_texts (programme_id, copy_id) where kind = 'source';
create index woo_texts_copy on woo_texts (programme_id, copy_id);
call app.guard('woo_texts');
comment on column woo_texts.kind is 'The text itself, or another version of it that is public already.';

create table woo_passages (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  copy_id uuid not null,
  from_at integer not null check (from_at >= 0),
  until_at integer not null check (until_at > from_at),
  ground text not null check (ground ~ '^5\.(1|2)(\.[0-9])?[a-z]?$'),
  decided_by_membership_id uuid not null,
  decided_by_person_id uuid not null,
  decided_at timestamptz not null,
  undone_by_membership_id uuid,
  undone_by_person_id uuid,
  undone_at timestamptz check (undone_at >= decided_at),
  primary key (programme_id, id),
  foreign key (programme_id, copy_id) references woo_copies (programme_id, id) on delete restrict,
  foreign key (programme_id, decided_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, undone_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((undone_at is null) = (undone_by_person_id is null)),
  check ((undone_at is null) = (undone_by_membership_id is null)),
  constraint passages_apart exclude using gist (programme_id with =, copy_id with =, int4range(from_at, until_at) with &&)
    where (undone_at is null)
);
create index woo_passages_copy on woo_passages (programme_id, copy_id);
call app.guard('woo_passages');
comment on column woo_passages.from_at is 'In the text, counted in UTF-16 units as a browser does; the words themselves stand nowhere else.';

-- What was decided stays as it was decided; its sources are erased, and nothing else of it changes.
create function app.keep_decided_copy() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
  as $$ begin
    if old.state <> 'draft' and (new.title, new.state, new.remaining, new.decided_by_person_id, new.decided_at)
      is distinct from (old.title, old.state, old.remaining, old.decided_by_person_id, old.decided_at) then
      raise exception 'a copy that is settled is not changed' using errcode = '42501';
    end if;
    return new;
  end $$;
revoke all on function app.keep_decided_copy() from public;
create trigger keep_decided_copy before update on woo_copies for each row execute function app.keep_decided_copy();

grant select on woo_copies, woo_texts, woo_passages to stapteam_runtime;
grant insert (programme_id, id, title, edition_id, made_by_membership_id, made_by_person_id, made_at, key_id, wrapped)
  on woo_copies to stapteam_runtime;
grant update (state, decided_by_membership_id, decided_by_person_id, decided_at, remaining, version)
  on woo_copies to stapteam_runtime;
grant insert on woo_texts to stapteam_runtime;
grant insert (programme_id, id, copy_id, from_at, until_at, ground, decided_by_membership_id, decided_by_person_id,
  decided_at) on woo_passages to stapteam_runtime;
grant update (undone_by_membership_id, undone_by_person_id, undone_at) on woo_passages to stapteam_runtime;

create policy read_all on woo_copies for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'read')));
create policy make on woo_copies for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'write'))
    and state = 'draft' and made_by_membership_id = (select app.actor_membership())
    and made_by_person_id = (select app.actor_id()));
create policy move on woo_copies for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and state = 'draft' and erased_at is null
    and (select app.may('woo-copies', 'write')))
  with check (programme_id = (select app.actor_programme()) and state in ('draft', 'withdrawn'));
-- Another than who brought the text and than everybody who marked anything in it, also what was undone.
create policy decide on woo_copies for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and state = 'draft' and erased_at is null
    and (select app.may('woo-copies', 'review')))
  with check (programme_id = (select app.actor_programme()) and state = 'decided'
    and decided_by_membership_id = (select app.actor_membership())
    and decided_by_person_id = (select app.actor_id())
    and decided_by_person_id <> all (array(
      select p.decided_by_person_id from woo_passages p where p.copy_id = woo_copies.id))
    and decided_by_person_id <> all (array(
      select p.undone_by_person_id from woo_passages p where p.copy_id = woo_copies.id and p.undone_at is not null)));

create policy read_all on woo_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'read')));
create policy bring on woo_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'write'))
    and added_by_membership_id = (select app.actor_membership())
    and copy_id = any (array(select c.id from woo_copies c where c.state = 'draft' and c.erased_at is null)));

create policy read_all on woo_passages for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'read')));
create policy mark on woo_passages for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'write'))
    and decided_by_membership_id = (select app.actor_membership()) and decided_by_person_id = (select app.actor_id())
    and copy_id = any (array(select c.id from woo_copies c where c.state = 'draft' and c.erased_at is null)));
create policy undo on woo_passages for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('woo-copies', 'write')) and undone_at is null
    and copy_id = any (array(select c.id from woo_copies c where c.state = 'draft' and c.erased_at is null)))
  with check (programme_id = (select app.actor_programme())
    and undone_by_membership_id = (select app.actor_membership()) and undone_by_person_id = (select app.actor_id()));

-- After the term: the texts first, then their key.
grant select (programme_id, id, made_at, decided_at, key_id, erased_at, key_destroyed_at) on woo_copies to stapteam_jobs;
grant update (wrapped, erased_at, key_destroyed_at) on woo_copies to stapteam_jobs;
create policy sweep_reads on woo_copies for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep');
create policy sweep_erases on woo_copies for update to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep')
  with check (programme_id = (select app.job_programme()) and erased_at is not null);
grant select (programme_id, id, copy_id) on woo_texts to stapteam_jobs;
grant update (sealed) on woo_texts to stapteam_jobs;
create policy sweep_reads on woo_texts for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep');
create policy sweep_erases on woo_texts for update to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'sweep')
  with check (programme_id = (select app.job_programme()) and sealed is null);
