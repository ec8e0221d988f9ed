import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { roles } from '../../platform/access/index.ts'
import type { Element, Norm } from './safeguards.schema.ts'

let world: World
let director: Client
beforeAll(async () => {
  world = await openWorld()
  director = await world.as(await world.aMember({ role: 'process_director' }))
  await world.aCase({ lastSpokenAt: '2023-12-20T10:00:00Z' })
})
beforeEach(() => world.admin.sql('delete from settings'))
afterAll(() => world.close())

const hours = '/safeguards/norms/case-management.hours-per-case-per-week'
const signal = '/safeguards/norms/sight.signal-days'
const five = { value: 5, fromOn: '2024-01-08', reason: 'Agreed in the case meeting.' }

async function read(): Promise<Element> {
  return (await director.get('/safeguards')).json().elements[0]
}
const normOf = ({ norms }: Element, key: string): Norm | undefined =>
  norms.find((norm) => norm.key === key)

test('a norm holds its default with its source until the programme sets another', async () => {
  const key = 'case-management.hours-per-case-per-week'
  expect(normOf(await read(), key)).toMatchObject({ value: 4, since: null, reason: null })
  const response = await director.put(hours, five)
  expect(response.statusCode).toBe(200)
  expect(response.json().version).toBe(1)
  expect(normOf(await read(), key)).toMatchObject({
    value: 5,
    since: '2024-01-08',
    reason: 'Agreed in the case meeting.',
    source: expect.stringContaining('later note'),
  })
})

test('a norm for later does not hold today', async () => {
  await director.put(hours, { ...five, fromOn: '2024-02-01' })
  const norm = normOf(await read(), 'case-management.hours-per-case-per-week')
  expect(norm).toMatchObject({ value: 4, since: null, reason: null })
})

test('another norm changes the state, measured on the same daily work', async () => {
  const sight = async () => (await read()).figures.find(({ code }) => code === 'in-sight')?.state
  expect(await sight()).toBe('attention')
  await director.put(signal, { ...five, value: 19 })
  expect(await sight()).toBe('not-secured')
  await director.put('/safeguards/norms/case-management.out-of-sight-tolerated', {
    ...five,
    value: 1,
  })
  expect(await sight()).toBe('attention')
})

test('the same key again sets it once, and with another body is refused', async () => {
  const headers = { 'idempotency-key': randomUUID() }
  const first = await director.put(hours, five, headers)
  const again = await director.put(hours, five, headers)
  expect(again.json()).toEqual(first.json())
  expect(await world.admin.sql('select 1 as one from settings')).toHaveLength(1)
  expect((await director.put(hours, { ...five, value: 6 }, headers)).statusCode).toBe(422)
})

test('who set it and why is on record', async () => {
  await director.put(hours, five)
  const rows = await world.admin.sql('select key, value, reason, set_by from settings')
  expect(rows).toEqual([
    {
      key: 'case-management.hours-per-case-per-week',
      value: 5,
      reason: five.reason,
      set_by: expect.any(String),
    },
  ])
  const audit = await world.admin.sql(
    `select distinct outcome from audit_entries where action = 'norm.set' and outcome = 'done'`,
  )
  expect(audit).toHaveLength(1)
})

test.each([
  ['a value out of range', hours, { ...five, value: 400 }, ['/value']],
  ['a value between two steps', hours, { ...five, value: 4.05 }, ['/value']],
  ['a day before today', hours, { ...five, fromOn: '2023-08-01' }, ['/fromOn']],
  ['both', hours, { ...five, value: 0, fromOn: '2023-08-01' }, ['/value', '/fromOn']],
  ['a day that does not exist', hours, { ...five, fromOn: '2024-02-30' }, ['/fromOn']],
  ['words for a number', hours, { ...five, value: '5' }, ['/value']],
  ['no reason', hours, { value: 5, fromOn: '2024-01-08' }, ['/reason']],
  ['a field that is not there', hours, { ...five, norm: 1 }, ['/norm']],
  ['a signal before attention', signal, { ...five, value: 14 }, ['/value']],
])('%s is refused with 400', async (_, path, body, paths) => {
  const response = await director.put(path, body)
  expect(response.statusCode).toBe(400)
  const found = response.json().faults.map((fault: { path: string }) => fault.path)
  expect([...new Set(found)]).toEqual(paths)
})

test.each([
  '/safeguards/norms/programme.safeguarding-from',
  '/safeguards/norms/case-management.responsible-per-case',
  '/safeguards/norms/__proto__',
])('%s is no norm that one can set', async (path) => {
  expect((await director.put(path, five)).statusCode).toBe(404)
})

test.each(roles.map((role) => [role, role === 'process_director' ? 200 : 403] as const))(
  'a %s who sets a norm gets %i',
  async (role, status) => {
    const client = await world.as(await world.aMember({ role }))
    expect((await client.put(hours, five)).statusCode).toBe(status)
  },
)
