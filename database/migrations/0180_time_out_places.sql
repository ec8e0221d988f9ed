-- The time-out facility (note, 2d and 4c): its places, when a place is closed, and how much of it there is
-- in a period, as stays and as days, with what a day costs. Where it is stands nowhere.
set local role stapteam_owner;

create table time_out_places (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 40),
  from_on date not null,
  until_on date check (until_on >= from_on),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, name),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('time_out_places');
comment on column time_out_places.until_on is 'The last day on which it exists; a stay ends on it at the latest.';

create table time_out_closed_periods (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  place_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  reason text not null check (reason in ('maintenance', 'no-host', 'holiday', 'other')),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  cancelled_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, place_id) references time_out_places (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index time_out_closed_periods_place on time_out_closed_periods (programme_id, place_id);
call app.guard('time_out_closed_periods');
comment on column time_out_closed_periods.until_on is 'The last day on which it is closed.';

create table time_out_periods (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  constraint one_time_out_period_at_a_time exclude using gist (
    programme_id with =, daterange(from_on, until_on, '[]') with &&)
);
call app.guard('time_out_periods');

create table time_out_quotas (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  period_id uuid not null,
  stays integer not null check (stays between 0 and 1000),
  days integer not null check (days between 0 and 14000),
  provenance text not null check (provenance in ('stated', 'derived', 'assumed')),
  source text not null check (length(source) between 1 and 300),
  membership_id uuid not null,
  set_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, period_id) references time_out_periods (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index time_out_quotas_period on time_out_quotas (programme_id, period_id, set_at desc, recorded_at desc);
call app.guard('time_out_quotas');
comment on table time_out_quotas is 'Never changed: the latest of a period counts, the earlier ones are its history.';

create table time_out_prices (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  period_id uuid not null,
  day_price_cents bigint check (day_price_cents >= 0),
  provenance text not null check (provenance in ('stated', 'derived', 'assumed', 'unknown')),
  source text not null check (length(source) between 1 and 300),
  membership_id uuid not null,
  set_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  foreign key (programme_id, period_id) references time_out_periods (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict,
  check ((day_price_cents is null) = (provenance = 'unknown'))
);
create index time_out_prices_period on time_out_prices (programme_id, period_id, set_at desc, recorded_at desc);
call app.guard('time_out_prices');

grant select, insert on time_out_places, time_out_closed_periods, time_out_periods, time_out_quotas, time_out_prices
  to stapteam_runtime;
grant update (until_on, version) on time_out_places to stapteam_runtime;
grant update (cancelled_at, version) on time_out_closed_periods to stapteam_runtime;

create policy read_plan on time_out_places for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-plan', 'read')));
create policy add_place on time_out_places for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-plan', 'write')));
create policy end_place on time_out_places for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-plan', 'write')))
  with check (programme_id = (select app.actor_programme()));

create policy read_plan on time_out_closed_periods for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-plan', 'read')));
create policy close_place on time_out_closed_periods for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-plan', 'write')));
create policy open_place on time_out_closed_periods for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-plan', 'write')))
  with check (programme_id = (select app.actor_programme()));

-- Who sets a price need not see the stays, and still has to name the period.
create policy read_quota on time_out_periods for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('time-out-quota', 'read')) or (select app.may('time-out-prices', 'read'))));
create policy open_period on time_out_periods for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-quota', 'write')));
create policy read_quota on time_out_quotas for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-quota', 'read')));
create policy set_quota on time_out_quotas for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-quota', 'write')));

create policy read_price on time_out_prices for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-prices', 'read')));
create policy set_price on time_out_prices for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-prices', 'write')));
