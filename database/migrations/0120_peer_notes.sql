-- What a peer expert writes down of a woman beside her contacts (note, 2b). Hers alone; she shares one
-- by one with the team, and can withdraw that: from then on nobody else reads it. That it was shared and
-- withdrawn stays as facts, and who read it meanwhile in the access log.
set local role stapteam_owner;

create table peer_notes (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  written_at timestamptz not null,
  shared_at timestamptz,
  sealed bytea not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index peer_notes_case on peer_notes (programme_id, case_id, written_at desc);
create index peer_notes_membership on peer_notes (programme_id, membership_id);
call app.guard('peer_notes');
comment on column peer_notes.shared_at is 'Null: nobody but its writer reads it.';
comment on column peer_notes.version is 'Of the sealed text, which is written once.';

grant select, insert on peer_notes to stapteam_runtime;
grant update (shared_at) on peer_notes to stapteam_runtime;
-- Also an emergency access opens no more than what she shared.
create policy read_own_or_shared on peer_notes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('peer-notes', 'read'))::uuid[])
    and (membership_id = (select app.actor_membership()) or shared_at is not null));
create policy write_self on peer_notes for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and shared_at is null
    and case_id = any ((select app.cases_for('peer-notes', 'write'))::uuid[]));
create policy share_self on peer_notes for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('peer-notes', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
