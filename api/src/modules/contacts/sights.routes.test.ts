import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CaseWish } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let responsible: Member
let manager: Client
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  responsible = await world.aMember({ role: 'case_manager' })
  manager = await world.as(responsible)
})
afterAll(() => world.close())

const kinds = ['out-of-sight', 'sight-attention']
const ours = (wish: CaseWish) => world.aCase({ responsible, ...wish })
const sightOf = async (caseId: string) =>
  (await manager.get('/sights'))
    .json()
    .items.find((one: { caseId: string }) => one.caseId === caseId)
const signalled = async (): Promise<string[]> =>
  (await manager.get('/signals'))
    .json()
    .items.filter(({ kind }: { kind: string }) => kinds.includes(kind))
    .map(({ entityId }: { entityId: string }) => entityId)

describe('in sight', () => {
  test.each([
    ['2023-12-26', 'in-sight', 13],
    ['2023-12-25', 'attention', 14],
    ['2023-12-12', 'attention', 27],
    ['2023-12-11', 'out-of-sight', 28],
  ])('spoken with on %s she is %s after %i days', async (day, state, days) => {
    const made = await ours({ lastSpokenAt: `${day}T12:00:00Z` })
    expect(await sightOf(made.id)).toMatchObject({ state, daysSinceSpoken: days })
    expect(await signalled()).toEqual(state === 'in-sight' ? [] : [made.id])
  })

  test('the terms are settings of the programme', async () => {
    const made = await ours({ lastSpokenAt: '2023-12-20T12:00:00Z' })
    await world.admin.sql(
      `insert into settings (programme_id, key, value, from_on, reason)
       values ($1, 'sight.signal-days', '19', '2024-01-01', 'a test')`,
      [world.programme.id],
    )
    expect(await sightOf(made.id)).toMatchObject({ state: 'out-of-sight' })
    await world.admin.sql('delete from settings where programme_id = $1', [world.programme.id])
  })

  test('seeing her shows and does not end the signal; speaking with her does', async () => {
    const made = await ours({ lastSpokenAt: '2023-12-01T12:00:00Z' })
    const log = (outcome: string) => manager.post(`/cases/${made.id}/contacts`, { outcome })
    await log('seen-not-spoken')
    expect(await sightOf(made.id)).toMatchObject({ state: 'out-of-sight', daysSinceSeen: 0 })
    expect(await signalled()).toEqual([made.id])
    await log('spoken')
    expect(await sightOf(made.id)).toMatchObject({ state: 'in-sight', daysSinceSpoken: 0 })
    expect(await signalled()).toEqual([])
  })

  test('the longest out of sight stands first, and who was never spoken with is among them', async () => {
    const month = await ours({ lastSpokenAt: '2023-12-01T12:00:00Z' })
    const never = await ours({ openedAt: '2023-11-01T09:00:00Z' })
    const weeks = await ours({ lastSpokenAt: '2023-12-20T12:00:00Z' })
    expect(await signalled()).toEqual([never.id, month.id, weeks.id])
  })

  test('closing her case while she is out of sight does not take her off the list', async () => {
    const made = await ours({
      openedAt: '2023-06-01T09:00:00Z',
      lastSpokenAt: '2023-10-01T12:00:00Z',
    })
    await close(made.id)
    expect(await signalled()).toEqual([])
    await world.admin.sql('update case_courses set closed_out_of_sight = true where case_id = $1', [
      made.id,
    ])
    expect(await sightOf(made.id)).toMatchObject({ state: 'out-of-sight', closed: true })
    expect(await signalled()).toEqual([made.id])
  })

  test('a team’s thin view does not tell since when a colleague’s case is out of sight', async () => {
    const shared = await world.aCase({ teamSharing: true, lastSpokenAt: '2023-10-01T12:00:00Z' })
    expect(await sightOf(shared.id)).toBeUndefined()
  })

  test('whoever is shown was looked at', async () => {
    const made = await ours({})
    await manager.get('/sights')
    const audit = await world.admin.sql('select action from audit_entries where subject_id = $1', [
      made.subjectId,
    ])
    expect(audit).toEqual([{ action: 'sights.read' }])
  })
})

