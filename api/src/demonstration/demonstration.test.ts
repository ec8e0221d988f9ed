import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Loaded } from '../../test/demonstration.ts'
import { loadOn } from '../../test/demonstration.ts'
import { sightOf } from '../modules/cases/index.ts'
import { roles } from '../platform/access/index.ts'
import { openVault } from '../platform/crypto/vault.ts'

const inNijmegen = `programme_id = (select id from programmes where slug = 'nijmegen')`

describe('on the default day', () => {
  const today = '2024-01-08'
  let demo: Loaded
  const figure = async (sql: string, ...values: unknown[]) => {
    const [row] = await demo.admin.sql<{ figure: number }>(sql, values)
    return Number(row?.figure)
  }

  beforeAll(async () => {
    demo = await loadOn(today)
  })
  afterAll(() => demo.drop())

  test('nineteen women were ever in the approach, by the facts', async () => {
    const sql = `select count(distinct subject_id) as figure from facts where kind = 'case-opened' and ${inNijmegen}`
    expect(await figure(sql)).toBe(19)
  })

  test('ten needed continuation on 1 August 2023, by the latest decision on each', async () => {
    const sql = `select count(*) filter (where needed) as figure from (
      select distinct on (subject_id) (attributes ->> 'needed')::boolean as needed from facts
      where kind = 'continuation-decided' and occurred_at < '2023-08-02' and ${inNijmegen}
      order by subject_id, occurred_at desc) as latest`
    expect(await figure(sql)).toBe(10)
  })

  test('the nine others were closed to regular care before that day', async () => {
    const sql = `select count(*) as figure from facts where kind = 'case-closed' and ${inNijmegen}
      and attributes ->> 'destination' = 'regular-care' and occurred_at < '2023-08-01'`
    expect(await figure(sql)).toBe(9)
    expect(await figure(`select count(*) as figure from closures where ${inNijmegen}`)).toBe(9)
  })

  test('who answers for her tiles the time in which her case is open', async () => {
    const rows = await demo.admin.sql<{ tiled: boolean }>(`
      select (select range_agg(during) from case_openings o where o.case_id = c.id)
        = (select range_agg(during) from responsibilities r where r.case_id = c.id) as tiled
      from cases c`)
    expect(rows).toHaveLength(20)
    expect(rows.every(({ tiled }) => tiled)).toBe(true)
  })

  test('since 1 August only case managers of two organisations answer for an open case', async () => {
    const rows = await demo.admin.sql(`
      select o.slug, count(*)::integer as cases, bool_and(r.introduced_at is not null) as warm
      from responsibilities r
      join memberships m on m.id = r.membership_id join organisations o on o.id = m.organisation_id
      where upper_inf(r.during) and r.${inNijmegen} group by o.slug order by o.slug`)
    expect(rows).toEqual([
      { slug: 'iriszorg', cases: 5, warm: true },
      { slug: 'leger-des-heils', cases: 5, warm: true },
    ])
  })

  test('GGD and Bindkracht left the chain, and their case managers with them', async () => {
    const rows = await demo.admin.sql(`
      select distinct o.slug, o.chain_until, m.valid_until from organisations o
      join memberships m on m.organisation_id = o.id where o.chain_until is not null order by 1`)
    const left = { chain_until: '2023-07-31', valid_until: '2023-07-31' }
    expect(rows).toEqual([
      { slug: 'bindkracht', ...left },
      { slug: 'ggd', ...left },
    ])
  })

  test('every role has somebody who can sign in, and one person chooses between two', async () => {
    const rows = await demo.admin.sql<{ role: string; person_id: string }>(
      `
      select role, person_id from memberships
      where ${inNijmegen} and $1 between valid_from and coalesce(valid_until, 'infinity')`,
      [today],
    )
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(roles))
    expect(rows.length - new Set(rows.map((row) => row.person_id)).size).toBe(1)
  })

  test('one is out of sight, one needs attention, of two it is known where they are', async () => {
    const rows = await demo.admin.db
      .selectFrom('caseSights as s')
      .innerJoin('cases as c', 'c.id', 's.caseId')
      .innerJoin('caseCourses as co', 'co.caseId', 'c.id')
      .where('co.phase', '<>', 'closed')
      .where('c.number', 'like', 'STAP-%')
      .select([
        'c.number',
        'c.recordedAt as openedAt',
        'lastSpokenAt',
        'lastSeenAt',
        'knownUntil',
        'diedOn',
      ])
      .orderBy('c.number')
      .execute()
    const terms = { today, attentionDays: 14, signalDays: 28 }
    const states = rows.map((row) => [row.number, sightOf(row, terms).state])
    expect(states.filter(([, state]) => state !== 'in-sight')).toEqual([
      ['STAP-003', 'whereabouts-known'],
      ['STAP-007', 'out-of-sight'],
      ['STAP-010', 'whereabouts-known'],
      ['STAP-014', 'attention'],
    ])
    expect(states).toHaveLength(10)
  })

  test('for the coordinator she was put off, since a colleague is on it; for the others she stands', async () => {
    const rows = await demo.admin.sql(`
      select c.number, s.role, s.reason from signal_postponements s join cases c on c.id = s.case_id
      where s.from_on <= '${today}' and s.until_on > '${today}'`)
    expect(rows).toEqual([{ number: 'STAP-007', role: 'coordinator', reason: 'colleague-on-it' }])
  })

  test('she who is out of sight was tried for', async () => {
    const sql = `select count(*) as figure from contacts where outcome = 'attempted'
      and case_id = (select id from cases where number = 'STAP-007') and occurred_at > '2023-12-05'`
    expect(await figure(sql)).toBeGreaterThan(3)
  })

  test('what is known of her being seen is what the contacts say', async () => {
    const wrong = await demo.admin.sql(`
      select s.case_id from case_sights s left join lateral (
        select max(occurred_at) filter (where outcome = 'spoken') as spoken,
          max(occurred_at) filter (where outcome in ('spoken', 'seen-not-spoken')) as seen,
          max(occurred_at) filter (where outcome not in ('spoken', 'seen-not-spoken')) as tried
        from contacts c where c.case_id = s.case_id) c on true
      where s.last_spoken_at is distinct from spoken or s.last_seen_at is distinct from seen
        or s.last_attempt_at is distinct from tried`)
    expect(wrong).toEqual([])
  })

  test.each([
    ['case_manager', 3.6, 4.3],
    ['peer_expert', 1.5, 1.7],
  ])(
    'since 1 August a %s deployed between %d and %d hours a case a week',
    async (role, low, high) => {
      const hours = await figure(
        `select sum(minutes) / 60.0 / 10 / (153 / 7.0) as figure from (
          select direct_minutes + indirect_minutes + travel_minutes + third_party_minutes as minutes, membership_id
          from contacts where ${inNijmegen} and occurred_at >= '2023-08-01' and occurred_at < '2024-01-01'
          union all
          select h.minutes, h.membership_id from hours h where ${inNijmegen} and $1 = 'peer_expert'
            and worked_on >= '2023-08-01' and worked_on < '2024-01-01'
        ) work join memberships m on m.id = membership_id where m.role = $1`,
        role,
      )
      expect(hours).toBeGreaterThan(low)
      expect(hours).toBeLessThan(high)
      expect(hours).not.toBeCloseTo(4.0, 1)
    },
  )

  test('hours without a case have their facts, and what was corrected keeps what stood there', async () => {
    const astray = await demo.admin.sql(`
      select h.id from hours h join memberships m on m.id = h.membership_id
      where h.worked_on not between m.valid_from and coalesce(m.valid_until, 'infinity')
        or not exists (select from facts f where f.entity_id = h.id and f.subject_id is null
          and coalesce((f.attributes ->> 'version')::integer, 1) = h.version
          and (f.attributes ->> 'minutes')::integer = h.minutes)
        or (h.version > 1) <> exists (select from hour_versions v where v.hours_id = h.id)`)
    expect(astray).toEqual([])
    expect(await figure('select count(*) as figure from hour_versions')).toBeGreaterThan(0)
  })

  test('each contact lies in the span of her case and of a membership, and has its fact', async () => {
    const astray = await demo.admin.sql(`
      select c.id from contacts c join memberships m on m.id = c.membership_id
      where not exists (select from case_openings o where o.case_id = c.case_id and o.during @> c.occurred_at)
        or (c.occurred_at at time zone 'Europe/Amsterdam')::date not between m.valid_from and coalesce(m.valid_until, 'infinity')
        or not exists (select from facts f where f.entity_id = c.id and f.kind = 'contact-recorded'
          and f.occurred_at = c.occurred_at and f.attributes ->> 'outcome' = c.outcome)`)
    expect(astray).toEqual([])
  })

  test('what is hers opens with her key, for its own place only', async () => {
    const { admin, keys } = demo
    const [row] = await admin.db
      .selectFrom('contactNotes as n')
      .innerJoin('cases as c', 'c.id', 'n.caseId')
      .innerJoin('safeContacts as s', 's.caseId', 'c.id')
      .innerJoin('identityFields as i', 'i.caseId', 'c.id')
      .where('c.number', '=', 'STAP-001')
      .where('i.field', '=', 'call-name')
      .select(['c.id', 'c.programmeId', 'n.contactId', 'n.sealed as note', 's.sealed as safe'])
      .select(['i.id as fieldId', 'i.sealed as name'])
      .execute()
    expect(row).toBeDefined()
    if (row === undefined) return
    const opened = await admin.db.transaction().execute(async (tx) => {
      const vault = openVault(tx, keys, row.programmeId)
      const place = { caseId: row.id, column: 'sealed', version: 1 }
      return {
        name: await vault.open(row.name, {
          ...place,
          table: 'identity_fields',
          rowId: row.fieldId,
        }),
        safe: await vault.open(row.safe, { ...place, table: 'safe_contacts', rowId: row.id }),
        note: await vault.open(row.note, {
          ...place,
          table: 'contact_notes',
          rowId: row.contactId,
        }),
      }
    })
    expect(opened.name).toBe('Bries')
    expect(JSON.parse(opened.safe)).toMatchObject({ mayCall: true, mayVoicemail: false })
    expect(opened.note).toMatch(/^[A-Z].*\.$/)
  })

  test('two aanmeldingen wait, with attempts to reach them', async () => {
    const rows = await demo.admin.sql<{ attempts: number }>(`
      select (select count(*)::integer from referral_attempts a where a.referral_in_id = r.id) as attempts
      from referrals_in r where state = 'waiting'`)
    expect(rows).toHaveLength(2)
    expect(rows.every(({ attempts }) => attempts > 0)).toBe(true)
  })

  test('one emergency access was reviewed and one waits for the privacy officer', async () => {
    const sql =
      'select count(reviewed_at)::integer as reviewed, count(*)::integer as all from emergency_accesses'
    expect(await demo.admin.sql(sql)).toEqual([{ reviewed: 1, all: 2 }])
  })

  test('loading again changes nothing', async () => {
    const sql = 'select count(*) as figure from facts'
    const before = await figure(sql)
    await demo.load()
    expect(await figure(sql)).toBe(before)
  })
})

describe('on another day', () => {
  test.each([
    ['2023-02-01', 18, 'ggd'],
    ['2023-07-10', 12, 'ggd'],
    ['2023-08-01', 10, 'leger-des-heils'],
    ['2024-02-29', 10, 'leger-des-heils'],
    ['2026-12-31', 10, 'leger-des-heils'],
  ])(
    'on %s there are %i open cases, and %s answers for some',
    async (today, open, slug) => {
      const { admin, drop } = await loadOn(today)
      try {
        const rows = await admin.sql<{ cases: number; answering: number }>(
          `select count(*)::integer as cases, count(*) filter (where o.slug = $1)::integer as answering
        from responsibilities r join memberships m on m.id = r.membership_id
        join organisations o on o.id = m.organisation_id
        where upper_inf(r.during) and r.${inNijmegen} and m.valid_until is null`,
          [slug],
        )
        expect(rows[0]?.cases).toBe(open)
        expect(rows[0]?.answering).toBeGreaterThan(0)
      } finally {
        await drop()
      }
    },
    60_000,
  )
})
