import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Member } from '../../../test/world.people.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { flyOnce } from '../../platform/database/index.ts'
import { askStanding, insertContact } from './contact-record.queries.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const at = new Date('2024-01-05T10:00:00Z')

/** What the database says to these words of runtime, in the session of this member. */
async function logAs(member: Member, { id: caseId }: MadeCase, sealed: Buffer | null = null) {
  const { token = '' } = await world.as(member)
  const contact = insertContact({
    id: randomUUID(),
    caseId,
    occurredAt: at,
    recordedAt: at,
    outcome: 'spoken',
    sealed,
    sighting: { lastSpokenAt: at, lastSeenAt: at, lastAttemptAt: null },
    attributes: { outcome: 'spoken' },
  })
  const enter = { name: 'enter', text: 'select app.enter($1)', values: [token] }
  const [, [standing] = []] = await flyOnce(world.pools.runtime, [
    enter,
    askStanding(caseId),
    contact,
  ])
  return standing
}

const refused = { code: '42501' }

test('a case manager logs on her own case, and is given her key', async () => {
  const made = await world.aCase()
  const standing = await logAs(made.responsible, made, Buffer.alloc(64))
  expect(standing).toMatchObject({ subjectId: made.subjectId, ownTeam: true })
  expect(standing?.wrapped).toBeInstanceOf(Buffer)
})

test('the database itself refuses a contact on a case that is out of reach', async () => {
  const made = await world.aCase()
  const other = await world.aMember({ role: 'case_manager' })
  await expect(logAs(other, made)).rejects.toMatchObject(refused)
  const coordinator = await world.aMember({ role: 'coordinator' })
  await expect(logAs(coordinator, made)).rejects.toMatchObject(refused)
})

test('a colleague under a sharing basis logs, and no note', async () => {
  const made = await world.aCase({ teamSharing: true })
  const colleague = await world.aMember({ role: 'case_manager' })
  expect(await logAs(colleague, made)).toMatchObject({ ownTeam: false })
  await expect(logAs(colleague, made, Buffer.alloc(64))).rejects.toMatchObject(refused)
})

test('a contact is of whoever entered, and a peer expert’s note is hers alone', async () => {
  const peer = await world.aMember({ role: 'peer_expert' })
  const made = await world.aCase({ peer })
  await logAs(peer, made, Buffer.alloc(64))
  const notes = await world.admin.sql(
    'select membership_id, private_to_peer from contact_notes where case_id = $1',
    [made.id],
  )
  expect(notes).toEqual([{ membership_id: peer.id, private_to_peer: true }])
})
