-- Who lets somebody in is not the one who says that she exists. A membership, an invitation and a link
-- to an organisation's sign-in that an administrator makes can be used once another person has
-- confirmed them; one administrator alone lets in nobody. What whoever installs arranges has no maker
-- and needs none: the first administrator has nobody beside her.
set local role stapteam_owner;

alter table memberships
  add column made_by uuid references persons (id) on delete restrict,
  add column confirmed_by uuid references persons (id) on delete restrict,
  add column confirmed_at timestamptz,
  add column usable boolean not null generated always as (made_by is null or confirmed_at is not null) stored,
  add constraint another_confirms check (confirmed_by is null
    or confirmed_at is not null and confirmed_by is distinct from made_by and confirmed_by <> person_id);
alter table invitations
  add column made_by uuid references persons (id) on delete restrict,
  add column confirmed_by uuid references persons (id) on delete restrict,
  add column confirmed_at timestamptz,
  add column usable boolean not null generated always as (made_by is null or confirmed_at is not null) stored,
  add constraint another_confirms check (confirmed_by is null
    or confirmed_at is not null and confirmed_by is distinct from made_by and confirmed_by <> person_id);
alter table oidc_subjects
  add column made_by uuid references persons (id) on delete restrict,
  add column confirmed_by uuid references persons (id) on delete restrict,
  add column confirmed_at timestamptz,
  add column usable boolean not null generated always as (made_by is null or confirmed_at is not null) stored,
  add constraint another_confirms check (confirmed_by is null
    or confirmed_at is not null and confirmed_by is distinct from made_by and confirmed_by <> person_id);
comment on column memberships.made_by is 'Who gave it; null: arranged by whoever installs, and usable at once.';
comment on column memberships.confirmed_by is 'Another person; null with a moment: whoever runs the installation.';

revoke insert on memberships from stapteam_runtime;
grant insert (programme_id, id, person_id, organisation_id, role, valid_from, valid_until)
  on memberships to stapteam_runtime;
grant select (made_by, usable) on invitations to stapteam_runtime;

-- The maker is who is signed in, whatever the statement says.
create function app.mark_maker() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (app.actor()).session_id is null then return new; end if;
  new.made_by := (app.actor()).person_id;
  new.confirmed_by := null;
  new.confirmed_at := null;
  return new;
end
$$;

-- A membership that waits opens no session and answers for no case.
create function app.check_usable() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if new.membership_id is null or exists (
    select from public.memberships
    where programme_id = new.programme_id and id = new.membership_id and usable
  ) then return new; end if;
  raise exception 'a membership that nobody confirmed cannot be used'
    using errcode = '23514', constraint = 'membership_confirmed';
end
$$;

grant select on invitations to stapteam_helpers;
create policy helpers_relate on invitations for select to stapteam_helpers using (true);
grant update (confirmed_by, confirmed_at) on memberships, invitations, oidc_subjects to stapteam_helpers;
create policy helpers_confirm on invitations for update to stapteam_helpers using (true) with check (true);
create policy helpers_confirm on oidc_subjects for update to stapteam_helpers using (true) with check (true);

-- What waits for the actor: made by another, for another, and within her reach. With relation `org`
-- she knows the memberships of her organisation, and the ways in of the people who work there.
create function app.waiting_confirmations() returns table (
  id uuid, kind text, person_id uuid, person text, maker text, role text, organisation text,
  valid_from date, valid_until date
) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  ways text[] := app.relations('confirmations', 'review');
  kept uuid[] := app.kept_people();
begin
  if who.session_id is null then return; end if;
  return query
  with waiting as (
    select m.id, 'membership' as kind, m.person_id, m.made_by, m.role, m.organisation_id, m.valid_from, m.valid_until
    from public.memberships m
    where m.programme_id = who.programme_id and not m.usable
      and coalesce(m.valid_until, 'infinity'::date) >= app.today()
    union all
    select i.id, 'invitation', i.person_id, i.made_by, null, null, null, null
    from public.invitations i
    where not i.usable and i.used_at is null and i.ended_at is null
      and i.expires_at > clock_timestamp() and i.person_id = any (kept)
    union all
    select s.id, 'sign-in-link', s.person_id, s.made_by, null, null, null, null
    from public.oidc_subjects s
    where not s.usable and s.ended_at is null and s.person_id = any (kept)
  )
  select w.id, w.kind, w.person_id, p.name, maker.name, w.role, o.name, w.valid_from, w.valid_until
  from waiting w
  join public.persons p on p.id = w.person_id and p.ended_at is null
  join public.persons maker on maker.id = w.made_by
  left join public.organisations o on o.programme_id = who.programme_id and o.id = w.organisation_id
  where who.person_id not in (w.made_by, w.person_id)
    and ('all' = any (ways) or 'org' = any (ways) and (
      w.organisation_id = who.organisation_id
      or w.organisation_id is null and exists (
        select from public.memberships m
        where m.programme_id = who.programme_id and m.person_id = w.person_id
          and m.organisation_id = who.organisation_id
          and coalesce(m.valid_until, 'infinity'::date) >= app.today())))
  order by p.name, w.kind desc, w.id;
end
$$;

-- @returns whether it waited for the actor, and does not any more
create function app.confirm(which uuid) returns boolean language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  done integer := 0;
  changed integer;
begin
  if not exists (select from app.waiting_confirmations() w where w.id = which) then return false; end if;
  update public.memberships set confirmed_by = who.person_id, confirmed_at = clock_timestamp(), version = version + 1
    where programme_id = who.programme_id and id = which and not usable;
  get diagnostics changed = row_count;
  done := done + changed;
  update public.invitations set confirmed_by = who.person_id, confirmed_at = clock_timestamp()
    where id = which and not usable;
  get diagnostics changed = row_count;
  done := done + changed;
  update public.oidc_subjects set confirmed_by = who.person_id, confirmed_at = clock_timestamp()
    where id = which and not usable;
  get diagnostics changed = row_count;
  return done + changed > 0;
end
$$;

alter function app.mark_maker() owner to stapteam_helpers;
alter function app.check_usable() owner to stapteam_helpers;
alter function app.waiting_confirmations() owner to stapteam_helpers;
alter function app.confirm(uuid) owner to stapteam_helpers;
set local role stapteam_helpers;
revoke execute on function app.mark_maker(), app.check_usable(), app.waiting_confirmations(), app.confirm(uuid)
  from public;
grant execute on function app.mark_maker(), app.check_usable() to stapteam_owner;
grant execute on function app.waiting_confirmations(), app.confirm(uuid) to stapteam_runtime;
set local role stapteam_owner;

create trigger maker before insert on memberships for each row execute function app.mark_maker();
create trigger maker before insert on invitations for each row execute function app.mark_maker();
create trigger maker before insert on oidc_subjects for each row execute function app.mark_maker();
create trigger usable before insert or update of membership_id on sessions
  for each row execute function app.check_usable();
create trigger usable before insert on responsibilities for each row execute function app.check_usable();
create trigger usable before insert on case_assignments for each row execute function app.check_usable();
