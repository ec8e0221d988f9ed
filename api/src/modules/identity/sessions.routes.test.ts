import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

describe('own sessions', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  test('a person sees her own sessions and nobody else’s', async () => {
    const member = await world.aMember({ role: 'case_manager' })
    const other = await world.aMember({ role: 'case_manager' })
    const phone = await world.as(member)
    await world.as(member)
    await world.as(other)
    const { items } = (await phone.get('/sessions')).json()
    expect(items).toHaveLength(2)
    expect(items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
  })

  test('a session that was ended gets 401 and nothing else', async () => {
    const client = await world.as(await world.aMember({ role: 'nurse' }))
    expect((await client.delete('/session')).statusCode).toBe(204)
    const after = await client.get('/session')
    expect(after.statusCode).toBe(401)
    expect(after.body).toBe((await world.nobody.get('/session')).body)
  })
})
