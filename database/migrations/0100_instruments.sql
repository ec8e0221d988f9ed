-- With what the sides of a life are assessed: a list of domains on a scale, in versions. An assessment
-- points to the version it was made with, so that a later version changes no earlier score. A programme
-- begins with the thirteen domains of the product and can load words of its own under its own licence.
set local role stapteam_owner;

create table instruments (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  version integer not null check (version >= 1),
  name text not null check (length(name) between 1 and 120),
  source text not null check (length(source) between 1 and 300),
  lowest smallint not null check (lowest between 0 and 9),
  highest smallint not null check (highest <= 10),
  from_on date not null,
  set_by uuid references persons (id) on delete restrict,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (programme_id, id),
  unique (programme_id, version),
  check (lowest < highest)
);
call app.guard('instruments');
comment on table instruments is 'Only added to: the version with the latest from-date, and of those the highest, counts.';

create table instrument_domains (
  programme_id uuid not null,
  instrument_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,40}$'),
  position smallint not null check (position between 1 and 40),
  name text not null check (length(name) between 1 and 80),
  description text not null default '' check (length(description) <= 600),
  primary key (programme_id, instrument_id, code),
  unique (programme_id, instrument_id, position),
  foreign key (programme_id, instrument_id) references instruments (programme_id, id) on delete cascade
);
call app.guard('instrument_domains');

-- What can be scored, one row each: a score outside the instrument has nothing to point to.
create table instrument_levels (
  programme_id uuid not null,
  instrument_id uuid not null,
  domain_code text not null,
  score smallint not null,
  description text not null default '' check (length(description) <= 600),
  primary key (programme_id, instrument_id, domain_code, score),
  foreign key (programme_id, instrument_id, domain_code)
    references instrument_domains (programme_id, instrument_id, code) on delete cascade
);
call app.guard('instrument_levels');
comment on column instrument_levels.description is 'Words of the programme itself; the product ships none of anybody''s instrument.';

grant select, insert on instruments, instrument_domains, instrument_levels to stapteam_runtime;
create policy read_in_programme on instruments for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('instruments', 'read')));
create policy load_in_programme on instruments for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('instruments', 'write'))
    and set_by = (select app.actor_id()));
create policy read_in_programme on instrument_domains for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('instruments', 'read')));
create policy load_in_programme on instrument_domains for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('instruments', 'write')));
create policy read_in_programme on instrument_levels for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('instruments', 'read')));
create policy load_in_programme on instrument_levels for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('instruments', 'write')));

-- Every programme has an instrument from its first moment: nobody has to think of it before she can be
-- assessed. It bears the programme's own id, and its first day as the day of recording. Names are Dutch, as they stand on her copy; screens have them in both languages.
grant select, insert on instruments, instrument_domains, instrument_levels to stapteam_helpers;
create policy helpers_offer on instruments to stapteam_helpers using (true) with check (true);
create policy helpers_offer on instrument_domains to stapteam_helpers using (true) with check (true);
create policy helpers_offer on instrument_levels to stapteam_helpers using (true) with check (true);
create function app.offer_instrument(to_programme uuid, from_day date) returns void language sql
  security definer set search_path = pg_catalog, pg_temp as $$
  with offered as (
    insert into public.instruments
      (programme_id, id, version, name, source, lowest, highest, from_on, recorded_at)
    values (to_programme, to_programme, 1, 'Dertien leefgebieden',
      'product page, plan: thirteen domains from 1 (acute problem) to 5 (fully self-reliant)', 1, 5, from_day, from_day)
    returning id
  ), sides as (
    insert into public.instrument_domains (programme_id, instrument_id, code, position, name)
    select to_programme, offered.id, side.code, side.position, side.name
    from offered, (values
      ('finances', 1, 'Financiën'), ('work-and-education', 2, 'Werk en opleiding'),
      ('daytime', 3, 'Tijdsbesteding'), ('housing', 4, 'Huisvesting'),
      ('domestic-relations', 5, 'Huiselijke relaties'), ('mental-health', 6, 'Geestelijke gezondheid'),
      ('physical-health', 7, 'Lichamelijke gezondheid'), ('substance-use', 8, 'Middelengebruik'),
      ('basic-adl', 9, 'Basale ADL'), ('instrumental-adl', 10, 'Instrumentele ADL'),
      ('social-network', 11, 'Sociaal netwerk'), ('participation', 12, 'Maatschappelijke participatie'),
      ('justice', 13, 'Justitie')) as side (code, position, name)
    returning instrument_id, code
  )
  insert into public.instrument_levels (programme_id, instrument_id, domain_code, score)
  select to_programme, sides.instrument_id, sides.code, score from sides, generate_series(1, 5) as score
$$;
create function app.begin_with_instrument() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform app.offer_instrument(new.id, new.started_on);
  return null;
end
$$;
alter function app.offer_instrument(uuid, date) owner to stapteam_helpers;
alter function app.begin_with_instrument() owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.offer_instrument(uuid, date), app.begin_with_instrument() from public;
grant execute on function app.offer_instrument(uuid, date), app.begin_with_instrument() to stapteam_owner;
set local role stapteam_owner;
select app.offer_instrument(id, started_on) from programmes;
create trigger instrument after insert on programmes
  for each row execute function app.begin_with_instrument();
