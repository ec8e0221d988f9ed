import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBudget, spent } from '../../../test/flex.ts'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

const canary = 'canary-of-a-receipt'
let world: World
let worker: Member
let her: MadeCase
let path: string
let spender: Client
let manager: Client
let photo: Buffer
beforeAll(async () => {
  world = await openWorld()
  await aBudget(world, world.programme, { iriszorg: 10_000_000, ldh: 100_000 })
  worker = await world.aMember({ role: 'case_manager' })
  her = await world.aCase({ responsible: worker })
  path = `/cases/${her.id}/flex-expenses`
  spender = await world.as(worker)
  manager = await world.as(await world.aMember({ role: 'organisation_manager' }))
  const background = '#336699'
  photo = await sharp({ create: { width: 30, height: 60, channels: 3, background } })
    .withExif({ IFD0: { ImageDescription: canary } })
    .jpeg()
    .toBuffer()
})
afterAll(() => world.close())

const anExpense = async (more: object = {}) =>
  (await spender.post(path, { ...spent, ...more })).json().id as string
type Sending = { type?: string; by?: Client; key?: string }
const send = (id: string, file: Buffer, { type, by = spender, key = randomUUID() }: Sending = {}) =>
  by.send({
    method: 'PUT',
    url: `/api/v1${path}/${id}/receipt`,
    headers: { 'idempotency-key': key, 'content-type': type ?? 'application/octet-stream' },
    payload: file,
  })
const state = async (id: string) => (await spender.get(`${path}/${id}`)).json().receipt

describe('a receipt', () => {
  test('comes in as a photo and goes out as a new picture that only shows', async () => {
    const id = await anExpense()
    expect(await state(id)).toBe('missing')
    expect((await send(id, photo)).statusCode).toBe(200)
    expect(await state(id)).toBe('there')
    const out = await spender.get(`${path}/${id}/receipt`)
    expect(out.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="bon.jpg"',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(out.rawPayload.includes(canary)).toBe(false)
    expect(await sharp(out.rawPayload).metadata()).toMatchObject({ width: 30, height: 60 })
  })

  test('lies in the database as ciphertext, like the reason why there is none', async () => {
    const id = await anExpense()
    await send(id, photo)
    const other = await anExpense({ noReceiptBecause: `lost it, ${canary}` })
    const [picture] = await world.admin.sql<{ sealed: Buffer }>(
      `select sealed from attachments a join flex_expenses e on e.receipt_id = a.id where e.id = $1`,
      [id],
    )
    expect(picture?.sealed.subarray(0, 3).toString('hex')).not.toBe('ffd8ff')
    const rows = await world.admin.sql('select e::text from flex_expenses e where id = $1', [other])
    const plain = JSON.stringify(rows)
    expect(plain).not.toContain(canary)
    expect(plain).not.toContain(Buffer.from(canary).toString('hex'))
    expect((await spender.get(`${path}/${other}`)).json()).toMatchObject({
      receipt: 'none',
      noReceiptBecause: `lost it, ${canary}`,
    })
  })

  test('sent twice is kept once; another one does not take its place', async () => {
    const id = await anExpense()
    const key = randomUUID()
    const [first, again] = [await send(id, photo, { key }), await send(id, photo, { key })]
    expect([first.statusCode, again.statusCode]).toEqual([200, 200])
    const otherwise = await send(id, Buffer.concat([photo, Buffer.alloc(1)]), { key })
    expect(otherwise.statusCode).toBe(422)
    expect((await send(id, photo)).json().code).toBe('flex-receipt-there')
    const reason = { reason: 'none after all' }
    expect((await spender.post(`${path}/${id}/_no-receipt`, reason)).statusCode).toBe(409)
  })

  test('is not asked of what is not bought yet', async () => {
    const id = await anExpense({ kind: 'planned', onDay: '2024-01-10' })
    expect((await send(id, photo)).json().code).toBe('flex-expense-state')
  })

  test.each([
    ['a page of HTML', Buffer.from(`<!doctype html><script>${canary}</script>`), 'file-type'],
    ['a drawing with scripts (SVG)', Buffer.from('<svg onload="x()"/>'), 'file-type'],
    ['nothing', Buffer.alloc(0), 'file-type'],
  ])('that is really %s is refused, whatever it is called', async (_, file, code) => {
    const id = await anExpense()
    const refused = await send(id, file)
    expect([refused.statusCode, refused.json().faults[0].code]).toEqual([400, code])
    const pretending = await send(id, file, { type: 'image/jpeg' })
    expect(pretending.statusCode).toBe(415)
  })

  test('that is a photo and a page at once is refused', async () => {
    const both = Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')])
    const refused = await send(await anExpense(), both)
    expect(refused.json().faults).toMatchObject([{ path: '/file', code: 'file-ambiguous' }])
  })

  test('of five megabytes passes the door, of one byte more it does not; other doors stay small', async () => {
    const id = await anExpense()
    const most = 5 * 1024 * 1024
    expect((await send(id, Buffer.alloc(most))).json().faults).toMatchObject([
      { code: 'file-type' },
    ])
    expect((await send(id, Buffer.alloc(most + 1))).statusCode).toBe(413)
    const elsewhere = await spender.post(path, { ...spent, padding: 'x'.repeat(300_000) })
    expect(elsewhere.statusCode).toBe(413)
  })
})

describe('who accounts for the money', () => {
  test('sees the receipt and the reasons; who may not sees neither, and is told nothing', async () => {
    const id = await anExpense()
    await send(id, photo)
    expect((await manager.get(`${path}/${id}/receipt`)).statusCode).toBe(200)
    const other = await world.aMember({ role: 'organisation_manager', organisation: 'ldh' })
    const colleague = await world.aMember({ role: 'case_manager' })
    for (const member of [other, colleague]) {
      const client = await world.as(member)
      const absent = await client.get(`${path}/${randomUUID()}/receipt`)
      const hidden = await client.get(`${path}/${id}/receipt`)
      expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body])
    }
  })

  test('is the organisation that spent it, also when another answers for her now', async () => {
    const id = await anExpense({ noReceiptBecause: 'a market stall' })
    const successor = await world.aMember({ role: 'case_manager', organisation: 'ldh' })
    await passOn(successor)
    const theirs = await world.as(
      await world.aMember({ role: 'organisation_manager', organisation: 'ldh' }),
    )
    expect((await theirs.get(`${path}/${id}`)).statusCode).toBe(404)
    const seen = (await manager.get(`${path}/${id}`)).json()
    expect(seen).toMatchObject({ number: null, alias: null, noReceiptBecause: 'a market stall' })
    expect((await manager.get(`/cases/${her.id}`)).statusCode).toBe(404)
    const corrected = await manager.post(
      `${path}/${id}/_correct`,
      { reason: 'entered twice' },
      ifMatch(1),
    )
    expect(corrected.statusCode).toBe(200)
    expect((await (await world.as(successor)).get(`${path}/${id}`)).json().state).toBe('reversed')
  })
})

async function passOn(to: Member): Promise<void> {
  await world.admin.db.transaction().execute(async (tx) => {
    await tx
      .updateTable('responsibilities')
      .set({ during: '[2023-01-09T09:00:00Z,2024-01-06T10:00:00Z)' })
      .where('caseId', '=', her.id)
      .execute()
    await tx
      .insertInto('responsibilities')
      .values({
        programmeId: world.programme.id,
        caseId: her.id,
        membershipId: to.id,
        during: '[2024-01-06T10:00:00Z,)',
        manner: 'handover',
      })
      .execute()
  })
}
