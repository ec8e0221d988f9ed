-- She is referred to a service of the network (note, 3): asked, waiting, started, ended, or refused with a
-- reason; under a running consent or legal basis that names who receives it. What the state is stands apart
-- from what was said: a coordinator sees the state of all, a process director sees how many.
set local role stapteam_owner;

alter table consents drop constraint consents_purpose_check;
alter table consents add constraint consents_purpose_check
  check (purpose in ('team-sharing', 'safety-house-sharing', 'drop-in-signal', 'referral'));
alter table consents add constraint referral_names_a_receiver check (purpose <> 'referral' or length(trim(receiver)) > 0);

create table referrals (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  network_part_id uuid not null,
  consent_id uuid not null,
  asked_by_membership_id uuid not null,
  state text not null default 'asked' check (state in ('asked', 'waiting', 'started', 'ended', 'refused')),
  asked_on date not null,
  waiting_on date,
  started_on date,
  ended_on date,
  refused_on date,
  refusal text check (refusal in ('no-room', 'not-for-her', 'substance-use', 'safety', 'she-declined', 'other')),
  ending text check (ending in ('reached', 'she-stopped', 'service-stopped', 'moved-on', 'other')),
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, id, case_id),
  foreign key (programme_id, case_id) references cases (programme_id, id) on delete cascade,
  foreign key (programme_id, network_part_id) references network_parts (programme_id, id) on delete restrict,
  foreign key (programme_id, consent_id, case_id) references consents (programme_id, id, case_id) on delete restrict,
  foreign key (programme_id, asked_by_membership_id) references memberships (programme_id, id) on delete restrict,
  check (waiting_on >= asked_on and started_on >= coalesce(waiting_on, asked_on) and ended_on >= started_on
    and refused_on >= coalesce(waiting_on, asked_on)),
  check ((state in ('started', 'ended')) = (started_on is not null)),
  check ((state = 'ended') = (ended_on is not null) and (state = 'ended') = (ending is not null)),
  check ((state = 'refused') = (refused_on is not null) and (state = 'refused') = (refusal is not null)),
  check (state <> 'waiting' or waiting_on is not null)
);
create index referrals_case on referrals (programme_id, case_id);
create unique index referrals_standing on referrals (programme_id, case_id, network_part_id)
  where state in ('asked', 'waiting', 'started');
call app.guard('referrals');
call app.keep_from_conflicts('referrals');
comment on column referrals.refusal is 'Why the service did not take her, in a word of a short list; what was said is sealed in referral_texts.';

create table referral_texts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  referral_id uuid not null,
  step text not null check (step in ('asked', 'refused', 'ended')),
  membership_id uuid not null,
  written_at timestamptz not null,
  sealed bytea not null,
  primary key (programme_id, id),
  unique (programme_id, referral_id, step),
  foreign key (programme_id, referral_id, case_id) references referrals (programme_id, id, case_id) on delete cascade,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index referral_texts_case on referral_texts (programme_id, case_id);
call app.guard('referral_texts');
call app.keep_from_conflicts('referral_texts');

-- A refusal and an ending stay; a state is never gone back to.
create function app.keep_referral() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state <> new.state and (old.state, new.state) not in (('asked', 'waiting'), ('asked', 'started'),
    ('asked', 'refused'), ('waiting', 'started'), ('waiting', 'refused'), ('started', 'ended')) then
    raise exception 'a referral goes on and not back' using errcode = '23514', constraint = 'referral_goes_on';
  end if;
  return new;
end
$$;
create trigger keep before update on referrals for each row execute function app.keep_referral();

-- Nothing of her goes to a service without a running basis that names it or its organisation.
grant select (programme_id, id, network_organisation_id, name, kind, ended_on) on network_parts to stapteam_helpers;
create policy helpers_name on network_parts for select to stapteam_helpers using (true);
grant select (programme_id, id, name) on network_organisations to stapteam_helpers;
create policy helpers_name on network_organisations for select to stapteam_helpers using (true);
create function app.check_referral_basis() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from public.consents s
    join public.network_parts p on p.programme_id = s.programme_id and p.id = new.network_part_id
    left join public.network_organisations o on o.programme_id = p.programme_id and o.id = p.network_organisation_id
    where s.programme_id = new.programme_id and s.id = new.consent_id and s.case_id = new.case_id and s.purpose = 'referral'
      and p.kind in ('organisation', 'service')
      and new.asked_on between s.from_on and least(s.until_on, coalesce(s.withdrawn_on - 1, s.until_on))
      and lower(trim(s.receiver)) in (lower(trim(p.name)), lower(trim(coalesce(o.name, p.name)))))
  then return new; end if;
  raise exception 'a referral stands on a running basis that names its receiver'
    using errcode = '23514', constraint = 'referral_basis_names_receiver';
end
$$;

-- How many, and how long one waits: figures of the whole programme, and no row.
grant select on referrals to stapteam_helpers;
create policy helpers_count on referrals for select to stapteam_helpers using (true);
create function app.count_referrals(on_day date) returns table (network_part_id uuid, asked bigint, waiting bigint,
  started bigint, ended bigint, refused bigint, median_days integer, longest_days integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.network_part_id, count(*) filter (where r.state = 'asked'), count(*) filter (where r.state = 'waiting'),
    count(*) filter (where r.state = 'started'), count(*) filter (where r.state = 'ended'),
    count(*) filter (where r.state = 'refused'),
    percentile_disc(0.5) within group (order by r.started_on - r.asked_on) filter (where r.started_on is not null),
    max(on_day - r.asked_on) filter (where r.state in ('asked', 'waiting'))
  from public.referrals r
  where r.programme_id = (app.actor()).programme_id and app.may('referral-counts', 'read')
  group by r.network_part_id
$$;
alter function app.check_referral_basis() owner to stapteam_helpers;
alter function app.count_referrals(date) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.check_referral_basis(), app.count_referrals(date) from public;
grant execute on function app.check_referral_basis() to stapteam_owner;
grant execute on function app.count_referrals(date) to stapteam_runtime;
set local role stapteam_owner;
revoke execute on function app.keep_referral() from public;
create trigger basis before insert on referrals for each row execute function app.check_referral_basis();

grant select on referrals, referral_texts to stapteam_runtime;
grant insert (programme_id, id, case_id, network_part_id, consent_id, asked_by_membership_id, asked_on)
  on referrals to stapteam_runtime;
grant update (state, waiting_on, started_on, ended_on, refused_on, refusal, ending, version) on referrals to stapteam_runtime;
grant insert (programme_id, id, case_id, referral_id, step, membership_id, written_at, sealed)
  on referral_texts to stapteam_runtime;
create policy read_related on referrals for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('referrals', 'read'))::uuid[]));
create policy ask_own on referrals for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and asked_by_membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('referrals', 'write'))::uuid[]));
create policy move_own on referrals for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('referrals', 'write'))::uuid[]))
  with check (programme_id = (select app.actor_programme()));
create policy read_own on referral_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and case_id = any ((select app.cases_for('referral-texts', 'read'))::uuid[]));
create policy write_own on referral_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and case_id = any ((select app.cases_for('referral-texts', 'write'))::uuid[]));
