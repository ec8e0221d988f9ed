import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let officer: Client
let alias: string
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  officer = await world.as(
    await world.aMember({ role: 'policy_officer', organisation: 'municipality' }),
  )
  alias = (await world.aCase()).alias
})
afterAll(() => world.close())

const sent = { kind: 'council', askedBy: 'Griffie', question: 'Hoe gaat het?', dueOn: '2024-01-12' }
const first = ifMatch(1)

const ask = async (): Promise<string> => (await officer.post('/municipal-requests', sent)).json().id

test('the municipality asks, the coordinator answers, and both read it', async () => {
  const id = await ask()
  const signals = (await coordinator.get('/signals')).json().items
  expect(signals).toContainEqual(
    expect.objectContaining({ kind: 'municipal-request-due', dueOn: '2024-01-12' }),
  )
  const answer = { answer: 'Goed: het team is compleet.' }
  const done = await coordinator.post(`/municipal-requests/${id}/_answer`, answer, first)
  expect(done.json()).toEqual({ id, version: 2 })
  const { items } = (await officer.get('/municipal-requests')).json()
  expect(items).toMatchObject([{ id, state: 'answered', ...answer, mayAnswer: false }])
  const again = await coordinator.post(`/municipal-requests/${id}/_answer`, answer, ifMatch(2))
  expect([again.statusCode, again.json().code]).toEqual([409, 'request-answered'])
})

test('an answer with a case number or an alias is refused, with one reason for both', async () => {
  const id = await ask()
  const say = async (answer: string) =>
    (await coordinator.post(`/municipal-requests/${id}/_answer`, { answer }, first)).json().faults
  const named = [expect.objectContaining({ path: '/answer', code: 'names-a-person' })]
  expect(await say('Dat gaat over STAP-017.')).toEqual(named)
  expect(await say(`Dat gaat over ${alias.toUpperCase()}, denk ik.`)).toEqual(named)
})

test('who may see no woman learns nothing of an alias by asking; a number she never writes', async () => {
  const about = (question: string) => officer.post('/municipal-requests', { ...sent, question })
  expect((await about(`Hoe gaat het met ${alias}?`)).statusCode).toBe(201)
  expect((await about('Hoe gaat het met STAP-999?')).json().faults).toMatchObject([
    { path: '/question', code: 'names-a-person' },
  ])
})

test('the database refuses a case number too, and an answer without who gave it', async () => {
  const id = await ask()
  const put = (sets: string) =>
    world.admin.sql(`update municipal_requests set ${sets} where id = $1`, [id])
  await expect(put(`question = 'over STAP-017'`)).rejects.toThrow('names_no_case')
  await expect(put(`state = 'answered', answer = 'ja'`)).rejects.toThrow('check constraint')
})

test('a request for yesterday gets 400, and one that was withdrawn is settled', async () => {
  const past = await officer.post('/municipal-requests', { ...sent, dueOn: '2024-01-07' })
  expect(past.json().faults).toMatchObject([{ path: '/dueOn', code: 'in-the-past' }])
  const id = await ask()
  const gone = await coordinator.post(`/municipal-requests/${id}/_withdraw`, undefined, first)
  expect(gone.statusCode).toBe(200)
})

test('each step is one fact about no woman: when it was asked, and whether the answer came late', async () => {
  const [inTime, late, gone] = [await ask(), await ask(), await ask()]
  await world.admin.sql(
    `update municipal_requests set asked_on = '2024-01-01', due_on = '2024-01-05' where id = $1`,
    [late],
  )
  for (const id of [inTime, late])
    await coordinator.post(`/municipal-requests/${id}/_answer`, { answer: 'Goed.' }, first)
  await coordinator.post(`/municipal-requests/${gone}/_withdraw`, undefined, first)
  const facts = (id: string) =>
    world.admin.sql(
      `select kind, subject_id as subject, attributes from facts where entity_id = $1
       order by kind = 'municipal-request-asked' desc`,
      [id],
    )
  const steps = (kind: string, late: boolean) => [
    {
      kind: 'municipal-request-asked',
      subject: null,
      attributes: { kind: 'council', dueOn: '2024-01-12' },
    },
    { kind: `municipal-request-${kind}`, subject: null, attributes: { late } },
  ]
  expect(await facts(inTime)).toEqual(steps('answered', false))
  expect(await facts(late)).toEqual(steps('answered', true))
  expect(await facts(gone)).toEqual(steps('withdrawn', false))
})
