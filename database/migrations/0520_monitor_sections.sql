-- The monitor over every element of the approach (note, 2e): what the domains are called, and what a day at the
-- time-out facility cost. Names and prices for the job that measures, and no woman.
set local role stapteam_owner;

grant select (programme_id, id, version, from_on) on instruments to stapteam_jobs;
grant select (programme_id, instrument_id, code, position, name) on instrument_domains to stapteam_jobs;
create policy measure on instruments for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');
create policy measure on instrument_domains for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) = 'monitor');

grant select (programme_id, period_id, day_price_cents, set_at, recorded_at) on time_out_prices to stapteam_helpers;
create policy helpers_measure on time_out_prices for select to stapteam_helpers using (true);

set local role stapteam_helpers;
-- The latest price of each period counts; null where it is not known.
create function app.time_out_day_prices() returns table ("fromOn" date, "untilOn" date, "dayPriceCents" bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.from_on, p.until_on, price.day_price_cents
  from public.time_out_periods p
  left join lateral (select t.day_price_cents from public.time_out_prices t
    where t.programme_id = p.programme_id and t.period_id = p.id
    order by t.set_at desc, t.recorded_at desc limit 1) price on true
  where p.programme_id = app.job_programme() and app.measures()
  order by p.from_on
$$;
revoke execute on function app.time_out_day_prices() from public;
grant execute on function app.time_out_day_prices() to stapteam_jobs;
