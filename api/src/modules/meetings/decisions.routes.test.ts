import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let manager: Member
let peer: Member
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  manager = await world.aMember({ role: 'case_manager' })
  peer = await world.aMember({ role: 'peer_expert' })
})
afterAll(() => world.close())

const when = { fromTime: '10:00', minutes: 60 }
const plan = async (plannedOn: string, kind = 'team'): Promise<string> => {
  const body = { kind, invited: [manager.id, peer.id], plannedOn, ...when }
  return (await coordinator.post('/meetings', body)).json().id
}
const heldToday = async (): Promise<string> => {
  const id = await plan('2024-01-08')
  await coordinator.post(`/meetings/${id}/_hold`, { attended: [manager.id] }, ifMatch(1))
  return id
}
const decision = (of: object = {}) => ({
  decision: 'Vraag de andere opvang.',
  ownerMembershipId: manager.id,
  dueOn: '2024-01-08',
  ...of,
})

test('a decision comes back on the next agenda of its kind until it is done, and is a signal when due', async () => {
  const id = await heldToday()
  const next = await plan('2024-01-22')
  const other = await plan('2024-01-22', 'chain')
  const client = await world.as(manager)
  const made = (await client.post(`/meetings/${id}/decisions`, decision())).json()
  const back = async (meetingId: string) =>
    (await coordinator.get(`/meetings/${meetingId}`)).json().comingBack
  expect(await back(next)).toMatchObject([{ id: made.id, mine: false, state: 'open' }])
  expect(await back(other)).toEqual([])
  const due = async () =>
    (await client.get('/signals')).json().items.filter(({ kind }: { kind: string }) => {
      return kind === 'decision-due'
    })
  expect(await due()).toMatchObject([{ dueOn: '2024-01-08', next: { screen: 'meeting', id } }])
  const path = `/decisions/${made.id}/_settle`
  expect((await client.post(path, { state: 'done' }, ifMatch(1))).json().version).toBe(2)
  expect(await back(next)).toEqual([])
  expect(await due()).toEqual([])
  const again = await client.post(path, { state: 'dropped' }, ifMatch(2))
  expect([again.statusCode, again.json().code]).toEqual([409, 'decision-settled'])
})

test('a decision about a case stands on that case and on its timeline', async () => {
  const case_ = await world.aCase({ responsible: manager })
  const id = await heldToday()
  await coordinator.post(`/meetings/${id}/cases`, { caseId: case_.id, cause: 'stuck' })
  const { cases } = (await coordinator.get(`/meetings/${id}`)).json()
  const body = decision({ agendaCaseId: cases[0].id, dueOn: '2024-01-12' })
  expect((await coordinator.post(`/meetings/${id}/decisions`, body)).statusCode).toBe(201)
  const client = await world.as(manager)
  const page = (await client.get(`/cases/${case_.id}/meetings`)).json()
  expect(page.items).toMatchObject([{ meetingId: id, cause: 'stuck', minutesId: null }])
  expect(page.decisions).toMatchObject([{ ofCase: true, mine: true, late: false }])
  const timeline = (await client.get(`/cases/${case_.id}/timeline`)).json().items
  expect(timeline).toContainEqual(expect.objectContaining({ kind: 'decision-made' }))
  const colleague = await world.aMember({ role: 'case_manager' })
  const decisions = (await (await world.as(colleague)).get('/decisions')).json().items
  expect(decisions).toEqual([])
})

test.each([
  [{ dueOn: '2024-01-05' }, '/dueOn', 'in-the-past'],
  [{ decision: 'over STAP-017' }, '/decision', 'names-a-person'],
])('a decision with %o is bad input', async (of, path, code) => {
  const id = await heldToday()
  const answer = await coordinator.post(`/meetings/${id}/decisions`, decision(of))
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults).toMatchObject([{ path, code }])
})

test('whose it is was invited and can say that it is done; another of the team cannot', async () => {
  const id = await heldToday()
  const stranger = await world.aMember({ role: 'case_manager' })
  const to = (ownerMembershipId: string) =>
    coordinator.post(`/meetings/${id}/decisions`, decision({ ownerMembershipId }))
  expect((await to(stranger.id)).statusCode).toBe(404)
  expect((await to(peer.id)).json().faults).toMatchObject([{ code: 'cannot-own' }])
  const made = (await to(manager.id)).json()
  const settle = async (who: Member) =>
    (await world.as(who)).post(`/decisions/${made.id}/_settle`, { state: 'done' }, ifMatch(1))
  expect((await settle(stranger)).statusCode).toBe(404)
  expect((await settle(peer)).statusCode).toBe(403)
})

test('a series plans its meetings, and ending it takes off what is to come', async () => {
  const body = { kind: 'team', invited: [manager.id], ...when }
  const rhythm = { firstOn: '2024-02-05', untilOn: '2024-04-15', everyWeeks: 2 }
  const made = (await coordinator.post('/meetings/series', { ...body, ...rhythm })).json()
  const days = async () =>
    (await coordinator.get('/meetings')).json().items.flatMap((one: Planned) => {
      return one.series?.id === made.id ? [one.plannedOn] : []
    })
  // 1 April 2024 is Easter Monday.
  const all = ['2024-02-05', '2024-02-19', '2024-03-04', '2024-03-18', '2024-04-15']
  expect(await days()).toEqual(all)
  const [one] = await world.admin.sql(
    "select id from meetings where series_id = $1 and planned_on = '2024-02-05'",
    [made.id],
  )
  const move = { plannedOn: '2024-02-19', fromTime: '10:00' }
  const taken = await coordinator.post(`/meetings/${one?.['id']}/_move`, move, ifMatch(1))
  expect([taken.statusCode, taken.json().faults]).toMatchObject([
    400,
    [{ path: '/plannedOn', code: 'series-meets-then' }],
  ])
  const end = () => coordinator.post(`/meetings/series/${made.id}/_end`, undefined, ifMatch(1))
  expect((await end()).statusCode).toBe(200)
  expect(await days()).toEqual([])
  expect((await end()).statusCode).toBe(412)
})
type Planned = { plannedOn: string; series: { id: string } | null }
