-- The register of the drop-in centre De Cirkel (note, 3c), behind a wall: no key, join or id of it is
-- shared with a case, and nobody who works with cases reads a row of it. Who comes there is known by the
-- alias that she chose, sealed by a key of her own: destroying it makes her unreadable in backups too.
-- What is counted goes to direction as figures, by a job.
set local role stapteam_owner;

create table drop_in_clients (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  alias_sealed bytea not null,
  key_id text not null,
  wrapped bytea not null,
  known_since date not null,
  added_by_membership_id uuid not null,
  primary key (programme_id, id),
  foreign key (programme_id, added_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('drop_in_clients');
comment on column drop_in_clients.known_since is 'The evening on which she was new here.';
comment on column drop_in_clients.wrapped is 'Her data key, wrapped by her key in the key store.';

create table drop_in_visits (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  evening date not null,
  visited_at timestamptz not null,
  membership_id uuid not null,
  offered text[] not null default '{}'
    check (offered <@ array['contact', 'safe-work', 'substances', 'referral']),
  undone_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, client_id) references drop_in_clients (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check ((visited_at at time zone 'Europe/Amsterdam')::date between evening and evening + 1)
);
-- One visit of hers in an evening, whatever was tapped twice.
create unique index drop_in_visits_once on drop_in_visits (programme_id, client_id, evening)
  where undone_at is null;
create index drop_in_visits_evening on drop_in_visits (programme_id, evening);
call app.guard('drop_in_visits');
comment on column drop_in_visits.evening is 'The day on which the evening began, also after midnight.';
comment on column drop_in_visits.undone_at is 'A wrong tap, taken back within the evening: not a visit.';

create table drop_in_leavings (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  left_on date not null,
  returned_on date check (returned_on >= left_on),
  membership_id uuid not null,
  primary key (programme_id, id),
  foreign key (programme_id, client_id) references drop_in_clients (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index drop_in_leavings_standing on drop_in_leavings (programme_id, client_id)
  where returned_on is null;
call app.guard('drop_in_leavings');
comment on column drop_in_leavings.returned_on is 'Her next visit. On the evening itself: she did not leave.';

create table drop_in_consults (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  evening date not null,
  membership_id uuid not null,
  recorded_at timestamptz not null,
  undone_at timestamptz,
  primary key (programme_id, id),
  foreign key (programme_id, client_id) references drop_in_clients (programme_id, id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create unique index drop_in_consults_once on drop_in_consults (programme_id, client_id, evening)
  where undone_at is null;
call app.guard('drop_in_consults');
comment on table drop_in_consults is 'That the nurse saw her. What about stays in the record of the GGD.';

-- Who visits comes back, and who was tapped by mistake did not.
create function app.note_return() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.undone_at is null then
    update public.drop_in_leavings set returned_on = new.evening
      where programme_id = new.programme_id and client_id = new.client_id
        and returned_on is null and left_on <= new.evening;
  else
    update public.drop_in_leavings set returned_on = null
      where programme_id = new.programme_id and client_id = new.client_id
        and returned_on = new.evening and left_on < new.evening;
  end if;
  return null;
end
$$;
create trigger note_return after insert or update of undone_at on drop_in_visits
  for each row execute function app.note_return();

-- The nurse meets who came this evening, and knows of no other.
create function app.drop_in_present() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(v.client_id), '{}') from public.drop_in_visits v
  where v.programme_id = (app.actor()).programme_id and v.undone_at is null
    and v.evening between app.today() - 1 and app.today()
    and app.may('drop-in-consults', 'read')
$$;
alter function app.drop_in_present() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.drop_in_present() from public;
grant execute on function app.drop_in_present() to stapteam_runtime;
set local role stapteam_owner;
grant select on drop_in_visits to stapteam_helpers;
create policy helpers_relate on drop_in_visits for select to stapteam_helpers using (true);

grant select, insert on drop_in_clients to stapteam_runtime;
create policy read_all on drop_in_clients for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'read')));
create policy read_present on drop_in_clients for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and id = any ((select app.drop_in_present())::uuid[]));
create policy add_self on drop_in_clients for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'write'))
    and added_by_membership_id = (select app.actor_membership())
    and known_since between (select app.today()) - 1 and (select app.today()));

grant select on drop_in_visits to stapteam_runtime;
grant insert (programme_id, id, client_id, evening, visited_at, membership_id) on drop_in_visits to stapteam_runtime;
grant update (offered, undone_at, version) on drop_in_visits to stapteam_runtime;
create policy read_all on drop_in_visits for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'read')));
create policy read_present on drop_in_visits for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in-consults', 'read'))
    and evening between (select app.today()) - 1 and (select app.today()));
-- No visit of tomorrow, and none of an evening that is over.
create policy count_self on drop_in_visits for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'write'))
    and membership_id = (select app.actor_membership())
    and evening between (select app.today()) - 1 and (select app.today()));
create policy change_evening on drop_in_visits for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'write'))
    and evening between (select app.today()) - 1 and (select app.today()))
  with check (programme_id = (select app.actor_programme()));

grant select on drop_in_leavings to stapteam_runtime;
grant insert (programme_id, id, client_id, left_on, membership_id) on drop_in_leavings to stapteam_runtime;
grant update (returned_on) on drop_in_leavings to stapteam_runtime;
create policy read_all on drop_in_leavings for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'read')));
create policy mark_self on drop_in_leavings for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'write'))
    and membership_id = (select app.actor_membership()) and left_on <= (select app.today()));
create policy end_all on drop_in_leavings for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in', 'write')))
  with check (programme_id = (select app.actor_programme()));

grant select on drop_in_consults to stapteam_runtime;
grant insert (programme_id, id, client_id, evening, membership_id, recorded_at) on drop_in_consults to stapteam_runtime;
grant update (undone_at) on drop_in_consults to stapteam_runtime;
create policy read_all on drop_in_consults for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in-consults', 'read')));
create policy tick_self on drop_in_consults for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('drop-in-consults', 'write'))
    and membership_id = (select app.actor_membership())
    and evening between (select app.today()) - 1 and (select app.today())
    and client_id = any ((select app.drop_in_present())::uuid[]));
create policy undo_evening on drop_in_consults for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in-consults', 'write'))
    and evening between (select app.today()) - 1 and (select app.today()))
  with check (programme_id = (select app.actor_programme()));

-- Counted without an alias, a key, or who was at the door.
grant select (programme_id, id, known_since) on drop_in_clients to stapteam_jobs;
grant select (programme_id, client_id, evening, undone_at) on drop_in_visits to stapteam_jobs;
grant select (programme_id, client_id, left_on, returned_on) on drop_in_leavings to stapteam_jobs;
create policy measure on drop_in_clients for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on drop_in_visits for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on drop_in_leavings for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
