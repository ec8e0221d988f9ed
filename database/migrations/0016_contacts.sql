-- A contact is a fact for the team and a note for few. An attempt needs only who and when.
set local role stapteam_owner;

create table contacts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  membership_id uuid not null,
  occurred_at timestamptz not null,
  kind text check (kind in ('street', 'home-visit', 'office', 'drop-in', 'phone', 'message', 'with-partner')),
  outcome text not null check (outcome in ('spoken', 'seen-not-spoken', 'attempted', 'no-show', 'declined')),
  direct_minutes integer not null default 0 check (direct_minutes between 0 and 1440),
  indirect_minutes integer not null default 0 check (indirect_minutes between 0 and 1440),
  travel_minutes integer not null default 0 check (travel_minutes between 0 and 1440),
  third_party_minutes integer not null default 0 check (third_party_minutes between 0 and 1440),
  domains text[] not null default '{}',
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check (direct_minutes + indirect_minutes + travel_minutes + third_party_minutes <= 1440)
);
create index contacts_timeline on contacts (programme_id, case_id, occurred_at desc);
call app.guard('contacts');

create table contact_notes (
  programme_id uuid not null,
  contact_id uuid not null,
  case_id uuid not null,
  membership_id uuid not null,
  private_to_peer boolean not null,
  shared_at timestamptz,
  sealed bytea not null,
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  primary key (programme_id, contact_id),
  foreign key (programme_id, contact_id) references contacts (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index contact_notes_case on contact_notes (programme_id, case_id);
call app.guard('contact_notes');
comment on column contact_notes.private_to_peer is 'Written by a peer expert: hers alone until she shares it.';

-- In sight, one row per case, kept by the action that records a contact.
create table case_sights (
  programme_id uuid not null,
  case_id uuid not null,
  last_spoken_at timestamptz,
  last_seen_at timestamptz,
  last_attempt_at timestamptz,
  known_until date,
  primary key (programme_id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade
);
call app.guard('case_sights');
comment on column case_sights.known_until is 'Review date of her known whereabouts; pauses the signal until that day.';

create table whereabouts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  kind text not null check (kind in ('stay', 'hospital', 'detention')),
  from_on date not null,
  review_on date not null check (review_on >= from_on),
  ended_on date check (ended_on >= from_on),
  membership_id uuid not null,
  recorded_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index whereabouts_current on whereabouts (programme_id, case_id) where ended_on is null;
call app.guard('whereabouts');

grant select, insert on contacts to stapteam_runtime;
create policy read_related on contacts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('contacts', 'read'))::uuid[]));
-- A colleague who recorded a contact on the street reads back what she recorded.
create policy read_recorded on contacts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('contacts', 'write'))::uuid[]));
create policy record_related on contacts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('contacts', 'write'))::uuid[]));

grant select, insert on contact_notes to stapteam_runtime;
grant update (sealed, shared_at, version) on contact_notes to stapteam_runtime;
create policy read_related on contact_notes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('contact-notes', 'read'))::uuid[])
    and (membership_id = (select app.actor_membership()) or shared_at is not null
      or (not private_to_peer and (select app.actor_role()) <> 'peer_expert')));
create policy write_own on contact_notes for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and private_to_peer = ((select app.actor_role()) = 'peer_expert')
    and case_id = any ((select app.cases_for('contact-notes', 'write'))::uuid[]));
create policy change_self on contact_notes for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('contact-notes', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on case_sights to stapteam_runtime;
grant update (last_spoken_at, last_seen_at, last_attempt_at, known_until) on case_sights to stapteam_runtime;
create policy read_related on case_sights for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('sight', 'read'))::uuid[])
      or case_id = any ((select app.cases_for('sight', 'write'))::uuid[])));
create policy add_related on case_sights for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('sight', 'write'))::uuid[]));
create policy change_related on case_sights for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('sight', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on whereabouts to stapteam_runtime;
grant update (review_on, ended_on, version) on whereabouts to stapteam_runtime;
create policy read_related on whereabouts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('whereabouts', 'read'))::uuid[]));
create policy add_own on whereabouts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('whereabouts', 'write'))::uuid[]));
create policy change_own on whereabouts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('whereabouts', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
