-- One way from De Cirkel to who is responsible for a woman (note, 3c): with her consent, or in danger. Who
-- sends it names the number or the alias as she gives it. Whether somebody is known by it is told to nobody
-- at the door: the answer is the same, and what stays behind the wall is who sent, why and when.
set local role stapteam_owner;

create table drop_in_signals (
  programme_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  basis text not null check (basis in ('consent', 'danger')),
  sent_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index drop_in_signals_sender on drop_in_signals (programme_id, membership_id, recorded_at);
call app.guard('drop_in_signals');
comment on table drop_in_signals is 'That one was sent; of whom and whether it arrived stands nowhere.';
comment on column drop_in_signals.recorded_at is 'By the real clock: what is counted of an hour.';

-- On the other side: for who is responsible for her, and who stands in. Nothing of it leads back.
create table case_messages (
  programme_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  basis text not null check (basis in ('consent', 'danger')),
  came_at timestamptz not null,
  key_id text not null,
  wrapped bytea not null,
  sealed bytea not null,
  noted_at timestamptz check (noted_at >= came_at),
  noted_by_membership_id uuid,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, noted_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check ((noted_at is null) = (noted_by_membership_id is null))
);
create index case_messages_case on case_messages (programme_id, case_id);
call app.guard('case_messages');
call app.keep_from_conflicts('case_messages');
comment on column case_messages.wrapped is 'Its own key: who sends it has none of hers.';
comment on column case_messages.noted_at is 'When her case manager took note of it; nothing else ends it.';

-- How many of the sender's own went out in the last hour; the next request of hers waits for the answer.
create function app.drop_in_signals_lately() returns integer language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
begin
  perform pg_advisory_xact_lock(hashtextextended('drop-in-signals/' || who.membership_id::text, 0));
  return (select count(*) from public.drop_in_signals s
    where s.programme_id = who.programme_id and s.membership_id = who.membership_id
      and s.recorded_at > clock_timestamp() - interval '1 hour');
end
$$;

-- Sends one. Where an open case has that number or that alias it arrives there; where none has, nothing
-- happens, and the caller is told the same. Whoever asks, at most twenty an hour.
create function app.send_drop_in_signal(of_signal uuid, of_basis text, named text, message uuid, message_key text,
  message_wrapped bytea, message_sealed bytea, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  plain text := lower(regexp_replace(btrim(named), '\s+', ' ', 'g'));
  hers public.cases;
begin
  if not app.may('drop-in-signals', 'create') then
    raise exception 'no signal is sent in this role' using errcode = '42501';
  end if;
  if app.drop_in_signals_lately() >= 20 then
    raise exception 'no more signals in this hour' using errcode = '23514', constraint = 'drop_in_signals_bounded';
  end if;
  insert into public.drop_in_signals (programme_id, id, membership_id, basis, sent_at)
    values (who.programme_id, of_signal, who.membership_id, of_basis, at);
  select c.* into hers from public.cases c
    join public.case_courses o on o.programme_id = c.programme_id and o.case_id = c.id and o.phase <> 'closed'
    where c.programme_id = who.programme_id and c.id <> all ((select app.blocked_cases())::uuid[])
      and (lower(c.number) = replace(plain, ' ', '-') or lower(c.alias) = plain)
    order by lower(c.number) = replace(plain, ' ', '-') desc limit 1;
  insert into public.case_messages (programme_id, id, case_id, basis, came_at, key_id, wrapped, sealed)
    select hers.programme_id, message, hers.id, of_basis, at, message_key, message_wrapped, message_sealed
    where hers.id is not null;
  insert into public.facts (programme_id, subject_id, kind, occurred_at, recorded_at, entity_id, attributes)
    select hers.programme_id, hers.subject_id, 'message-came', at, at, message, jsonb_build_object('basis', of_basis)
    where hers.id is not null;
  insert into public.notices (programme_id, membership_id, kind, entity_id)
    select hers.programme_id, t.someone, 'message-came', hers.id
    from app.team_holders(hers.id, app.today()) as t(someone) where hers.id is not null;
end
$$;

grant insert, select on drop_in_signals to stapteam_helpers;
create policy helpers_send on drop_in_signals to stapteam_helpers using (true) with check (true);
grant insert on case_messages to stapteam_helpers;
create policy helpers_send on case_messages for insert to stapteam_helpers with check (true);
create policy helpers_message on notices for insert to stapteam_helpers with check (kind = 'message-came');

alter function app.drop_in_signals_lately() owner to stapteam_helpers;
alter function app.send_drop_in_signal(uuid, text, text, uuid, text, bytea, bytea, timestamptz) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.drop_in_signals_lately(),
  app.send_drop_in_signal(uuid, text, text, uuid, text, bytea, bytea, timestamptz) from public;
grant execute on function app.drop_in_signals_lately(),
  app.send_drop_in_signal(uuid, text, text, uuid, text, bytea, bytea, timestamptz) to stapteam_runtime;
set local role stapteam_owner;

grant select on drop_in_signals to stapteam_runtime;
create policy read_self on drop_in_signals for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('drop-in-signals', 'read', 'self'))
    and membership_id = (select app.actor_membership()));

grant select on case_messages to stapteam_runtime;
grant update (noted_at, noted_by_membership_id, version) on case_messages to stapteam_runtime;
create policy read_own on case_messages for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-messages', 'read'))::uuid[]));
create policy note_self on case_messages for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-messages', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme())
    and noted_by_membership_id = (select app.actor_membership()));
