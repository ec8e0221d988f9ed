import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const mine = async () => {
  const peer = await world.aMember({ role: 'peer_expert' })
  const case_ = await world.aCase({ peer, teamSharing: true })
  const client = await world.as(case_.responsible)
  const path = `/cases/${case_.id}`
  const add = (field: string, value: string) =>
    client.post(`${path}/identity-fields`, { field, value })
  return { ...case_, peer, client, path, add }
}
const fieldsOf = (answer: { json(): { items: { field: string }[] } }) =>
  answer.json().items.map(({ field }) => field)
const safe = {
  mayCall: true,
  mayVoicemail: false,
  mayText: true,
  mayVisit: false,
  hours: 'after noon',
  wordsToAvoid: 'the name of the team',
  warn: 'her sister',
}

test('who she is, is sealed with her key and opens for her case manager', async () => {
  const { client, path, add, id } = await mine()
  const added = await add('call-name', 'Invented Name')
  expect(added.statusCode).toBe(201)
  expect((await client.get(`${path}/identity`)).json().items).toEqual([
    expect.objectContaining({
      id: added.json().id,
      field: 'call-name',
      value: 'Invented Name',
      version: 1,
    }),
  ])
  const rows = await world.admin.sql<{ sealed: Buffer }>(
    'select sealed from identity_fields where case_id = $1',
    [id],
  )
  expect(rows.map(({ sealed }) => sealed.toString('latin1').includes('Invented'))).toEqual([false])
})

test('a peer expert reads what she is called, her phones and where to find her', async () => {
  const { peer, path, add } = await mine()
  await add('call-name', 'Invented Name')
  await add('legal-name', 'Legal Name')
  await add('phone', '0612345678')
  await add('find-spot', 'by the bridge')
  await add('address', 'Singel 1')
  const hers = await world.as(peer)
  expect(fieldsOf(await hers.get(`${path}/identity`))).toEqual(['call-name', 'find-spot', 'phone'])
  const write = await hers.post(`${path}/identity-fields`, { field: 'phone', value: '0687654321' })
  expect(write.statusCode).toBe(403)
})

test.each([
  ['case_manager', 404, 200],
  ['coordinator', 404, 404],
  ['process_director', 403, 403],
  ['organisation_manager', 403, 403],
  ['administrator', 403, 403],
] as const)('another %s gets %i for who she is and %i for safe contact', async (role, who, how) => {
  const { path } = await mine()
  const client = await world.as(await world.aMember({ role }))
  expect((await client.get(`${path}/identity`)).statusCode).toBe(who)
  expect((await client.get(`${path}/safe-contact`)).statusCode).toBe(how)
})

test('a field changes when it is still the one last read, and opens under its new version', async () => {
  const { client, path, add } = await mine()
  const { id } = (await add('phone', '0612345678')).json()
  const field = `${path}/identity-fields/${id}`
  const changed = await client.put(field, { value: '0687654321' }, ifMatch(1))
  expect(changed.json()).toEqual({ id, version: 2 })
  expect((await client.get(`${path}/identity`)).json().items[0]).toMatchObject({
    value: '0687654321',
    version: 2,
  })
  const late = await client.put(field, { value: '0600000000' }, ifMatch(1))
  expect(late.json()).toMatchObject({
    status: 412,
    facts: { givenVersion: 1, currentVersion: 2 },
  })
})

test('a field that ends is not shown, and not deleted', async () => {
  const { client, path, add, id } = await mine()
  const fieldId = (await add('call-name', 'Invented Name')).json().id
  const second = await add('call-name', 'Other Name')
  expect([second.statusCode, second.json().code]).toEqual([409, 'identity-field-there'])
  const field = `${path}/identity-fields/${fieldId}`
  expect((await client.delete(field, ifMatch(1))).statusCode).toBe(200)
  expect(fieldsOf(await client.get(`${path}/identity`))).toEqual([])
  expect((await client.delete(field, ifMatch(1))).statusCode).toBe(404)
  expect((await add('call-name', 'Other Name')).statusCode).toBe(201)
  const rows = await world.admin.sql('select id from identity_fields where case_id = $1', [id])
  expect(rows).toHaveLength(2)
})

test.each([
  ['a minor', 'birth-date', '2006-06-01', 'not-an-adult'],
  ['a birth date that does not exist', 'birth-date', '1990-02-30', 'not-a-birth-date'],
  ['a phone number that is none', 'phone', 'later', 'not-a-phone-number'],
  ['a citizen number', 'legal-name', '123456782', 'citizen-number'],
])('%s is not kept', async (_what, field, value, code) => {
  const { add } = await mine()
  const answer = await add(field, value)
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/value', code }] })
})

test('an unknown field is bad input', async () => {
  const { client, path } = await mine()
  const body = { field: 'religion', value: 'x', extra: 1 }
  const answer = await client.post(`${path}/identity-fields`, body)
  expect(answer.statusCode).toBe(400)
  const paths = answer.json().faults.map(({ path: at }: { path: string }) => at)
  expect(paths).toEqual(expect.arrayContaining(['/extra', '/field']))
})

test('how to approach her is recorded, replaced, and read by a colleague on the street', async () => {
  const { client, path, id } = await mine()
  const place = `${path}/safe-contact`
  expect((await client.get(place)).json()).toEqual({
    safeContact: null,
    recordedAt: null,
    diedOn: null,
    version: 0,
  })
  expect((await client.put(place, safe, ifMatch(0))).json()).toEqual({ id, version: 1 })
  expect((await client.put(place, { ...safe, mayCall: false }, ifMatch(0))).statusCode).toBe(412)
  expect((await client.put(place, { ...safe, mayCall: false }, ifMatch(1))).json().version).toBe(2)
  const colleague = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await colleague.get(place)).json()).toMatchObject({
    safeContact: { ...safe, mayCall: false },
    version: 2,
  })
  expect((await colleague.put(place, safe, ifMatch(2))).statusCode).toBe(404)
  expect((await client.get('/cases')).json().items[0].safeContactRecorded).toBe(true)
})

test('every look at who she is leaves a row that names her subject', async () => {
  const { client, path, subjectId } = await mine()
  await client.get(`${path}/identity`)
  const rows = await world.admin.sql(
    'select action, outcome from audit_entries where subject_id = $1',
    [subjectId],
  )
  expect(rows).toEqual([{ action: 'identity.read', outcome: 'done' }])
})
