-- Files that belong to a case, such as a receipt or a letter: sealed by her key and bound to their row,
-- so that a copy under another row opens nothing. Rooms that need a file keep its id.
set local role stapteam_owner;

create table attachments (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  purpose text not null check (purpose ~ '^[a-z][a-z0-9-]{1,40}$'),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sealed bytea not null check (octet_length(sealed) <= 10 * 1024 * 1024 + 256),
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
-- Ciphertext does not get smaller by compressing it.
alter table attachments alter column sealed set storage external;
create index attachments_case on attachments (programme_id, case_id);
call app.guard('attachments');
comment on table attachments is 'No name, no exact size, no hash: each of them can tell which file it is to who has a copy.';
comment on column attachments.case_id is 'Never null: without a case there is no key of hers to seal it with.';
comment on column attachments.media_type is 'Read from the bytes, never taken from who sends them.';

grant select, insert on attachments to stapteam_runtime;
create policy read_own on attachments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('attachments', 'read'))::uuid[]));
create policy add_own on attachments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('attachments', 'write'))::uuid[]));
