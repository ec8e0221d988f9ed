import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { anApplication, aZoneRegister } from '../../../test/world.zone.ts'
import { forgetZoneApplicants } from './index.ts'

let world: World
let officer: Client
let colleague: Client
let id: string
beforeAll(async () => {
  world = await openWorld()
  ;({ officer, colleague } = await aZoneRegister(world))
})
beforeEach(async () => {
  id = await anApplication(officer)
})
afterAll(() => world.close())

const path = (verb = '', of = id) => `/zone-registrations/applications/${of}${verb}`
const read = async (of = id) => (await officer.get(path('', of))).json()
const today = '2024-01-08'

async function does(verb: string, body: unknown, { by = officer, of = id } = {}) {
  const { version } = await read(of)
  return by.post(path(`/_${verb}`, of), body, ifMatch(version))
}

const decision = {
  outcome: 'refused',
  ground: 'designation-conditions',
  reason: 'Niet eerder geregistreerd.',
  decidedOn: '2024-01-02',
  announcedOn: '2024-01-02',
}
const granted = { ...decision, outcome: 'granted', ground: 'conditions-met' }
const objection = {
  receivedOn: today,
  postedOn: null,
  lodgedBy: 'Bureau Clara Wichmann',
  objections: 'In strijd met de AVG.',
  committee: true,
  lateBecause: null,
}

describe('an application', () => {
  test('has a number of its own and a term, and who applied is sealed', async () => {
    const found = await read()
    expect(found).toMatchObject({
      stand: 'open',
      details: { name: 'Aanvrager 12' },
      term: { of: 'application', dueOn: '2024-01-29', late: false },
      letters: ['receipt'],
    })
    expect(found.number).toMatch(/^2023\/\d{3}$/)
    const [row] = await world.admin.sql<{ plain: boolean }>(
      `select bool_or(position('Aanvrager'::bytea in details_sealed) > 0) as plain from zone.applicants`,
    )
    expect(row).toEqual({ plain: false })
  })

  test.each([
    ['tomorrow', '2024-01-09', 'in-the-future'],
    ['before numbers began', '1989-12-31', 'too-early'],
  ])('of %s gets 400', async (_, receivedOn, code) => {
    const details = { name: 'A', birthDate: '1960-01-01', address: 'B', representative: null }
    const response = await officer.post('/zone-registrations/applications', { receivedOn, details })
    expect(response.json().faults).toMatchObject([{ path: '/receivedOn', code }])
  })

  test('that is not complete stands still, and is refused for that when nothing came', async () => {
    const incomplete = { ...decision, ground: 'incomplete', decidedOn: today, announcedOn: today }
    expect((await does('decide', incomplete)).json().code).toBe('zone-supplement-not-asked')
    const missing = { ground: 'incomplete', what: 'Een bewijs.', askedOn: '2023-12-11' }
    await does('suspend', { ...missing, untilOn: '2024-01-10' })
    const found = await read()
    expect(found).toMatchObject({ term: { dueOn: '2024-02-28', suspendedUntil: '2024-01-10' } })
    expect((await does('decide', incomplete)).json().code).toBe('zone-suspended')
    expect((await does('resume', { endedOn: today })).statusCode).toBe(200)
    expect(await read()).toMatchObject({ term: { dueOn: '2024-02-26', suspendedUntil: null } })
    await does('suspend', { ...missing, untilOn: '2024-01-05' })
    expect((await does('decide', incomplete)).statusCode).toBe(200)
  })

  test('that was completed in time is so, also when that is written down after the last day', async () => {
    const missing = { ground: 'incomplete', what: 'Een bewijs.' }
    await does('suspend', { ...missing, askedOn: '2023-12-11', untilOn: '2024-01-05' })
    expect(await read()).toMatchObject({ term: { dueOn: '2024-02-23', suspendedUntil: null } })
    const early = await does('resume', { endedOn: '2023-12-11' })
    expect(early.json().faults).toMatchObject([{ path: '/endedOn', code: 'too-early' }])
    expect((await does('resume', { endedOn: '2024-01-06' })).json().code).toBe('zone-not-suspended')
    expect((await does('resume', { endedOn: '2024-01-05' })).statusCode).toBe(200)
    expect(await read()).toMatchObject({ term: { dueOn: '2024-02-22' } })
    expect((await does('resume', { endedOn: '2024-01-04' })).json().code).toBe('zone-not-suspended')
    const incomplete = { ...decision, ground: 'incomplete', decidedOn: today, announcedOn: today }
    expect((await does('decide', incomplete)).json().code).toBe('zone-supplement-not-asked')
  })

  test('gets more time once, before its term is over', async () => {
    const extend = (untilOn: string) =>
      does('extend', { kind: 'notice', because: 'Advies gevraagd.', untilOn })
    expect((await extend('2024-01-29')).json().faults[0].code).toBe('not-later')
    expect((await extend('2024-03-01')).statusCode).toBe(200)
    expect(await read()).toMatchObject({ term: { dueOn: '2024-03-01' } })
    expect((await extend('2024-04-01')).json().code).toBe('zone-extended')
    const late = await anApplication(officer, { receivedOn: '2023-09-04' })
    const body = { kind: 'notice', because: 'x', untilOn: '2024-03-01' }
    expect((await does('extend', body, { of: late })).json().code).toBe('zone-term-over')
  })

  test('is granted for a year, on a ground that fits, to nobody under age, on the version last seen', async () => {
    const wrong = await does('decide', { ...granted, ground: 'public-order' })
    expect(wrong.json().faults).toMatchObject([{ path: '/ground', code: 'not-of-outcome' }])
    const young = await anApplication(officer, { birthDate: '2006-01-03' })
    expect((await does('decide', granted, { of: young })).json().code).toBe('zone-under-age')
    expect((await does('decide', granted)).statusCode).toBe(200)
    expect(await read()).toMatchObject({
      stand: 'registered',
      validFrom: '2024-01-02',
      validUntil: '2025-01-01',
    })
    expect((await officer.post(path('/_decide'), granted, ifMatch(1))).statusCode).toBe(412)
    expect((await does('decide', granted)).json().code).toBe('zone-decided')
  })

  test('for a registration that ends soon renews it from the day after', async () => {
    await does('decide', { ...granted, decidedOn: '2023-12-05', announcedOn: '2023-12-05' })
    const renew = () => officer.post(path('/_renew'), { receivedOn: today })
    expect((await renew()).json()).toMatchObject({
      code: 'zone-renewal-early',
      facts: { from: '2024-09-11' },
    })
    await world.admin.sql(`update zone.applications set valid_until = '2024-02-01' where id = $1`, [
      id,
    ])
    const renewed = (await renew()).json().id
    expect((await renew()).json().code).toBe('zone-renewal-open')
    await does('decide', { ...granted, decidedOn: today, announcedOn: today }, { of: renewed })
    expect(await read(renewed)).toMatchObject({ isRenewal: true, validFrom: '2024-02-02' })
  })
})

