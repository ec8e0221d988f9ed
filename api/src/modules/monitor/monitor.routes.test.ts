import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Member, Programme } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { roles } from '../../platform/access/index.ts'

let world: World
let coordinator: Member
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.aMember({ role: 'coordinator' })
})
beforeEach(() => world.admin.sql('delete from facts'))
afterAll(() => world.close())

type Wish = { recordedAt?: string; programme?: Programme; attributes?: object }

async function aFact(subjectId: string, [kind, occurredAt]: [string, string], wish: Wish = {}) {
  const { recordedAt = occurredAt, programme = world.programme, attributes = {} } = wish
  await world.admin.db
    .insertInto('facts')
    .values({
      programmeId: programme.id,
      subjectId,
      kind,
      occurredAt,
      recordedAt,
      attributes: JSON.stringify(attributes),
    })
    .execute()
}

const contact = (minutes: Record<string, number | string>, more: object = {}) => ({
  attributes: {
    outcome: 'spoken',
    kind: 'street',
    directMinutes: 0,
    indirectMinutes: 0,
    travelMinutes: 0,
    thirdPartyMinutes: 0,
    role: 'case_manager',
    ...minutes,
    ...more,
  },
})

const autumn = '/monitor?from=2023-08-01&until=2023-12-31'
const read = async (path = autumn) => (await (await world.as(coordinator)).get(path)).json()

test('group, flow, contacts, hours and handovers come from the facts of the period', async () => {
  const [stays, leaves, isNew] = [randomUUID(), randomUUID(), randomUUID()]
  await aFact(stays, ['case-opened', '2023-01-09T09:00:00Z'])
  await aFact(stays, ['continuation-decided', '2023-05-01T09:00:00Z'], {
    attributes: { needed: true },
  })
  await aFact(stays, ['continuation-decided', '2023-10-01T09:00:00Z'], {
    attributes: { needed: false },
  })
  await aFact(leaves, ['case-opened', '2023-01-09T09:00:00Z'])
  await aFact(leaves, ['case-closed', '2023-09-01T09:00:00Z'], {
    attributes: { reason: 'regular-care', destination: 'regular-care', outOfSight: false },
  })
  await aFact(isNew, ['case-opened', '2023-12-25T09:00:00Z'])
  await aFact(isNew, ['responsibility-began', '2023-12-27T09:00:00Z'], {
    attributes: { manner: 'emergency' },
  })
  await aFact(stays, ['contact-recorded', '2023-08-01T09:00:00Z'], contact({ directMinutes: 60 }))
  await aFact(stays, ['contact-recorded', '2023-10-02T09:00:00Z'], {
    ...contact({ travelMinutes: 30 }, { outcome: 'no-show', kind: null }),
    recordedAt: '2024-01-02T09:00:00Z',
  })
  await aFact(leaves, ['contact-recorded', '2023-07-31T21:59:59Z'], contact({ directMinutes: 600 }))
  await aFact(
    isNew,
    ['contact-recorded', '2023-12-31T22:59:59Z'],
    contact({ thirdPartyMinutes: 15 }, { role: 'peer_expert', outcome: 'seen-not-spoken' }),
  )
  const figures = await read()
  expect(figures.group).toEqual({
    people: 3,
    continued: 1,
    continuedOpenAtEnd: 1,
    open: { atStart: 2, atEnd: 2 },
    closedToRegularCare: 1,
  })
  expect(figures.flow).toEqual({ opened: 1, closed: 1, reopened: 0 })
  expect(figures.contacts).toMatchObject({
    total: 3,
    people: 2,
    peopleSpokenWith: 1,
    byOutcome: { spoken: 1, seenNotSpoken: 1, noShow: 1, attempted: 0, declined: 0 },
    byKind: { street: 2, other: 1, office: 0 },
  })
  expect(figures.hours).toMatchObject({
    recordedSince: '2023-07-31',
    caseWeeks: 27.29,
    caseManagers: { direct: 1, travel: 0.5, total: 1.5, onNoShows: 0.5, perCasePerWeek: 0.05 },
    peerExperts: { thirdParties: 0.25, total: 0.25 },
  })
  expect(figures.handovers).toEqual({
    completed: 0,
    emergency: 1,
    introductions: 0,
    notWarmAtEnd: 1,
  })
  expect(figures.recordedLater).toEqual({ contacts: 1, courseFacts: 0 })
})

