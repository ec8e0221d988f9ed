-- A calendar feed for whoever plans around the facility: which place is taken from when until when, and
-- nothing of whom. It is read without a session, by a token that is shown once and kept as a hash, and
-- ends at once when it is revoked or when she who made it works here no more.
set local role stapteam_owner;

create table time_out_feeds (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  membership_id uuid not null,
  token_hash bytea not null check (length(token_hash) = 32),
  made_on date not null,
  last_read_on date,
  revoked_at timestamptz,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (token_hash),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete cascade
);
create index time_out_feeds_membership on time_out_feeds (programme_id, membership_id);
call app.guard('time_out_feeds');

grant select (programme_id, id, membership_id, made_on, last_read_on, revoked_at, version) on time_out_feeds to stapteam_runtime;
grant insert (programme_id, id, membership_id, token_hash, made_on) on time_out_feeds to stapteam_runtime;
grant update (revoked_at, version) on time_out_feeds to stapteam_runtime;
create policy read_self on time_out_feeds for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-feeds', 'read', 'self')));
create policy read_all on time_out_feeds for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-feeds', 'read')));
create policy make_self on time_out_feeds for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-feeds', 'write', 'self')));
create policy revoke_self on time_out_feeds for update to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership()) and (select app.may('time-out-feeds', 'write', 'self')))
  with check (revoked_at is not null);
create policy revoke_all on time_out_feeds for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('time-out-feeds', 'write')))
  with check (revoked_at is not null);

grant select, update (last_read_on) on time_out_feeds to stapteam_helpers;
create policy helpers_read on time_out_feeds to stapteam_helpers using (true) with check (true);

set local role stapteam_helpers;
create function app.time_out_feed(of_token bytea) returns table (place_id uuid, place text, from_on date, until_on date)
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  feed public.time_out_feeds;
begin
  select f.* into feed from public.time_out_feeds f
  join public.memberships m on m.programme_id = f.programme_id and m.id = f.membership_id
  join public.persons p on p.id = m.person_id
  where f.token_hash = of_token and f.revoked_at is null and p.ended_at is null and m.usable
    and app.today() between m.valid_from and coalesce(m.valid_until, 'infinity'::date);
  if feed.id is null then return; end if;
  update public.time_out_feeds f set last_read_on = app.today()
    where f.programme_id = feed.programme_id and f.id = feed.id and f.last_read_on is distinct from app.today();
  return query
    select p.id, p.name, lower(o.during), upper(o.during)
    from public.time_out_places p
    left join public.time_out_occupations o on o.programme_id = p.programme_id and o.place_id = p.id
      and o.during && daterange(app.today() - 28, app.today() + 366)
    where p.programme_id = feed.programme_id and coalesce(p.until_on, 'infinity'::date) >= app.today() - 28
    order by p.name, o.during;
end
$$;
revoke execute on function app.time_out_feed(bytea) from public;
grant execute on function app.time_out_feed(bytea) to stapteam_runtime;
set local role stapteam_owner;
