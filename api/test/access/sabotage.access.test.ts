import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { roles } from '../../src/platform/access/index.ts'
import { checkStrength } from '../../src/platform/database/index.ts'
import type { World } from '../world.ts'
import { openWorld } from '../world.ts'
import type { Arranged } from './arrange.ts'
import { arrange } from './arrange.ts'
import { listUntried } from './catalogue.ts'
import { expectedOf } from './expected.ts'
import { probeCases } from './run-probe.ts'
import { caseProbes } from './sql-probes.ts'

// The proof must be able to fail. Each test opens one gate and sees the run turn red.
let world: World
let arranged: Arranged
beforeAll(async () => {
  world = await openWorld()
  arranged = await arrange(world)
})
afterAll(() => world.close())

test('a table without policy stops the start, and is missed by no probe', async () => {
  await checkStrength(world.pools.runtime)
  await world.admin.sql('create table rogue (id int)')
  await world.admin.sql('grant select on rogue to stapteam_runtime')
  await expect(checkStrength(world.pools.runtime)).rejects.toThrow(/rogue/)
  expect(await listUntried(world.admin)).toContain('rogue')
  await world.admin.sql('drop table rogue')
})

test('a view that runs as its owner stops the start', async () => {
  await world.admin.sql('create view every_case as select * from cases')
  await expect(checkStrength(world.pools.runtime)).rejects.toThrow(/every_case/)
  await world.admin.sql('drop view every_case')
})

test('a route without access stops the start', async () => {
  const rogue = async (app: { get: (path: string, answer: () => Promise<object>) => unknown }) => {
    app.get('/rogue', async () => ({}))
  }
  await expect(buildApp(world.ground, [rogue])).rejects.toThrow(/does not say who may use it/)
})

test('a policy loosened is found by the probes of its table', async () => {
  expect(await listMisses()).toEqual([])
  await world.admin.sql('alter policy read_related on contacts using (true)')
  const misses = await listMisses()
  expect(misses).toContain('policy_officer of a case that is none')
  expect(misses).toContain('case_manager of a case that is foreign')
})

async function listMisses(): Promise<string[]> {
  const [probe] = caseProbes.filter(({ table, does }) => table === 'contacts' && does === 'select')
  if (!probe) throw new Error('No probe reads contacts.')
  const misses: string[] = []
  for (const role of roles) {
    const { token = '' } = await world.as(arranged.actors[role])
    const answers = await probeCases(arranged, probe, { role, token })
    const missed = answers.filter((one) => one.found !== expectedOf(probe.cells, one))
    misses.push(...missed.map(({ situation }) => `${role} of a case that is ${situation}`))
  }
  return misses
}
