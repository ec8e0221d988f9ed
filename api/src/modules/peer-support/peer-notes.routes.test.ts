import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function aNote() {
  const responsible = await world.aMember({ role: 'case_manager' })
  const second = await world.aMember({ role: 'case_manager' })
  const linked = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ responsible, second, peer: linked })
  const path = `/cases/${made.id}/peer-notes`
  const peer = await world.as(linked)
  const { id } = (await peer.post(path, { text: 'she trusts the nurse of before' })).json()
  return { made, path, id, peer, manager: await world.as(responsible) }
}

const textsFor = async (client: Awaited<ReturnType<World['as']>>, path: string) =>
  (await client.get(path)).json().items.map(({ text }: { text: string }) => text)

// What the login of requests finds by SQL, inside this person's own session.
async function foundBySql({ token }: { token?: string | undefined }, noteId: string) {
  const db = await world.pools.runtime.connect()
  try {
    await db.query('begin')
    await db.query('select app.enter($1)', [token])
    return (await db.query('select sealed from peer_notes where id = $1', [noteId])).rowCount
  } finally {
    await db.query('rollback')
    db.release()
  }
}

describe('a note of a peer expert', () => {
  test('is sealed at rest and read by nobody else, also not by SQL', async () => {
    const { path, id, peer, manager } = await aNote()
    const [row] = await world.admin.sql<{ sealed: Buffer }>(
      'select sealed from peer_notes where id = $1',
      [id],
    )
    expect(row?.sealed.includes(Buffer.from('nurse'))).toBe(false)
    expect(await textsFor(peer, path)).toEqual(['she trusts the nurse of before'])
    expect(await textsFor(manager, path)).toEqual([])
    expect([await foundBySql(peer, id), await foundBySql(manager, id)]).toEqual([1, 0])
  })

  test('is read by her team from when she shares it until she withdraws that', async () => {
    const { path, id, peer, manager } = await aNote()
    expect((await peer.post(`${path}/${id}/_share`)).statusCode).toBe(200)
    expect(await textsFor(manager, path)).toEqual(['she trusts the nurse of before'])
    expect(await foundBySql(manager, id)).toBe(1)
    expect((await peer.post(`${path}/${id}/_share`)).json().code).toBe('note-already-shared')
    expect((await peer.post(`${path}/${id}/_withdraw`)).statusCode).toBe(200)
    expect(await textsFor(manager, path)).toEqual([])
    expect(await foundBySql(manager, id)).toBe(0)
    expect((await peer.post(`${path}/${id}/_withdraw`)).json().code).toBe('note-not-shared')
  })

  test('leaves that it was shared and withdrawn, and who looked in between', async () => {
    const { made, path, id, peer, manager } = await aNote()
    await peer.post(`${path}/${id}/_share`)
    await manager.get(path)
    await peer.post(`${path}/${id}/_withdraw`)
    const facts = await world.admin.sql(
      'select kind, entity_id, attributes from facts where subject_id = $1 order by kind',
      [made.subjectId],
    )
    expect(facts).toEqual([
      { kind: 'note-shared', entity_id: id, attributes: {} },
      { kind: 'note-sharing-withdrawn', entity_id: id, attributes: {} },
    ])
    const entries = await world.admin.sql(
      'select action, role from audit_entries where subject_id = $1 order by recorded_at',
      [made.subjectId],
    )
    expect(entries).toEqual([
      { action: 'peer-note.written', role: 'peer_expert' },
      { action: 'peer-note.shared', role: 'peer_expert' },
      { action: 'peer-notes.read', role: 'case_manager' },
      { action: 'peer-note.sharing-withdrawn', role: 'peer_expert' },
    ])
  })

  test('is shared by nobody but its writer, and not by way of another case', async () => {
    const { path, id, peer, manager } = await aNote()
    expect((await manager.post(`${path}/${id}/_share`)).statusCode).toBe(403)
    const colleague = await world.aMember({ role: 'peer_expert' })
    const other = await world.aCase({ peer: colleague })
    const by = await world.as(colleague)
    const elsewhere = await by.post(`/cases/${other.id}/peer-notes/${id}/_share`)
    const absent = await by.post(`/cases/${other.id}/peer-notes/${randomUUID()}/_share`)
    expect([elsewhere.statusCode, elsewhere.body]).toEqual([404, absent.body])
    expect(await textsFor(peer, path)).toHaveLength(1)
  })

  test.each([
    [{}, '/text', 'required'],
    [{ text: ' ' }, '/text', 'pattern'],
    [{ text: 'a', shared: true }, '/shared', 'additional-properties'],
  ])('%j gets 400 at %s: %s', async (body, place, code) => {
    const { path, peer } = await aNote()
    const response = await peer.post(path, body)
    expect(response.statusCode).toBe(400)
    expect(response.json().faults).toContainEqual(expect.objectContaining({ path: place, code }))
  })
})
