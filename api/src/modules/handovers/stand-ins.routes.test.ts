import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmSheet } from '../../../test/handover-sheet.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const words = { agreements: 'Meets at noon.', notInRecord: 'Has a dog.' }

/** A handover that was accepted, and then who gives is away and a colleague stands in. */
async function scene() {
  const made = await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' })
  const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const colleague = await world.aMember({ role: 'case_manager' })
  const giver = await world.as(made.responsible)
  const path = `/cases/${made.id}/handovers`
  const { id } = (await giver.post(path, { toMembershipId: successor.id })).json()
  const handover = `${path}/${id}`
  const receiver = await world.as(successor)
  await receiver.post(`${handover}/_accept`)
  const standIns = [{ caseId: made.id, membershipId: colleague.id }]
  await giver.post('/absences', { fromOn: '2024-01-08', untilOn: '2024-01-12', standIns })
  const standIn = await world.as(colleague)
  return { ...made, colleague, path, handover, handoverId: id, receiver, standIn }
}

test('a stand-in finishes a handover for who is away, and that is on record', async () => {
  const { standIn, receiver, handover, responsible, subjectId, id } = await scene()
  expect((await standIn.get(handover)).json().part).toBe('stand-in')
  expect((await standIn.put(`${handover}/sheet`, words, ifMatch(0))).statusCode).toBe(200)
  await confirmSheet(receiver, handover)
  const refused = await standIn.post(`${handover}/_record-meeting`, { meeting: 'refused' })
  expect(refused.statusCode).toBe(200)
  expect((await standIn.post(`${handover}/_complete`)).statusCode).toBe(200)
  const facts = await world.admin.sql(
    `select kind from facts where subject_id = $1 and attributes ->> 'onBehalfOf' = $2 order by recorded_at, kind`,
    [subjectId, responsible.id],
  )
  expect(facts).toEqual([{ kind: 'handover-introduced' }, { kind: 'handover-completed' }])
  const [now] = await world.admin.sql(
    `select introduced_at from responsibilities where case_id = $1 and upper_inf(during)`,
    [id],
  )
  expect(now).toEqual({ introduced_at: null })
})

test('for her a stand-in is not the one she knows: that both were there is not hers to say', async () => {
  const { standIn, receiver, handover, handoverId, id } = await scene()
  const spoken = { outcome: 'spoken', kind: 'office' }
  const contact = (await receiver.post(`/cases/${id}/contacts`, spoken)).json()
  const met = { meeting: 'both-present', contactIds: [contact.id] }
  const refused = await standIn.post(`${handover}/_record-meeting`, met)
  expect(refused.json()).toMatchObject({ status: 409, code: 'handover-giver-not-present' })
  const slip = world.ground.runtime.transaction().execute(async (tx) => {
    await sql`select app.enter(${standIn.token})`.execute(tx)
    await sql`update handovers set meeting = 'both-present' where id = ${handoverId}`.execute(tx)
  })
  await expect(slip).rejects.toMatchObject({ code: '42501' })
})

test('who receives and stands in at the same time says herself that both were there', async () => {
  const made = await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' })
  const successor = await world.aMember({ role: 'case_manager' })
  const giver = await world.as(made.responsible)
  const receiver = await world.as(successor)
  const path = `/cases/${made.id}/handovers`
  const { id } = (await giver.post(path, { toMembershipId: successor.id })).json()
  await receiver.post(`${path}/${id}/_accept`)
  const standIns = [{ caseId: made.id, membershipId: successor.id }]
  const away = await giver.post('/absences', {
    fromOn: '2024-01-08',
    untilOn: '2024-01-12',
    standIns,
  })
  expect(away.statusCode).toBe(201)
  expect((await receiver.get(`${path}/${id}`)).json().part).toBe('receiver')
  const spoken = { outcome: 'spoken', kind: 'office' }
  const contact = (await receiver.post(`/cases/${made.id}/contacts`, spoken)).json()
  const met = { meeting: 'both-present', contactIds: [contact.id] }
  expect((await receiver.post(`${path}/${id}/_record-meeting`, met)).statusCode).toBe(200)
})

test('who stands in already because of a conflict of interest is not named a second time', async () => {
  const made = await world.aCase()
  const successor = await world.aMember({ role: 'case_manager' })
  const lead = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const block = { membershipId: made.responsible.id, ground: 'private-tie' }
  const why = { membershipId: successor.id, reason: 'Cannot go on as her case manager.' }
  const body = { ...block, successor: why }
  expect((await lead.post(`/cases/${made.id}/conflict-blocks`, body)).statusCode).toBe(201)
  const standIns = [{ caseId: made.id, membershipId: successor.id }]
  const days = { fromOn: '2024-01-08', untilOn: '2024-01-12' }
  const absence = { membershipId: made.responsible.id, ...days, standIns }
  const refused = await lead.post('/absences', absence)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'stand-in-already'])
})

test('a stand-in begins no handover, and is told the way out; a colleague has no part in it', async () => {
  const { standIn, receiver, handover, path } = await scene()
  await receiver.post(`${handover}/_withdraw`)
  const other = await world.aMember({ role: 'case_manager' })
  const begun = await standIn.post(path, { toMembershipId: other.id })
  expect(begun.json()).toMatchObject({ status: 409, code: 'handover-begins-with-giver' })
  const stranger = await world.as(other)
  expect((await stranger.post(`${handover}/_complete`)).statusCode).toBe(404)
})
