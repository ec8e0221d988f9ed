import type { Transaction } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import type { DataKey, StoredDataKey } from './data-key.ts'
import { newDataKey, newKeyApart, openDataKey } from './data-key.ts'
import { open, openText, seal, sealText } from './envelope.ts'
import type { KeyScope, KeyStore } from './keystore.ts'

/** Where a sealed value belongs; a copy in any other place does not open. */
export type Place = {
  caseId: string
  table: string
  column: string
  rowId: string
  version: number
  /** Sealed by a key of its own instead of hers. */
  apart?: StoredDataKey
}

/** Seals and opens what is hers, with her own key. One transaction long. */
export type ClientVault = {
  /** Makes her key; once, when the case opens. */
  createKey(caseId: string): Promise<void>
  /** A key for one text of hers, to be kept beside it. @param keyId of her key in the store */
  keyApart(caseId: string, keyId: string): Promise<StoredDataKey>
  seal(text: string, place: Place): Promise<Buffer>
  open(sealed: Buffer, place: Place): Promise<string>
  /** The same for a file. */
  sealBytes(bytes: Uint8Array, place: Place): Promise<Buffer>
  openBytes(sealed: Buffer, place: Place): Promise<Buffer>
  /** A key for somebody who is no case: a walled room keeps it in a table of its own. */
  newKey(subjectId: string): Promise<StoredDataKey>
  withKey(subjectId: string, stored: StoredDataKey): Promise<OwnVault>
}

/** Seals and opens with a key that its room keeps. */
export type OwnVault = {
  seal(text: string, place: OwnPlace): Buffer
  open(sealed: Buffer, place: OwnPlace): string
}

type OwnPlace = Omit<Place, 'caseId'>

/** @param tx the actor's transaction: without a right to her key nothing opens */
export function openVault(tx: Transaction<DB>, store: KeyStore, programmeId: string): ClientVault {
  const keys = new Map<string, Promise<DataKey>>()
  const keyOf = ({ caseId, apart }: Pick<Place, 'caseId' | 'apart'>) => {
    if (apart !== undefined) return openDataKey(store, { programmeId, subjectId: caseId }, apart)
    const known = keys.get(caseId) ?? loadKey(tx, store, { programmeId, caseId })
    keys.set(caseId, known)
    return known
  }
  const binding = ({ caseId, apart: _, ...place }: Place) => ({
    programmeId,
    subjectId: caseId,
    ...place,
  })
  return {
    createKey: (caseId) => storeNewKey(tx, store, { programmeId, caseId }),
    keyApart: (caseId, keyId) => newKeyApart(store, { programmeId, subjectId: caseId }, keyId),
    seal: async (text, place) => sealText(await keyOf(place), text, binding(place)),
    open: async (sealed, place) => openText(await keyOf(place), sealed, binding(place)),
    sealBytes: async (bytes, place) => seal(await keyOf(place), bytes, binding(place)),
    openBytes: async (sealed, place) => open(await keyOf(place), sealed, binding(place)),
    newKey: (subjectId) => newDataKey(store, { programmeId, subjectId }),
    withKey: (subjectId, stored) => openOwn(store, { programmeId, subjectId }, stored),
  }
}

async function openOwn(store: KeyStore, scope: KeyScope, stored: StoredDataKey): Promise<OwnVault> {
  const key = await openDataKey(store, scope, stored)
  return {
    seal: (text, place) => sealText(key, text, { ...scope, ...place }),
    open: (sealed, place) => openText(key, sealed, { ...scope, ...place }),
  }
}

type Whose = { programmeId: string; caseId: string }

async function loadKey(tx: Transaction<DB>, store: KeyStore, { programmeId, caseId }: Whose) {
  const row = await tx
    .selectFrom('clientKeys')
    .select(['keyId', 'wrapped'])
    .where('programmeId', '=', programmeId)
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow()
  return openDataKey(store, { programmeId, subjectId: caseId }, row)
}

async function storeNewKey(tx: Transaction<DB>, store: KeyStore, { programmeId, caseId }: Whose) {
  const key = await newDataKey(store, { programmeId, subjectId: caseId })
  await tx
    .insertInto('clientKeys')
    .values({ programmeId, caseId, keyId: key.keyId, wrapped: key.wrapped })
    .execute()
}
