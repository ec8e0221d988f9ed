import type { Act } from '../../platform/actor/index.ts'
import { conflict } from '../../platform/errors/index.ts'
import type { ApplicationRow } from './applications.queries.ts'
import type { Details } from './applications.schema.ts'

type Keyed = Pick<ApplicationRow, 'applicantId' | 'keyId' | 'wrapped'>
type Place = { table: string; column: string; rowId: string; version: number }

/** Seals and opens with the key that an applicant has in this register alone; undefined once it was
 *  erased. */
export async function openSeals({ vault }: Act, { applicantId, keyId, wrapped }: Keyed) {
  if (wrapped === null) return undefined
  const own = await vault.withKey(applicantId, { keyId, wrapped })
  return {
    sealText: (text: string, place: Place) => own.seal(text, place),
    openText: (sealed: Buffer | null, place: Place) =>
      sealed === null ? null : own.open(sealed, place),
  }
}
export type Seals = NonNullable<Awaited<ReturnType<typeof openSeals>>>

/** @throws conflict('zone-erased') */
export async function getSeals(act: Act, of: Keyed): Promise<Seals> {
  const seals = await openSeals(act, of)
  if (!seals) throw conflict('zone-erased')
  return seals
}

export const detailsAt = (rowId: string, version: number): Place => ({
  table: 'zone.applicants',
  column: 'details_sealed',
  rowId,
  version,
})

/** Where a text that is written once belongs. */
export const textAt = (table: string, column: string, rowId: string): Place => ({
  table: `zone.${table}`,
  column: `${column}_sealed`,
  rowId,
  version: 1,
})

type Sealed = Pick<ApplicationRow, 'applicantId' | 'detailsSealed' | 'detailsVersion'>

/** Who applied; null once that was erased. */
export function openDetails(seals: Seals | undefined, of: Sealed): Details | null {
  const place = detailsAt(of.applicantId, of.detailsVersion)
  const text = seals?.openText(of.detailsSealed, place) ?? null
  return text === null ? null : (JSON.parse(text) as Details)
}
