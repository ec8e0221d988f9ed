-- Who is asked to take a case on may also stand in for who gives it away. She was there herself when she met
-- the woman, and what she says of it is hers; only another stand-in cannot say that both were there.
set local role stapteam_helpers;

create or replace function app.check_handover_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  who app.actor_row := app.actor();
  party boolean;
  held boolean;
  passed_by boolean;
  stands_in boolean;
begin
  if who.session_id is null then return new; end if;
  if new.state <> old.state and (old.state, new.state) not in (
    ('proposed', 'accepted'), ('proposed', 'declined'), ('proposed', 'expired'), ('proposed', 'withdrawn'),
    ('accepted', 'introduced'), ('accepted', 'withdrawn'), ('introduced', 'withdrawn'), ('introduced', 'completed'))
  then raise exception 'a handover goes from % to % by no way', old.state, new.state
    using errcode = '23514', constraint = 'handover_goes_forward'; end if;
  -- Nobody's step: the day is over, or the case went another way.
  if new.state = 'expired' and old.answer_by < app.today() then return new; end if;
  passed_by := not exists (
    select from public.responsibilities r
    where r.programme_id = old.programme_id and r.case_id = old.case_id
      and r.membership_id = old.from_membership_id and upper_inf(r.during));
  if new.state = 'withdrawn' and passed_by then return new; end if;
  stands_in := app.stands_in_for(old.case_id, old.from_membership_id);
  party := stands_in or coalesce(who.membership_id in (old.from_membership_id, old.to_membership_id), false);
  if stands_in and who.membership_id <> old.to_membership_id and new.meeting = 'both-present'
    and new.meeting is distinct from old.meeting then
    raise exception 'both were not there' using errcode = '42501';
  end if;
  held := old.case_id = any (app.cases_for('handovers', 'write'));
  if new.state in ('accepted', 'declined') and old.state = 'proposed' and who.membership_id = old.to_membership_id
    or new.state in ('introduced', 'completed') and party
    or new.state = 'withdrawn' and (party or held)
    or new.state = old.state and new.ended_at is not distinct from old.ended_at and app.changes_alone(
      to_jsonb(old), to_jsonb(new), case
        when old.ended_at is not null and held then '{settled_at,version}'::text[]
        when party then '{sheet_written_at,sheet_confirmed_at,complete_by,meeting,bridge_membership_id,introduced_at,version}'
        when held then '{complete_by,settled_at,version}'
        when old.to_organisation_id = who.organisation_id
          then '{room_confirmed_at,room_confirmed_by_membership_id,version}' else '{}' end)
  then return new; end if;
  raise exception 'this step of the handover is another''s' using errcode = '42501';
end
$$;
set local role stapteam_owner;
