import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { roles } from '../../platform/access/index.ts'
import { asJob } from '../../platform/jobs/index.ts'
import type { Deployment } from './deployment.schema.ts'
import { measureHours } from './index.ts'

let world: World
let woman: MadeCase
const who = {} as Record<'manager' | 'peer' | 'coordinator' | 'lead' | 'elsewhere', Member>
const as = {} as Record<keyof typeof who, Client>

beforeAll(async () => {
  world = await openWorld()
  who.manager = await world.aMember({ role: 'case_manager' })
  who.peer = await world.aMember({ role: 'peer_expert' })
  who.coordinator = await world.aMember({ role: 'coordinator' })
  who.lead = await world.aMember({ role: 'organisation_manager' })
  who.elsewhere = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
  for (const name of Object.keys(who) as (keyof typeof who)[]) as[name] = await world.as(who[name])
  woman = await world.aCase({ responsible: who.manager, peer: who.peer })
})
beforeEach(async () => {
  for (const table of ['contact_versions', 'contacts', 'hour_versions', 'hours', 'facts'])
    await world.admin.sql(`delete from ${table}`)
  await world.admin.sql(
    `insert into facts (programme_id, subject_id, kind, occurred_at, recorded_at)
     values ($1, $2, 'case-opened', '2023-01-09T09:00:00Z', '2023-01-09T09:00:00Z')`,
    [world.programme.id, woman.subjectId],
  )
})
afterAll(() => world.close())

// Three weeks, the first contact on the first day.
const weeks = '/deployment?from=2023-12-18&until=2024-01-07'
const read = async (client: Client): Promise<Deployment> => (await client.get(weeks)).json()

type Minutes = Partial<Record<'directMinutes' | 'indirectMinutes' | 'thirdPartyMinutes', number>>

const met = (client: Client, day: string, minutes: Minutes, outcome = 'spoken') =>
  client.post(`/cases/${woman.id}/contacts`, {
    outcome,
    occurredAt: `${day}T10:00:00Z`,
    ...minutes,
  })
const worked = (client: Client, workedOn: string, minutes: number) =>
  client.post('/hours', { workedOn, kind: 'team', minutes })

async function someWeeks() {
  await met(as.manager, '2023-12-18', { directMinutes: 360, indirectMinutes: 180 })
  await met(as.manager, '2024-01-03', { thirdPartyMinutes: 120, directMinutes: 60 }, 'no-show')
  await worked(as.manager, '2024-01-04', 80)
  await met(as.peer, '2024-01-04', { directMinutes: 120 })
  await worked(as.peer, '2024-01-05', 60)
}

test('hours stand against the norm: a case manager’s on cases, all of a peer expert’s', async () => {
  await someWeeks()
  const { team, norms, period } = await read(as.coordinator)
  expect(period).toMatchObject({ recordedSince: '2023-12-18', complete: true })
  expect([norms.caseManagers.value, norms.peerExperts.value]).toEqual([4, 1.6])
  expect(team?.caseManagers).toMatchObject({
    caseWeeks: 3,
    total: 12,
    withoutCase: 1.33,
    perCasePerWeek: 4,
    onNoShows: 3,
    shares: {
      direct: 0.525,
      indirect: 0.225,
      thirdParties: 0.15,
      withoutCase: 0.1,
      noShows: 0.225,
    },
  })
  expect(team?.peerExperts).toMatchObject({
    caseWeeks: 3,
    total: 2,
    withoutCase: 1,
    perCasePerWeek: 1,
  })
})

test('a coordinator reads totals per organisation, and nobody’s own', async () => {
  await someWeeks()
  const { organisations, people, cases } = await read(as.coordinator)
  expect(organisations).toMatchObject([{ name: 'iriszorg', caseManagers: { total: 12 } }])
  expect([people, cases]).toEqual([[], []])
})

test('who leads an organisation reads its people, by name, and no other organisation’s', async () => {
  await someWeeks()
  const own = await read(as.lead)
  expect(own.team).toBeNull()
  expect(own.organisations).toHaveLength(1)
  const names = own.people.map(({ name }) => name)
  expect(names).toEqual([...names].sort())
  expect(own.people.map(({ role, total }) => [role, total]).sort()).toEqual([
    ['case_manager', 12],
    ['peer_expert', 2],
  ])
  const other = await read(as.elsewhere)
  expect([other.organisations, other.people, other.cases]).toEqual([[], [], []])
})

