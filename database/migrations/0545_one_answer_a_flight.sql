-- Whether she answers for the case that a flight is about was asked seven times in it. It is asked once and
-- remembered as the rest is: under a seal, for this transaction alone, and of whom and of which case it is said.
set local role stapteam_helpers;

-- The actor is remembered as a row is written, `(session,membership,person,programme,organisation,role)`, and read
-- back in one step where six words were cut out of a text.
create or replace function app.actor() returns app.actor_row language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('remembered_actor');
  who app.actor_row;
begin
  if kept is not null then return kept::app.actor_row; end if;
  select f.session_id, f.membership_id, f.person_id, f.programme_id, f.organisation_id, f.role into who
  from app.session_actor(current_setting('app.session', true)) f;
  return who;
end
$$;

create or replace function app.actor_at(place integer) returns uuid language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('remembered_actor');
  who app.actor_row;
begin
  if kept is not null then return substr(kept, place, 36); end if;
  who := app.actor();
  return case place when 39 then who.membership_id when 76 then who.person_id when 113 then who.programme_id
    when 150 then who.organisation_id end;
end
$$;
create or replace function app.actor_role() returns text language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  kept text := app.recall('remembered_actor');
begin
  if kept is not null then return left(substr(kept, 187), -1); end if;
  return (app.actor()).role;
end
$$;
create or replace function app.actor_membership() returns uuid language sql stable return app.actor_at(39);
create or replace function app.actor_id() returns uuid language sql stable return app.actor_at(76);
create or replace function app.actor_programme() returns uuid language sql stable return app.actor_at(113);
create or replace function app.actor_organisation() returns uuid language sql stable return app.actor_at(150);

create or replace function app.enter(token text) returns app.actor_row language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row;
  seen timestamptz;
  drawn bytea := uuid_send(gen_random_uuid());
begin
  perform set_config('app.session', coalesce(token, ''), true),
    setval('app.memory_secret', substr(drawn, 1, 8)::bigint),
    setval('app.memory_secret_half', substr(drawn, 9, 8)::bigint);
  select f.session_id, f.membership_id, f.person_id, f.programme_id, f.organisation_id, f.role, f.last_seen_at
    into who.session_id, who.membership_id, who.person_id, who.programme_id, who.organisation_id, who.role, seen
  from app.session_actor(token) f;
  if who.session_id is null then return who; end if;
  perform app.remember('remembered_actor', who::text);
  if seen < clock_timestamp() - interval '30 seconds' then
    update public.sessions set last_seen_at = clock_timestamp()
    where id in (
      select id from public.sessions
      where id = who.session_id and last_seen_at < clock_timestamp() - interval '30 seconds'
      for update skip locked);
  end if;
  return who;
end
$$;

create or replace function app.answers_for(who app.actor_row, for_case uuid) returns boolean language plpgsql stable as $$
declare
  asked text := for_case::text || (who).membership_id;
  kept text := app.recall('answers');
  does boolean;
begin
  if left(kept, -1) = asked then return right(kept, 1) = 'y'; end if;
  does := exists (
    select from public.responsibilities r
    where r.programme_id = (who).programme_id and r.case_id = for_case
      and r.membership_id = (who).membership_id and upper_inf(r.during))
  and not exists (
    select from public.conflict_blocks b
    where b.programme_id = (who).programme_id and b.case_id = for_case and b.person_id = (who).person_id
      and b.lifted_at is null);
  if current_setting('app.flight', true) = 'on' then
    perform app.remember('answers', asked || case when does then 'y' else 'n' end);
  end if;
  return does;
end
$$;

-- Who answers for a case is not kept from it: nothing more is asked of that one.
create or replace function app.pinned_cases(of_relation text, who app.actor_row) returns uuid[] language plpgsql stable as $$
declare
  kept text := app.recall('pinned_' || of_relation);
  only_case uuid;
  answers boolean := false;
  blocked uuid[];
  reached uuid[];
begin
  if kept is not null then return kept::uuid[]; end if;
  only_case := app.recall('only_case');
  if only_case is not null then
    if of_relation = 'own' and app.answers_for(who, only_case) then answers := true;
    elsif of_relation = 'own' then reached := array(select own from app.own_cases(who) own where own = only_case);
    elsif of_relation = 'team' then reached := array(select team from app.team_cases(who) team where team = only_case);
    elsif of_relation = 'org' then reached := array(select org from app.org_cases(who) org where org = only_case);
    else reached := array(select emergency from app.emergency_cases(who) emergency where emergency = only_case);
    end if;
  elsif of_relation = 'own' then reached := array(select own from app.own_cases(who) own);
  elsif of_relation = 'team' then reached := array(select team from app.team_cases(who) team);
  elsif of_relation = 'org' then reached := array(select org from app.org_cases(who) org);
  else reached := array(select emergency from app.emergency_cases(who) emergency);
  end if;
  if answers then reached := array[only_case];
  elsif reached <> '{}' then
    blocked := app.blocked_for(who);
    if blocked <> '{}' then reached := array(select unnest(reached) except select unnest(blocked)); end if;
  end if;
  if current_setting('app.flight', true) = 'on' then perform app.remember('pinned_' || of_relation, reached::text); end if;
  return reached;
end
$$;

-- A look at the one case that she answers for is no look from outside, whatever her role may read.
create or replace function app.mark_outside_looks() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row;
  only_case uuid := app.recall('only_case');
  own uuid[];
begin
  if only_case is not null and not exists (select from added join public.cases c on c.programme_id = added.programme_id
      and c.subject_id = added.subject_id where c.id <> only_case)
    and app.answers_for(app.actor(), only_case) then return null; end if;
  if not app.may('case-core', 'read', 'own') then return null; end if;
  own := app.pinned_cases('own');
  if not exists (select from added join public.cases c on c.programme_id = added.programme_id
      and c.subject_id = added.subject_id where c.id <> all (own)) then return null; end if;
  if only_case is not null then
    who := app.actor();
    own := array(select mine from app.own_cases(who) mine except select unnest(app.blocked_for(who)));
  end if;
  insert into public.outside_looks (programme_id, entry_id, subject_id)
  select added.programme_id, added.id, added.subject_id from added
  join public.cases c on c.programme_id = added.programme_id and c.subject_id = added.subject_id
  where c.id <> all (own);
  return null;
end
$$;
set local role stapteam_owner;
