-- Budgets (note, 4): versions as the documents have them, each with a period and lines, and each figure with
-- how it is known and where it stands. A version that is saved again keeps its earlier lines under their
-- revision: rows are only added. Nothing that is computed is stored. Of no woman: no text may hold a case number.
set local role stapteam_owner;

create function app.names_case(text) returns boolean language sql immutable
  return $1 ~* '\m[a-z]{2,8}-[0-9]{3,6}\M';

create function app.all_whole(numeric[]) returns boolean language sql immutable
  return (select coalesce(bool_and(trunc(one) = one), true) from unnest($1) as one);

grant execute on function app.names_case(text), app.all_whole(numeric[]) to stapteam_runtime;

create table budgets (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  unique (programme_id, name),
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict
);
call app.guard('budgets');

create table budget_versions (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  budget_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  from_on date not null,
  until_on date not null check (until_on >= from_on and until_on - from_on <= 3660),
  convention text not null check (convention in ('month-4-375', 'month-52-12', 'days-7')),
  recorded_by_membership_id uuid not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, slug),
  foreign key (programme_id, budget_id) references budgets (programme_id, id) on delete restrict,
  foreign key (programme_id, recorded_by_membership_id) references memberships (programme_id, id) on delete restrict
);
create index budget_versions_budget on budget_versions (programme_id, budget_id);
call app.guard('budget_versions');
comment on column budget_versions.convention is 'How months become weeks: 4.375 or 52/12 weeks a month, or days over seven.';
comment on column budget_versions.version is 'Also the revision of its lines that counts.';

-- Apart from the version: an organisation reads its own lines, and not what everything comes to.
create table budget_totals (
  programme_id uuid not null,
  version_id uuid not null,
  revision integer not null,
  printed_cents bigint not null check (printed_cents >= 0),
  source text not null check (length(source) between 1 and 300 and not app.names_case(source)),
  primary key (programme_id, version_id, revision),
  foreign key (programme_id, version_id) references budget_versions (programme_id, id) on delete restrict
);
call app.guard('budget_totals');
comment on table budget_totals is 'The total as a document prints it; kept beside the computed one, with the difference.';

create table budget_lines (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  version_id uuid not null,
  revision integer not null,
  place integer not null check (place between 1 and 60),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  name text not null check (length(name) between 1 and 120 and not app.names_case(name)),
  kind text not null check (kind in ('hours-per-case', 'hours-per-week', 'days', 'lump-sum')),
  funding text not null check (funding in ('asked', 'to-add', 'outside')),
  unit text check (unit in ('days', 'weeks')),
  note text not null default '' check (length(note) <= 600 and not app.names_case(note)),
  primary key (programme_id, id),
  unique (programme_id, version_id, revision, code),
  unique (programme_id, version_id, revision, place),
  foreign key (programme_id, version_id) references budget_versions (programme_id, id) on delete restrict,
  check ((kind = 'days') = (unit is not null))
);
call app.guard('budget_lines');
comment on column budget_lines.code is 'By which a line is the same line in another version.';
comment on column budget_lines.funding is 'to-add: asked, with a figure still to come. outside: paid otherwise, and not in the total.';

