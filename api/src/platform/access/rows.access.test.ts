import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Arranged } from '../../../test/access/arrange.ts'
import { arrange, everySituation } from '../../../test/access/arrange.ts'
import { expectedOf } from '../../../test/access/expected.ts'
import { nameOf, runProbe } from '../../../test/access/run-probe.ts'
import { caseProbes } from '../../../test/access/sql-probes.ts'
import { openWorld } from '../../../test/world.ts'
import type { Role } from './matrix.ts'

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
