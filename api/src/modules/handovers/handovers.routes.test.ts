import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

/** A case of IrisZorg and somebody of the other organisation who is asked to take it over. */
async function aScene() {
  const case_ = await world.aCase({ lastSpokenAt: '2024-01-05T10:00:00Z' })
  const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
  const giver = await world.as(case_.responsible)
  const receiver = await world.as(successor)
  const path = `/cases/${case_.id}/handovers`
  return { ...case_, successor, giver, receiver, path }
}

type Scene = Awaited<ReturnType<typeof aScene>>

async function propose({ giver, path, successor }: Scene) {
  const answer = await giver.post(path, { toMembershipId: successor.id })
  expect(answer.statusCode).toBe(201)
  return `${path}/${answer.json().id}`
}

/** A handover that was accepted. */
async function accepted(scene: Scene) {
  const handover = await propose(scene)
  expect((await scene.receiver.post(`${handover}/_accept`)).statusCode).toBe(200)
  return handover
}

async function anIntroduction({ receiver, id }: Scene): Promise<string> {
  const contact = await receiver.post(`/cases/${id}/contacts`, {
    outcome: 'spoken',
    kind: 'office',
  })
  return contact.json().id
}

/** Everything that has to be done before it can be completed. */
async function prepared(scene: Scene) {
  const handover = await accepted(scene)
  const contactIds = [await anIntroduction(scene)]
  const met = await scene.giver.post(`${handover}/_record-meeting`, {
    meeting: 'both-present',
    contactIds,
  })
  expect(met.statusCode).toBe(200)
  expect((await scene.giver.put(`${handover}/sheet`, words, ifMatch(0))).statusCode).toBe(200)
  expect((await confirmSheet(scene.receiver, handover)).statusCode).toBe(200)
  return handover
}

const responsibleOf = ({ id }: { id: string }) =>
  world.admin.sql(
    `select membership_id, manner, introduced_at is not null as warm from responsibilities
     where case_id = $1 and upper_inf(during)`,
    [id],
  )

test('a case passes warmly, and only then to the new case manager', async () => {
  const scene = await aScene()
  const { giver, receiver, path, id, responsible, successor } = scene
  const handover = await propose(scene)
  expect((await receiver.get(`/cases/${id}`)).statusCode).toBe(404)
  expect((await receiver.get(handover)).json()).toMatchObject({
    state: 'proposed',
    part: 'receiver',
    number: scene.number,
    owes: { giver: ['sheet'], receiver: ['answer'] },
    actions: { accept: { allowed: true }, complete: { code: 'handover-not-in-this-state' } },
  })
  await receiver.post(`${handover}/_accept`)
  expect((await receiver.get(`/cases/${id}`)).json().relation).toBe('own')
  expect((await giver.get(`/cases/${id}`)).json().relation).toBe('own')
  expect((await giver.get(path)).json().items[0].owes).toEqual({
    giver: ['meeting', 'sheet'],
    receiver: ['meeting', 'sheet'],
  })
  const contactIds = [await anIntroduction(scene)]
  await receiver.post(`${handover}/_record-meeting`, { meeting: 'both-present', contactIds })
  await giver.put(`${handover}/sheet`, words, ifMatch(0))
  await confirmSheet(receiver, handover)
  expect(await responsibleOf(scene)).toMatchObject([{ membership_id: responsible.id }])
  expect((await receiver.post(`${handover}/_complete`)).statusCode).toBe(200)

  expect(await responsibleOf(scene)).toEqual([
    { membership_id: successor.id, manner: 'handover', warm: true },
  ])
  expect((await giver.get(`/cases/${id}`)).statusCode).toBe(404)
  expect((await giver.get(handover)).json()).toMatchObject({ state: 'completed', warm: true })
  expect((await receiver.get(`/cases/${id}`)).json().core.team).toEqual([])
  const facts = await world.admin.sql(
    `select kind, attributes from facts where subject_id = $1 and kind not like 'contact%' order by kind`,
    [scene.subjectId],
  )
  expect(facts.map(({ kind }) => kind)).toEqual([
    'handover-accepted',
    'handover-completed',
    'handover-introduced',
    'handover-proposed',
    'introduction-took-place',
    'responsibility-began',
    'responsibility-ended',
  ])
})

