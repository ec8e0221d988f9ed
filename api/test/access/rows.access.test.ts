import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/platform/access/matrix.ts'
import { roles } from '../../src/platform/access/matrix.ts'
import { openWorld } from '../world.ts'
import type { Arranged } from './arrange.ts'
import { arrange, everySituation } from './arrange.ts'
import { expectedOf } from './expected.ts'
import { keepSignedIn, nameOf, probeCases } from './run-probe.ts'
import { caseProbes } from './sql-probes.ts'

let arranged: Arranged
const tokens = new Map<Role, string>()

beforeAll(async () => {
  arranged = await arrange(await openWorld())
  for (const [role, actor] of Object.entries(arranged.actors))
    tokens.set(role as Role, (await arranged.world.as(actor)).token ?? '')
  await keepSignedIn(arranged.world)
})
afterAll(() => arranged.world.close())

describe.each(caseProbes.map((probe) => ({ probe, name: nameOf(probe) })))('$name', ({ probe }) => {
  const asked = everySituation.map((one) => ({ ...one, expected: expectedOf(probe.cells, one) }))
  const all = new Map<string, unknown>()
  beforeAll(async () => {
    for (const role of roles) {
      const as = { role, token: tokens.get(role) ?? '' }
      for (const { situation, found } of await probeCases(arranged, probe, as))
        all.set(`${role} ${situation}`, found)
    }
  })
  test.each(asked)('by $role of a case that is $situation $expected', (one) => {
    expect(all.get(`${one.role} ${one.situation}`)).toBe(one.expected)
  })
})
