import type { Act } from '../../platform/actor/index.ts'
import type { CopyRow, TextRow } from './woo.queries.ts'
import { listTexts } from './woo.queries.ts'

type Keyed = Pick<CopyRow, 'id' | 'keyId' | 'wrapped'>

const placeOf = (rowId: string) => ({ table: 'woo_texts', column: 'sealed', rowId, version: 1 })

/** Seals a text by the key that this copy has alone. */
export async function sealText(
  act: Act,
  { id, keyId, wrapped }: Keyed,
  text: { id: string; text: string },
) {
  if (wrapped === null) throw new Error('the key of a copy is gone once its texts are')
  const own = await act.vault.withKey(id, { keyId, wrapped })
  return own.seal(text.text, placeOf(text.id))
}

/** The text and the versions beside it; none once the term is over. */
export async function openTexts(act: Act, { id, keyId, wrapped }: Keyed) {
  const rows = await listTexts(act.tx, id)
  if (wrapped === null) return { source: undefined, versions: [] }
  const own = await act.vault.withKey(id, { keyId, wrapped })
  const opened = rows.flatMap((row: TextRow) =>
    row.sealed === null ? [] : [{ ...row, text: own.open(row.sealed, placeOf(row.id)) }],
  )
  return {
    source: opened.find(({ kind }) => kind === 'source'),
    versions: opened.filter(({ kind }) => kind === 'version'),
  }
}
