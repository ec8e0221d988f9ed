-- Accounting for a grant (note, 4 and 2g: a lump sum and not a price per piece, so what was deployed is told and
-- explained). An organisation writes beside the figures of the daily work; when it submits, the figures are frozen
-- with what was written. A deviation beyond the threshold that is not explained cannot be submitted, and nothing that
-- was granted can be left out, whoever wrote the statement. Of no woman: persons stand in no row, and no text may hold
-- a case number.
set local role stapteam_owner;

create table accountabilities (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  grant_id uuid not null,
  organisation_id uuid not null,
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1 check (version >= 1),
  primary key (programme_id, id),
  unique (programme_id, id, organisation_id),
  unique (programme_id, grant_id),
  foreign key (programme_id, grant_id, organisation_id)
    references grants (programme_id, id, organisation_id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index accountabilities_organisation on accountabilities (programme_id, organisation_id);
call app.guard('accountabilities');
comment on column accountabilities.version is 'Also the revision of what was written that counts.';

create table accountability_texts (
  programme_id uuid not null,
  accountability_id uuid not null,
  organisation_id uuid not null,
  revision integer not null check (revision >= 2),
  part text not null check (part in ('deployment', 'narrative', 'line')),
  line_code text not null default '' check (length(line_code) <= 60),
  words text not null default '' check (length(words) <= 4000 and not app.names_case(words)),
  stated numeric check (stated between 0 and 1000000000000 and stated = round(stated, 2)),
  primary key (programme_id, accountability_id, revision, part, line_code),
  foreign key (programme_id, accountability_id, organisation_id)
    references accountabilities (programme_id, id, organisation_id) on delete restrict,
  check ((part = 'line') = (line_code <> '')),
  check (stated is null or part = 'line')
);
create index accountability_texts_organisation on accountability_texts (programme_id, organisation_id);
call app.guard('accountability_texts');
comment on column accountability_texts.part is 'deployment: why the hours went as they went. narrative: what the organisation tells. line: of one line.';
comment on column accountability_texts.stated is 'What the organisation says was done, of a line that the daily work does not count.';

create table accountability_reports (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  accountability_id uuid not null,
  organisation_id uuid not null,
  nth integer not null check (nth >= 1),
  revision integer not null,
  threshold_percent integer not null check (threshold_percent between 0 and 100),
  content text not null check (not app.names_case(content)),
  submitted_by_membership_id uuid not null,
  submitted_on date not null,
  submitted_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, id, organisation_id),
  unique (programme_id, accountability_id, nth),
  foreign key (programme_id, accountability_id, organisation_id)
    references accountabilities (programme_id, id, organisation_id) on delete restrict,
  foreign key (programme_id, submitted_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index accountability_reports_organisation on accountability_reports (programme_id, organisation_id);
call app.guard('accountability_reports');
comment on table accountability_reports is 'What was submitted, frozen: a later correction of the daily work does not change it.';
comment on column accountability_reports.content is 'Hours by kind, stays, sums of the flex budget and persons as a band, as JSON; the lines stand apart.';

create table accountability_lines (
  programme_id uuid not null,
  report_id uuid not null,
  organisation_id uuid not null,
  place integer not null check (place between 1 and 40),
  code text not null,
  name text not null check (length(name) between 1 and 120),
  measure text not null check (measure in ('hours', 'days', 'stays', 'euros')),
  granted numeric not null check (granted >= 0),
  granted_cents bigint not null check (granted_cents >= 0),
  realised numeric check (realised >= 0),
  provenance text not null check (provenance in ('counted', 'stated', 'unknown')),
  threshold_percent integer not null,
  words text not null default '' check (length(words) <= 4000 and not app.names_case(words)),
  primary key (programme_id, report_id, code),
  unique (programme_id, report_id, place),
  foreign key (programme_id, report_id, organisation_id)
    references accountability_reports (programme_id, id, organisation_id) on delete restrict,
  check ((provenance = 'unknown') = (realised is null)),
  constraint accountability_deviation_explained check (length(trim(words)) >= 10
    or (realised is not null and abs(realised - granted) * 100 <= threshold_percent * granted))
);
create index accountability_lines_organisation on accountability_lines (programme_id, organisation_id);
call app.guard('accountability_lines');
comment on column accountability_lines.granted is 'In its measure; of euros in cents, as what was realised.';

grant select on accountabilities, accountability_reports, accountability_lines to stapteam_helpers;
create policy helpers_check on accountabilities for select to stapteam_helpers using (true);
create policy helpers_check on accountability_reports for select to stapteam_helpers using (true);
create policy helpers_check on accountability_lines for select to stapteam_helpers using (true);

set local role stapteam_helpers;

create function app.refuse_accountability(of_rule text, why text) returns void language plpgsql immutable as $$
begin
  raise exception '%', why using errcode = '23514', constraint = of_rule;
end
$$;

-- Only what was granted and is not accounted for is written about.
create function app.check_accountability_open() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  stands text;
begin
  select g.state into stands from public.grants g
    join public.accountabilities a on a.programme_id = g.programme_id and a.grant_id = g.id
    where a.programme_id = new.programme_id
      and a.id = coalesce((to_jsonb(new) ->> 'accountability_id')::uuid, (to_jsonb(new) ->> 'id')::uuid);
  -- Who migrates has no session, and arranges as it was.
  if (app.actor()).session_id is not null and stands is distinct from 'awarded' then
    perform app.refuse_accountability('accountability_open', 'what is not awarded, or is submitted, is not written about');
  end if;
  return null;
end
$$;

-- At the end of the transaction: what was granted is all there, as it was granted, by one threshold, after the period.
create function app.check_accountability_whole() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  held public.grants;
begin
  select g.* into held from public.grants g
    join public.accountabilities a on a.programme_id = g.programme_id and a.grant_id = g.id
    where a.programme_id = new.programme_id and a.id = new.accountability_id;
  if held.until_on >= new.submitted_on then
    perform app.refuse_accountability('accountability_period_over', 'a period is accounted for when it is over');
  end if;
  if exists (
    select from (select l.code, l.measure, coalesce(l.volume, l.cents) as granted, l.cents from public.grant_lines l
      where l.programme_id = held.programme_id and l.grant_id = held.id and l.side = 'granted'
        and l.revision = held.award_revision) as asked
    full join (select r.* from public.accountability_lines r
      where r.programme_id = new.programme_id and r.report_id = new.id) as told
      on told.code = asked.code and told.measure = asked.measure and told.granted = asked.granted
        and told.granted_cents = asked.cents and told.threshold_percent = new.threshold_percent
    where asked.code is null or told.code is null) then
    perform app.refuse_accountability('accountability_whole', 'each line that was granted is accounted for, and no other');
  end if;
  return null;
end
$$;

-- A grant is accounted for with a report, and after it was opened again with a new one.
create function app.check_grant_accounted() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if (select count(*) from public.accountability_reports r
      join public.accountabilities a on a.programme_id = r.programme_id and a.id = r.accountability_id
      where a.programme_id = new.programme_id and a.grant_id = new.grant_id)
    <= (select count(*) from public.grant_steps s
      where s.programme_id = new.programme_id and s.grant_id = new.grant_id and s.kind = 'submit' and s.id <> new.id) then
    perform app.refuse_accountability('grant_accounted_with_report', 'a grant is accounted for with a report');
  end if;
  return null;
end
$$;

create function app.refuse_report_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was submitted is not changed' using errcode = '42501', constraint = 'accountability_frozen';
end
$$;

revoke execute on function app.refuse_accountability(text, text), app.check_accountability_open(),
  app.check_accountability_whole(), app.check_grant_accounted(), app.refuse_report_change() from public;
grant execute on function app.check_accountability_open(), app.check_accountability_whole(), app.check_grant_accounted(),
  app.refuse_report_change() to stapteam_owner;
set local role stapteam_owner;

create trigger open after insert or update on accountabilities for each row execute function app.check_accountability_open();
create trigger open after insert on accountability_texts for each row execute function app.check_accountability_open();
create trigger open after insert on accountability_reports for each row execute function app.check_accountability_open();
create constraint trigger whole after insert on accountability_reports deferrable initially deferred
  for each row execute function app.check_accountability_whole();
create trigger with_report after insert on grant_steps for each row when (new.kind = 'submit')
  execute function app.check_grant_accounted();
create trigger frozen before update or delete on accountability_reports for each row execute function app.refuse_report_change();
create trigger frozen_whole before truncate on accountability_reports execute function app.refuse_report_change();
create trigger frozen before update or delete on accountability_lines for each row execute function app.refuse_report_change();
create trigger frozen_whole before truncate on accountability_lines execute function app.refuse_report_change();
create trigger frozen before update or delete on accountability_texts for each row execute function app.refuse_report_change();
create trigger frozen_whole before truncate on accountability_texts execute function app.refuse_report_change();

grant select on accountabilities, accountability_texts, accountability_reports, accountability_lines to stapteam_runtime;
grant insert (programme_id, id, grant_id, organisation_id, recorded_by_membership_id, recorded_at) on accountabilities
  to stapteam_runtime;
grant update (version, recorded_by_membership_id, recorded_at) on accountabilities to stapteam_runtime;
grant insert on accountability_texts, accountability_reports, accountability_lines to stapteam_runtime;

create policy read_related on accountabilities for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'read', 'org'))));
create policy read_related on accountability_texts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'read', 'org'))));
create policy read_related on accountability_reports for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'read', 'org'))));
create policy read_related on accountability_lines for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'read'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'read', 'org'))));
create policy open_related on accountabilities for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and recorded_by_membership_id = (select app.actor_membership())
    and ((select app.may('accountabilities', 'write'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'write', 'org'))));
create policy write_related on accountabilities for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'write'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'write', 'org'))))
  with check (programme_id = (select app.actor_programme())
    and recorded_by_membership_id = (select app.actor_membership()));
create policy write_related on accountability_texts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'write'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'write', 'org'))));
create policy submit_related on accountability_reports for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and submitted_by_membership_id = (select app.actor_membership())
    and ((select app.may('accountabilities', 'write'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'write', 'org'))));
create policy submit_related on accountability_lines for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and ((select app.may('accountabilities', 'write'))
    or organisation_id = (select app.actor_organisation()) and (select app.may('accountabilities', 'write', 'org'))));
