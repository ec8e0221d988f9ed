import { randomUUID } from 'node:crypto'
import type { DataKey, StoredDataKey } from '../../api/src/platform/crypto/data-key.ts'
import { newDataKey, openDataKey } from '../../api/src/platform/crypto/data-key.ts'
import type { FolderKeyStore } from '../../api/src/platform/crypto/index.ts'
import type { Shape } from '../shape.ts'
import { casesPerManager, contactsOf } from '../shape.ts'

/** Who works in a programme and whom they carry, by id, before any row is written. */
export type PlannedProgramme = {
  id: string
  number: number
  organisations: readonly string[]
  coordinator: Member
  managers: readonly Member[]
  peers: readonly Member[]
  cases: readonly PlannedCase[]
}
export type Member = { id: string; personId: string; organisationId: string }
export type PlannedCase = {
  id: string
  subjectId: string
  /** Within its programme, from 0. */
  place: number
  contacts: number
  responsible: Member
  peer: Member | undefined
  stored: StoredDataKey
  key: DataKey
}

type Making = { shape: Shape; keys: FolderKeyStore; signal: AbortSignal }

/** One programme, with a key in the key store for each of its clients. */
export async function planProgramme(number: number, making: Making): Promise<PlannedProgramme> {
  const id = randomUUID()
  const organisations = [randomUUID(), randomUUID(), randomUUID()]
  const member = (place: number): Member => ({
    id: randomUUID(),
    personId: randomUUID(),
    organisationId: at(organisations, place % organisations.length),
  })
  const count = making.shape.casesEach / casesPerManager
  const managers = Array.from({ length: count }, (_, place) => member(place))
  const peers = Array.from({ length: Math.ceil(count / 5) }, (_, place) => member(place))
  const team = { programmeId: id, managers, peers }
  const places = Array.from({ length: making.shape.casesEach }, (_, place) => place)
  const cases = await Promise.all(places.map((place) => planCase(place, team, making)))
  return { id, number, organisations, coordinator: member(0), managers, peers, cases }
}

type Team = { programmeId: string; managers: readonly Member[]; peers: readonly Member[] }

async function planCase(place: number, team: Team, making: Making): Promise<PlannedCase> {
  making.signal.throwIfAborted()
  const id = randomUUID()
  const scope = { programmeId: team.programmeId, subjectId: id }
  const stored = await newDataKey(making.keys, scope)
  return {
    id,
    subjectId: randomUUID(),
    place,
    contacts: contactsOf(making.shape, place),
    responsible: at(team.managers, Math.floor(place / casesPerManager)),
    peer: place % 5 === 0 ? at(team.peers, place % team.peers.length) : undefined,
    stored,
    key: await openDataKey(making.keys, scope, stored),
  }
}

function at<T>(items: readonly T[], place: number): T {
  const item = items[place]
  if (item === undefined) throw new RangeError('There is nothing at this place.')
  return item
}
