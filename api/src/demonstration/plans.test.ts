import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Loaded } from '../../test/demonstration.ts'
import { loadOn } from '../../test/demonstration.ts'
import { remindOfAssessments } from '../modules/plans/index.ts'

let demo: Loaded
beforeAll(async () => {
  demo = await loadOn('2024-01-08')
})
afterAll(() => demo.drop())

test('every open case has its start, and is assessed about every half year after', async () => {
  const rows = await demo.admin.sql<{ starts: number; counted: number; widest: number }>(`
    select count(*) filter (where a.kind = 'start')::int as starts, count(*)::int as counted,
      max(a.assessed_on - a.before)::int as widest
    from case_openings o join lateral (
      select kind, assessed_on, lag(assessed_on) over (order by assessed_on) as before
      from assessments where case_id = o.case_id) a on true
    where upper_inf(o.during) group by o.case_id`)
  expect(rows).toHaveLength(11)
  for (const { starts, counted, widest } of rows) {
    expect(starts).toBe(1)
    expect(counted).toBeGreaterThan(1)
    expect(widest).toBeLessThan(240)
  }
})

test('actions stand in each state, and some are late', async () => {
  const rows = await demo.admin.sql<{ state: string; some: number; late: number }>(`
    select state, count(*)::int as some, count(*) filter (where due_on < '2024-01-08')::int as late
    from plan_actions group by state order by state`)
  expect(rows.map(({ state }) => state)).toEqual(['done', 'dropped', 'open'])
  expect(rows[2]?.late).toBeGreaterThan(2)
})

test('she gave scores of her own, and they are not the professional’s', async () => {
  const [row] = await demo.admin.sql<{ own: number; other: number }>(`
    select count(*)::int as own, count(*) filter (where o.score <> s.score)::int as other
    from own_ratings o join assessment_scores s using (programme_id, assessment_id, domain_code)`)
  expect(row?.own).toBeGreaterThan(100)
  expect(row?.other).toBeGreaterThan(50)
})

test('an assessment comes near, and who answers for her is reminded when the product starts', async () => {
  const { ground } = await demo.open()
  await remindOfAssessments(ground)
  const [row] = await demo.admin.sql<{ told: number; responsible: number }>(`
    select count(*)::int as told, count(r.case_id)::int as responsible from notices n
    left join responsibilities r on r.case_id = n.entity_id and upper_inf(r.during)
      and r.membership_id = n.membership_id
    where n.kind = 'assessment-due' and n.read_at is null`)
  expect(row?.told).toBeGreaterThan(0)
  expect(row?.responsible).toBeGreaterThan(0)
})
