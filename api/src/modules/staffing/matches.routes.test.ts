import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Match = { membershipId: string }

/** Somebody of the pool with hours, the whole profile and languages. */
async function inPool(organisation: 'iriszorg' | 'ldh', languages: string[] = ['nl']) {
  const worker = await world.aMember({ role: 'case_manager', organisation })
  const manager = await world.as(
    await world.aMember({ role: 'organisation_manager', organisation }),
  )
  const { id: membershipId } = worker
  await manager.post('/pool-contracts', { membershipId, hoursPerWeek: 16, fromOn: '2023-06-01' })
  const { points } = (await manager.get('/staff-profile')).json()
  for (const { code: point } of points)
    await manager.post('/profile-confirmations', { membershipId, point })
  await manager.post(`/pool/${membershipId}/_set-languages`, { languages }, { 'if-match': '"0"' })
  return { worker, manager }
}

async function matchIn(asker: Member, path: string, { id }: Member): Promise<Match | undefined> {
  const { items } = (await (await world.as(asker)).get(path)).json()
  return items.find(({ membershipId }: Match) => membershipId === id)
}

test('is proposed with reasons, each as far as it is the asker’s to know', async () => {
  const { worker } = await inPool('ldh', ['nl', 'bg'])
  const made = await world.aCase()
  const path = `/cases/${made.id}/matches`
  const responsible = await world.as(made.responsible)
  const field = { field: 'languages', value: 'Bulgaars' }
  expect((await responsible.post(`/cases/${made.id}/identity-fields`, field)).statusCode).toBe(201)
  const coordinator = await world.aMember({ role: 'coordinator' })
  expect(await matchIn(coordinator, path, worker)).toMatchObject({
    fits: true,
    room: { hours: 14, enough: true },
    profile: { met: 5, of: 5 },
    sameOrganisation: false,
    sharesLanguage: null,
  })
  expect(await matchIn(made.responsible, path, worker)).toMatchObject({
    fits: true,
    room: null,
    profile: null,
    sharesLanguage: true,
  })
  const leads = await world.aMember({ role: 'organisation_manager' })
  expect(await matchIn(leads, path, worker)).toMatchObject({ room: null, sharesLanguage: null })
  const answer = await responsible.get(path)
  expect(answer.body).not.toContain('Bulgaars')
  const audited = await world.admin.sql<{ action: string }>(
    `select action from audit_entries where subject_id = $1 and action = 'matches.proposed'`,
    [made.subjectId],
  )
  expect(audited.length).toBeGreaterThan(2)
})

test('leaves out who is refused by her, has a conflict, or is away, and says not which', async () => {
  const made = await world.aCase()
  const path = `/cases/${made.id}/matches`
  const { worker: refused } = await inPool('iriszorg')
  const { worker: blocked } = await inPool('iriszorg')
  const { worker: away } = await inPool('iriszorg')
  const { worker: there } = await inPool('iriszorg')
  const hers = await world.as(made.responsible)
  await world.admin.sql(
    `insert into worker_refusals (programme_id, case_id, person_id, since_on, membership_id, recorded_at)
     values ($1, $2, $3, '2024-01-05', $4, '2024-01-05')`,
    [made.responsible.programmeId, made.id, refused.personId, made.responsible.id],
  )
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const block = { membershipId: blocked.id, ground: 'private-tie' }
  await director.post(`/cases/${made.id}/conflict-blocks`, block)
  await (await world.as(away)).post('/absences', {
    fromOn: '2024-01-08',
    untilOn: '2024-01-19',
    standIns: [],
  })
  const { items } = (await hers.get(path)).json()
  const ids = items.map(({ membershipId }: Match) => membershipId)
  expect(ids).toContain(there.id)
  for (const left of [refused, blocked, away, made.responsible]) expect(ids).not.toContain(left.id)
  expect((await (await world.as(blocked)).get(path)).statusCode).toBe(404)
})

test('assigns nobody, and is not for who may neither offer nor assign', async () => {
  const { worker } = await inPool('iriszorg')
  const made = await world.aCase()
  const before = await world.admin.sql('select 1 from case_assignments')
  await matchIn(made.responsible, `/cases/${made.id}/matches`, worker)
  expect(await world.admin.sql('select 1 from case_assignments')).toEqual(before)
  for (const role of ['peer_expert', 'policy_officer', 'time_out_host'] as const) {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.get(`/cases/${made.id}/matches`)).statusCode).toBe(403)
  }
})
