-- What the former case manager still had to write down when the case had passed on: it lands in a tray
-- that the new one accepts or returns, and is never lost. Nothing of the case opens to her by it.
set local role stapteam_owner;

create table late_writes (
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
  sealed bytea,
  recorded_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'accepted', 'returned')),
  decided_at timestamptz,
  decided_by_membership_id uuid,
  return_reason text check (return_reason in ('double', 'other-case', 'not-clear', 'other')),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, decided_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check (direct_minutes + indirect_minutes + travel_minutes + third_party_minutes <= 1440),
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'waiting') = (decided_by_membership_id is null)),
  check ((state = 'returned') = (return_reason is not null))
);
create index late_writes_waiting on late_writes (programme_id, case_id) where state = 'waiting';
create index late_writes_case on late_writes (programme_id, case_id);
create index late_writes_membership on late_writes (programme_id, membership_id);
call app.guard('late_writes');
comment on column late_writes.return_reason is 'A word of a list, never of her: who gets it back works on the case no more.';

grant select on late_writes to stapteam_helpers;
grant update (state, decided_at, decided_by_membership_id, version) on late_writes to stapteam_helpers;
create policy helpers_relate on late_writes to stapteam_helpers using (true) with check (true);
grant select on settings to stapteam_helpers;
create policy helpers_read on settings for select to stapteam_helpers using (true);

-- The cases that passed on from the actor to another not longer ago than the programme set (31 days).
create function app.former_cases() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct r.case_id), '{}') from public.responsibilities r
  join public.responsibilities next on next.programme_id = r.programme_id and next.case_id = r.case_id
    and lower(next.during) = upper(r.during) and next.manner in ('handover', 'emergency')
    and next.membership_id <> r.membership_id
  where r.programme_id = (app.actor()).programme_id and r.membership_id = (app.actor()).membership_id
    and app.may('late-writes', 'create', 'self')
    and upper(r.during) > (app.today() - coalesce((
      select (s.value #>> '{}')::integer from public.settings s
      where s.programme_id = (app.actor()).programme_id and s.key = 'handovers.late-write-days' and s.from_on <= app.today()
      order by s.from_on desc, s.recorded_at desc limit 1), 31))::timestamptz
$$;

create function app.former_subjects() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(subject_id), '{}') from public.cases
  where programme_id = (app.actor()).programme_id and id = any (app.former_cases())
$$;

-- Whose case it was and since when she answered for it, for who still has something to write down.
create function app.former_reach(for_case uuid) returns table (subject_id uuid, answered_since timestamptz, responsible_id uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.subject_id,
    (select min(lower(r.during)) from public.responsibilities r where r.programme_id = c.programme_id
      and r.case_id = c.id and r.membership_id = (app.actor()).membership_id),
    (select r.membership_id from public.responsibilities r where r.programme_id = c.programme_id
      and r.case_id = c.id and upper_inf(r.during))
  from public.cases c
  where c.programme_id = (app.actor()).programme_id and c.id = for_case and c.id = any (app.former_cases())
$$;

-- What was accepted becomes a contact of who wrote it, on the day on which it took place.
grant insert on contacts, contact_notes to stapteam_helpers;
grant update (last_spoken_at, last_seen_at, last_attempt_at) on case_sights to stapteam_helpers;
create policy helpers_accept on contacts for insert to stapteam_helpers with check (true);
create policy helpers_accept on contact_notes for insert to stapteam_helpers with check (true);
grant select on case_sights to stapteam_helpers;
create policy helpers_accept on case_sights to stapteam_helpers using (true) with check (true);
create function app.accept_late_write(of_write uuid, note bytea, at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  late public.late_writes;
begin
  update public.late_writes l set state = 'accepted', decided_at = at, decided_by_membership_id = who.membership_id,
      version = l.version + 1
    where l.programme_id = who.programme_id and l.id = of_write and l.state = 'waiting'
      and l.case_id = any (app.cases_for('late-writes', 'write'))
    returning * into late;
  if late.id is null then return null; end if;
  insert into public.contacts (programme_id, id, case_id, membership_id, occurred_at, kind, outcome,
    direct_minutes, indirect_minutes, travel_minutes, third_party_minutes, recorded_at)
  values (late.programme_id, late.id, late.case_id, late.membership_id, late.occurred_at, late.kind, late.outcome,
    late.direct_minutes, late.indirect_minutes, late.travel_minutes, late.third_party_minutes, at);
  if note is not null then
    insert into public.contact_notes (programme_id, contact_id, case_id, membership_id, private_to_peer, sealed, recorded_at)
    values (late.programme_id, late.id, late.case_id, late.membership_id, false, note, at);
  end if;
  update public.case_sights s set
    last_spoken_at = greatest(s.last_spoken_at, case when late.outcome = 'spoken' then late.occurred_at end),
    last_seen_at = greatest(s.last_seen_at,
      case when late.outcome in ('spoken', 'seen-not-spoken') then late.occurred_at end),
    last_attempt_at = greatest(s.last_attempt_at,
      case when late.outcome not in ('spoken', 'seen-not-spoken') then late.occurred_at end)
  where s.programme_id = late.programme_id and s.case_id = late.case_id;
  return late.version;
end
$$;

alter function app.former_cases() owner to stapteam_helpers;
alter function app.former_subjects() owner to stapteam_helpers;
alter function app.former_reach(uuid) owner to stapteam_helpers;
alter function app.accept_late_write(uuid, bytea, timestamptz) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.former_cases(), app.former_subjects(), app.former_reach(uuid),
  app.accept_late_write(uuid, bytea, timestamptz) from public;
grant execute on function app.former_cases(), app.former_subjects(), app.former_reach(uuid),
  app.accept_late_write(uuid, bytea, timestamptz) to stapteam_runtime;
set local role stapteam_owner;

grant select on late_writes to stapteam_runtime;
grant insert (programme_id, id, case_id, membership_id, occurred_at, kind, outcome, direct_minutes, indirect_minutes,
  travel_minutes, third_party_minutes, sealed, recorded_at) on late_writes to stapteam_runtime;
grant update (state, decided_at, decided_by_membership_id, return_reason, version) on late_writes to stapteam_runtime;
create policy read_tray on late_writes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('late-writes', 'read'))::uuid[]));
create policy read_self on late_writes for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('late-writes', 'read', 'self')));
create policy write_late on late_writes for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.former_cases())::uuid[]));
-- Accepting goes by app.accept_late_write, which makes the contact with it.
create policy return_own on late_writes for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and state = 'waiting'
    and case_id = any ((select app.cases_for('late-writes', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()) and state = 'returned'
    and decided_by_membership_id = (select app.actor_membership()));

-- What she writes late is sealed with the key of the case; reading with it asks for a row she cannot read.
create policy seal_late on client_keys for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.former_cases())::uuid[]));
-- That it waits is a fact of the case, recorded by who wrote it.
create policy record_late_write on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and kind = 'late-write-recorded'
    and subject_id = any ((select app.former_subjects())::uuid[]));
