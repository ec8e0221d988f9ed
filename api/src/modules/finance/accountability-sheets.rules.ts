import type { Sheet } from '../../platform/sheets/index.ts'
import type { Accountability } from './accountability.schema.ts'
import type { Report, ReportLine } from './accountability-report.schema.ts'
import type { Say } from './accountability-said.rules.ts'
import {
  flexOf,
  hourKinds,
  periodOf,
  personsOf,
  statusOf,
  staysOf,
} from './accountability-said.rules.ts'
import { accountabilityWords } from './accountability-words.rules.ts'
import type { Language } from './sheets.rules.ts'

/** A report as tables: what was granted line by line, hours by kind, and the rest. */
export function sheetsOfReport(of: Accountability, language: Language): Sheet[] {
  const say = accountabilityWords(language)
  return [lineSheet(of.report, say), hourSheet(of.report, say), restSheet(of, say)]
}

const text = (title: string) => ({ title, kind: 'text' as const })
const number = (title: string) => ({ title, kind: 'number' as const })

const lineSheet = ({ lines }: Report, { word }: Say): Sheet => ({
  name: word('lines').slice(0, 30),
  columns: [
    ...[text(word('line')), text(word('what')), number(word('granted')), number(word('realised'))],
    ...[text(word('provenance')), number(`${word('deviation')} (%)`)],
    ...[{ title: word('amount'), kind: 'cents' as const }, text(word('explanation'))],
  ],
  rows: lines.map((line) => [
    line.name,
    line.measure === 'euros' ? '€' : word(line.measure),
    numberOf(line, line.granted),
    numberOf(line, line.realised),
    word(line.provenance),
    line.deviationPercent === null ? null : Number(line.deviationPercent),
    line.grantedCents,
    line.words,
  ]),
})

function numberOf({ measure }: ReportLine, value: string | null): number | null {
  if (value === null) return null
  return measure === 'euros' ? Number(value) / 100 : Number(value)
}

const hourSheet = ({ hours }: Report, { word }: Say): Sheet => ({
  name: word('deployment').slice(0, 30),
  columns: [
    text(word('role')),
    ...[...hourKinds, 'all' as const, 'noShows' as const].map((kind) => number(word(kind))),
  ],
  rows: hours.map((row) => [
    word(row.role),
    ...hourKinds.map((kind) => row[kind]),
    row.all,
    row.onNoShows,
  ]),
})

function restSheet(of: Accountability, say: Say): Sheet {
  const { word, money } = say
  const { report } = of
  return {
    name: word('title'),
    columns: [text(word('what')), text(word('value'))],
    rows: [
      [word('restricted'), word('why')],
      [word('grant'), of.name],
      [word('organisation'), of.organisation],
      [word('period'), periodOf(of, say)],
      [word('granted'), money(of.grantedCents)],
      [word('status'), statusOf(of, say)],
      [word('persons'), personsOf(report, say)],
      [word('stay'), staysOf(report, say).join(' ')],
      ...flexOf(report).map(({ name, cents }) => [`${word('flex')}: ${word(name)}`, money(cents)]),
      [word('pxq'), word('pxqWords')],
      [word('ofOrganisation'), report.deployment],
      [word('narrative'), report.narrative],
    ],
  }
}