async function close(caseId: string): Promise<void> {
  const until = '[2023-06-01 09:00:00+00, 2024-01-02 09:00:00+00)'
  await world.admin.db.transaction().execute(async (tx) => {
    for (const table of ['caseOpenings', 'responsibilities'] as const)
      await tx.updateTable(table).set({ during: until }).where('caseId', '=', caseId).execute()
    await tx
      .updateTable('caseCourses')
      .set({ phase: 'closed', phaseSince: '2024-01-02T09:00:00Z' })
      .where('caseId', '=', caseId)
      .execute()
  })
}

describe('known whereabouts', () => {
  const hospital = { kind: 'hospital', fromOn: '2024-01-02', reviewOn: '2024-01-15' }

  test('pause the signal until their review date, and no longer', async () => {
    const made = await ours({ lastSpokenAt: '2023-10-01T12:00:00Z' })
    const { id } = (await manager.post(`/cases/${made.id}/whereabouts`, hospital)).json()
    expect(await sightOf(made.id)).toMatchObject({
      state: 'whereabouts-known',
      knownUntil: '2024-01-15',
    })
    expect(await signalled()).toEqual([])
    await world.admin.sql(`update case_sights set known_until = '2024-01-07' where case_id = $1`, [
      made.id,
    ])
    expect(await signalled()).toEqual([made.id])
    const path = `/whereabouts/${id}/_review`
    const reviewed = await manager.post(path, { reviewOn: '2024-01-08' }, ifMatch(1))
    expect(reviewed.json()).toEqual({ id, version: 2 })
    expect(await signalled()).toEqual([])
  })

  test.each(['coordinator', 'process_director'] as const)(
    'a %s sees that the signal waits, not until when she stays somewhere',
    async (role) => {
      const made = await ours({ lastSpokenAt: '2023-10-01T12:00:00Z' })
      await manager.post(`/cases/${made.id}/whereabouts`, hospital)
      const client = await world.as(await world.aMember({ role }))
      const { items } = (await client.get('/sights')).json()
      const found = items.find(({ caseId }: { caseId: string }) => caseId === made.id)
      expect(found).toMatchObject({ state: 'whereabouts-known', knownUntil: null })
    },
  )

  test('that have ended let the signal count again from when she was spoken with', async () => {
    const made = await ours({ lastSpokenAt: '2023-10-01T12:00:00Z' })
    const { id } = (await manager.post(`/cases/${made.id}/whereabouts`, hospital)).json()
    expect((await manager.post(`/whereabouts/${id}/_end`, undefined, ifMatch(1))).statusCode).toBe(
      200,
    )
    expect(await sightOf(made.id)).toMatchObject({ state: 'out-of-sight', daysSinceSpoken: 99 })
    const again = await manager.post(`/whereabouts/${id}/_end`, undefined, ifMatch(2))
    expect([again.statusCode, again.json().code]).toEqual([409, 'whereabouts-ended'])
    const { items } = (await manager.get(`/cases/${made.id}/whereabouts`)).json()
    expect(items).toMatchObject([{ id, endedOn: world.today, version: 2 }])
    const facts = await world.admin.sql('select kind from facts where subject_id = $1', [
      made.subjectId,
    ])
    expect(facts.map(({ kind }) => kind)).toEqual(['whereabouts-known', 'whereabouts-ended'])
  })

  test('a stale version is refused with both', async () => {
    const made = await ours({})
    const { id } = (await manager.post(`/cases/${made.id}/whereabouts`, hospital)).json()
    const response = await manager.post(`/whereabouts/${id}/_end`, undefined, ifMatch(7))
    expect(response.statusCode).toBe(412)
    expect(response.json().facts).toEqual({ givenVersion: 7, currentVersion: 1 })
  })

  test('one at a time, by her own case manager only', async () => {
    const made = await ours({})
    const path = `/cases/${made.id}/whereabouts`
    expect((await manager.post(path, { ...hospital, reviewOn: '2023-12-01' })).statusCode).toBe(400)
    expect((await manager.post(path, hospital)).statusCode).toBe(201)
    expect((await manager.post(path, hospital)).json().code).toBe('whereabouts-already-known')
    const other = await world.as(await world.aMember({ role: 'case_manager' }))
    expect((await other.post(path, hospital)).statusCode).toBe(404)
    const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
    expect((await coordinator.post(path, hospital)).statusCode).toBe(403)
  })
})
