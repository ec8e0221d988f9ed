import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { Role } from '../../platform/access/index.ts'
import { relationsOf, roles } from '../../platform/access/index.ts'
import type { Element, Figure } from './safeguards.schema.ts'

let world: World
let made: MadeCase[]
beforeAll(async () => {
  world = await openWorld()
  made = [
    await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' }),
    await world.aCase({ lastSpokenAt: '2023-12-20T10:00:00Z' }),
    await world.aCase({ lastSpokenAt: '2023-11-01T10:00:00Z' }),
    await world.aCase({ lastSpokenAt: '2023-11-01T10:00:00Z', knownUntil: '2024-02-01' }),
  ]
  await closeOutOfSight(await world.aCase({ lastSpokenAt: '2023-09-01T10:00:00Z' }))
  const programme = await world.aProgramme()
  const responsible = await world.aMember({ role: 'case_manager', programme })
  await world.aCase({ programme, responsible })
  await world.admin.sql(
    `update responsibilities set manner = 'emergency', introduced_at = null where case_id = $1`,
    [made[0]?.id],
  )
  for (const { subjectId } of made) await opened(subjectId)
  await decided(made[0], true)
  await decided(made[1], false)
  for (const one of made) await contact(one, 780)
})
afterAll(() => world.close())

const fact = (subjectId: string, kind: string, [at, attributes]: [string, object]) =>
  world.admin.sql(
    `insert into facts (programme_id, subject_id, kind, occurred_at, recorded_at, attributes)
     values ($1, $2, $3, $4, $4, $5)`,
    [world.programme.id, subjectId, kind, at, JSON.stringify(attributes)],
  )
const opened = (subjectId: string) => fact(subjectId, 'case-opened', ['2023-01-09T09:00:00Z', {}])
const decided = (one: MadeCase | undefined, needed: boolean) =>
  fact(one?.subjectId ?? '', 'continuation-decided', ['2023-05-01T09:00:00Z', { needed }])
const contact = ({ subjectId }: MadeCase, directMinutes: number) =>
  fact(subjectId, 'contact-recorded', [
    '2023-10-09T09:00:00Z',
    { directMinutes, indirectMinutes: 1560, role: 'case_manager', outcome: 'spoken' },
  ])

async function closeOutOfSight({ id }: MadeCase): Promise<void> {
  const during = '[2023-01-09 09:00:00+00, 2023-11-06 09:00:00+00)'
  await world.admin.db.transaction().execute(async (tx) => {
    for (const table of ['caseOpenings', 'responsibilities'] as const)
      await tx.updateTable(table).set({ during }).where('caseId', '=', id).execute()
    const closed = { phase: 'closed', phaseSince: '2023-11-06T09:00:00Z', closedOutOfSight: true }
    await tx.updateTable('caseCourses').set(closed).where('caseId', '=', id).execute()
  })
}

async function readAs(role: Role): Promise<Element> {
  const client = await world.as(await world.aMember({ role }))
  return (await client.get('/safeguards')).json().elements[0]
}

const figureOf = (element: Element, code: Figure['code']) =>
  element.figures.find((figure) => figure.code === code)
const counts = (figure: Figure | undefined) =>
  Object.fromEntries(figure?.counts.map(({ code, value }) => [code, value]) ?? [])

test('every open case has one responsible case manager, and who is not warm yet shows', async () => {
  const figure = figureOf(await readAs('process_director'), 'one-responsible')
  expect(counts(figure)).toEqual({ open: 4, withResponsible: 4, notWarm: 1 })
  expect(figure).toMatchObject({ state: 'attention', norms: [{ value: 1, adjustable: false }] })
})

test('a case manager whose time here is over answers for nobody', async () => {
  const ends = (on: string | null) =>
    world.admin.db.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      const { id } = made[3]?.responsible ?? {}
      await sql`update memberships set valid_until = ${on} where id = ${id}`.execute(tx)
    })
  await ends('2024-01-07')
  const figure = figureOf(await readAs('process_director'), 'one-responsible')
  expect(counts(figure)).toEqual({ open: 4, withResponsible: 3, notWarm: 1 })
  expect(figure).toMatchObject({
    state: 'not-secured',
    whoActs: ['organisation_manager', 'process_director'],
  })
  await ends(null)
})

