import type { Client } from 'pg'

/** How much is generated: five years of each programme. */
export type Size = { programmes: number; casesEach: number }

/** The first and the last day of which there are facts. */
export const span = { from: '2019-01-01', until: '2023-12-31' } as const

/** Writes programmes with five years of facts, each case with a contact a week. Facts alone: they are all that
 *  the monitor reads of a woman. Statement by statement over whole weeks, so that the facts of a programme lie
 *  spread among those of the others, as they do in use.
 *  @returns how many facts there are, and of these contacts */
export async function fill(
  client: Client,
  size: Size,
): Promise<{ facts: number; contacts: number }> {
  await client.query('begin')
  // Rows that are right by construction need not be looked up a second time.
  await client.query('set local session_replication_role = replica')
  const indexes = await takeIndexes(client)
  await client.query('truncate facts')
  const { programmes, casesEach } = size
  await client.query(people, [programmes])
  await client.query(
    `create temp table bench_case on commit drop as
     select p.id as programme_id, m.id as membership_id, c as place, gen_random_uuid() as subject_id
     from programmes p join memberships m on m.programme_id = p.id, generate_series(1, $1::int) c`,
    [casesEach],
  )
  await client.query(`${into} ${contacts}`)
  for (const rest of others) await client.query(`${into} ${rest}`)
  await client.query(visitors)
  await client.query(visits)
  for (const { definition } of indexes) await client.query(definition)
  const { rows } = await client.query<{ facts: string; contacts: string }>(
    `select count(*) as facts, count(*) filter (where kind = 'contact-recorded') as contacts from facts`,
  )
  await client.query('commit')
  // As it stands in use, where it is swept in the background.
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  return { facts: Number(rows[0]?.facts), contacts: Number(rows[0]?.contacts) }
}

// Built again over all rows at once, which is many times faster than row by row.
async function takeIndexes(client: Client): Promise<{ definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename = 'facts' and indexname <> 'facts_pkey'`,
  )
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`)
  return rows
}

const people = `
  with made as (
    insert into programmes (slug, name, started_on)
    select 'bench-' || n, 'Benchmark ' || n, '2019-01-01' from generate_series(1, $1::int) n returning id
  ), houses as (
    insert into organisations (programme_id, slug, name, kind, chain_from)
    select id, 'organisation-1', 'Organisation 1', 'care', '2019-01-01' from made returning programme_id, id
  ), persons_made as (
    insert into persons (name) select 'case_manager ' || n from generate_series(1, $1::int) n returning id
  )
  insert into memberships (programme_id, person_id, organisation_id, role, valid_from)
  select h.programme_id, p.id, h.id, 'case_manager', '2019-01-01'
  from (select *, row_number() over () as n from houses) h
  join (select *, row_number() over () as n from persons_made) p using (n)`

const into = `insert into facts (programme_id, subject_id, kind, occurred_at, recorded_at, membership_id, entity_id,
  attributes)`

const minutes = `"indirectMinutes": 10, "travelMinutes": 15, "thirdPartyMinutes": 0, "role": "case_manager",
  "organisationId": "7d6c2a30-5b8e-4d1f-9a3c-0e4f5a6b7c8d"`

const contacts = `
  select c.programme_id, c.subject_id, 'contact-recorded', at, at, c.membership_id, gen_random_uuid(),
    case w % 3 when 1 then '{"outcome": "attempted", "kind": "phone", "directMinutes": 5, ${minutes}}'::jsonb
      else '{"outcome": "spoken", "kind": "street", "directMinutes": 45, ${minutes}}'::jsonb end
  from generate_series(0, 260) w, bench_case c,
    lateral (select timestamptz '2019-01-02 09:00Z' + w * interval '7 days' + c.place * interval '4 minutes' as at) t`

type Often = { every: string; after?: string; attributes?: string }

const each = (kind: string, { every, after = '0 days', attributes = '{}' }: Often) => `
  select c.programme_id, c.subject_id, '${kind}', at + interval '${after}', at + interval '${after}',
    c.membership_id, md5(c.subject_id::text || at::text)::uuid, '${attributes}'::jsonb
  from generate_series(timestamptz '2019-01-05 12:00Z', timestamptz '2023-12-20 12:00Z', interval '${every}') at,
    bench_case c where c.place % 20 = extract(doy from at)::int % 20`

