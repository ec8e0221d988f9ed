import type { Act } from '../../platform/actor/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import { listDomainNames } from '../plans/index.ts'
import type { HandoverParams } from './handovers.schema.ts'
import { getSheet } from './sheet.actions.ts'
import { findAlias } from './sheet.queries.ts'
import { printedSheet } from './sheet-print.rules.ts'

const layout = template`
= #data.title
#data.about \
#data.fromTo
#for part in data.parts [
  == #part.head
  #if part.lines.len() == 1 { part.lines.first() } else { list(..part.lines) }
]
`

/** The sheet on paper, with what stands on its screen and no more. @returns a PDF (PDF/UA-1)
 *  @throws notFound */
export async function printSheet(act: Act, params: HandoverParams, language: 'nl' | 'en') {
  const sheet = await getSheet(act, params)
  const alias = await findAlias(act.tx, params.caseId)
  return print(layout, printedSheet(sheet, { language, alias, names: await listDomainNames(act) }))
}
