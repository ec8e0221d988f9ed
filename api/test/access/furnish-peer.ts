import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { ClientVault } from '../../src/platform/crypto/vault.ts'
import type { DB } from '../../src/platform/database/tables.gen.ts'
import type { MadeCase } from '../world.cases.ts'
import type { Member } from '../world.people.ts'

/** What of the peer expert stands on a furnished case. */
export type FurnishedPeer = { noteId: string; bridgeId: string }

type On = MadeCase & { programmeId: string }
type Hand = { tx: Transaction<DB>; vault: ClientVault; on: On; asker: Member }

const now = '2024-01-02T10:00:00Z'

/** Two notes of somebody else, one of them shared, and a bridge that is under way. */
export async function layPeer(hand: Hand): Promise<FurnishedPeer> {
  const noteId = randomUUID()
  await layNote(hand, noteId, null)
  await layNote(hand, randomUUID(), now)
  const bridgeId = await layBridge(hand)
  return { noteId, bridgeId }
}

async function layBridge(hand: Hand): Promise<string> {
  const { tx, on } = hand
  const id = randomUUID()
  const of = { programmeId: on.programmeId, caseId: on.id, membershipId: authorOf(hand) }
  const bridge = { fromPlace: 'street', toCare: 'housing', begunOn: '2024-01-02', recordedAt: now }
  await tx
    .insertInto('bridges')
    .values({ ...of, ...bridge, id })
    .execute()
  return id
}

async function layNote(hand: Hand, id: string, sharedAt: string | null): Promise<void> {
  const { tx, vault, on } = hand
  const place = { caseId: on.id, table: 'peer_notes', column: 'sealed', rowId: id, version: 1 }
  const of = { programmeId: on.programmeId, caseId: on.id, membershipId: authorOf(hand) }
  const sealed = await vault.seal(`peer_notes of ${on.number}`, place)
  await tx
    .insertInto('peerNotes')
    .values({ ...of, id, writtenAt: now, sharedAt, sealed })
    .execute()
}

// Of her own programme, and never the actor: another manager may ask, and she writes no notes.
const authorOf = ({ on, asker }: Hand): string =>
  asker.programmeId === on.programmeId ? asker.id : on.responsible.id
