import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Programme } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { sealAudits, witnessFolder } from './seal-audit.job.ts'

let world: World
let rewritten: Programme
let disputed: Programme
beforeAll(async () => {
  world = await openWorld()
  // By slug before and between the one that is whole.
  disputed = await world.aProgramme('a-disputed')
  rewritten = await world.aProgramme('b-rewritten')
})
afterAll(() => world.close())

async function look(programme: Programme): Promise<void> {
  const client = await world.as(await world.aMember({ role: 'case_manager', programme }))
  expect((await client.get('/session')).statusCode).toBe(200)
}

async function seal(): Promise<[string, string][]> {
  const report = vi.fn<(what: string, error: unknown) => void>()
  await sealAudits({ ...world.ground, report })
  return report.mock.calls.map(([what, error]) => [what, (error as Error).name])
}

const sealed = async ({ id }: Programme) =>
  (await world.admin.sql('select from audit_seals where programme_id = $1', [id])).length

test('one programme whose chain is broken is reported, and the others are sealed', async () => {
  const all = [disputed, rewritten, world.programme]
  await Promise.all(all.map(look))
  expect(await seal()).toEqual([])
  expect(await Promise.all(all.map(sealed))).toEqual([1, 1, 1])

  await world.admin.sql('delete from audit_seals where programme_id = $1', [rewritten.id])
  const path = join(witnessFolder(world.ground.config.folder), `${disputed.id}.log`)
  const text = JSON.stringify({
    programmeId: disputed.id,
    sequence: 9,
    head: '0'.repeat(64),
    signedAt: '2024-01-08T10:00:00.000Z',
    keyFingerprint: 'x',
    signature: 'x',
  })
  await appendFile(path, `${text}\n`)
  await Promise.all(all.map(look))
  expect(await seal()).toEqual([
    ['the audit of a-disputed was not sealed', 'WitnessDisagrees'],
    ['the audit of b-rewritten was not sealed', 'ChainBroken'],
  ])
  expect(await Promise.all(all.map(sealed))).toEqual([2, 0, 2])
})
