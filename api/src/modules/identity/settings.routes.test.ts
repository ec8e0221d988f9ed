import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let client: Client
beforeAll(async () => {
  world = await openWorld()
  client = await world.as(await world.aMember({ role: 'administrator' }))
})
afterAll(() => world.close())

const key = 'sight.signal-days'
const put = (more: object = {}) =>
  client.post('/settings', { key, value: 30, fromOn: '2024-02-01', reason: 'tried out', ...more })

async function held(one: string) {
  const { items } = (await client.get('/settings')).json()
  return items.find((item: { key: string }) => item.key === one)
}

describe('settings', () => {
  test('are shown with their default and its source, by every room that has some', async () => {
    const { items } = (await client.get('/settings')).json()
    const keys = items.map((item: { key: string }) => item.key)
    expect(keys).toContain('sight.attention-days')
    expect(keys).toContain('case-management.hours-per-case-per-week')
    expect(await held('programme.safeguarding-from')).toEqual({
      key: 'programme.safeguarding-from',
      kind: 'day',
      value: '2023-08-01',
      otherwise: '2023-08-01',
      source: expect.stringContaining('§1'),
      since: null,
      history: [],
    })
  })

  test('one holds from its day on; what held before stays readable', async () => {
    expect((await put({ value: 29, fromOn: '2024-01-08' })).statusCode).toBe(201)
    expect((await put()).statusCode).toBe(201)
    expect(await held(key)).toMatchObject({
      value: 29,
      since: '2024-01-08',
      history: [
        { value: 30, fromOn: '2024-02-01', reason: 'tried out', setByName: 'A administrator' },
        { value: 29, fromOn: '2024-01-08' },
      ],
    })
  })

  test.each([
    [{ key: 'sight.unheard-of' }, '/key'],
    [{ value: '30' }, '/value'],
    [{ value: 5000 }, '/value'],
    [{ value: 3 }, '/value'],
    [{ fromOn: '2023-12-31' }, '/fromOn'],
    [{ key: 'programme.safeguarding-from', value: '2023-02-29' }, '/value'],
    [{ reason: '  ' }, '/reason'],
    [{ fromOn: '2024-02-30' }, '/fromOn'],
    [{ value: null }, '/value'],
  ])('%j is bad input at %s', async (more, path) => {
    const answer = await put(more)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults.map((fault: { path: string }) => fault.path)).toContain(path)
  })

  test('everybody reads them, few set them', async () => {
    const nurse = await world.as(await world.aMember({ role: 'nurse' }))
    expect((await nurse.get('/settings')).statusCode).toBe(200)
    const body = { key, value: 30, fromOn: '2024-02-01', reason: 'tried out' }
    expect((await nurse.post('/settings', body)).statusCode).toBe(403)
    const director = await world.as(await world.aMember({ role: 'process_director' }))
    expect((await director.post('/settings', body)).statusCode).toBe(201)
  })
})
