import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { Act, Concern } from '../actor/index.ts'
import { enter } from '../actor/index.ts'
import { openVault } from '../crypto/vault.ts'
import { Problem } from '../errors/index.ts'
import { openAttachment, storeAttachment } from './index.ts'

type Acting = Parameters<typeof openAttachment>[0] & { named: Concern[] }

let world: World
let made: MadeCase
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  made = await world.aCase({ teamSharing: true })
})
afterAll(() => world.close())

/** Runs a room's work as this member, in one transaction of hers. */
async function as<T>(member: Member, work: (act: Acting) => Promise<T>): Promise<T> {
  const { token = '' } = await world.as(member)
  const { tx, actor } = await enter(world.ground.runtime, token)
  if (!actor) throw new Error('She is not signed in.')
  const named: Concern[] = []
  const concerns: Act['concerns'] = (...more) => void named.push(...more)
  const vault = openVault(tx, world.ground.keys, actor.programmeId)
  try {
    const result = await work({ tx, actor, vault, concerns, named })
    await tx.commit().execute()
    return result
  } catch (error) {
    await tx.rollback().execute()
    throw error
  }
}

const pdf = (size = 100) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)])
const store = (member: Member, bytes: Uint8Array = pdf()) =>
  as(member, (act) => storeAttachment(act, { caseId: made.id, purpose: 'receipt', bytes }))
const open = (member: Member, id: string) => as(member, (act) => openAttachment(act, id))
const problem = (status: number, code: string) => new Problem(status, code)

test('what was stored opens again, byte for byte, and she is named both times', async () => {
  const bytes = pdf(300_000)
  const about = { caseId: made.id, purpose: 'receipt' }
  const { id, named } = await as(made.responsible, async (act) => ({
    id: await storeAttachment(act, { ...about, bytes }),
    named: act.named,
  }))
  expect(named).toEqual([{ subjectId: made.subjectId, entityId: id }])
  await as(made.responsible, async (act) => {
    expect(await openAttachment(act, id)).toEqual({
      ...about,
      mediaType: 'application/pdf',
      bytes,
    })
    expect(act.named).toEqual(named)
  })
})

describe('the database', () => {
  test('holds nothing of the content, and no name, size or hash', async () => {
    const id = await store(made.responsible, Buffer.from('%PDF-1.7 canary-of-a-receipt'))
    const [row] = await world.admin.sql<{ sealed: Buffer }>(
      'select * from attachments where id = $1',
      [id],
    )
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'case_id',
      'id',
      'media_type',
      'membership_id',
      'programme_id',
      'purpose',
      'recorded_at',
      'sealed',
    ])
    expect(row?.sealed.includes('canary')).toBe(false)
  })

  test('cannot serve one file under the row of another', async () => {
    const [one, other] = [await store(made.responsible), await store(made.responsible)]
    await world.admin.sql(
      `update attachments set sealed = (select sealed from attachments where id = $1) where id = $2`,
      [one, other],
    )
    await expect(open(made.responsible, other)).rejects.toThrow('does not open')
    await expect(open(made.responsible, one)).resolves.toBeDefined()
  })

  test('keeps no file once her key is destroyed', async () => {
    const id = await store(made.responsible)
    const [key] = await world.admin.sql<{ key_id: string }>(
      'select key_id from client_keys where case_id = $1',
      [made.id],
    )
    await world.ground.keys.destroy(key?.key_id ?? '')
    await expect(open(made.responsible, id)).rejects.toThrow('not in the key store')
  })
})

describe('nobody else', () => {
  test.each(['case_manager', 'peer_expert', 'coordinator', 'process_director'] as const)(
    'as %s reads or adds a file, a colleague of the team neither',
    async (role) => {
      const id = await store(made.responsible)
      const other = await world.aMember({ role })
      await expect(open(other, id)).rejects.toEqual(problem(404, 'not-found'))
      await expect(store(other)).rejects.toEqual(problem(404, 'not-found'))
    },
  )

  test('a peer expert of the case reads no file', async () => {
    const peer = await world.aMember({ role: 'peer_expert' })
    made = await world.aCase({ peer })
    const id = await store(made.responsible)
    await expect(open(peer, id)).rejects.toEqual(problem(404, 'not-found'))
  })

  test('absent is not found either', async () => {
    const absent = open(made.responsible, randomUUID())
    await expect(absent).rejects.toEqual(problem(404, 'not-found'))
  })
})

describe('a file', () => {
  test.each([
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'image/png'],
  ])('that is %s is known by its bytes', async (_, bytes, mediaType) => {
    const id = await store(made.responsible, bytes)
    expect(await open(made.responsible, id)).toMatchObject({ mediaType })
  })

  test.each([
    ['a page of HTML', Buffer.from('<!doctype html><script>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['empty', Buffer.alloc(0)],
    ['the beginning of a PNG', Buffer.from('8950', 'hex')],
  ])('that is %s is refused', async (_, bytes) => {
    await expect(store(made.responsible, bytes)).rejects.toMatchObject({ status: 400 })
  })

  test('of ten megabytes is kept, of one byte more it is not', async () => {
    const largest = 10 * 1024 * 1024 - '%PDF-1.7\n'.length
    await expect(store(made.responsible, pdf(largest))).resolves.toBeDefined()
    await expect(store(made.responsible, pdf(largest + 1))).rejects.toEqual(
      problem(413, 'attachment-too-large'),
    )
  })
})
