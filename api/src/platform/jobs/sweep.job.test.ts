import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { asJob } from './job-session.ts'
import { sweep } from './sweep.job.ts'

let world: World
const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)
beforeAll(async () => {
  world = await openWorld()
  const { db } = world.admin
  const programmes = [world.programme, await world.aProgramme()]
  for (const programme of programmes) {
    const member = await world.aMember({ role: 'nurse', programme })
    const key = { programmeId: programme.id, membershipId: member.id, status: 200 }
    const kept = [29, 31].map((days) => ({
      ...key,
      key: randomUUID(),
      requestMac: Buffer.alloc(32),
      createdAt: ago(days),
    }))
    await db.insertInto('idempotencyKeys').values(kept).execute()
  }
  const steps = [-1, 1].map((days) => ({
    tokenHash: randomBytes(32),
    kind: 'oidc',
    state: '{}',
    expiresAt: ago(days),
  }))
  await db.insertInto('ceremonies').values(steps).execute()
})
afterAll(() => world.close())

const left = async () => {
  const [found] = await world.admin.sql(`
    select (select count(*) from ceremonies) as ceremonies,
      (select count(*) from idempotency_keys) as keys`)
  return found
}

test('no other job can delete them, and this one nothing younger', async () => {
  const { programme, ground } = world
  for (const purpose of ['notices', 'seal-audit'] as const)
    await asJob(ground.jobs, { programmeId: programme.id, purpose }, async (tx) => {
      await tx.deleteFrom('ceremonies').execute()
      await tx.deleteFrom('idempotencyKeys').execute()
    })
  expect(await left()).toEqual({ ceremonies: 2, keys: 4 })
  await asJob(ground.jobs, { programmeId: programme.id, purpose: 'sweep' }, async (tx) => {
    await tx.deleteFrom('ceremonies').execute()
    await tx.deleteFrom('idempotencyKeys').execute()
  })
  expect(await left()).toEqual({ ceremonies: 1, keys: 3 })
})

test('what has expired goes in every programme, and the rest stays', async () => {
  await sweep(world.ground)
  expect(await left()).toEqual({ ceremonies: 1, keys: 2 })
})
