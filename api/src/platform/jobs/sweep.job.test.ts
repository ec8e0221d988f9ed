import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Programme } from '../../../test/world.people.ts'
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
  for (const programme of programmes) await endSignIns(programme)
})

// Each ended or lapsed this many days ago; the last one still runs.
async function endSignIns(programme: Programme): Promise<void> {
  const { db } = world.admin
  const { id: membershipId, personId } = await world.aMember({ role: 'nurse', programme })
  for (const days of [40, 20, 5, -0.2]) {
    await db
      .insertInto('sessions')
      .values({
        kind: 'person',
        tokenHash: randomBytes(32),
        programmeId: programme.id,
        membershipId,
        personId,
        method: 'passkey',
        openedAt: ago(days + 0.3),
        authenticatedAt: ago(days + 0.3),
        lastSeenAt: ago(days),
        endsAt: ago(days),
      })
      .execute()
    const times = { createdAt: ago(days + 7), expiresAt: ago(days) }
    await db
      .insertInto('invitations')
      .values({ personId, tokenHash: randomBytes(32), ...times })
      .execute()
  }
}
afterAll(() => world.close())

const left = async () => {
  const [found] = await world.admin.sql(`
    select (select count(*) from ceremonies) as ceremonies,
      (select count(*) from idempotency_keys) as keys,
      (select count(*) from sessions where kind = 'person') as sessions,
      (select count(*) from invitations) as invitations`)
  return found
}

test('no other job can delete them, and this one nothing younger', async () => {
  const { programme, ground } = world
  for (const purpose of ['notices', 'seal-audit'] as const)
    await asJob(ground.jobs, { programmeId: programme.id, purpose }, async (tx) => {
      await tx.deleteFrom('ceremonies').execute()
      await tx.deleteFrom('idempotencyKeys').execute()
      await tx.deleteFrom('sessions').execute()
      await tx.deleteFrom('invitations').execute()
    })
  expect(await left()).toEqual({ ceremonies: 2, keys: 4, sessions: 8, invitations: 8 })
  await asJob(ground.jobs, { programmeId: programme.id, purpose: 'sweep' }, async (tx) => {
    await tx.deleteFrom('ceremonies').execute()
    await tx.deleteFrom('idempotencyKeys').execute()
    await tx.deleteFrom('sessions').where('endsAt', '>', ago(19)).execute()
    await tx.deleteFrom('invitations').where('expiresAt', '>', ago(19)).execute()
  })
  expect(await left()).toEqual({ ceremonies: 1, keys: 3, sessions: 8, invitations: 8 })
})

test('what has expired goes in every programme, and the rest stays', async () => {
  await sweep(world.ground)
  expect(await left()).toEqual({ ceremonies: 1, keys: 2, sessions: 6, invitations: 6 })
})

test('a programme keeps its ended sign-ins as long as it has set, and an invitation the longest of these', async () => {
  await world.admin.sql(
    `insert into settings (programme_id, key, value, from_on, reason)
     values ($1, 'sign-in.kept-days', '10', '2024-01-01', 'tried by a test')`,
    [world.programme.id],
  )
  await sweep(world.ground)
  expect(await left()).toMatchObject({ sessions: 5, invitations: 6 })
})