test('the continued are those who needed it on the day of safeguarding', async () => {
  const figure = figureOf(await readAs('coordinator'), 'continued')
  expect(figure?.universe).toEqual({ code: 'continued', on: '2023-08-01' })
  expect(counts(figure)).toEqual({ people: 1, open: 1, closed: 0, closedOutOfSight: 0 })
})

test('hours are those of thirteen full weeks over the open cases', async () => {
  const figure = figureOf(await readAs('case_manager'), 'hours-per-case')
  expect(figure).toMatchObject({
    period: { from: '2023-10-09', until: '2024-01-07' },
    value: 3,
    state: 'attention',
    whoActs: ['organisation_manager'],
  })
  expect(figure?.norms.map(({ value }) => value)).toEqual([4, 0.5])
})

test('in sight by the one definition, over open cases and those closed while out of sight', async () => {
  const figure = figureOf(await readAs('peer_expert'), 'in-sight')
  expect(counts(figure)).toEqual({
    inSight: 1,
    attention: 1,
    outOfSight: 1,
    whereaboutsKnown: 1,
    closedOutOfSight: 1,
  })
  expect(figure?.state).toBe('not-secured')
})

test('the pool is measured by who has hours in it, every point of the profile, and the places to fill', async () => {
  const manager = await world.aMember({ role: 'organisation_manager' })
  const [one, other] = [
    await world.aMember({ role: 'case_manager' }),
    await world.aMember({ role: 'case_manager' }),
  ]
  const client = await world.as(manager)
  for (const { id } of [one, other]) {
    const hours = { membershipId: id, hoursPerWeek: 20, fromOn: '2024-01-08' }
    expect((await client.post('/pool-contracts', hours)).statusCode).toBe(201)
  }
  const { points } = (await client.get('/staff-profile')).json()
  for (const { code: point } of points)
    await client.post('/profile-confirmations', { membershipId: one.id, point })
  await client.post('/vacancies', { role: 'case_manager', hoursPerWeek: 12, fillBy: '2024-01-20' })
  const officer = await world.as(await world.aMember({ role: 'policy_officer' }))
  const { elements } = (await officer.get('/safeguards')).json() as { elements: Element[] }
  const pool = elements.find(({ code }) => code === 'how')
  expect(pool).toMatchObject({ state: 'attention' })
  expect(pool?.figures.slice(0, 2).map(counts)).toEqual([
    { inPool: 2, meetProfile: 1 },
    { openPlaces: 1, duePlaces: 1, latePlaces: 0 },
  ])
})

test('the element stands as its weakest figure, on the day it was measured', async () => {
  expect(await readAs('coordinator')).toMatchObject({
    code: 'case-management',
    state: 'not-secured',
    asOf: world.today,
  })
})

test.each<Role>(['policy_officer', 'organisation_manager', 'privacy_officer'])(
  'no exact number of persons and nothing of a case reaches a %s; the states do',
  async (role) => {
    const client = await world.as(await world.aMember({ role }))
    const response = await client.get('/safeguards')
    const [element] = response.json().elements as Element[]
    const read = element?.figures.flatMap((figure) => figure.counts) ?? []
    expect(read.length).toBeGreaterThan(10)
    for (const count of read) {
      expect(count.value).toBeNull()
      expect(count.band).toEqual({ code: 'fewer-than-10', from: 0, until: 9 })
    }
    expect(element?.state).toBe('not-secured')
    for (const { id, subjectId, number, alias } of made)
      for (const hers of [id, subjectId, number, alias]) expect(response.body).not.toContain(hers)
  },
)

test.each(roles)('a %s reads the live note only when the matrix says so', async (role) => {
  const client = await world.as(await world.aMember({ role }))
  const may = relationsOf(role, 'safeguards', 'read').length > 0
  expect((await client.get('/safeguards')).statusCode).toBe(may ? 200 : 403)
})

test('nobody signed in gets 401', async () => {
  expect((await world.nobody.get('/safeguards')).statusCode).toBe(401)
  expect((await world.nobody.get('/safeguards/evidence/continued')).statusCode).toBe(401)
})
