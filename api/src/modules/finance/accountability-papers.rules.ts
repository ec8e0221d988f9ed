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

/** A report on paper: every part in words. */
export function paperOf(of: Accountability, language: Language, today: string) {
  const say = accountabilityWords(language)
  const { word, money } = say
  const { report } = of
  return {
    lang: language,
    title: `${word('title')}: ${of.name}`,
    footer: `${word('restricted')}, ${word('made').toLowerCase()} ${say.day(today)}`,
    restricted: word('restricted'),
    why: word('why'),
    status: statusOf(of, say),
    about: [
      `${word('organisation')}: ${of.organisation}`,
      `${word('period')}: ${periodOf(of, say)}`,
      `${word('granted')}: ${money(of.grantedCents)}`,
      `${word('persons')}: ${personsOf(report, say)}`,
    ],
    ...linesOnPaper(report, say),
    ...hoursOnPaper(report, say),
    stayTitle: word('stay'),
    stay: staysOf(report, say),
    flexTitle: word('flex'),
    flex: flexOf(report).map(({ name, cents }) => `${word(name)}: ${money(cents)}`),
    narrativeTitle: word('narrative'),
    narrative: report.narrative || word('nothingSaid'),
  }
}

const linesOnPaper = ({ lines, thresholdPercent }: Report, say: Say) => ({
  linesTitle: say.word('lines'),
  lineHeads: (['line', 'granted', 'realised', 'deviation', 'amount'] as const).map(say.word),
  lineCells: lines.flatMap((line) => lineCells(line, say)),
  threshold: `${say.word('threshold')}: ${say.percent(thresholdPercent / 100)}.`,
  explanationsTitle: say.word('explanations'),
  explanations: lines
    .filter(({ words }) => words !== '')
    .map(({ name, words }) => ({ name, words })),
})

function lineCells(line: ReportLine, say: Say): string[] {
  const { word, money } = say
  const { name, granted, grantedCents, realised, provenance } = line
  const done = realised === null ? word('unknown') : volumeOf(line, realised, say)
  return [
    name,
    volumeOf(line, granted, say),
    provenance === 'stated' ? `${done} (${word('stated')})` : done,
    deviationOf(line, say),
    money(grantedCents),
  ]
}

const volumeOf = ({ measure }: ReportLine, value: string, { word, money, number }: Say): string =>
  measure === 'euros' ? money(Number(value)) : `${number(Number(value))} ${word(measure)}`

function deviationOf({ deviationPercent, deviates }: ReportLine, { word, percent }: Say): string {
  const off = deviationPercent === null ? word('unknown') : percent(Number(deviationPercent) / 100)
  return deviates ? `${off} (${word('beyond')})` : off
}

const hoursOnPaper = ({ hours, deployment }: Report, say: Say) => ({
  hoursTitle: say.word('deployment'),
  hourHeads: (['role', ...hourKinds, 'all', 'noShows'] as const).map(say.word),
  hourCells: hours.flatMap((row) => [
    say.word(row.role),
    ...[...hourKinds.map((kind) => row[kind]), row.all, row.onNoShows].map(say.number),
  ]),
  pxqTitle: say.word('pxq'),
  pxq: [say.word('pxqWords'), ...hours.flatMap((row) => shareOf(row, say))],
  ofOrganisation: say.word('ofOrganisation'),
  deployment: deployment || say.word('nothingSaid'),
})

const shareOf = ({ role, shares }: Report['hours'][number], { word, percent }: Say) =>
  shares ? [`${word('pxqShare')}, ${word(role).toLowerCase()}: ${percent(shares.direct)}.`] : []
