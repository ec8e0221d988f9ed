import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/platform/access/matrix.ts'
import { openWorld } from '../world.ts'
import type { Arranged } from './arrange.ts'
import { arrange, everySituation } from './arrange.ts'
import { expectedOf } from './expected.ts'
import { nameOf, runProbe } from './run-probe.ts'
import { caseProbes } from './sql-probes.ts'

let arranged: Arranged
const tokens = new Map<Role, string>()

beforeAll(async () => {
  arranged = await arrange(await openWorld())
  for (const [role, actor] of Object.entries(arranged.actors))
    tokens.set(role as Role, (await arranged.world.as(actor)).token ?? '')
})
afterAll(() => arranged.world.close())

describe.each(caseProbes.map((probe) => ({ probe, name: nameOf(probe) })))('$name', ({ probe }) => {
  test.each(
    everySituation.map((asked) => ({ ...asked, expected: expectedOf(probe.cells, asked) })),
  )('by $role of a case that is $situation $expected', async ({ role, situation, expected }) => {
    const on = arranged.cases[role][situation]
    const actor = arranged.actors[role]
    const run = probe.statement({ on, actor })
    expect(await runProbe(arranged.world, tokens.get(role) ?? '', run)).toBe(expected)
  })
})
