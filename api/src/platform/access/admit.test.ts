import type { FastifyRequest } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { cookieName } from '../actor/index.ts'
import { admit } from './admit.ts'
import { admission } from './flight.ts'
import { relationsOf, roles } from './matrix.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

// A request that says what was read of it while its transaction was open: before it was decided.
function watched(token = ''): { request: FastifyRequest; early: Set<string> } {
  const early = new Set<string>()
  const request = {
    cookies: { [cookieName]: token },
    routeOptions: { config: { access: 'attachments:write', audit: 'attachment.added' } },
    headers: {},
    params: { caseId: '00000000-0000-4000-8000-000000000000' },
    entered: undefined,
  } as unknown as FastifyRequest
  const watch: ProxyHandler<FastifyRequest> = {
    get: (target, name) => {
      if (!target.entered?.tx.isRolledBack) early.add(String(name))
      return Reflect.get(target, name)
    },
  }
  return { request: new Proxy(request, watch), early }
}

const without = roles.filter((role) => relationsOf(role, 'attachments', 'write').length === 0)

// So that whoever is refused by role is refused for every case, and need not be asked on each.
test.each(without)(
  '%s is refused before anything of a request is read but who asks what',
  async (role) => {
    const { token } = await world.as(await world.aMember({ role }))
    const { request, early } = watched(token)
    await expect(admit(world.ground, request)).rejects.toMatchObject({ status: 403 })
    expect([...early].sort()).toEqual(['cookies', 'entered', 'routeOptions'])
  },
)

test('a flight is admitted by who asks what, and by nothing else of its request', () => {
  const { request, early } = watched()
  expect(admission(request).values).toEqual(['', 'attachments', 'write'])
  expect([...early].sort()).toEqual(['cookies', 'routeOptions'])
})
