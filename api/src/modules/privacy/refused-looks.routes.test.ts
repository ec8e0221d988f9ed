import { afterAll, beforeAll, expect, test } from 'vitest'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { LogEntry } from './access-log.schema.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const closing = {
  reason: 'regular-care',
  destination: 'own-home',
  circumstances: 'she has a room and a coach',
  assessmentAbsentBecause: 'she did not want one',
}
const known = { kind: 'hospital', fromOn: '2024-01-05', reviewOn: '2024-01-20' }

test('a refused look at something of hers stands in her log, and tells nothing to who was refused', async () => {
  const { id, responsible } = await world.aCase()
  const manager = await world.as(responsible)
  const made = async (path: string, body: object) =>
    (await manager.post(`/cases/${id}/${path}`, body)).json().id
  const contactId = await made('contacts', { outcome: 'attempted' })
  const whereaboutsId = await made('whereabouts', known)
  const closureId = await made('_close', closing)
  const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
  const nurse = await world.as(await world.aMember({ role: 'nurse' }))
  const tried = [
    await stranger.get(`/contacts/${contactId}`),
    await stranger.get(`/closures/${closureId}`),
    await stranger.post(`/whereabouts/${whereaboutsId}/_end`, { endedOn: '2024-01-08' }),
    await nurse.get(`/closures/${closureId}`),
  ]
  expect(tried.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 403])
  const log: LogEntry[] = (await manager.get(`/cases/${id}/access-log`)).json().items
  const refused = log.filter(({ outcome }) => outcome === 'refused')
  expect(refused.map(({ action, by }) => [action, by?.role])).toEqual([
    ['closure.read', 'nurse'],
    ['whereabouts.ended', 'case_manager'],
    ['closure.read', 'case_manager'],
    ['contact.read', 'case_manager'],
  ])
  for (const answer of tried) expect(answer.body).not.toContain(id)
})

test('so does one at her plan, and at a signal of hers that was put off', async () => {
  const { id, responsible } = await world.aCase({ lastSpokenAt: '2023-11-01T12:00:00Z' })
  const manager = await world.as(responsible)
  const goal = { domain: 'finances', text: 'pay the rent herself' }
  const goalId = (await manager.post(`/cases/${id}/goals`, goal)).json().id
  const action = { text: 'call the bank', ownerMembershipId: responsible.id, dueOn: '2024-01-20' }
  const actionId = (await manager.post(`/goals/${goalId}/actions`, action)).json().id
  const signal = { kind: 'out-of-sight', entityId: id, untilOn: '2024-01-15' }
  const put = await manager.post('/signals/_postpone', { ...signal, reason: 'at-her-pace' })
  const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
  const tried = [
    await stranger.post(`/goals/${goalId}/_reach`, {}, ifMatch(1)),
    await stranger.post(`/actions/${actionId}/_finish`, {}, ifMatch(1)),
    await stranger.post(`/signal-postponements/${put.json().id}/_take-back`, {}, ifMatch(1)),
  ]
  expect(tried.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404])
  const log: LogEntry[] = (await manager.get(`/cases/${id}/access-log`)).json().items
  expect(log.filter(({ outcome }) => outcome === 'refused').map(({ action }) => action)).toEqual([
    'signal.postponement-taken-back',
    'action.finished',
    'goal.reached',
  ])
})

test('what belongs to nobody names nobody', async () => {
  const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
  const absent = '00000000-0000-4000-8000-000000000000'
  expect((await stranger.get(`/closures/${absent}`)).statusCode).toBe(404)
  const rows = await world.admin.sql('select subject_id from audit_entries where entity_id = $1', [
    absent,
  ])
  expect(rows).toEqual([{ subject_id: null }])
})
