-- What happens is recorded once, in the transaction of the change: kind, when it occurred, when it
-- was recorded, about which subject, and the few attributes that reports need. Never identity or text.
set local role stapteam_owner;

create table facts (
  programme_id uuid not null references programmes (id) on delete restrict,
  id uuid not null default gen_random_uuid(),
  subject_id uuid,
  kind text not null check (kind ~ '^[a-z][a-z0-9-]*$'),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  membership_id uuid,
  entity_id uuid,
  attributes jsonb not null default '{}',
  primary key (programme_id, id),
  foreign key (programme_id, membership_id) references memberships (programme_id, id) on delete restrict
);
create index facts_subject on facts (programme_id, subject_id, occurred_at desc);
create index facts_kind on facts (programme_id, kind, occurred_at);
call app.guard('facts');
comment on column facts.recorded_at is 'Domain time of recording; later than occurred_at is a late entry and shows as one.';

grant select, insert on facts to stapteam_runtime;
-- Where she stays is known to fewer than what else happens.
create policy read_timeline on facts for select to stapteam_runtime
  using (programme_id = (select app.actor_programme())
    and subject_id = any ((select app.subjects_for('timeline', 'read'))::uuid[])
    and (kind not in ('whereabouts-known', 'whereabouts-ended')
      or subject_id = any ((select app.subjects_for('whereabouts', 'read'))::uuid[])));
create policy record_what_one_did on facts for insert to stapteam_runtime
  with check (programme_id = (select app.actor_programme())
    and membership_id = (select app.actor_membership())
    and (subject_id = any ((select app.subjects_for('timeline', 'write'))::uuid[])
      or kind in ('referral-in-received', 'referral-in-attempted', 'referral-in-not-started')
         and (select app.may('referrals-in', 'create'))));

-- Measuring works over the whole programme and hands out figures, never rows.
grant select on facts to stapteam_jobs;
create policy measure on facts for select to stapteam_jobs
  using (programme_id = (select app.job_programme())
    and (select app.job_purpose()) in ('safeguards', 'monitor'));
