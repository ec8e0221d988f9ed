import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { findKeyId } from './apart.queries.ts'

/** Where a text stands that has a key of its own, in the column `sealed`. */
type Place = { table: string; rowId: string; caseId: string; version?: number }

/** A text as it is kept beside its key. */
type Sealed = { keyId: string; wrapped: Buffer; sealed: Buffer }

const whole = ({ version = 1, ...place }: Place) => ({ ...place, column: 'sealed', version })

/** Seals a text of hers under a key of its own: who may read the text opens nothing else of her.
 *  @throws notFound without a right to write one */
export async function sealApart({ tx, vault }: Act, place: Place, text: string): Promise<Sealed> {
  const ofHers = await findKeyId(tx, place.caseId)
  if (ofHers === undefined) throw notFound()
  const apart = await vault.keyApart(place.caseId, ofHers)
  const sealed = await vault.seal(text, { ...whole(place), apart })
  return { keyId: apart.keyId, wrapped: apart.wrapped, sealed }
}

/** Opens what `sealApart` sealed in this place. */
export function openApart({ vault }: Act, place: Place, row: Sealed): Promise<string> {
  const { keyId, wrapped, sealed } = row
  return vault.open(sealed, { ...whole(place), apart: { keyId, wrapped } })
}
