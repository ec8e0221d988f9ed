-- A warm handover: the lead of a case passes from one case manager to another, after an introduction
-- with both present (note, 2g). The old one stays responsible until it completes; whoever accepted
-- works on the case meanwhile, and nobody else of her organisation does.
set local role stapteam_owner;

-- Whoever accepted a handover has a part in the case until it ends.
alter table case_assignments drop constraint case_assignments_kind_check;
alter table case_assignments add constraint case_assignments_kind_check
  check (kind in ('second', 'peer', 'stand-in', 'receiving'));

create table handovers (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  from_membership_id uuid not null,
  to_membership_id uuid not null,
  to_organisation_id uuid not null,
  state text not null default 'proposed'
    check (state in ('proposed', 'accepted', 'introduced', 'completed', 'declined', 'withdrawn', 'expired')),
  proposed_by_membership_id uuid not null,
  proposed_at timestamptz not null,
  answer_by date not null,
  complete_by date not null check (complete_by >= answer_by),
  room_confirmed_at timestamptz,
  room_confirmed_by_membership_id uuid,
  accepted_at timestamptz,
  sheet_written_at timestamptz,
  sheet_confirmed_at timestamptz,
  meeting text check (meeting in ('both-present', 'bridge', 'refused')),
  bridge_membership_id uuid,
  introduced_at timestamptz,
  decline_reason text check (decline_reason in ('no-room', 'not-suitable', 'too-close', 'leaving', 'other')),
  ended_at timestamptz,
  ended_by_membership_id uuid,
  settled_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, from_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, to_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, to_organisation_id) references organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, proposed_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, room_confirmed_by_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, bridge_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, ended_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check (from_membership_id <> to_membership_id),
  check ((state in ('completed', 'declined', 'withdrawn', 'expired')) = (ended_at is not null)),
  check (state not in ('accepted', 'introduced', 'completed') or accepted_at is not null),
  check (state not in ('introduced', 'completed') or meeting is not null and introduced_at is not null),
  check (state <> 'completed' or sheet_confirmed_at is not null),
  check ((meeting is not distinct from 'bridge') = (bridge_membership_id is not null)),
  check ((state = 'declined') = (decline_reason is not null))
);
create unique index handovers_one_open on handovers (programme_id, case_id)
  where state in ('proposed', 'accepted', 'introduced');
create index handovers_case on handovers (programme_id, case_id, proposed_at desc);
create index handovers_from on handovers (programme_id, from_membership_id);
create index handovers_to on handovers (programme_id, to_membership_id);
create index handovers_to_organisation on handovers (programme_id, to_organisation_id);
create index handovers_unanswered on handovers (programme_id, answer_by) where state = 'proposed';
call app.guard('handovers');
comment on column handovers.to_organisation_id is 'Filled by the database: who leads the receiving organisation confirms that there is room, and learns nothing of her.';
comment on column handovers.answer_by is 'Not accepted on this day: expired on the next.';
comment on column handovers.decline_reason is 'Says something of who receives, never of her.';
comment on column handovers.meeting is 'Anything but both-present makes the handover not warm.';
comment on column handovers.settled_at is 'After one that fell through: somebody took it up. Empty: it asks for a coordinator.';