test('the one who gives can be the one who completes it', async () => {
  const scene = await aScene()
  const handover = await prepared(scene)
  expect((await scene.giver.post(`${handover}/_complete`)).statusCode).toBe(200)
  expect(await responsibleOf(scene)).toMatchObject([{ membership_id: scene.successor.id }])
})

describe('is not completed', () => {
  test('without an introduction', async () => {
    const scene = await aScene()
    const handover = await accepted(scene)
    expect((await scene.receiver.post(`${handover}/_complete`)).json()).toMatchObject({
      status: 409,
      code: 'handover-not-introduced',
    })
  })

  test('before the sheet was confirmed, nor when it was written anew since', async () => {
    const scene = await aScene()
    const handover = await prepared(scene)
    const anew = { ...words, notInRecord: 'Has two dogs.' }
    expect((await scene.giver.put(`${handover}/sheet`, anew, ifMatch(1))).statusCode).toBe(200)
    expect((await scene.receiver.post(`${handover}/_complete`)).json()).toMatchObject({
      status: 409,
      code: 'handover-sheet-not-confirmed',
    })
  })

  test('while the old one has actions to do, until they are the new one’s', async () => {
    const scene = await aScene()
    const handover = await prepared(scene)
    await anAction(scene)
    expect((await scene.giver.post(`${handover}/_complete`)).json()).toMatchObject({
      status: 409,
      code: 'handover-actions-open',
      facts: { open: 1 },
    })
    expect((await scene.giver.post(`${handover}/_reassign-actions`)).statusCode).toBe(200)
    expect((await scene.giver.post(`${handover}/_complete`)).statusCode).toBe(200)
    const owners = await world.admin.sql(
      'select owner_membership_id as owner from plan_actions where case_id = $1',
      [scene.id],
    )
    expect(owners).toEqual([{ owner: scene.successor.id }])
  })

  test.each([
    ['coordinator', 409, 'handover-by-another'],
    ['case_manager', 404, 'not-found'],
    ['process_director', 403, 'forbidden'],
    ['organisation_manager', 403, 'forbidden'],
  ] as const)('by a %s who is no party: %i', async (role, status, code) => {
    const scene = await aScene()
    const handover = await prepared(scene)
    const client = await world.as(await world.aMember({ role }))
    expect((await client.post(`${handover}/_complete`)).json()).toMatchObject({ status, code })
  })
})

async function anAction({ id, responsible }: Scene) {
  const { programmeId } = responsible
  const [goal] = await world.admin.sql<{ id: string }>(
    `insert into goals (programme_id, case_id, membership_id, domain_code, set_on, recorded_at)
     values ($1, $2, $3, 'housing', '2024-01-02', '2024-01-02') returning id`,
    [programmeId, id, responsible.id],
  )
  await world.admin.sql(
    `insert into plan_actions (programme_id, case_id, goal_id, membership_id, owner_membership_id, due_on, recorded_at)
     values ($1, $2, $3, $4, $4, '2024-02-02', '2024-01-02')`,
    [programmeId, id, goal?.id, responsible.id],
  )
}

test.each([
  ['would not meet her', { meeting: 'refused' }],
  ['chose the peer expert as bridge', { meeting: 'bridge' }],
])('she who %s is handed over, and not warmly', async (_what, meeting) => {
  const scene = await aScene()
  const handover = await prepared(scene)
  const bridge = await world.aMember({ role: 'peer_expert' })
  const body = {
    ...meeting,
    ...(meeting.meeting === 'bridge' && { bridgeMembershipId: bridge.id }),
  }
  expect((await scene.receiver.post(`${handover}/_record-meeting`, body)).statusCode).toBe(200)
  expect((await scene.receiver.post(`${handover}/_complete`)).statusCode).toBe(200)
  expect(await responsibleOf(scene)).toMatchObject([{ manner: 'handover', warm: false }])
  const opened = (await scene.receiver.get(`/cases/${scene.id}`)).json()
  expect(opened.actions.recordIntroduction).toEqual({ allowed: true })
})

