import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

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
const inSight = { lastSpokenAt: '2024-01-05T10:00:00Z' }
const spansOf = (id: string) =>
  world.admin.sql(
    `select o.during = r.during as tiled, upper(o.during) as ended, c.phase_since as since
     from case_openings o join responsibilities r using (case_id) join case_courses c using (case_id)
     where o.case_id = $1`,
    [id],
  )

test('in sight, her case manager closes the case and everything ends at one instant', async () => {
  const peer = await world.aMember({ role: 'peer_expert' })
  const { id, responsible, subjectId } = await world.aCase({ ...inSight, peer })
  const client = await world.as(responsible)
  const answer = await client.post(`/cases/${id}/_close`, closing)
  expect(answer.statusCode).toBe(200)
  const [span] = await spansOf(id)
  expect(span).toMatchObject({ tiled: true })
  expect(span?.ended).toEqual(span?.since)
  const opened = (await client.get(`/cases/${id}`)).json()
  expect(opened).toMatchObject({
    responsible: null,
    course: { phase: 'closed' },
    core: { team: [] },
  })
  expect((await client.get(`/closures/${answer.json().id}`)).json()).toMatchObject({
    state: 'closed',
    outOfSight: false,
    circumstances: closing.circumstances,
    assessmentAbsentBecause: closing.assessmentAbsentBecause,
  })
  const kinds = await world.admin.sql(
    'select kind, attributes from facts where subject_id = $1 order by recorded_at, kind',
    [subjectId],
  )
  expect(kinds).toEqual([
    {
      kind: 'case-closed',
      attributes: { reason: 'regular-care', destination: 'own-home', outOfSight: false },
    },
    { kind: 'responsibility-ended', attributes: { membershipId: responsible.id } },
    { kind: 'unassigned', attributes: { kind: 'peer', membershipId: peer.id } },
  ])
  const again = await client.post(`/cases/${id}/_close`, closing)
  expect(again.json()).toMatchObject({ status: 409, code: 'case-closed' })
})

test('whoever may be the second person is told that something waits, and not what', async () => {
  const second = await world.aMember({ role: 'coordinator' })
  const { id, responsible } = await world.aCase()
  const asked = (await (await world.as(responsible)).post(`/cases/${id}/_close`, closing)).json().id
  const rows = await world.admin.sql(
    'select kind, entity_id from notices where membership_id = $1',
    [second.id],
  )
  expect(rows).toEqual([{ kind: 'closure-requested', entity_id: asked }])
})

test('out of sight, closing waits for a second person and stays listed afterwards', async () => {
  const { id, responsible, number } = await world.aCase({ lastSpokenAt: '2023-11-20T10:00:00Z' })
  const client = await world.as(responsible)
  const asked = await client.post(`/cases/${id}/_close`, closing)
  expect((await client.get(`/cases/${id}`)).json()).toMatchObject({
    course: { phase: 'active' },
    core: { pendingClosureId: asked.json().id },
    actions: {
      close: { allowed: false, code: 'closure-waits-for-second-person' },
      withdrawClosure: { allowed: true },
    },
  })
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const pending = (await director.get('/closures')).json().items
  expect(pending).toContainEqual(expect.objectContaining({ id: asked.json().id, number }))
  expect(JSON.stringify(pending)).not.toContain('room and a coach')
  const confirmed = await director.post(`/closures/${asked.json().id}/_confirm`)
  expect([confirmed.statusCode, confirmed.json().version]).toEqual([200, 2])
  expect((await director.get(`/closures/${asked.json().id}`)).json()).toMatchObject({
    state: 'closed',
    outOfSight: true,
    circumstances: null,
  })
  const listed = (await client.get('/cases?scope=closed-out-of-sight')).json().items
  expect(listed).toEqual([expect.objectContaining({ id })])
  expect((await client.get('/cases')).json().items).toEqual([])
})

test('the second person is another person, also under another membership', async () => {
  const responsible = await world.aMember({ role: 'case_manager' })
  const { id } = await world.aCase({ responsible })
  const asked = await (await world.as(responsible)).post(`/cases/${id}/_close`, closing)
  const herself = await world.aMember({ role: 'coordinator', personId: responsible.personId })
  const answer = await (await world.as(herself)).post(`/closures/${asked.json().id}/_confirm`)
  expect(answer.json()).toMatchObject({ status: 409, code: 'closure-needs-another-person' })
})

test('a request is taken back, or not confirmed once she is in sight again', async () => {
  const { id, responsible } = await world.aCase()
  const client = await world.as(responsible)
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const asked = (await client.post(`/cases/${id}/_close`, closing)).json().id
  await world.admin.sql('update case_sights set last_spoken_at = $2 where case_id = $1', [
    id,
    inSight.lastSpokenAt,
  ])
  const late = await coordinator.post(`/closures/${asked}/_confirm`)
  expect(late.json()).toMatchObject({ status: 409, code: 'closure-back-in-sight' })
  expect((await client.post(`/closures/${asked}/_withdraw`)).statusCode).toBe(200)
  expect((await client.post(`/closures/${asked}/_withdraw`)).json()).toMatchObject({
    code: 'closure-not-requested',
  })
  expect((await coordinator.post(`/closures/${asked}/_confirm`)).json()).toMatchObject({
    code: 'closure-not-requested',
  })
})

