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
const ask = async (path = autumn) => (await (await world.as(coordinator)).get(path)).json()

type Said = { value: number | null; band: object | null }
type Figures = {
  code: string
  part: string | null
  now: Said
  before: Said
  difference: number | null
}[]

/** Of each section the figures of the period, those that are split under their part. */
async function read(path = autumn, side: 'now' | 'before' = 'now') {
  const { sections }: { sections: { code: string; figures: Figures }[] } = await ask(path)
  return Object.fromEntries(
    sections.map(({ code, figures }) => [
      code,
      Object.fromEntries(figures.map((one) => [one.part ?? one.code, one[side].value])),
    ]),
  )
}

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
  expect(figures.group).toMatchObject({
    people: 3,
    continued: 1,
    continuedOpenAtEnd: 1,
    openAtStart: 2,
    openAtEnd: 2,
    closedToRegularCare: 1,
    opened: 1,
    closed: 1,
    reopened: 0,
  })
  expect(figures.contacts).toMatchObject({
    ...{ contacts: 3, contacted: 2, spokenWith: 1 },
    ...{ spoken: 1, seenNotSpoken: 1, noShow: 1, attempted: 0, declined: 0 },
    ...{ street: 2, other: 1, office: 0 },
  })
  expect(figures.caseManagers).toMatchObject({
    ...{ direct: 1, travel: 0.5, totalHours: 1.5, onNoShows: 0.5, perCasePerWeek: 0.05 },
  })
  expect(figures.peerExperts).toMatchObject({ thirdParties: 0.25, totalHours: 0.25 })
  expect(figures.handovers).toMatchObject({
    ...{ handoversCompleted: 0, handoversEmergency: 1, introductions: 0 },
  })
  expect(figures.signals).toMatchObject({ notWarmAtEnd: 1 })
  expect(figures.late).toMatchObject({ contacts: 1, course: 0 })
  // The one spoken with on the first of August is out of sight at the end; the new one was just opened.
  expect(figures.sight).toEqual({
    ...{ inSight: 1, sightAttention: 0, outOfSight: 1, whereaboutsKnown: 0 },
  })
})

test('hours count from the day of which contacts are recorded: before it they are not nought', async () => {
  const she = randomUUID()
  await aFact(she, ['case-opened', '2023-01-09T09:00:00Z'])
  await aFact(she, ['contact-recorded', '2023-10-02T09:00:00Z'], contact({ directMinutes: 780 }))
  const report = await ask()
  expect(report.sources).toContainEqual(
    expect.objectContaining({ code: 'contacts', since: '2023-10-02', now: 'part', before: 'none' }),
  )
  expect((await read()).caseManagers).toMatchObject({ perCasePerWeek: 1 })
  expect((await read(autumn, 'before')).caseManagers).toMatchObject({
    ...{ perCasePerWeek: null, totalHours: null },
  })
})

test('facts of another programme do not count', async () => {
  const programme = await world.aProgramme()
  await aFact(randomUUID(), ['case-opened', '2023-09-01T09:00:00Z'], { programme })
  expect((await read()).group).toMatchObject({ people: null })
})

test('what is logged on the screen is counted at once, and a running period says that it runs', async () => {
  const responsible = await world.aMember({ role: 'case_manager' })
  const made = await world.aCase({ responsible })
  await aFact(made.subjectId, ['case-opened', '2023-01-09T09:00:00Z'])
  const body = { outcome: 'spoken', directMinutes: 45, indirectMinutes: 15 }
  await (await world.as(responsible)).post(`/cases/${made.id}/contacts`, body)
  const running = '/monitor?from=2024-01-08&until=2024-12-31'
  expect((await ask(running)).period).toEqual({
    from: '2024-01-08',
    until: '2024-01-08',
    askedUntil: '2024-12-31',
    complete: false,
    days: 1,
  })
  const figures = await read(running)
  expect(figures.contacts).toMatchObject({ contacts: 1, contacted: 1, spokenWith: 1 })
  expect(figures.caseManagers).toMatchObject({ totalHours: 1, perCasePerWeek: 7 })
  expect(figures.signals?.standing).toEqual(expect.any(Number))
})

test('a year stands beside the year before, and who chooses another period gets that', async () => {
  const she = randomUUID()
  await aFact(she, ['case-opened', '2022-03-01T09:00:00Z'])
  await aFact(randomUUID(), ['case-opened', '2023-03-01T09:00:00Z'])
  const report = await ask('/monitor?from=2023-01-01&until=2023-12-31')
  expect(report.before).toMatchObject({ from: '2022-01-01', until: '2022-12-31', days: 365 })
  expect(report.chosen).toBe(false)
  const figure = report.sections[0].figures.find(({ code }: { code: string }) => code === 'people')
  expect(figure).toMatchObject({
    ...{ unit: 'people', universe: 'approach', source: 'course', difference: 1 },
    now: { value: 2, band: null },
    before: { value: 1, band: null },
  })
  const beside = '&besideFrom=2022-01-01&besideUntil=2022-02-28'
  const other = await ask(`/monitor?from=2023-01-01&until=2023-12-31${beside}`)
  expect(other).toMatchObject({ chosen: true, before: { until: '2022-02-28', days: 59 } })
  expect(other.sources[0]).toMatchObject({ code: 'course', now: 'whole', before: 'none' })
})

const assessed = (scores: object, occurredAt: string): [[string, string], Wish] => [
  ['assessment-recorded', occurredAt],
  { attributes: { kind: 'periodic', lowest: 1, highest: 5, corrects: null, scores } },
]

test('change per domain is last against first; who directs without reading scores gets bands', async () => {
  const [better, worse] = [randomUUID(), randomUUID()]
  for (const [she, housing] of [
    [better, 4],
    [worse, 1],
  ] as const) {
    await aFact(she, ...assessed({ housing: 2, finances: null }, '2023-02-01T09:00:00Z'))
    await aFact(she, ...assessed({ housing, finances: 3 }, '2023-09-01T09:00:00Z'))
  }
  const { domains } = await read()
  expect(domains).toMatchObject({
    ...{ assessments: 2, assessed: 2, compared: 2, improved: 1, notImproved: 1 },
  })
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const { sections } = (await director.get(autumn)).json()
  const of = (code: string): { figures: Figures } =>
    sections.find((one: { code: string }) => one.code === code)
  for (const { now, difference } of of('domains').figures)
    expect([now, difference]).toEqual([{ value: null, band: { from: 0, until: 9 } }, null])
  expect(of('group').figures[0]?.now.band).toBeNull()
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
      const figures = await read('/monitor?from=2023-10-01&until=2023-10-15')
      if (made.length === 0) return
      const total = (of: string) => figures[of]?.totalHours ?? 0
      expect(total('caseManagers')).toBeCloseTo(plain('case_manager') / 60, 1)
      expect(total('peerExperts')).toBeCloseTo(plain('peer_expert') / 60, 1)
    }),
    { numRuns: 6 },
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
  [`${autumn}&besideFrom=2023-01-01`, ['/besideUntil']],
  ['/monitor?from=1900-01-01&until=1900-12-31', ['/from']],
  [`${autumn}&besideFrom=2023-03-01&besideUntil=2023-02-01`, ['/besideUntil']],
  [`${autumn}&besideFrom=2024-02-01&besideUntil=2024-03-01`, ['/besideFrom']],
])('%s is refused for %j', async (path, paths) => {
  const response = await (await world.as(coordinator)).get(path)
  expect(response.statusCode).toBe(400)
  const found = response.json().faults.map((fault: { path: string }) => fault.path)
  expect([...new Set(found)]).toEqual(paths)
})