describe('a refusal and an objection', () => {
  test('the objection has its term, and another officer decides on it', async () => {
    expect((await does('object', objection)).json().code).toBe('zone-not-decided')
    await does('decide', decision)
    expect(await read()).toMatchObject({
      objectionTerm: { from: '2024-01-03', until: '2024-02-13' },
    })
    expect((await does('object', objection)).statusCode).toBe(200)
    expect(await read()).toMatchObject({
      objection: { late: false, lodgedBy: 'Bureau Clara Wichmann' },
      term: { of: 'objection', dueOn: '2024-05-07' },
    })
    const founded = {
      outcome: 'founded',
      reason: 'De voorwaarde geldt hier niet.',
      decidedOn: today,
      announcedOn: today,
    }
    expect((await does('decide-objection', founded)).json().code).toBe('zone-same-decider')
    const done = await does('decide-objection', founded, { by: colleague })
    expect(done.statusCode).toBe(200)
    expect(await read()).toMatchObject({ stand: 'registered', validFrom: today, term: null })
  })

  test('the database keeps the two deciders apart as well', async () => {
    await does('decide', decision)
    await does('object', objection)
    await expect(
      world.admin.sql(
        `update zone.objections o set outcome = 'unfounded', decided_on = '2024-01-08', announced_on = '2024-01-08',
           decided_by_membership_id = a.decided_by_membership_id, decided_by_person_id = a.decided_by_person_id
         from zone.applications a where a.id = o.application_id and a.id = $1`,
        [id],
      ),
    ).rejects.toThrow('decided by the same person')
  })

  test('a decision stays as it was taken, in the database too', async () => {
    await does('decide', decision)
    await expect(
      world.admin.sql(
        `update zone.applications set decided_by_person_id = gen_random_uuid() where id = $1`,
        [id],
      ),
    ).rejects.toThrow('a decision stays')
  })

  test('after its term it is accepted only as late, with a reason', async () => {
    const old = await anApplication(officer, { receivedOn: '2023-09-04' })
    await does(
      'decide',
      { ...decision, decidedOn: '2023-10-30', announcedOn: '2023-10-30' },
      { of: old },
    )
    const plain = await does('object', objection, { of: old })
    expect([plain.statusCode, plain.json().faults]).toMatchObject([
      400,
      [{ path: '/lateBecause', code: 'objection-late', message: 'ended on 2023-12-11' }],
    ])
    const because = { ...objection, lateBecause: 'Zij lag in het ziekenhuis.' }
    expect((await does('object', because, { of: old })).statusCode).toBe(200)
    expect(await read(old)).toMatchObject({ objection: { late: true, ...because } })
    await does('decide', decision)
    const early = await does('object', { ...objection, lateBecause: 'x' })
    expect(early.json().faults).toMatchObject([{ code: 'objection-in-time' }])
  })

  test('is adjourned six weeks, once', async () => {
    await does('decide', decision)
    await does('object', { ...objection, committee: false })
    const adjourn = (untilOn: string | null) =>
      does('extend', { kind: 'adjournment', because: 'Hoorzitting.', untilOn })
    expect((await adjourn('2024-05-01')).json().faults[0].code).toBe('six-weeks')
    expect((await adjourn(null)).statusCode).toBe(200)
    expect(await read()).toMatchObject({ term: { dueOn: '2024-05-07' } })
    expect((await adjourn(null)).json().code).toBe('zone-extended')
    const notice = { kind: 'notice', because: 'x', untilOn: '2024-06-01' }
    expect((await does('extend', notice)).json().code).toBe('zone-extension-other')
  })
})

