import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const report = (payload: string, type = 'application/csp-report') =>
  world.app.inject({
    method: 'POST',
    url: '/api/v1/csp-reports',
    headers: { 'content-type': type },
    payload,
  })

describe('a report of the content policy', () => {
  test.each([
    ['application/csp-report', '{"csp-report":{"blocked-uri":"https://a.example"}}'],
    ['application/reports+json', '[{"type":"csp-violation"},{"type":"csp-violation"}]'],
  ])('as %s is taken without an answer', async (type, body) => {
    const answer = await report(body, type)
    expect(answer.statusCode).toBe(204)
    expect(answer.body).toBe('')
  })

  test.each([
    ['x'.repeat(17_000), 'application/csp-report', 413],
    ['{', 'application/csp-report', 400],
    ['', 'application/csp-report', 400],
    ['{}', 'application/json', 415],
    ['{}', 'text/plain', 415],
  ])('“%.5s” as %s is refused with %i', async (body, type, status) => {
    expect((await report(body, type)).statusCode).toBe(status)
  })

  test('is of our own pages', async () => {
    const answer = await world.app.inject({
      method: 'POST',
      url: '/api/v1/csp-reports',
      headers: { 'content-type': 'application/csp-report', 'sec-fetch-site': 'cross-site' },
      payload: '{}',
    })
    expect(answer.statusCode).toBe(403)
  })
})
