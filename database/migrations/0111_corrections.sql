-- A contact is corrected by who recorded it. What stood there before stays readable for whoever may read
-- the contact, and whether she is in sight follows from what is true now.
set local role stapteam_owner;

alter table contacts add column corrected_at timestamptz;
create index contacts_day on contacts (programme_id, membership_id, occurred_at);

create table contact_versions (
  programme_id uuid not null,
  contact_id uuid not null,
  version integer not null,
  case_id uuid not null,
  membership_id uuid not null,
  occurred_at timestamptz not null,
  kind text,
  outcome text not null,
  direct_minutes integer not null,
  indirect_minutes integer not null,
  travel_minutes integer not null,
  third_party_minutes integer not null,
  replaced_at timestamptz not null,
  primary key (programme_id, contact_id, version),
  foreign key (programme_id, contact_id) references contacts (programme_id, id) on delete cascade,
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index contact_versions_case on contact_versions (programme_id, case_id);
create index contact_versions_membership on contact_versions (programme_id, membership_id);
call app.guard('contact_versions');

create function app.keep_contact() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.contact_versions (programme_id, contact_id, version, case_id, membership_id, occurred_at, kind,
    outcome, direct_minutes, indirect_minutes, travel_minutes, third_party_minutes, replaced_at)
  values (old.programme_id, old.id, old.version, old.case_id, old.membership_id, old.occurred_at, old.kind,
    old.outcome, old.direct_minutes, old.indirect_minutes, old.travel_minutes, old.third_party_minutes,
    new.corrected_at);
  update public.case_sights s set (last_spoken_at, last_seen_at, last_attempt_at) = (
    select max(c.occurred_at) filter (where c.outcome = 'spoken'),
      max(c.occurred_at) filter (where c.outcome in ('spoken', 'seen-not-spoken')),
      max(c.occurred_at) filter (where c.outcome not in ('spoken', 'seen-not-spoken'))
    from public.contacts c where c.programme_id = new.programme_id and c.case_id = new.case_id)
  where s.programme_id = new.programme_id and s.case_id = new.case_id;
  return null;
end
$$;

-- What a person has on a day, in minutes, on all her work together; her other entries wait meanwhile, so
-- that two at once cannot go past the day. What waits to be accepted counts. @besides: the one that changes.
create function app.minutes_of_day(of_day date, besides uuid) returns integer language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  that_day date := coalesce(of_day, app.today());
  first timestamptz := that_day::timestamp at time zone 'Europe/Amsterdam';
  after timestamptz := (that_day + 1)::timestamp at time zone 'Europe/Amsterdam';
  here uuid[];
  found_minutes bigint;
begin
  if who.session_id is null then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('hours/' || who.person_id, 0));
  here := array(select m.id from public.memberships m where m.person_id = who.person_id);
  select coalesce(sum(w.minutes), 0) into found_minutes from (
    select c.direct_minutes + c.indirect_minutes + c.travel_minutes + c.third_party_minutes as minutes
    from public.contacts c
    where c.membership_id = any (here) and c.occurred_at >= first and c.occurred_at < after and c.id is distinct from besides
    union all
    select l.direct_minutes + l.indirect_minutes + l.travel_minutes + l.third_party_minutes from public.late_writes l
    where l.membership_id = any (here) and l.occurred_at >= first and l.occurred_at < after and l.state = 'waiting'
    union all
    select h.minutes from public.hours h
    where h.membership_id = any (here) and h.worked_on = that_day and not h.withdrawn and h.id is distinct from besides
  ) w;
  return found_minutes;
end
$$;

-- Her own contacts of some days, for her own week. Of a case that she may reach no more only the time.
create function app.own_contacts(first date, last date)
  returns table (id uuid, occurred_at timestamptz, kind text, outcome text, direct_minutes integer,
    indirect_minutes integer, travel_minutes integer, third_party_minutes integer, version integer,
    case_id uuid, subject_id uuid, number text, alias text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  reached uuid[] := app.cases_for('contacts', 'write');
begin
  return query
    select c.id, c.occurred_at, c.kind, c.outcome, c.direct_minutes, c.indirect_minutes, c.travel_minutes,
      c.third_party_minutes, c.version, k.id, k.subject_id, k.number, k.alias
    from public.contacts c
    left join public.cases k on k.programme_id = c.programme_id and k.id = c.case_id and k.id = any (reached)
    where app.may('hours', 'read', 'self')
      and c.programme_id = who.programme_id and c.membership_id = who.membership_id
      and c.occurred_at >= first::timestamp at time zone 'Europe/Amsterdam'
      and c.occurred_at < (last + 1)::timestamp at time zone 'Europe/Amsterdam'
    order by c.occurred_at, c.id;
end
$$;

grant select on contacts to stapteam_helpers;
create policy helpers_add_up on contacts for select to stapteam_helpers using (true);
grant insert on contact_versions to stapteam_helpers;
create policy helpers_keep on contact_versions for insert to stapteam_helpers with check (true);
alter function app.keep_contact() owner to stapteam_helpers;
alter function app.minutes_of_day(date, uuid) owner to stapteam_helpers;
alter function app.own_contacts(date, date) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.keep_contact(), app.minutes_of_day(date, uuid), app.own_contacts(date, date) from public;
grant execute on function app.keep_contact() to stapteam_owner;
grant execute on function app.minutes_of_day(date, uuid), app.own_contacts(date, date) to stapteam_runtime;
set local role stapteam_owner;
create trigger keep after update on contacts for each row
  when ((old.occurred_at, old.kind, old.outcome, old.direct_minutes, old.indirect_minutes, old.travel_minutes,
      old.third_party_minutes)
    is distinct from (new.occurred_at, new.kind, new.outcome, new.direct_minutes, new.indirect_minutes,
      new.travel_minutes, new.third_party_minutes))
  execute function app.keep_contact();

grant update (occurred_at, kind, outcome, direct_minutes, indirect_minutes, travel_minutes, third_party_minutes,
  corrected_at, version) on contacts to stapteam_runtime;
create policy correct_recorded on contacts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('contacts', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));

grant select on contact_versions to stapteam_runtime;
create policy read_related on contact_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('contacts', 'read'))::uuid[]));
create policy read_recorded on contact_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('contacts', 'write'))::uuid[]));
