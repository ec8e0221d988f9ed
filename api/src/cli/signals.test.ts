import { afterAll, beforeAll, expect, test } from 'vitest'
import { aContext } from '../../test/a-context.ts'
import type { World } from '../../test/world.ts'
import { openWorld } from '../../test/world.ts'
import { kinds } from '../modules/signals/index.ts'
import { UsageError } from './arguments.ts'
import { signalsVerb } from './signals.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const asked = () => signalsVerb.run(aContext(world, { programme: 'nijmegen' }))

test('the command line counts as the screen does, and names nobody', async () => {
  await world.aCase({ lastSpokenAt: '2023-11-01T12:00:00Z' })
  await world.aCase({ lastSpokenAt: '2023-12-20T12:00:00Z' })
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const onScreen = (await coordinator.get('/signals')).json().counts
  const answer = await asked()
  const counts = answer.counts as Record<string, number>
  expect(counts).toMatchObject({ 'out-of-sight': 1, 'sight-attention': 1, 'assessment-overdue': 2 })
  for (const { kind, open, postponed } of onScreen)
    expect([kind, counts[kind]]).toEqual([kind, open + postponed])
  expect(Object.values(counts).every(Number.isInteger)).toBe(true)
  expect(
    await world.admin.sql(`select role from audit_entries where action = 'signals.counted'`),
  ).toEqual([{ role: 'operator' }])
})

test('no kind of signal is left out of the count', async () => {
  const { counts } = await asked()
  expect(Object.keys(counts as object).toSorted()).toEqual([...kinds].toSorted())
})

test('without a programme it says what is missing', async () => {
  await expect(signalsVerb.run(aContext(world))).rejects.toThrow(UsageError)
})
