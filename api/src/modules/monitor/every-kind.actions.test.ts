import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choices, herself, network } from '../../../test/walk.steps.around.ts'
import { course, scores, work } from '../../../test/walk.steps.course.ts'
import { ending, money, passing, stays, upwards } from '../../../test/walk.steps.means.ts'
import type { Stage, Step } from '../../../test/walk.ts'
import { countKinds, openStage, step, take, today } from '../../../test/walk.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { asJob } from '../../platform/jobs/index.ts'
import { raiseLateEscalations } from '../escalations/index.ts'
import { recordSafeguards } from '../safeguards/index.ts'
import { cutAt, measureMonitor } from './index.ts'
import { kindsOf } from './sources.schema.ts'

let world: World
let stage: Stage
beforeAll(async () => {
  world = await openWorld()
  stage = await openStage(world)
})
afterAll(() => world.close())

const walk: Step[] = [
  ...[...course, ...work, ...herself, ...network],
  ...[...upwards, ...stays, ...money, ...choices, ...passing],
]

const measure = (period: { from: string; until: string }) => {
  const { id: programmeId } = world.programme
  const jobs = world.ground.jobs
  return asJob(jobs, { programmeId, purpose: 'monitor' }, (tx) =>
    measureMonitor(tx, { programmeId, period: cutAt(period, today) }),
  )
}

describe('every kind of fact is recorded by its real action', () => {
  test.each(walk.map((one) => [one.kinds.join(', ') || `on the way: ${one.to}`, one] as const))(
    '%s',
    async (_, one) => take(stage, one),
  )
})

const december = { from: '2023-12-01', until: '2023-12-31' }
const minutes = { directMinutes: 5, indirectMinutes: 0, travelMinutes: 0, thirdPartyMinutes: 0 }
const onDay = '2023-12-29'
const envelope = { fromOn: '2023-01-01', untilOn: '2023-12-31', reason: 'as granted', name: 'then' }
const lastQuota = { stays: 3, days: 42, provenance: 'stated', source: 'the note' }
const bought = { kind: 'spent', amountCents: 100, onDay, category: 'food', aim: 'need' }

const late: [keyof typeof kindsOf, Step][] = [
  [
    'contacts',
    step('contact-recorded', 'successor', 'post /cases/:case/contacts', {
      body: { ...minutes, outcome: 'spoken', occurredAt: `${onDay}T10:00:00Z` },
    }),
  ],
  [
    'hours',
    step('hours-recorded', 'successor', 'post /hours', {
      body: { workedOn: onDay, kind: 'team', minutes: 60 },
    }),
  ],
  [
    'assessments',
    step('assessment-recorded', 'successor', 'post /cases/:case/assessments', {
      body: ({ programme }) => ({
        ...{ kind: 'periodic', assessedOn: onDay, instrumentId: programme, domains: scores(1) },
      }),
    }),
  ],
  [
    'referrals',
    step('referral-asked', 'successor', 'post /cases/:case/referrals', {
      body: ({ service }) => ({ serviceId: service, askedOn: onDay }),
    }),
  ],
  [
    'bridges',
    step('bridge-begun', 'peer', 'post /cases/:case/bridges', {
      body: { fromPlace: 'street', toCare: 'housing', begunOn: onDay },
    }),
  ],
  [
    'stays',
    step('time-out-arrived', 'successor', 'post /cases/:case/time-outs/_arrive-in-crisis', {
      body: ({ otherPlace }) => ({
        ...{ placeId: otherPlace, arrivedOn: onDay, leaveOn: '2024-01-04', aim: 'safety' },
        exceptionReason: 'danger',
      }),
    }),
  ],
  [
    'flex-budget',
    step('flex-expense-spent', 'successor', 'post /cases/:case/flex-expenses', { body: bought }),
  ],
]

describe('what is written down after its period shows as recorded later', () => {
  beforeAll(async () => {
    const { clients, ids } = stage
    const shares = [{ organisationId: ids.organisation, amountCents: 1000 }]
    await clients.policy.post('/flex-envelopes', { ...envelope, shares })
    const period = { fromOn: '2023-08-01', untilOn: '2023-12-31' }
    await clients.coordinator.post('/time-out-periods', { ...period, ...lastQuota })
  })
  test.each(late)('%s', async (source, one) => {
    const before = (await measure(december)).recordedLater[source]
    await take(stage, one)
    expect((await measure(december)).recordedLater[source]).toBe(before + 1)
  })
})

describe('and what ends', () => {
  test.each(ending.map((one) => [one.kinds.join(', '), one] as const))('%s', async (_, one) =>
    take(stage, one),
  )

  test('what happens by the clock: a question rises, a handover expires, the note is measured', async () => {
    const { clients, ids } = stage
    const { manager: toMembershipId } = ids
    await clients.successor.post(`/cases/${ids.case}/handovers`, { toMembershipId })
    await world.admin.sql("update handovers set answer_by = '2024-01-05' where state = 'proposed'")
    expect((await clients.coordinator.get('/handovers')).statusCode).toBe(200)
    const body = { question: 'who', tried: 'all', stuckSince: '2024-01-02', level: 'coordinator' }
    expect((await clients.successor.post(`/cases/${ids.case}/escalations`, body)).statusCode).toBe(
      201,
    )
    await world.admin.sql("update escalations set answer_by = '2024-01-05' where state = 'open'")
    await raiseLateEscalations(world.ground)
    await recordSafeguards(world.ground)
    expect(await countKinds(world)).toMatchObject({
      'escalation-risen': expect.any(Number),
      'handover-expired': 1,
      'safeguard-measured': expect.any(Number),
    })
  })

  test('and none that the monitor reads is left out', async () => {
    const walked = new Set(Object.keys(await countKinds(world)))
    const read = Object.values(kindsOf).flat()
    expect(read.filter((kind) => !walked.has(kind))).toEqual([])
  })
})

test('erasing her leaves every figure as it was, and nothing that leads to her', async () => {
  const periods = [december, { from: '2023-01-01', until: '2023-12-31' }]
  const running = { from: '2024-01-01', until: '2024-12-31' }
  const all = () => Promise.all([...periods, running].map(measure))
  const before = await all()
  expect(before.at(-1)).toMatchObject({
    ...{ group: { people: 2 }, domains: { compared: 1 }, timeOuts: { people: 1 } },
    ...{ flexBudget: { people: 1 }, referrals: { people: 1 }, escalations: { answered: 2 } },
  })
  const { id, subjectId } = stage.made
  const facts = () =>
    world.admin.sql('select id from facts where subject_id = $1 order by id', [subjectId])
  const kept = await facts()
  // The act of erasure is a later room: what it takes of her in the database goes here.
  await world.admin.sql('delete from cases where id = $1', [id])
  expect(await facts()).toEqual(kept)
  expect(await world.admin.sql('select id from cases where subject_id = $1', [subjectId])).toEqual(
    [],
  )
  expect(await all()).toEqual(before)
})