const once = (kind: string, attributes: string) => `
  select c.programme_id, c.subject_id, '${kind}', timestamptz '2019-01-01 09:00Z' + c.place * interval '5 days',
    timestamptz '2019-01-01 09:00Z' + c.place * interval '5 days', c.membership_id, null, '${attributes}'::jsonb
  from bench_case c`

const scores = (score: number) => {
  const domains = Array.from({ length: 13 }, (_, place) => `"domain-${place}": ${score}`)
  return `{"kind": "periodic", "lowest": 1, "highest": 5, "corrects": null, "scores": {${domains.join(', ')}}}`
}

const bought = '{"amountCents": 2500, "category": "clothing", "aim": "need"}'

// Of a case in twenty on each day that comes up: about eighteen times a year in a programme of a hundred.
const others = [
  once('case-opened', '{"phase": "intake"}'),
  once('responsibility-began', '{"manner": "opened"}'),
  once('continuation-decided', '{"needed": true}'),
  `select c.programme_id, c.subject_id, 'assessment-recorded', at, at, c.membership_id, gen_random_uuid(),
     case when at < '2021-01-01' then '${scores(2)}'::jsonb else '${scores(3)}'::jsonb end
   from generate_series(timestamptz '2019-02-01 12:00Z', timestamptz '2023-12-01 12:00Z', interval '6 months') at,
     bench_case c`,
  each('time-out-requested', { every: '60 days', attributes: '{"aim": "rest"}' }),
  each('time-out-approved', { every: '60 days', after: '1 day', attributes: '{"days": 7}' }),
  each('time-out-arrived', { every: '60 days', after: '2 days', attributes: '{"crisis": false}' }),
  each('time-out-returned', { every: '60 days', after: '9 days', attributes: '{"days": 7}' }),
  each('flex-expense-spent', { every: '20 days', attributes: bought }),
  each('referral-asked', { every: '20 days' }),
  each('referral-started', {
    every: '20 days',
    after: '14 days',
    attributes: '{"waitedDays": 14}',
  }),
  each('escalation-asked', { every: '20 days', attributes: '{"level": "coordinator"}' }),
  each('escalation-answered', {
    every: '20 days',
    after: '5 days',
    attributes: '{"level": "coordinator"}',
  }),
  each('handover-proposed', { every: '20 days' }),
  each('bridge-begun', { every: '30 days' }),
  each('bridge-ended', { every: '30 days', after: '20 days', attributes: '{"outcome": "kept"}' }),
  `select m.programme_id, null::uuid, 'meeting-held', at, at, m.id, gen_random_uuid(), '{"kind": "team"}'::jsonb
   from generate_series(timestamptz '2019-01-07 09:00Z', timestamptz '2023-12-25 09:00Z', interval '7 days') at,
     memberships m`,
  `select m.programme_id, null::uuid, 'safeguard-measured', at, at, null::uuid, null::uuid,
     jsonb_build_object('figure', 'figure-' || f, 'state', 'secured', 'value', 1)
   from generate_series(timestamptz '2019-01-31 05:00Z', timestamptz '2023-12-31 05:00Z', interval '7 days') at,
     memberships m, generate_series(1, 29) f`,
]

// Forty women a programme, each about once a month.
const visitors = `
  insert into drop_in_clients (programme_id, alias_sealed, key_id, wrapped, known_since, added_by_membership_id)
  select m.programme_id, '', 'none', '', '2019-01-01', m.id from memberships m, generate_series(1, 40)`
const visits = `
  insert into drop_in_visits (programme_id, client_id, evening, visited_at, membership_id)
  select c.programme_id, c.id, day::date, day::date + time '20:00', c.added_by_membership_id
  from generate_series(timestamptz '2019-01-02 20:00Z', timestamptz '2023-12-20 20:00Z', interval '30 days') day,
    drop_in_clients c`
