import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { openClock } from '../../platform/clock/index.ts'
import { remindOfAssessments } from './index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const remindOn = (day: string) =>
  remindOfAssessments({ jobs: world.ground.jobs, clock: openClock(day) })

const told = async (member: Member) =>
  world.admin.sql<{ entity_id: string }>(
    `select entity_id from notices where kind = 'assessment-due' and membership_id = $1`,
    [member.id],
  )

const standsIn = (caseId: string, { id }: Member, days: [string, string]) =>
  world.admin.sql(
    `insert into case_assignments (programme_id, case_id, membership_id, kind, from_on, until_on)
     values ($1, $2, $3, 'stand-in', $4, $5)`,
    [world.programme.id, caseId, id, ...days],
  )

test('who answers for her is told once of each assessment, two weeks before its day, and so is who stands in', async () => {
  // Opened on 1 December, she is first to be assessed by 12 January.
  const near = await world.aCase({ openedAt: '2023-12-01T09:00:00Z' })
  const far = await world.aCase({ openedAt: '2024-01-05T09:00:00Z' })
  const standIn = await world.aMember({ role: 'case_manager' })
  await standsIn(near.id, standIn, ['2024-01-02', '2024-01-09'])
  await remindOn('2023-12-28')
  expect(await told(near.responsible)).toEqual([])
  await Promise.all([remindOn('2023-12-29'), remindOn('2023-12-29')])
  expect(await told(near.responsible)).toEqual([{ entity_id: near.id }])
  expect(await told(standIn)).toEqual([])
  await remindOn('2024-01-08')
  expect([await told(near.responsible), await told(standIn)]).toEqual([
    [{ entity_id: near.id }],
    [{ entity_id: near.id }],
  ])
  expect(await told(far.responsible)).toEqual([])
})

test('a programme that wants to be told later says so', async () => {
  const made = await world.aCase({ openedAt: '2023-12-02T09:00:00Z' })
  await world.admin.sql(
    `insert into settings (programme_id, key, value, from_on, reason)
     values ($1, 'plans.assessment-reminder-days', '3', '2023-01-01', 'agreed in the team')`,
    [world.programme.id],
  )
  await remindOn('2024-01-09')
  expect(await told(made.responsible)).toEqual([])
  await remindOn('2024-01-10')
  expect(await told(made.responsible)).toHaveLength(1)
})