test('each letter is printed in both languages from what is on record, and none before', async () => {
  await does('decide', decision)
  await does('object', objection)
  const { letters } = await read()
  expect(letters).toEqual(['receipt', 'decision', 'objection-receipt'])
  for (const letter of letters)
    for (const language of ['nl', 'en']) {
      const printed = await officer.get(path(`/letters/${letter}?language=${language}`))
      expect(printed.body.slice(0, 5)).toBe('%PDF-')
    }
  expect((await officer.get(path('/letters/notice'))).statusCode).toBe(404)
})

test('terms, objections and registrations that end ask for the officer by number', async () => {
  await does('decide', { ...granted, decidedOn: today, announcedOn: today })
  await world.admin.sql(`update zone.applications set valid_until = '2024-02-01' where id = $1`, [
    id,
  ])
  const open = await anApplication(officer)
  const listed = await officer.get('/signals')
  expect(listed.json()).toMatchObject({ items: expect.any(Array) })
  const { items } = listed.json()
  const of = (entityId: string) =>
    items.filter((one: { entityId: string }) => one.entityId === entityId)
  expect(of(open)).toMatchObject([{ kind: 'zone-decision-due', dueOn: '2024-01-29' }])
  expect(of(id)).toMatchObject([{ kind: 'zone-registration-ending', dueOn: '2024-02-01' }])
  expect(JSON.stringify(items)).not.toContain('Aanvrager')
})

test('an objection that nobody lodged is not taken back, and takes nothing else along', async () => {
  const answer = await does('withdraw', { what: 'objection', withdrawnOn: '1990-01-01' })
  expect(answer.json()).toMatchObject({ status: 409, code: 'zone-over' })
  expect(await read()).toMatchObject({ stand: 'open' })
})

describe('who applied', () => {
  test('is corrected, and erased at her request with her key', async () => {
    const details = { name: 'B', birthDate: '1991-01-01', address: 'C', representative: 'D' }
    await does('correct', details)
    expect(await read()).toMatchObject({ details })
    expect((await does('erase', undefined)).json().code).toBe('zone-open')
    await does('withdraw', { what: 'application', withdrawnOn: today })
    const keyId = await keyOf(id)
    expect((await does('erase', undefined)).statusCode).toBe(200)
    expect(await read()).toMatchObject({ details: null, erasedOn: today, letters: [] })
    expect(await world.ground.keys.exists(keyId)).toBe(false)
    expect((await officer.get(path('/letters/receipt'))).json().code).toBe('zone-erased')
  })

  test('is forgotten when her time is over, and nobody else', async () => {
    const over = await anApplication(officer, { receivedOn: '2022-09-05' })
    await does('withdraw', { what: 'application', withdrawnOn: '2023-01-08' }, { of: over })
    const [gone, kept] = [await keyOf(over), await keyOf(id)]
    await forgetZoneApplicants(world.ground)
    expect(await read(over)).toMatchObject({ details: null, stand: 'withdrawn' })
    expect(await read()).toMatchObject({ erasedOn: null })
    const { keys } = world.ground
    expect([await keys.exists(gone), await keys.exists(kept)]).toEqual([false, true])
  })
})

async function keyOf(applicationId: string): Promise<string> {
  const [row] = await world.admin.sql<{ key: string }>(
    `select key_id as key from zone.applicants p join zone.applications a on a.applicant_id = p.id where a.id = $1`,
    [applicationId],
  )
  return row?.key ?? ''
}
