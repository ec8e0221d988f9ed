import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { Tx } from '../../platform/actor/index.ts'
import { enter } from '../../platform/actor/index.ts'
import { countOpenActions, listOpenActions, reassignOpenActions } from './index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A case with a second case manager and three actions of the responsible one, of which one is done. */
async function scene() {
  const colleague = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const made = await world.aCase({ second: colleague })
  const by = { programmeId: world.programme.id, caseId: made.id, membershipId: made.responsible.id }
  const goal = { ...by, id: randomUUID(), domainCode: 'housing', setOn: '2023-06-01' }
  await world.admin.db
    .insertInto('goals')
    .values({ ...goal, recordedAt: '2023-06-01T10:00:00Z' })
    .execute()
  const action = (dueOn: string, endedOn: string | null = null) => ({
    ...by,
    goalId: goal.id,
    ownerMembershipId: made.responsible.id,
    dueOn,
    endedOn,
    state: endedOn === null ? 'open' : 'done',
    recordedAt: '2023-06-01T10:00:00Z',
  })
  await world.admin.db
    .insertInto('planActions')
    .values([action('2024-03-01'), action('2024-02-01'), action('2023-09-01', '2023-09-01')])
    .execute()
  return { ...made, colleague }
}

async function asMember<T>(member: Member, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { token = '' } = await world.as(member)
  const { tx } = await enter(world.ground.runtime, token)
  const done = await work(tx)
  await tx.commit().execute()
  return done
}

test('the open actions of a case come with the first due first, and what is done is not among them', async () => {
  const { id, responsible, colleague } = await scene()
  const listed = await asMember(colleague, (tx) => listOpenActions(tx, id))
  expect(listed.map(({ dueOn }) => dueOn)).toEqual(['2024-02-01', '2024-03-01'])
  expect(listed[0]).toMatchObject({ domainCode: 'housing', ownerMembershipId: responsible.id })
  expect(await asMember(colleague, (tx) => listOpenActions(tx, id, colleague.id))).toEqual([])
})

test('open actions are handed from one case manager to the other, and only those', async () => {
  const { id, responsible, colleague } = await scene()
  const count = (member: Member) => asMember(colleague, (tx) => countOpenActions(tx, id, member.id))
  expect(await count(responsible)).toBe(2)
  const moved = { caseId: id, fromMembershipId: responsible.id, toMembershipId: colleague.id }
  expect(await asMember(responsible, (tx) => reassignOpenActions(tx, moved))).toBe(2)
  expect([await count(responsible), await count(colleague)]).toEqual([0, 2])
})

test('who does not work on the case hands nothing on', async () => {
  const { id, responsible } = await scene()
  const stranger = await world.aMember({ role: 'case_manager' })
  const moved = { caseId: id, fromMembershipId: responsible.id, toMembershipId: stranger.id }
  expect(await asMember(stranger, (tx) => reassignOpenActions(tx, moved))).toBe(0)
})
