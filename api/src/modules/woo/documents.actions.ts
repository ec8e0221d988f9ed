import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { conflict, notFound } from '../../platform/errors/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import { writeCsv, writeOds } from '../../platform/sheets/index.ts'
import { inventoryOf, inventoryPaper, paperOf } from './documents.rules.ts'
import type { Language } from './grounds.rules.ts'
import { findCopy, findDecidingRole, listPassages } from './woo.queries.ts'
import type { InventoryForm } from './woo.schema.ts'

const copyLayout = template`
= #data.title
#text(size: 10pt)[#data.about]

#for parts in data.paragraphs [
  #par[#for part in parts [#if part.mark != "" [#box(fill: luma(225), inset: (x: 3pt, y: 2pt), baseline: 2pt)[#part.mark]] else [#part.text]]]
]
#if data.meanings.len() > 0 [
  == #data.grounds
  #list(..data.meanings)
]
`

const inventoryLayout = template`
= #data.title
#if data.none != "" [#data.none] else [
  #set text(size: 9.5pt)
  #table(columns: (auto, auto, 2.4fr, auto, 1.4fr, 1.4fr, auto), table.header(..data.heads), ..data.cells)
]
`

/** The copy, made anew from what remains: what was taken out is not in it in any form.
 *  @throws notFound, conflict('copy-undecided') */
export async function printCopy(act: Act, id: string, language: Language): Promise<Buffer> {
  const { title, remaining } = await decided(act, id)
  return print(copyLayout, paperOf(title, remaining, language))
}

/** What was taken out, by ground. @throws notFound, conflict('copy-undecided') */
export async function writeInventory(
  act: Act,
  { copyId, form }: { copyId: string; form: InventoryForm },
  language: Language,
): Promise<Buffer> {
  const row = await decided(act, copyId)
  const passages = await listPassages(act.tx, copyId)
  const sheet = inventoryOf(
    {
      remaining: row.remaining,
      passages: passages.map(({ ground, role, decidedAt }) => ({
        ground,
        role: role ?? '',
        decidedOn: dayOf(decidedAt),
      })),
      decision: { role: (await findDecidingRole(act.tx, copyId)) ?? '', on: dayOf(row.decidedAt) },
    },
    language,
  )
  if (form === 'csv') return writeCsv(sheet)
  if (form === 'ods') return writeOds(row.title, [sheet])
  return print(inventoryLayout, inventoryPaper(row.title, sheet, language))
}

async function decided(act: Act, id: string) {
  const row = await findCopy(act.tx, id)
  if (!row) throw notFound()
  act.concerns({ entityId: id })
  const { title, remaining, decidedAt } = row
  if (remaining === null || decidedAt === null) throw conflict('copy-undecided')
  return { title, remaining, decidedAt }
}