test.each(['no-request-for-help', 'no-show', 'not-reached'])(
  'because of “%s” no case is closed',
  async (reason) => {
    const { id, responsible } = await world.aCase(inSight)
    const client = await world.as(responsible)
    const answer = await client.post(`/cases/${id}/_close`, { ...closing, reason })
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toContainEqual(expect.objectContaining({ path: '/reason' }))
  },
)

test('a closed case opens again by her last case manager or the coordinator', async () => {
  const { id, responsible, subjectId } = await world.aCase(inSight)
  const client = await world.as(responsible)
  const closed = (await client.post(`/cases/${id}/_close`, closing)).json().id
  const colleague = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const body = { responsibleMembershipId: colleague.id, reason: 'came-back' }
  const stranger = await world.as(await world.aMember({ role: 'case_manager' }))
  expect((await stranger.post(`/cases/${id}/_reopen`, body)).statusCode).toBe(404)
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  expect((await coordinator.post(`/cases/${id}/_reopen`, body)).statusCode).toBe(200)
  const opened = (await (await world.as(colleague)).get(`/cases/${id}`)).json()
  expect(opened).toMatchObject({
    relation: 'own',
    course: { phase: 'active', closedOutOfSight: false },
    responsible: { membershipId: colleague.id, manner: 'reopened', warm: false },
  })
  expect(opened.core.openings).toHaveLength(2)
  expect((await client.get(`/cases/${id}`)).statusCode).toBe(404)
  expect((await coordinator.get(`/closures/${closed}`)).json().state).toBe('reopened')
  const facts = await world.admin.sql(
    `select kind, attributes from facts where subject_id = $1 and kind like '%reopened'`,
    [subjectId],
  )
  expect(facts).toEqual([{ kind: 'case-reopened', attributes: { reason: 'came-back' } }])
})

test('her last case manager opens a closed case for a colleague, and no longer sees it', async () => {
  const { id, responsible } = await world.aCase(inSight)
  const client = await world.as(responsible)
  await client.post(`/cases/${id}/_close`, closing)
  const colleague = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const body = { responsibleMembershipId: colleague.id, reason: 'came-back' }
  expect((await client.post(`/cases/${id}/_reopen`, body)).statusCode).toBe(200)
  expect((await client.get(`/cases/${id}`)).statusCode).toBe(404)
  const opened = (await (await world.as(colleague)).get(`/cases/${id}`)).json()
  expect(opened).toMatchObject({
    course: { phase: 'active' },
    responsible: { membershipId: colleague.id, manner: 'reopened', warm: false },
  })
})

test('whoever may not answer for a case does not get one', async () => {
  const { id, responsible } = await world.aCase(inSight)
  const client = await world.as(responsible)
  await client.post(`/cases/${id}/_close`, closing)
  const leaving = await world.aMember({ role: 'case_manager', validUntil: '2024-06-30' })
  const body = { responsibleMembershipId: leaving.id, reason: 'came-back' }
  expect((await client.post(`/cases/${id}/_reopen`, body)).json()).toMatchObject({
    status: 409,
    code: 'responsible-must-be-staying-case-manager',
  })
})

test('closing asks for a last assessment, or for the reason there is none', async () => {
  const { id, responsible } = await world.aCase(inSight)
  const client = await world.as(responsible)
  const { assessmentAbsentBecause: _, ...bare } = closing
  const refused = await client.post(`/cases/${id}/_close`, bare)
  expect(refused.json()).toMatchObject({
    status: 400,
    faults: [{ path: '/assessmentAbsentBecause', code: 'required' }],
  })
  const [instrument] = (await client.get('/instruments')).json().items
  const domains = instrument.domains.map(({ code }: { code: string }) => ({
    domain: code,
    score: null,
  }))
  const last = { kind: 'close', assessedOn: world.today, instrumentId: instrument.id, domains }
  expect((await client.post(`/cases/${id}/assessments`, last)).statusCode).toBe(201)
  const closed = await client.post(`/cases/${id}/_close`, bare)
  expect(closed.statusCode).toBe(200)
  const told = (await client.get(`/closures/${closed.json().id}`)).json()
  expect(told).toMatchObject({ assessed: true, assessmentAbsentBecause: null })
})

test('a request does not become a closing because a colleague spoke with her meanwhile', async () => {
  const peer = await world.aMember({ role: 'peer_expert' })
  const { id, responsible } = await world.aCase({ lastSpokenAt: '2023-11-20T10:00:00Z', peer })
  const client = await world.as(responsible)
  const path = `/cases/${id}/_close`
  const early = await client.post(path, { ...closing, asRequest: false })
  expect(early.json()).toMatchObject({ status: 409, code: 'closure-would-wait' })
  const spoken = { outcome: 'spoken', kind: 'office' }
  const colleague = await world.as(peer)
  expect((await colleague.post(`/cases/${id}/contacts`, spoken)).statusCode).toBe(201)
  const late = await client.post(path, { ...closing, asRequest: true })
  expect(late.json()).toMatchObject({ status: 409, code: 'closure-would-not-wait' })
  expect((await client.get(`/cases/${id}`)).json().course.phase).toBe('active')
  const read = await client.post(path, { ...closing, asRequest: false })
  expect(read.statusCode).toBe(200)
  expect((await client.get(`/cases/${id}`)).json().course.phase).toBe('closed')
})
