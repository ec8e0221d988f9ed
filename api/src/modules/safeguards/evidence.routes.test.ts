import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { relationsOf, roles } from '../../platform/access/index.ts'
import type { Evidence, EvidenceItem } from './evidence.schema.ts'
import type { CaseFigureCode } from './safeguards.schema.ts'
import { caseFigureCodes } from './safeguards.schema.ts'

let world: World
const at = {} as Record<'manager' | 'director' | 'coordinator' | 'teamLead', Member>
const women = {} as Record<'own' | 'other' | 'shared' | 'lost', MadeCase>

beforeAll(async () => {
  world = await openWorld()
  at.manager = await world.aMember({ role: 'case_manager' })
  at.director = await world.aMember({ role: 'process_director' })
  at.coordinator = await world.aMember({ role: 'coordinator' })
  at.teamLead = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
  const elsewhere = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const spoken = { lastSpokenAt: '2024-01-05T10:00:00Z' }
  women.own = await world.aCase({ responsible: at.manager, ...spoken })
  women.other = await world.aCase({ responsible: elsewhere, ...spoken })
  women.shared = await world.aCase({ responsible: elsewhere, teamSharing: true })
  women.lost = await world.aCase({ responsible: at.manager })
  await closeOutOfSight(women.lost)
  await decide(women.own, 'needed', '2023-05-01T09:00:00Z')
  await decide(women.own, 'not-needed', '2023-09-01T09:00:00Z')
  await decide(women.other, 'not-needed', '2023-05-01T09:00:00Z')
  await decide(women.lost, 'needed', '2023-05-01T09:00:00Z')
  await aContact(women.own, '2023-10-09T09:00:00Z')
  await aContact(women.own, '2024-01-08T08:00:00Z')
  const peer = await world.aMember({ role: 'peer_expert' })
  await aContact({ ...women.own, responsible: peer }, '2023-12-01T08:00:00Z')
})
afterAll(() => world.close())

const decide = ({ id, responsible }: MadeCase, value: string, moment: string) =>
  world.admin.sql(
    `insert into course_decisions (programme_id, case_id, aspect, value, decided_at, membership_id)
     values ($1, $2, 'continuation', $3, $4, $5)`,
    [world.programme.id, id, value, moment, responsible.id],
  )

const aContact = ({ id, responsible }: MadeCase, moment: string) =>
  world.admin.sql(
    `insert into contacts (programme_id, case_id, membership_id, occurred_at, outcome, direct_minutes, recorded_at)
     values ($1, $2, $3, $4, 'spoken', 1170, $4)`,
    [world.programme.id, id, responsible.id, moment],
  )

async function closeOutOfSight({ id }: MadeCase): Promise<void> {
  const during = '[2023-01-09 09:00:00+00, 2023-11-06 09:00:00+00)'
  await world.admin.db.transaction().execute(async (tx) => {
    for (const table of ['caseOpenings', 'responsibilities'] as const)
      await tx.updateTable(table).set({ during }).where('caseId', '=', id).execute()
    await tx
      .updateTable('caseCourses')
      .set({ phase: 'closed', phaseSince: '2023-11-06T09:00:00Z', closedOutOfSight: true })
      .where('caseId', '=', id)
      .execute()
  })
}

async function read(member: Member, code: CaseFigureCode): Promise<Evidence> {
  return (await (await world.as(member)).get(`/safeguards/evidence/${code}`)).json()
}

async function behind(member: Member, code: CaseFigureCode) {
  const { items } = await read(member, code)
  return Object.fromEntries(items.map((item) => [nameOf(item), item.standing]))
}
const nameOf = ({ caseId }: EvidenceItem) =>
  Object.entries(women).find(([, { id }]) => id === caseId)?.[0] ?? caseId

test('a case manager sees what is behind a figure of her own cases, and of no other', async () => {
  expect(await behind(at.manager, 'one-responsible')).toEqual({ own: 'responsible' })
  expect(await behind(at.manager, 'in-sight')).toEqual({
    own: 'in-sight',
    lost: 'closed-out-of-sight',
  })
  expect((await read(at.manager, 'in-sight')).reach).toBe('own')
})

test('the coordinator sees all of them, with number, alias and what counts', async () => {
  expect(await behind(at.coordinator, 'one-responsible')).toEqual({
    own: 'responsible',
    other: 'responsible',
    shared: 'responsible',
  })
  const { items, reach } = await read(at.coordinator, 'in-sight')
  expect(reach).toBe('all')
  expect(items.find(({ caseId }) => caseId === women.own.id)).toEqual({
    caseId: women.own.id,
    number: women.own.number,
    alias: women.own.alias,
    standing: 'in-sight',
    since: null,
    days: 3,
    hours: null,
  })
})

test('the continued are those of the day of safeguarding, with how they stand since', async () => {
  expect(await behind(at.director, 'continued')).toEqual({
    own: 'open',
    lost: 'closed-out-of-sight',
  })
  const { items } = await read(at.director, 'continued')
  expect(items.map(({ since }) => since)).toEqual(['2023-01-09', '2023-11-06'])
})

test('hours are those of case managers in the period, per case', async () => {
  const { items, period } = await read(at.coordinator, 'hours-per-case')
  expect(period).toEqual({ from: '2023-10-09', until: '2024-01-07' })
  expect(items.map((item) => [nameOf(item), item.standing, item.hours])).toEqual([
    ['own', 'measured', 1.5],
    ['other', 'measured', 0],
    ['shared', 'measured', 0],
    ['lost', 'measured', 0],
  ])
})

test('the process director knows which cases count, not the contacts of one woman', async () => {
  const { items } = await read(at.director, 'hours-per-case')
  expect(items).toHaveLength(4)
  for (const item of items) expect(item).toMatchObject({ standing: 'withheld', hours: null })
})

test('a team lead sees the cases of her own organisation, without sight or contacts', async () => {
  expect(await behind(at.teamLead, 'one-responsible')).toEqual({
    other: 'responsible',
    shared: 'responsible',
  })
  expect(await behind(at.teamLead, 'in-sight')).toEqual({ other: 'withheld', shared: 'withheld' })
})

test('whoever is shown was looked at', async () => {
  const asker = await world.aMember({ role: 'coordinator' })
  await read(asker, 'one-responsible')
  const rows = await world.admin.sql<{ id: string }>(
    `select subject_id as id from audit_entries where membership_id = $1 and action = 'evidence.read'`,
    [asker.id],
  )
  const seen = [women.own, women.other, women.shared].map(({ subjectId }) => subjectId)
  expect(rows.map(({ id }) => id).sort()).toEqual(seen.sort())
})

test.each(roles.flatMap((role) => caseFigureCodes.map((code) => [role, code] as const)))(
  'a %s asking for the evidence of %s is answered only when she may see cases',
  async (role, code) => {
    const client = await world.as(await world.aMember({ role }))
    const may = relationsOf(role, 'case-directory', 'read').length > 0
    const response = await client.get(`/safeguards/evidence/${code}`)
    expect(response.statusCode).toBe(may ? 200 : 403)
  },
)

test('a figure that does not exist is refused', async () => {
  const client = await world.as(at.coordinator)
  expect((await client.get('/safeguards/evidence/all-her-secrets')).statusCode).toBe(400)
})