test('everybody else reads herself, and her cases', async () => {
  await someWeeks()
  const own = await read(as.manager)
  expect([own.team, own.organisations]).toEqual([null, []])
  expect(own.people).toMatchObject([{ membershipId: who.manager.id, perCasePerWeek: 4 }])
  expect(own.cases).toMatchObject([{ number: woman.number, caseWeeks: 3, perCasePerWeek: 4 }])
  const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
  expect(await read(stranger)).toMatchObject({ people: [], cases: [] })
})

const minutesOf = fc.record({
  direct: fc.integer({ min: 0, max: 60 }),
  indirect: fc.integer({ min: 0, max: 60 }),
  travel: fc.integer({ min: 0, max: 60 }),
  thirdParties: fc.integer({ min: 0, max: 60 }),
})
type Minute = 'direct' | 'indirect' | 'travel' | 'thirdParties'
const kinds: readonly Minute[] = ['direct', 'indirect', 'travel', 'thirdParties']

const day = fc.integer({ min: 18, max: 31 }).map((nth) => `2023-12-${nth}`)
const contact = fc.record({
  day,
  what: fc.constant('contact' as const),
  who: fc.constantFrom('manager' as const, 'peer' as const),
  outcome: fc.constantFrom('spoken', 'no-show', 'declined'),
  minutes: minutesOf,
  corrected: fc.option(minutesOf),
})
const besides = fc.record({
  day,
  what: fc.constant('hours' as const),
  who: fc.constantFrom('manager' as const, 'peer' as const),
  minutes: fc.integer({ min: 1, max: 120 }),
  corrected: fc.option(fc.integer({ min: 1, max: 120 })),
})
type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
type Contact = Of<typeof contact>
type Entry = Contact | Of<typeof besides>

const sent = ({ direct, indirect, travel, thirdParties }: Contact['minutes']) => ({
  ...{ directMinutes: direct, indirectMinutes: indirect },
  ...{ travelMinutes: travel, thirdPartyMinutes: thirdParties },
})

async function enter(one: Entry) {
  const client = as[one.who]
  const write = (path: string, body: object, headers = {}) => client.post(path, body, headers)
  const hours = (minutes: number) => ({ workedOn: one.day, kind: 'team', minutes })
  if (one.what === 'hours') {
    const made = await write('/hours', hours(one.minutes))
    if (one.corrected === null) return made
    return write(`/hours/${made.json().id}/_correct`, hours(one.corrected), ifMatch(1))
  }
  const about = { outcome: one.outcome, occurredAt: `${one.day}T10:00:00Z` }
  const made = await write(`/cases/${woman.id}/contacts`, { ...about, ...sent(one.minutes) })
  if (one.corrected === null) return made
  const now = { ...about, ...sent(one.corrected) }
  return write(`/contacts/${made.json().id}/_correct`, now, ifMatch(1))
}

type Sums = ReturnType<typeof plainSums>

/** What was entered last, added up here and by nothing of the product; minutes. */
function plainSums(entries: readonly Entry[], name: Entry['who']) {
  const own = entries.filter(({ who: by }) => by === name)
  const contacts = own.filter((one) => one.what === 'contact')
  const standing = (one: Contact) => one.corrected ?? one.minutes
  const add = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0)
  const all = (of: readonly Contact[]) =>
    add(of.flatMap((one) => kinds.map((kind) => standing(one)[kind])))
  const part = (kind: Minute) => add(contacts.map((one) => standing(one)[kind]))
  return {
    direct: part('direct'),
    indirect: part('indirect'),
    travel: part('travel'),
    thirdParties: part('thirdParties'),
    total: all(contacts),
    onNoShows: all(contacts.filter(({ outcome }) => outcome === 'no-show')),
    withoutCase: add(
      own.flatMap((one) => (one.what === 'hours' ? [one.corrected ?? one.minutes] : [])),
    ),
  }
}

const autumn = { from: '2023-12-01', until: '2023-12-31' }
const asked = `from=${autumn.from}&until=${autumn.until}`

