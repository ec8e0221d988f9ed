import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ config: { requestsPerMinute: 200 } })
})
afterAll(() => world.close())

const tries: [string, () => Promise<{ statusCode: number }>][] = [
  ['recovery codes', () => world.nobody.post('/sign-in/recovery-code', { code: 'x' })],
  [
    'invitations',
    () => world.nobody.post('/sign-in/invitation/_options', { token: 'x'.repeat(43) }),
  ],
  ['passkeys', () => world.nobody.post('/sign-in/passkey/_options')],
  ['organisations', () => world.nobody.get('/sign-in/oidc/nobody')],
]

describe('guessing is slow', () => {
  test.each(tries)('%s: after ten tries in a minute the eleventh waits', async (_what, attempt) => {
    const answers: number[] = []
    for (let count = 0; count < 11; count += 1) answers.push((await attempt()).statusCode)
    expect(answers.indexOf(429)).toBe(10)
  })
})