test('one case is handed over once at a time, also when two propose it at the same moment', async () => {
  const scene = await aScene()
  const other = await world.aMember({ role: 'case_manager' })
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  const answers = await Promise.all([
    scene.giver.post(scene.path, { toMembershipId: scene.successor.id }),
    coordinator.post(scene.path, { toMembershipId: other.id }),
  ])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  const refused = answers.find(({ statusCode }) => statusCode === 409)
  expect(refused?.json().code).toBe('handover-under-way')
})

test('of two who answer at once one wins', async () => {
  const scene = await aScene()
  const handover = await propose(scene)
  const second = await world.as(scene.successor)
  const answers = await Promise.all([
    scene.receiver.post(`${handover}/_accept`),
    second.post(`${handover}/_accept`),
    scene.giver.post(`${handover}/_withdraw`),
  ])
  const codes = answers.map(({ statusCode }) => statusCode)
  // Taken back after it was accepted is no contradiction; accepted twice would be one.
  expect(codes.slice(0, 2).filter((code) => code === 200).length).toBeLessThan(2)
  expect(codes.filter((code) => code === 409).length).toBeGreaterThan(0)
})

test('declined, the old one stays, and a coordinator is told until she takes it up', async () => {
  const scene = await aScene()
  const member = await world.aMember({ role: 'coordinator' })
  const coordinator = await world.as(member)
  const handover = await propose(scene)
  const declined = await scene.receiver.post(`${handover}/_decline`, { reason: 'no-room' })
  expect(declined.statusCode).toBe(200)
  expect(await responsibleOf(scene)).toMatchObject([{ membership_id: scene.responsible.id }])
  const told = await world.admin.sql(
    `select membership_id from notices where kind = 'handover-declined' and membership_id = $1`,
    [member.id],
  )
  expect(told).toHaveLength(1)
  const waits = async () =>
    (await coordinator.get('/handovers'))
      .json()
      .items.map(({ caseId }: { caseId: string }) => caseId)
  expect(await waits()).toContain(scene.id)
  expect((await coordinator.post(`${handover}/_settle`)).statusCode).toBe(200)
  expect(await waits()).not.toContain(scene.id)
})

test('what nobody answered in time has expired, the old one stays, and a coordinator is told', async () => {
  const scene = await aScene()
  const member = await world.aMember({ role: 'coordinator' })
  const handover = await propose(scene)
  await world.admin.sql(
    `update handovers set answer_by = '2024-01-05', proposed_at = '2023-12-29' where case_id = $1`,
    [scene.id],
  )
  expect((await scene.receiver.post(`${handover}/_accept`)).json()).toMatchObject({
    status: 409,
    code: 'handover-not-in-this-state',
    facts: { state: 'expired' },
  })
  const rows = await world.admin.sql(
    `select kind, membership_id = $2 as hers from notices where kind = 'handover-expired' and entity_id =
     (select id from handovers where case_id = $1)`,
    [scene.id, member.id],
  )
  // The refusal took its transaction back; the next look writes it down.
  expect(rows).toEqual([])
  expect((await scene.giver.get(handover)).json()).toMatchObject({ state: 'expired' })
  const told = await world.admin.sql(
    `select membership_id from notices where kind = 'handover-expired' and membership_id = $1`,
    [member.id],
  )
  expect(told).toHaveLength(1)
  expect(await responsibleOf(scene)).toMatchObject([{ membership_id: scene.responsible.id }])
  expect(
    (await scene.giver.post(scene.path, { toMembershipId: scene.successor.id })).statusCode,
  ).toBe(201)
})

test('a case that passes in an emergency is handed over no longer', async () => {
  const scene = await aScene()
  const handover = await accepted(scene)
  const manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const director = await world.as(await world.aMember({ role: 'process_director' }))
  const third = await world.aMember({ role: 'case_manager' })
  const asked = await manager.post(`/cases/${scene.id}/emergency-transfers`, {
    toMembershipId: third.id,
    reason: 'gone from one day to the next',
  })
  await director.post(`/emergency-transfers/${asked.json().id}/_confirm`)
  expect(await responsibleOf(scene)).toMatchObject([{ membership_id: third.id }])
  expect((await scene.receiver.get(handover)).json().state).toBe('withdrawn')
  expect((await scene.receiver.get(`/cases/${scene.id}`)).statusCode).toBe(404)
})

