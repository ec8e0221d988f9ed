import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const halfOf = async (member: Member) =>
  (await (await world.as(member)).get('/outbox-half')).json().half

test('the same person finds what she left, under another session and another membership', async () => {
  const manager = await world.aMember({ role: 'case_manager' })
  const peer = await world.aMember({ role: 'peer_expert', personId: manager.personId })
  const half = await halfOf(manager)
  expect(half).toMatch(/^[\w-]{43}$/)
  expect(await halfOf(manager)).toBe(half)
  expect(await halfOf(peer)).toBe(half)
})

test('another person, or the same one in another programme, is given another', async () => {
  const manager = await world.aMember({ role: 'case_manager' })
  const other = await world.aMember({ role: 'case_manager' })
  const programme = await world.aProgramme()
  const elsewhere = await world.aMember({
    ...{ role: 'case_manager', personId: manager.personId, programme },
  })
  const halves = [await halfOf(manager), await halfOf(other), await halfOf(elsewhere)]
  expect(new Set(halves).size).toBe(3)
})

test('who is not signed in, or logs no contacts, is given none', async () => {
  expect((await world.nobody.get('/outbox-half')).statusCode).toBe(401)
  const officer = await world.as(await world.aMember({ role: 'policy_officer' }))
  expect((await officer.get('/outbox-half')).statusCode).toBe(403)
})