-- A contact in which she met the new one while the old one was there.
create table handover_introductions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  handover_id uuid not null,
  case_id uuid not null,
  contact_id uuid not null,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, handover_id, contact_id),
  foreign key (programme_id, handover_id) references handovers (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, contact_id) references contacts (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index handover_introductions_case on handover_introductions (programme_id, case_id);
call app.guard('handover_introductions');

-- What the old one says beside what the record says, and the whole sheet as it was confirmed.
create table handover_sheets (
  programme_id uuid not null,
  handover_id uuid not null,
  case_id uuid not null,
  sealed bytea not null,
  recorded_at timestamptz not null,
  confirmed_sealed bytea,
  confirmed_at timestamptz,
  confirmed_by_membership_id uuid,
  version integer not null default 1,
  primary key (programme_id, handover_id),
  foreign key (programme_id, handover_id) references handovers (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, confirmed_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((confirmed_at is null) = (confirmed_sealed is null)),
  check ((confirmed_at is null) = (confirmed_by_membership_id is null))
);
create index handover_sheets_case on handover_sheets (programme_id, case_id);
call app.guard('handover_sheets');
comment on column handover_sheets.confirmed_sealed is 'As it was read and confirmed, sealed: what changes in the case afterwards does not change it.';

grant select on handovers, handover_introductions, handover_sheets to stapteam_helpers;
create policy helpers_relate on handovers to stapteam_helpers using (true) with check (true);
create policy helpers_relate on handover_introductions for select to stapteam_helpers using (true);
create policy helpers_relate on handover_sheets for select to stapteam_helpers using (true);

grant select on handovers to stapteam_runtime;
grant insert (programme_id, id, case_id, from_membership_id, to_membership_id, proposed_by_membership_id, proposed_at,
  answer_by, complete_by) on handovers to stapteam_runtime;
grant update (state, complete_by, room_confirmed_at, room_confirmed_by_membership_id, accepted_at, sheet_written_at,
  sheet_confirmed_at, meeting, bridge_membership_id, introduced_at, decline_reason, ended_at, ended_by_membership_id, settled_at, version)
  on handovers to stapteam_runtime;
create policy read_related on handovers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handovers', 'read'))::uuid[]));
-- Who was asked decides before the case is hers, and who gave it away keeps what she did.
create policy read_party on handovers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (select app.actor_membership()) in (from_membership_id, to_membership_id));
-- That one of hers is asked to take a case on, and not whose case it is.
create policy read_room on handovers for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and to_organisation_id = (select app.actor_organisation()) and (select app.may('handovers', 'review', 'org')));
create policy propose_own on handovers for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and proposed_by_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('handovers', 'write'))::uuid[]));
-- Which of these may do what: app.check_handover_change.
create policy change_related on handovers for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and (case_id = any ((select app.cases_for('handovers', 'write'))::uuid[])
      or (select app.actor_membership()) in (from_membership_id, to_membership_id)
      or to_organisation_id = (select app.actor_organisation()) and (select app.may('handovers', 'review', 'org'))))
  with check (programme_id = (select app.actor_programme()));

grant select, insert on handover_introductions to stapteam_runtime;
create policy read_related on handover_introductions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handovers', 'read'))::uuid[]));
create policy record_own on handover_introductions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('handover-sheets', 'write'))::uuid[]));

grant select, insert on handover_sheets to stapteam_runtime;
grant update (sealed, recorded_at, confirmed_sealed, confirmed_at, confirmed_by_membership_id, version)
  on handover_sheets to stapteam_runtime;
create policy read_own on handover_sheets for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handover-sheets', 'read'))::uuid[]));
create policy write_own on handover_sheets for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handover-sheets', 'write'))::uuid[]));
create policy change_own on handover_sheets for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('handover-sheets', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme())
    and (confirmed_by_membership_id is null or confirmed_by_membership_id = (select app.actor_membership())));

