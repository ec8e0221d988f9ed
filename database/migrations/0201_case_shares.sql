-- Of a case the process director or the coordinator reads what the case manager shares with an escalation:
-- parts that she chose, written out and sealed by a key of their own, under a running basis to share with
-- the Zorg- en Veiligheidshuis, until a day. What ended or was withdrawn is gone for the receiver.
set local role stapteam_owner;

alter table consents add unique (programme_id, id, case_id);

create table case_shares (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  escalation_id uuid not null,
  consent_id uuid not null,
  from_membership_id uuid not null,
  to_membership_id uuid not null,
  parts text[] not null check (cardinality(parts) > 0
    and parts <@ array['safe-contact', 'plan-headings', 'last-contacts', 'name', 'note']),
  shared_at timestamptz not null,
  until_on date not null,
  withdrawn_at timestamptz check (withdrawn_at >= shared_at),
  key_id text not null,
  wrapped bytea not null,
  sealed bytea not null,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, escalation_id, case_id) references escalations (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, consent_id, case_id) references consents (programme_id, id, case_id) on delete restrict,
  foreign key (programme_id, from_membership_id) references memberships (programme_id, id) on delete restrict,
  foreign key (programme_id, to_membership_id) references memberships (programme_id, id) on delete restrict,
  check (until_on >= (shared_at at time zone 'Europe/Amsterdam')::date)
);
create index case_shares_case on case_shares (programme_id, case_id);
create index case_shares_receiver on case_shares (programme_id, to_membership_id);
call app.guard('case_shares');
call app.keep_from_conflicts('case_shares');
comment on column case_shares.sealed is 'Written when it was shared: what changed since is not in it.';

-- The bases that hold today to share with the Zorg- en Veiligheidshuis.
create function app.running_safety_house_bases() returns uuid[]
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from public.consents s
  where s.programme_id = (app.actor()).programme_id and s.purpose = 'safety-house-sharing'
    and s.case_id <> all ((select app.blocked_cases())::uuid[])
    and app.today() between s.from_on and least(s.until_on, coalesce(s.withdrawn_on - 1, s.until_on))
$$;
-- Nothing is shared with who has no part in the direction of this programme today.
create function app.check_receiver() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from public.memberships m
    where m.programme_id = new.programme_id and m.id = new.to_membership_id
      and m.role in ('coordinator', 'process_director') and m.id <> new.from_membership_id
      and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date))
  then return new; end if;
  raise exception 'a case is shared with who directs it' using errcode = '23514', constraint = 'share_receiver_directs';
end
$$;
alter function app.running_safety_house_bases() owner to stapteam_helpers;
alter function app.check_receiver() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.running_safety_house_bases(), app.check_receiver() from public;
grant execute on function app.running_safety_house_bases() to stapteam_runtime;
grant execute on function app.check_receiver() to stapteam_owner;
set local role stapteam_owner;
create trigger receiver before insert on case_shares for each row execute function app.check_receiver();

grant select, insert on case_shares to stapteam_runtime;
grant update (withdrawn_at, version) on case_shares to stapteam_runtime;
create policy read_own on case_shares for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-shares', 'read'))::uuid[]));
create policy read_received on case_shares for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and to_membership_id = (select app.actor_membership())
    and (select app.may('case-shares', 'read', 'self'))
    and withdrawn_at is null and until_on >= (select app.today())
    and consent_id = any ((select app.running_safety_house_bases())::uuid[]));
create policy share_own on case_shares for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and from_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('case-shares', 'write'))::uuid[])
    and consent_id = any ((select app.running_safety_house_bases())::uuid[]));
create policy withdraw_own on case_shares for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('case-shares', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
