import type { StoredDataKey } from '../platform/crypto/data-key.ts'
import { newDataKey, newKeyApart, openDataKey } from '../platform/crypto/data-key.ts'
import { seal as sealBytes } from '../platform/crypto/envelope.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'

/** Seals a text, or the bytes of a file, for its place, at the first version of its row. */
export type Seal = (
  text: string | Uint8Array,
  place: { caseId: string; table: string; column: string; rowId: string },
) => Buffer

/** The same under a key apart, which is kept beside the text. */
export type SealApart = (...of: Parameters<Seal>) => StoredDataKey & { sealed: Buffer }

/** Makes a key for each woman and seals with it.
 *  @returns `stored`: what table client_keys keeps of her */
export async function openSeals(
  keys: FolderKeyStore,
  programmeId: string,
  cases: readonly { caseId: string }[],
) {
  const made = await Promise.all(
    cases.map(async ({ caseId }) => {
      const scope = { programmeId, subjectId: caseId }
      const stored = await newDataKey(keys, scope)
      const apart = await newKeyApart(keys, scope, stored.keyId)
      const opened = await openDataKey(keys, scope, stored)
      return { caseId, stored, opened, apart, openedApart: await openDataKey(keys, scope, apart) }
    }),
  )
  const known = new Map(made.map((key) => [key.caseId, key]))
  const keyOf = (caseId: string) => {
    const key = known.get(caseId)
    if (key === undefined) throw new RangeError('She has no key.')
    return key
  }
  const seal: Seal = (text, { caseId, ...place }) =>
    sealBytes(keyOf(caseId).opened, Buffer.from(text), {
      programmeId,
      subjectId: caseId,
      ...place,
      version: 1,
    })
  const sealApart: SealApart = (text, { caseId, ...place }) => {
    const { apart, openedApart } = keyOf(caseId)
    const sealed = sealBytes(openedApart, Buffer.from(text), {
      programmeId,
      subjectId: caseId,
      ...place,
      version: 1,
    })
    return { ...apart, sealed }
  }
  return { seal, sealApart, stored: (caseId: string) => keyOf(caseId).stored }
}