test('where a programme asks for it, who leads the receiving organisation confirms room, without learning whose', async () => {
  const scene = await aScene()
  await world.admin.sql(
    `insert into settings (programme_id, key, value, from_on, reason) values ($1, 'handovers.organisation-confirms', 'true', '2024-01-01', 'x')`,
    [world.programme.id],
  )
  try {
    const handover = await propose(scene)
    expect((await scene.receiver.post(`${handover}/_accept`)).json().code).toBe(
      'handover-room-not-confirmed',
    )
    const lead = await world.as(
      await world.aMember({ role: 'organisation_manager', organisation: 'ldh' }),
    )
    expect((await lead.get(handover)).json()).toMatchObject({ number: null, alias: null })
    expect((await lead.get(`/cases/${scene.id}`)).statusCode).toBe(404)
    expect((await lead.post(`${handover}/_confirm-room`)).statusCode).toBe(200)
    const giving = await world.as(await world.aMember({ role: 'organisation_manager' }))
    expect((await giving.post(`${handover}/_confirm-room`)).json().code).toBe('handover-by-another')
    expect((await scene.receiver.post(`${handover}/_accept`)).statusCode).toBe(200)
  } finally {
    await world.admin.sql(`delete from settings where key = 'handovers.organisation-confirms'`)
  }
})

test('the sheet prints as a tagged file with what its screen shows, for the two it is for', async () => {
  const scene = await aScene()
  const handover = await prepared(scene)
  const printed = await scene.receiver.get(`${handover}/sheet-print`)
  expect(printed.headers['content-disposition']).toBe('inline; filename="blad.pdf"')
  const raw = printed.rawPayload
  expect(raw.toString('latin1')).toContain('/StructTreeRoot')
  expect(raw.toString('latin1')).toMatch(/pdfuaid:part>\s*1\s*</)
  const document = await getDocumentProxy(new Uint8Array(raw))
  const { text } = await extractText(document, { mergePages: true })
  const shown = [
    'Veilig contact',
    'Open acties',
    'Laatste contacten',
    scene.alias,
    ...Object.values(words),
  ]
  for (const part of shown) expect(text).toContain(part)
  expect(text).toContain('Er is nog geen meting gedaan.')
  expect(JSON.stringify((await getMeta(document)).info)).not.toMatch(/TST-|alias|stap|iriszorg/i)
  const coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  expect((await coordinator.get(`${handover}/sheet-print`)).statusCode).toBe(403)
})

test('the sheet is confirmed as it was read: words or record that changed since are read first', async () => {
  const scene = await aScene()
  const { giver, receiver, id } = scene
  const handover = await accepted(scene)
  await giver.put(`${handover}/sheet`, words, ifMatch(0))
  const read = (await receiver.get(`${handover}/sheet`)).json()
  const confirm = (asRead: string, version: number) =>
    receiver.post(`${handover}/sheet/_confirm`, { asRead }, ifMatch(version))

  const more = { ...words, notInRecord: 'Her ex knows the address.' }
  expect((await giver.put(`${handover}/sheet`, more, ifMatch(1))).statusCode).toBe(200)
  expect((await confirm(read.digest, read.version)).json()).toMatchObject({
    status: 412,
    facts: { givenVersion: 1, currentVersion: 2 },
  })

  const again = (await receiver.get(`${handover}/sheet`)).json()
  const safe = { mayCall: true, mayVoicemail: false, mayText: false, mayVisit: false }
  const said = { ...safe, hours: '', wordsToAvoid: '', warn: 'Not on Friday.' }
  expect((await giver.put(`/cases/${id}/safe-contact`, said, ifMatch(0))).statusCode).toBe(200)
  expect((await confirm(again.digest, again.version)).json()).toMatchObject({
    status: 409,
    code: 'handover-sheet-changed',
  })
  expect((await receiver.get(handover)).json().actions.confirmSheet.allowed).toBe(true)

  const last = (await receiver.get(`${handover}/sheet`)).json()
  expect((await confirm(last.digest, last.version)).statusCode).toBe(200)
  const unsaid = await receiver.post(`${handover}/sheet/_confirm`, { asRead: last.digest })
  expect(unsaid.statusCode).toBe(400)
})
