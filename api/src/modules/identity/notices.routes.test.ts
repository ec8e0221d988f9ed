import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const told = async ({ programmeId, id: membershipId }: Member, kind: string) =>
  world.admin.db
    .insertInto('notices')
    .values({ programmeId, membershipId, kind })
    .returning('id')
    .executeTakeFirstOrThrow()

describe('notices', () => {
  test('are one’s own: unread first, and read once', async () => {
    const member = await world.aMember({ role: 'nurse' })
    await told(await world.aMember({ role: 'nurse' }), 'not-hers')
    const first = await told(member, 'first-thing')
    await told(member, 'second-thing')
    const client = await world.as(member)
    expect((await client.post(`/notices/${first.id}/_read`)).statusCode).toBe(200)
    const { items } = (await client.get('/notices')).json()
    expect(items).toMatchObject([
      { kind: 'second-thing', readAt: null },
      { id: first.id, kind: 'first-thing', readAt: expect.any(String) },
    ])
    await client.post(`/notices/${first.id}/_read`)
    expect((await client.get('/notices')).json().items).toEqual(items)
  })

  test('another’s is as absent as one that is not there', async () => {
    const { id } = await told(await world.aMember({ role: 'nurse' }), 'not-hers')
    const client = await world.as(await world.aMember({ role: 'nurse' }))
    const hidden = await client.post(`/notices/${id}/_read`)
    const absent = await client.post('/notices/00000000-0000-4000-8000-000000000000/_read')
    expect(hidden.statusCode).toBe(404)
    expect(hidden.body).toBe(absent.body)
  })
})