test('hours count from the day of which contacts are recorded: before it they are not nought', async () => {
  const she = randomUUID()
  await aFact(she, ['case-opened', '2023-01-09T09:00:00Z'])
  await aFact(she, ['contact-recorded', '2023-10-02T09:00:00Z'], contact({ directMinutes: 780 }))
  const { hours } = await read()
  expect(hours).toMatchObject({ recordedSince: '2023-10-02', caseWeeks: 13 })
  expect(hours.caseManagers.perCasePerWeek).toBe(1)
  const before = await read('/monitor?from=2023-01-01&until=2023-06-30')
  expect(before.hours.caseManagers.perCasePerWeek).toBeNull()
})

test('facts of another programme do not count', async () => {
  const programme = await world.aProgramme()
  await aFact(randomUUID(), ['case-opened', '2023-09-01T09:00:00Z'], { programme })
  expect((await read()).group.people).toBe(0)
})

test('what is logged on the screen is counted at once, and a running period says that it runs', async () => {
  const responsible = await world.aMember({ role: 'case_manager' })
  const made = await world.aCase({ responsible })
  await aFact(made.subjectId, ['case-opened', '2023-01-09T09:00:00Z'])
  const body = { outcome: 'spoken', directMinutes: 45, indirectMinutes: 15 }
  await (await world.as(responsible)).post(`/cases/${made.id}/contacts`, body)
  const figures = await read('/monitor?from=2024-01-08&until=2024-12-31')
  expect(figures.period).toEqual({
    from: '2024-01-08',
    until: '2024-01-08',
    askedUntil: '2024-12-31',
    complete: false,
    safeguardingFrom: '2023-08-01',
  })
  expect(figures.contacts).toMatchObject({ total: 1, people: 1, peopleSpokenWith: 1 })
  expect(figures.hours.caseManagers).toMatchObject({ total: 1, perCasePerWeek: 7 })
})

const minutes = fc.integer({ min: 0, max: 360 })
const contacts = fc.array(
  fc.record({
    directMinutes: minutes,
    indirectMinutes: minutes,
    travelMinutes: minutes,
    thirdPartyMinutes: minutes,
    role: fc.constantFrom('case_manager', 'peer_expert'),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  { maxLength: 12 },
)

test('whatever contacts there were, the hours of a period are their plain sum', async () => {
  await fc.assert(
    fc.asyncProperty(contacts, async (made) => {
      await world.admin.sql('delete from facts')
      for (const { day, ...attributes } of made) {
        const moment = `2023-10-${String(day).padStart(2, '0')}T10:00:00Z`
        await aFact(randomUUID(), ['contact-recorded', moment], contact(attributes))
      }
      const there = (role: string) => made.filter((one) => one.role === role && one.day <= 15)
      const plain = (role: string) =>
        there(role)
          .map((one) => one.directMinutes + one.indirectMinutes)
          .concat(there(role).map((one) => one.travelMinutes + one.thirdPartyMinutes))
          .reduce((sum, each) => sum + each, 0)
      const { hours } = await read('/monitor?from=2023-10-01&until=2023-10-15')
      expect(hours.caseManagers.total).toBeCloseTo(plain('case_manager') / 60, 1)
      expect(hours.peerExperts.total).toBeCloseTo(plain('peer_expert') / 60, 1)
    }),
    { numRuns: 15 },
  )
})

const may = new Set(['coordinator', 'process_director'])
test.each(roles.map((role) => [role, may.has(role) ? 200 : 403] as const))(
  'a %s who asks gets %i',
  async (role, status) => {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get(autumn)).statusCode).toBe(status)
  },
)

test('nobody signed in gets 401', async () => {
  expect((await world.nobody.get(autumn)).statusCode).toBe(401)
})

test.each([
  ['/monitor', ['/from', '/until']],
  ['/monitor?from=2023-08-01', ['/until']],
  ['/monitor?from=2023-02-30&until=2023-03-01', ['/from']],
  ['/monitor?from=gisteren&until=2023-13-01', ['/from', '/until']],
  ['/monitor?from=2023-12-31&until=2023-08-01', ['/until']],
  ['/monitor?from=2024-01-09&until=2024-02-01', ['/from']],
  ['/monitor?from=2023-08-01&until=2023-12-31&caseId=1', ['/caseId']],
])('%s is refused for %j', async (path, paths) => {
  const response = await (await world.as(coordinator)).get(path)
  expect(response.statusCode).toBe(400)
  const found = response.json().faults.map((fault: { path: string }) => fault.path)
  expect([...new Set(found)]).toEqual(paths)
})
