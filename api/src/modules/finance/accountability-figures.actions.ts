import type { Act, Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { measureGiven, measureSpending } from '../flex-budget/index.ts'
import { measureWork, openIn } from '../monitor/index.ts'
import { countAsReadBy, measureHours } from '../safeguards/index.ts'
import { measureStays } from '../time-outs/index.ts'
import type { AccountabilityRow, Texts } from './accountability.queries.ts'
import { findTexts, listGrantedLines } from './accountability.queries.ts'
import { readFrozen, readGranted } from './accountability.rules.ts'
import type { Report } from './accountability-report.schema.ts'
import { findReport, listReportLines } from './accountability-reports.queries.ts'
import { boundsOf } from './bounds.rules.ts'
import type { GrantedLine, GrantWork } from './grant-realisation.rules.ts'
import { deviationPercent } from './grants.settings.ts'

type Because = 'period-to-come' | 'period-of-whole-months'
/** What is frozen beside the lines. */
type Content = Omit<Report, 'lines' | 'thresholdPercent'>

/** The report as it stands: of a draft from the daily work, in whole months, with what was written last. */
export async function composeReport(
  act: Act,
  row: AccountabilityRow & { id: string; version: number },
): Promise<{ report: Report; because: Because | null }> {
  const { tx, today, actor } = act
  const texts = await findTexts(tx, row.id, row.version)
  const granted = await listGrantedLines(tx, row)
  const of = { tx, programmeId: actor.programmeId }
  const thresholdPercent = await getSetting(of, deviationPercent, today)
  const bounds = boundsOf(row, { on: today, today, toTheDay: false })
  const said = { deployment: texts.deployment, narrative: texts.narrative }
  if ('because' in bounds) {
    const lines = linesOf(granted, { work: undefined, texts, thresholdPercent })
    return { report: { ...nothing, ...said, thresholdPercent, lines }, ...bounds }
  }
  const { work, ...measured } = await act.measure('monitor', (job) =>
    measureOf(job, { ...row, today, countedUntil: bounds.until }),
  )
  const lines = linesOf(granted, { work, texts, thresholdPercent })
  return { report: { ...measured, ...said, thresholdPercent, lines }, because: null }
}

const nothing = { countedUntil: null, persons: null, hours: [], stays: null, flex: null }

type Beside = { work: GrantWork | undefined; texts: Texts; thresholdPercent: number }

const linesOf = (granted: readonly GrantedLine[], { work, texts, thresholdPercent }: Beside) =>
  granted.map((line) =>
    readGranted(line, { work, written: texts.lines.get(line.code), thresholdPercent }),
  )

type Measured = Pick<AccountabilityRow, 'organisationId' | 'from' | 'until'> & {
  today: string
  countedUntil: string
}

async function measureOf(job: Tx, { organisationId, from, until, today, countedUntil }: Measured) {
  const period = { from, until: countedUntil }
  const { organisations } = await measureHours(job, period)
  const own = organisations.find((one) => one.organisationId === organisationId)
  const { spans } = await measureWork(job, period)
  const { stays, days } = await measureStays(job, { from, until, on: countedUntil, today })
  const spent = ofOne(await measureSpending(job, period), organisationId)
  const given = ofOne(await measureGiven(job, { from, until }), organisationId)
  const roles = [
    ['case_manager', own?.caseManagers],
    ['peer_expert', own?.peerExperts],
  ] as const
  const hours = roles.flatMap(([role, found]) => (found ? [hoursOf(role, found)] : []))
  const flexCents = spent?.spentCents ?? 0
  return {
    work: {
      caseManagerHours: allOf(hours, 'case_manager'),
      peerExpertHours: allOf(hours, 'peer_expert'),
      ...{ stays, stayDays: days, flexCents },
    },
    countedUntil,
    // A funder reads a band, whoever opens the report (product page: nothing about nineteen women).
    persons: countAsReadBy('policy_officer', {
      code: 'open',
      value: openIn(spans, period),
      band: null,
    }).band,
    hours,
    stays: { stays, days },
    flex: {
      givenCents: given?.givenCents ?? 0,
      spentCents: flexCents,
      unfundedCents: spent?.unfundedCents ?? 0,
    },
  }
}

const ofOne = <T extends { organisationId: string }>(rows: readonly T[], organisationId: string) =>
  rows.find((row) => row.organisationId === organisationId)

type Hours = Report['hours'][number]
type Deployed = Omit<Hours, 'role' | 'all'> & { total: number }

// Without the hours per case: divided into all of them they are the cases.
function hoursOf(role: Hours['role'], deployed: Deployed): Hours {
  const { direct, indirect, travel, thirdParties, withoutCase, onNoShows, shares, total } = deployed
  const kinds = { direct, indirect, travel, thirdParties, withoutCase }
  return { role, ...kinds, onNoShows, shares, all: Math.round((total + withoutCase) * 100) / 100 }
}

const allOf = (hours: readonly Hours[], role: Hours['role']) =>
  hours.find((one) => one.role === role)?.all ?? 0

/** The report as it was submitted. @returns undefined while none was */
export async function openReport(tx: Tx, accountabilityId: string) {
  const found = await findReport(tx, accountabilityId)
  if (found === undefined) return undefined
  const { id, nth, thresholdPercent, content, submittedOn } = found
  const lines = (await listReportLines(tx, id)).map((line) => readFrozen(line, thresholdPercent))
  const report: Report = { ...(JSON.parse(content) as Content), thresholdPercent, lines }
  return { nth, submittedOn, report }
}

/** What is kept of a report beside its lines. */
export function contentOf({ lines: _, thresholdPercent: __, ...content }: Report): string {
  return JSON.stringify(content satisfies Content)
}
