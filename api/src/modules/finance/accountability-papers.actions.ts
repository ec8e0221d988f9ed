import type { Act } from '../../platform/actor/index.ts'
import { print, template } from '../../platform/printing/index.ts'
import { writeOds } from '../../platform/sheets/index.ts'
import { getAccountability } from './accountability.actions.ts'
import { paperOf } from './accountability-papers.rules.ts'
import { sheetsOfReport } from './accountability-sheets.rules.ts'
import type { Language } from './sheets.rules.ts'

const layout = template`
= #data.title
#strong(data.restricted). #data.why

#data.status

#list(..data.about)

== #data.linesTitle
#table(columns: (2fr, 1.5fr, 1.5fr, 1.4fr, 1.3fr), table.header(..data.lineHeads), ..data.lineCells)
#data.threshold

#if data.explanations.len() > 0 [
  == #data.explanationsTitle
  #for one in data.explanations [
    === #one.name
    #one.words

  ]
]
== #data.hoursTitle
#if data.hourCells.len() > 0 [
  #set text(size: 9.5pt)
  #table(columns: (2.5fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1.4fr), table.header(..data.hourHeads), ..data.hourCells)
]

=== #data.pxqTitle
#list(..data.pxq)

=== #data.ofOrganisation
#data.deployment

== #data.stayTitle
#for one in data.stay [#one ]

== #data.flexTitle
#list(..data.flex)

== #data.narrativeTitle
#data.narrative
`

type Of = { accountabilityId: string; language: Language }

/** A report on paper, as a tagged document that can be read aloud. @returns a PDF (PDF/UA-1) @throws notFound */
export async function printAccountability(act: Act, { accountabilityId, language }: Of) {
  return print(layout, paperOf(await getAccountability(act, accountabilityId), language, act.today))
}

/** A report as a spreadsheet. @throws notFound */
export async function getAccountabilityOds(act: Act, { accountabilityId, language }: Of) {
  const report = await getAccountability(act, accountabilityId)
  return writeOds(report.name, sheetsOfReport(report, language))
}