create table budget_line_organisations (
  programme_id uuid not null,
  line_id uuid not null,
  organisation_id uuid not null,
  primary key (programme_id, line_id, organisation_id),
  foreign key (programme_id, line_id) references budget_lines (programme_id, id) on delete restrict,
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
create index budget_line_organisations_whose on budget_line_organisations (programme_id, organisation_id);
call app.guard('budget_line_organisations');

create table budget_figures (
  programme_id uuid not null,
  line_id uuid not null,
  name text not null check (name in ('hours-per-case', 'cases', 'hours-per-week', 'weeks', 'volume', 'rate-cents',
    'day-price-cents', 'amount-cents')),
  form text not null check (form in ('exact', 'range', 'ambiguous', 'unknown')),
  provenance text not null check (provenance in ('stated', 'derived', 'assumed')),
  readings numeric[] not null check (array_position(readings, null) is null and 0 <= all (readings)),
  source text not null check (length(source) <= 300 and not app.names_case(source)),
  primary key (programme_id, line_id, name),
  foreign key (programme_id, line_id) references budget_lines (programme_id, id) on delete restrict,
  check (case form when 'exact' then cardinality(readings) = 1 when 'unknown' then cardinality(readings) = 0
    when 'range' then cardinality(readings) = 2 and readings[1] <= readings[2]
    else cardinality(readings) between 2 and 6 end),
  check (name not like '%-cents' or app.all_whole(readings))
);
call app.guard('budget_figures');
comment on column budget_figures.readings is 'One when exact, low and high of a range, every reading of what is ambiguous, none when unknown.';

-- What one organisation may read: lines that it carries, and the versions and budgets in which these stand.
grant select on budget_versions, budget_lines, budget_line_organisations to stapteam_helpers;
create policy helpers_read on budget_versions for select to stapteam_helpers using (true);
create policy helpers_read on budget_lines for select to stapteam_helpers using (true);
create policy helpers_read on budget_line_organisations for select to stapteam_helpers using (true);

set local role stapteam_helpers;

create function app.own_budget_lines() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(o.line_id), '{}') from public.budget_line_organisations o
  where o.programme_id = (app.actor()).programme_id and o.organisation_id = (app.actor()).organisation_id
    and app.may('budgets', 'read', 'org')
$$;

create function app.own_budget_versions() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct v.id), '{}') from public.budget_versions v
  join public.budget_lines l
    on l.programme_id = v.programme_id and l.version_id = v.id and l.revision = v.version
  where v.programme_id = (app.actor()).programme_id and l.id = any (app.own_budget_lines())
$$;

create function app.own_budgets() returns uuid[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct v.budget_id), '{}') from public.budget_versions v
  where v.programme_id = (app.actor()).programme_id and v.id = any (app.own_budget_versions())
$$;

revoke execute on function app.own_budget_lines(), app.own_budget_versions(), app.own_budgets() from public;
grant execute on function app.own_budget_lines(), app.own_budget_versions(), app.own_budgets() to stapteam_runtime;
set local role stapteam_owner;

grant select on budgets, budget_versions, budget_totals, budget_lines, budget_line_organisations, budget_figures
  to stapteam_runtime;
create policy read_related on budgets for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('budgets', 'read')) or id = any ((select app.own_budgets())::uuid[])));
create policy read_related on budget_versions for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('budgets', 'read')) or id = any ((select app.own_budget_versions())::uuid[])));
create policy read_all on budget_totals for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'read')));
create policy read_related on budget_lines for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('budgets', 'read')) or id = any ((select app.own_budget_lines())::uuid[])));
create policy read_related on budget_line_organisations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('budgets', 'read'))
      or organisation_id = (select app.actor_organisation()) and (select app.may('budgets', 'read', 'org'))));
create policy read_related on budget_figures for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and ((select app.may('budgets', 'read')) or line_id = any ((select app.own_budget_lines())::uuid[])));

grant insert on budgets, budget_totals, budget_lines, budget_line_organisations, budget_figures to stapteam_runtime;
grant insert (programme_id, id, budget_id, slug, name, source, from_on, until_on, convention,
  recorded_by_membership_id, recorded_at) on budget_versions to stapteam_runtime;
grant update (name, source, from_on, until_on, convention, recorded_by_membership_id, recorded_at, version)
  on budget_versions to stapteam_runtime;
create policy open_budget on budgets for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write'))
    and recorded_by_membership_id = (select app.actor_membership()));
create policy add_version on budget_versions for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write'))
    and recorded_by_membership_id = (select app.actor_membership()));
create policy save_version on budget_versions for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write')))
  with check (programme_id = (select app.actor_programme())
    and recorded_by_membership_id = (select app.actor_membership()));
create policy save_total on budget_totals for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write')));
create policy save_line on budget_lines for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write')));
create policy save_line on budget_line_organisations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write')));
create policy save_figure on budget_figures for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('budgets', 'write')));

-- The command line and the live note read what was budgeted.
grant select on budgets, budget_versions, budget_totals, budget_lines, budget_line_organisations, budget_figures
  to stapteam_jobs;
create policy measure on budgets for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on budget_versions for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on budget_totals for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on budget_lines for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on budget_line_organisations for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
create policy measure on budget_figures for select to stapteam_jobs
  using (programme_id = (select app.job_programme()) and (select app.job_purpose()) in ('safeguards', 'monitor'));
