import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Her case, somebody whom she will refuse, and whoever could put that person on it. */
async function scene(role: 'case_manager' | 'peer_expert' = 'case_manager') {
  const made = await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' })
  const other = await world.aMember({ role })
  const as = async (who: Parameters<typeof world.aMember>[0]['role']) =>
    world.as(await world.aMember({ role: who }))
  const hers = await world.as(made.responsible)
  const path = `/cases/${made.id}`
  const refuse = () => hers.post(`${path}/worker-refusals`, { personId: other.personId })
  return { ...made, other, as, hers, path, refuse }
}

type Scene = Awaited<ReturnType<typeof scene>>
const days = { fromOn: '2024-02-05', untilOn: '2024-02-09' }
const gone = 'Fell ill and will not be back.'
const closing = { reason: 'regular-care', destination: 'regular-care', circumstances: 'a room' }

const transfer = async ({ as, path, other }: Scene) => {
  const director = await as('process_director')
  return director.post(`${path}/emergency-transfers`, { toMembershipId: other.id, reason: gone })
}
const propose = ({ hers, path, other }: Scene) =>
  hers.post(`${path}/handovers`, { toMembershipId: other.id })

test.each<[string, (of: Scene) => Promise<{ json(): { code: string } }>]>([
  ['in an emergency', transfer],
  ['by handover', propose],
  [
    'when it opens again',
    async ({ hers, path, other }) => {
      await hers.post(`${path}/_close`, { ...closing, assessmentAbsentBecause: 'her wish' })
      const again = { responsibleMembershipId: other.id, reason: 'came-back' }
      return hers.post(`${path}/_reopen`, again)
    },
  ],
  [
    'to stand in',
    ({ hers, id, other }) =>
      hers.post('/absences', { ...days, standIns: [{ caseId: id, membershipId: other.id }] }),
  ],
  [
    'to stand in, by who leads the organisation',
    async ({ as, id, other, responsible }) =>
      (await as('organisation_manager')).post('/absences', {
        ...{ ...days, membershipId: responsible.id },
        standIns: [{ caseId: id, membershipId: other.id }],
      }),
  ],
  [
    'as a second',
    ({ hers, path, other }) =>
      hers.post(`${path}/assignments`, { membershipId: other.id, kind: 'second' }),
  ],
])('nobody whom she refuses gets her case %s', async (_, give) => {
  const made = await scene()
  await made.refuse()
  expect((await give(made)).json().code).toBe('worker-refused-by-her')
})

test('no peer expert whom she refuses is linked to her', async () => {
  const { refuse, hers, path, other } = await scene('peer_expert')
  await refuse()
  const linked = await hers.post(`${path}/assignments`, { membershipId: other.id, kind: 'peer' })
  expect(linked.json().code).toBe('worker-refused-by-her')
})

test('what she says while somebody is being asked counts when that person answers', async () => {
  const handed = await scene()
  const { id } = (await propose(handed)).json() as unknown as { id: string }
  await handed.refuse()
  const receiver = await world.as(handed.other)
  const accepted = await receiver.post(`${handed.path}/handovers/${id}/_accept`)
  expect(accepted.json().code).toBe('worker-refused-by-her')

  const moved = await scene()
  const asked = (await transfer(moved)).json() as unknown as { id: string }
  await moved.refuse()
  const coordinator = await moved.as('coordinator')
  const confirmed = await coordinator.post(`/emergency-transfers/${asked.id}/_confirm`)
  expect(confirmed.json().code).toBe('worker-refused-by-her')
})

test('who matches learns that she refuses a person, and never why', async () => {
  const { path, hers, other, as } = await scene()
  const why = 'he knows my brother'
  const refusal = { personId: other.personId, reason: why }
  const { id } = (await hers.post(`${path}/worker-refusals`, refusal)).json()
  const coordinator = await as('coordinator')
  const second = { membershipId: other.id, kind: 'second' }
  const assigned = await coordinator.post(`${path}/assignments`, second)
  expect(assigned.json().code).toBe('worker-refused-by-her')
  expect(assigned.body).not.toContain(why)
  expect((await coordinator.get(`${path}/voice`)).statusCode).toBe(403)
  await hers.post(`${path}/worker-refusals/${id}/_end`, undefined, ifMatch(1))
  expect((await coordinator.post(`${path}/assignments`, second)).statusCode).toBe(201)
})

test('the database refuses it too, whoever writes the statement', async () => {
  const { id, hers, other, refuse } = await scene()
  await refuse()
  const insert = world.ground.runtime.transaction().execute(async (tx) => {
    await sql`select app.enter(${hers.token})`.execute(tx)
    await sql`insert into case_assignments (programme_id, case_id, membership_id, kind, from_on)
      values (${other.programmeId}, ${id}, ${other.id}, 'second', '2024-01-08')`.execute(tx)
  })
  await expect(insert).rejects.toMatchObject({ constraint: 'worker_refused_by_her' })
})
