-- The network of the approach (note, 3 and its diagram): which organisations there are, what each part
-- does, whom to call there, what was agreed and when somebody last spoke with them. The diagram is drawn
-- from these rows; what is uncertain says so. Of no woman: contact people are people at work.
set local role stapteam_owner;

create table network_groups (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^[a-z][a-z-]{1,40}$'),
  name text not null check (length(name) between 1 and 120),
  does text not null default '' check (length(does) <= 300),
  place integer not null check (place between 1 and 99),
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, code)
);
call app.guard('network_groups');
comment on column network_groups.place is 'The order in which the groups of the diagram are drawn and read.';

create table network_organisations (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid,
  name text not null check (length(name) between 1 and 120),
  does text not null default '' check (length(does) <= 300),
  uncertain_because text check (length(uncertain_because) between 1 and 300),
  ended_on date,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, name),
  foreign key (programme_id, organisation_id) references organisations (programme_id, id) on delete restrict
);
call app.guard('network_organisations');
comment on column network_organisations.organisation_id is 'The organisation of the programme that it is, where it is one.';
comment on column network_organisations.does is 'Its role in the chain.';

create table network_parts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  group_id uuid not null,
  network_organisation_id uuid,
  kind text not null check (kind in ('organisation', 'service', 'team-role', 'direction', 'condition')),
  name text not null check (length(name) between 1 and 120),
  does text not null default '' check (length(does) <= 300),
  uncertain_because text check (length(uncertain_because) between 1 and 300),
  place integer not null check (place between 1 and 99),
  ended_on date,
  version integer not null default 1,
  primary key (programme_id, id),
  unique (programme_id, group_id, name),
  foreign key (programme_id, group_id) references network_groups (programme_id, id) on delete restrict,
  foreign key (programme_id, network_organisation_id)
    references network_organisations (programme_id, id) on delete restrict
);
create index network_parts_organisation on network_parts (programme_id, network_organisation_id);
call app.guard('network_parts');
comment on column network_parts.uncertain_because is 'Why it is not certain; a part without it is certain.';

create table network_contacts (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  network_organisation_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  does text not null check (length(does) between 1 and 120),
  phone text check (phone ~ '^[0-9+][0-9 ()-]{5,24}$'),
  mail text check (length(mail) <= 254 and mail ~ '^[^@\s]+@[^@\s]+$'),
  ended_on date,
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, network_organisation_id)
    references network_organisations (programme_id, id) on delete restrict
);
create index network_contacts_organisation on network_contacts (programme_id, network_organisation_id);
call app.guard('network_contacts');
comment on table network_contacts is 'People as they are reached at work, never a woman.';
comment on column network_contacts.does is 'The function.';

create table network_agreements (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  network_organisation_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  does text not null default '' check (length(does) <= 600),
  agreed_on date not null,
  review_on date not null check (review_on > agreed_on),
  ended_on date check (ended_on >= agreed_on),
  version integer not null default 1,
  primary key (programme_id, id),
  foreign key (programme_id, network_organisation_id)
    references network_organisations (programme_id, id) on delete restrict
);
create index network_agreements_organisation on network_agreements (programme_id, network_organisation_id);
call app.guard('network_agreements');
comment on column network_agreements.does is 'What was agreed.';

create table network_talks (
  programme_id uuid not null,
  id uuid not null default gen_random_uuid(),
  network_organisation_id uuid not null,
  membership_id uuid not null,
  spoken_on date not null,
  recorded_at timestamptz not null,
  primary key (programme_id, id),
  foreign key (programme_id, network_organisation_id)
    references network_organisations (programme_id, id) on delete restrict,
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index network_talks_latest on network_talks (programme_id, network_organisation_id, spoken_on desc);
call app.guard('network_talks');
comment on table network_talks is 'When somebody spoke with an organisation; only ever added to.';

-- Everyone of the programme reads them, and who keeps the network writes them.
grant select on network_groups to stapteam_runtime;
create policy read_all on network_groups for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'read')));
grant select on network_organisations to stapteam_runtime;
create policy read_all on network_organisations for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'read')));
grant select on network_parts to stapteam_runtime;
create policy read_all on network_parts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'read')));
grant select on network_contacts to stapteam_runtime;
create policy read_all on network_contacts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'read')));
grant select on network_agreements to stapteam_runtime;
create policy read_all on network_agreements for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'read')));
grant select on network_talks to stapteam_runtime;
create policy read_all on network_talks for select to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'read')));
create policy keep_network on network_groups for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')));
create policy change_network on network_groups for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy keep_network on network_organisations for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')));
create policy change_network on network_organisations for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy keep_network on network_parts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')));
create policy change_network on network_parts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy keep_network on network_contacts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')));
create policy change_network on network_contacts for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')))
  with check (programme_id = (select app.actor_programme()));
create policy keep_network on network_agreements for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')));
create policy change_network on network_agreements for update to stapteam_runtime
  using (programme_id = (select app.actor_programme()) and (select app.may('network', 'write')))
  with check (programme_id = (select app.actor_programme()));

grant insert (programme_id, id, code, name, does, place) on network_groups to stapteam_runtime;
grant update (name, does, place, version) on network_groups to stapteam_runtime;
grant insert (programme_id, id, organisation_id, name, does, uncertain_because, ended_on)
  on network_organisations to stapteam_runtime;
grant update (organisation_id, name, does, uncertain_because, ended_on, version)
  on network_organisations to stapteam_runtime;
grant insert (programme_id, id, group_id, network_organisation_id, kind, name, does, uncertain_because, place, ended_on)
  on network_parts to stapteam_runtime;
grant update (group_id, network_organisation_id, kind, name, does, uncertain_because, place, ended_on, version)
  on network_parts to stapteam_runtime;
grant insert (programme_id, id, network_organisation_id, name, does, phone, mail, ended_on)
  on network_contacts to stapteam_runtime;
grant update (network_organisation_id, name, does, phone, mail, ended_on, version)
  on network_contacts to stapteam_runtime;
grant insert (programme_id, id, network_organisation_id, name, does, agreed_on, review_on, ended_on)
  on network_agreements to stapteam_runtime;
grant update (network_organisation_id, name, does, agreed_on, review_on, ended_on, version)
  on network_agreements to stapteam_runtime;
grant insert (programme_id, id, network_organisation_id, membership_id, spoken_on, recorded_at)
  on network_talks to stapteam_runtime;
create policy record_self on network_talks for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme()) and (select app.may('network', 'write'))
    and membership_id = (select app.actor_membership()) and spoken_on <= (select app.today()));