/** Hours as the product reads them, of one role. */
function expectHours(hours: Record<string, number>, plain: Sums) {
  for (const [part, minutes] of Object.entries(plain))
    expect(hours[part], part).toBeCloseTo(minutes / 60, 1)
}

type Section = { code: string; figures: { code: string; now: { value: number | null } }[] }

const calledOnScreen: Record<string, string> = {
  totalHours: 'total',
  peerPerCasePerWeek: 'perCasePerWeek',
}

/** Hours of one role as the report of the monitor says them. */
function hoursOnScreen(sections: readonly Section[], role: string) {
  const figures = sections.find(({ code }) => code === role)?.figures ?? []
  return Object.fromEntries(
    figures.map(({ code, now }) => [calledOnScreen[code] ?? code, now.value]),
  )
}

/** Where nothing of a kind was ever entered, the monitor says that it does not know. */
function asKnown(hours: object, entered: readonly Entry[]) {
  const isKnown = (part: string) =>
    entered.some(({ what }) => (part === 'withoutCase') === (what === 'hours'))
  return Object.fromEntries(
    Object.entries(hours).map(([part, value]) => [part, isKnown(part) ? value : null]),
  )
}

/** The two weeks of her own, whole minutes. */
async function expectWeeks(client: Client, { onNoShows: _, total, ...parts }: Sums) {
  const weeks = await Promise.all(
    ['2023-12-18', '2023-12-25'].map(async (on) => (await client.get(`/week?on=${on}`)).json()),
  )
  const added = (part: string) => weeks[0].minutes[part] + weeks[1].minutes[part]
  for (const [part, minutes] of Object.entries(parts)) expect(added(part), part).toBe(minutes)
  expect(added('total')).toBe(total + parts.withoutCase)
}

test('whatever is entered and corrected, screen, monitor, command line and week are its plain sum', async () => {
  const job = { programmeId: world.programme.id, purpose: 'monitor' } as const
  const said = [
    ['caseManagers', 'manager'],
    ['peerExperts', 'peer'],
  ] as const
  const agrees = async (entered: readonly Entry[]) => {
    for (const one of entered) expect((await enter(one)).statusCode).toBeLessThan(300)
    const { team } = (await as.coordinator.get(`/deployment?${asked}`)).json()
    const monitor = (await as.coordinator.get(`/monitor?${asked}`)).json()
    const command = await asJob(world.ground.jobs, job, (tx) => measureHours(tx, autumn))
    expect(command.team).toEqual(team)
    for (const [role, name] of said) {
      const { caseWeeks: _, ...hours } = team[role]
      const { shares: _shares, ...parts } = hours
      expect(hoursOnScreen(monitor.sections, role)).toEqual(asKnown(parts, entered))
      const plain = plainSums(entered, name)
      expectHours(hours, plain)
      const own: Deployment = (await as[name].get(`/deployment?${asked}`)).json()
      expectHours(own.people[0] as unknown as Record<string, number>, plain)
      await expectWeeks(as[name], plain)
    }
  }
  const clean = async () => {
    for (const table of ['contact_versions', 'contacts', 'hour_versions', 'hours', 'facts'])
      await world.admin.sql(`delete from ${table}`)
  }
  const entries = fc.array(fc.oneof(contact, besides), { maxLength: 7 })
  const property = fc.asyncProperty(entries, async (entered) => {
    await clean()
    await agrees(entered)
  })
  await fc.assert(property, { numRuns: 12 })
}, 90_000)

const may = new Set(['case_manager', 'peer_expert', 'coordinator', 'organisation_manager'])
test.each(roles.map((role) => [role, may.has(role) ? 200 : 403] as const))(
  'a %s who asks gets %i',
  async (role, status) => {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get(weeks)).statusCode).toBe(status)
  },
)

test.each([
  ['/deployment', ['/from', '/until']],
  ['/deployment?from=2023-12-31&until=2023-08-01', ['/until']],
  ['/deployment?from=2024-01-09&until=2024-02-01', ['/from']],
])('%s is refused for %j', async (path, paths) => {
  const response = await as.coordinator.get(path)
  expect(response.statusCode).toBe(400)
  const found = response.json().faults.map((fault: { path: string }) => fault.path)
  expect([...new Set(found)]).toEqual(paths)
})