-- By which number and alias a party knows the case: before it is hers, and for a while afterwards.
create function app.party_cases() returns table (case_id uuid, subject_id uuid, number text, alias text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct c.id, c.subject_id, c.number, c.alias
  from public.handovers h
  join public.cases c on c.programme_id = h.programme_id and c.id = h.case_id
  where h.programme_id = (app.actor()).programme_id
    and (app.actor()).membership_id in (h.from_membership_id, h.to_membership_id)
    and (h.ended_at is null or h.ended_at > (app.today() - 90)::timestamptz)
$$;

-- Whom a handover is about, for who reads it: an opaque id, for the audit.
create function app.subject_of_handover(of_handover uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.subject_id from public.handovers h
  join public.cases c on c.programme_id = h.programme_id and c.id = h.case_id
  where h.programme_id = (app.actor()).programme_id and h.id = of_handover
    and ((app.actor()).membership_id in (h.from_membership_id, h.to_membership_id)
      or h.case_id = any (app.cases_for('handovers', 'read'))
      or h.to_organisation_id = (app.actor()).organisation_id and app.may('handovers', 'review', 'org'))
$$;

-- Whoever was asked and will not, or gives it back, says so on record without having the case.
create function app.party_subjects() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(subject_id), '{}') from app.party_cases()
$$;

-- A handover begins at whoever answers for the case, and the database says for whom the other works.
create function app.prepare_handover() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  select m.organisation_id into new.to_organisation_id from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.to_membership_id;
  if (app.actor()).session_id is not null and not exists (
    select from public.responsibilities r
    where r.programme_id = new.programme_id and r.case_id = new.case_id
      and r.membership_id = new.from_membership_id and upper_inf(r.during)
  ) then
    raise exception 'a handover begins at who is responsible' using errcode = '42501';
  end if;
  return new;
end
$$;

-- The order of the states, and whose step each one is; a policy cannot compare before with after.
create function app.check_handover_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  party boolean;
  held boolean;
  passed_by boolean;
begin
  if who.session_id is null then return new; end if;
  if new.state <> old.state and (old.state, new.state) not in (
    ('proposed', 'accepted'), ('proposed', 'declined'), ('proposed', 'expired'), ('proposed', 'withdrawn'),
    ('accepted', 'introduced'), ('accepted', 'withdrawn'), ('introduced', 'withdrawn'), ('introduced', 'completed'))
  then raise exception 'a handover goes from % to % by no way', old.state, new.state
    using errcode = '23514', constraint = 'handover_goes_forward'; end if;
  -- Nobody's step: the day is over, or the case went another way.
  if new.state = 'expired' and old.answer_by < app.today() then return new; end if;
  passed_by := not exists (
    select from public.responsibilities r
    where r.programme_id = old.programme_id and r.case_id = old.case_id
      and r.membership_id = old.from_membership_id and upper_inf(r.during));
  if new.state = 'withdrawn' and passed_by then return new; end if;
  party := coalesce(who.membership_id in (old.from_membership_id, old.to_membership_id), false);
  held := old.case_id = any (app.cases_for('handovers', 'write'));
  if new.state in ('accepted', 'declined') and old.state = 'proposed' and who.membership_id = old.to_membership_id
    or new.state in ('introduced', 'completed') and party
    or new.state = 'withdrawn' and (party or held)
    or new.state = old.state and new.ended_at is not distinct from old.ended_at and app.changes_alone(
      to_jsonb(old), to_jsonb(new), case
        when old.ended_at is not null and held then '{settled_at,version}'::text[]
        when party then '{sheet_written_at,sheet_confirmed_at,complete_by,meeting,bridge_membership_id,introduced_at,version}'
        when held then '{complete_by,settled_at,version}'
        when old.to_organisation_id = who.organisation_id
          then '{room_confirmed_at,room_confirmed_by_membership_id,version}' else '{}' end)
  then return new; end if;
  raise exception 'this step of the handover is another''s' using errcode = '42501';
end
$$;

create function app.changes_alone(before jsonb, after jsonb, columns text[]) returns boolean
  language sql immutable set search_path = pg_catalog, pg_temp
  return before - columns = after - columns;

-- Who accepted has a part in the case from that moment to the end of the handover. Whatever part she
-- had before ends when she becomes responsible.
grant select, insert on case_assignments to stapteam_helpers;
grant update (until_on, ended_at) on case_assignments to stapteam_helpers;
create policy helpers_assign on case_assignments for insert to stapteam_helpers with check (true);
create policy helpers_end on case_assignments for update to stapteam_helpers using (true) with check (true);
create function app.follow_handover() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null then return null; end if;
  if new.state = 'accepted' then
    insert into public.case_assignments (programme_id, case_id, membership_id, kind, from_on)
    values (new.programme_id, new.case_id, new.to_membership_id, 'receiving', app.today());
  elsif new.ended_at is not null then
    update public.case_assignments
      set ended_at = new.ended_at, until_on = greatest(from_on, app.today())
      where programme_id = new.programme_id and case_id = new.case_id and ended_at is null
        and membership_id = new.to_membership_id and (kind = 'receiving' or new.state = 'completed');
  end if;
  return null;
end
$$;

alter function app.party_cases() owner to stapteam_helpers;
alter function app.subject_of_handover(uuid) owner to stapteam_helpers;
alter function app.party_subjects() owner to stapteam_helpers;
alter function app.prepare_handover() owner to stapteam_helpers;
alter function app.check_handover_change() owner to stapteam_helpers;
alter function app.changes_alone(jsonb, jsonb, text[]) owner to stapteam_helpers;
alter function app.follow_handover() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.party_cases(), app.subject_of_handover(uuid), app.party_subjects(), app.prepare_handover(), app.check_handover_change(),
  app.changes_alone(jsonb, jsonb, text[]), app.follow_handover() from public;
grant execute on function app.party_cases(), app.subject_of_handover(uuid), app.party_subjects() to stapteam_runtime;
grant execute on function app.prepare_handover(), app.check_handover_change(), app.follow_handover()
  to stapteam_owner;
set local role stapteam_owner;
create trigger prepare before insert on handovers for each row execute function app.prepare_handover();
create trigger change before update on handovers for each row execute function app.check_handover_change();
create trigger follow after update of state on handovers for each row
  when (new.state <> old.state) execute function app.follow_handover();
create policy record_as_party on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and kind in ('handover-declined', 'handover-withdrawn')
    and subject_id = any ((select app.party_subjects())::uuid[]));
