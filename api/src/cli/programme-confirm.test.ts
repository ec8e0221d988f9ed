import { afterAll, beforeAll, expect, test } from 'vitest'
import { aContext } from '../../test/a-context.ts'
import type { World } from '../../test/world.ts'
import { openWorld } from '../../test/world.ts'
import { programmeConfirm } from './programme-confirm.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const confirm = (person: string) => programmeConfirm.run(aContext(world, { person }))

test('beside a first administrator whoever runs the installation is the second person, on record', async () => {
  const administrator = await world.as(await world.aMember({ role: 'administrator' }))
  const { id } = (await administrator.post('/people', { name: 'Nora' })).json()
  const membership = await administrator.post(`/people/${id}/memberships`, {
    organisationId: world.programme.organisations.ldh,
    role: 'privacy_officer',
    validFrom: '2024-01-08',
  })
  await administrator.post(`/people/${id}/_invite`)
  expect(await confirm(id)).toEqual({ confirmed: 2 })
  const open = { membershipId: membership.json().id }
  expect((await world.nobody.post('/sign-in/demonstration', open)).statusCode).toBe(200)
  const recorded = await world.admin.sql(
    "select role, person_id from audit_entries where action = 'confirmation.given'",
  )
  expect(recorded).toEqual([{ role: 'operator', person_id: null }])
  await expect(confirm(id)).rejects.toThrow('Nothing of that person waits')
})

test('without the id of a person nothing is confirmed', async () => {
  await expect(confirm("x' or true")).rejects.toThrow('say --person')
})
