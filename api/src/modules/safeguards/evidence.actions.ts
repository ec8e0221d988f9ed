import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { addDays, dayOf, startOfDay } from '../../platform/clock/index.ts'
import { sightOf } from '../cases/index.ts'
import { caseDaysIn } from '../monitor/index.ts'
import { tenths } from './case-management.rules.ts'
import {
  listContinued,
  listDeployment,
  listInSight,
  listResponsibility,
} from './evidence.queries.ts'
import type { Evidence, EvidenceItem } from './evidence.schema.ts'
import type { Terms } from './figures.rules.ts'
import { hoursOnCase } from './hours.actions.ts'
import type { CaseFigureCode } from './safeguards.schema.ts'
import { readTerms, sightTerms } from './terms.actions.ts'

/** The cases behind a figure, as far as the actor may see them; each woman on it is named for the
 *  audit. Read under row security, so that it never shows more than the case itself would. */
export async function getEvidence(act: Act, figure: CaseFigureCode): Promise<Evidence> {
  const terms = await readTerms(act)
  const found = await sources[figure](act, terms)
  act.concerns(...found.map(({ subjectId, caseId: entityId }) => ({ subjectId, entityId })))
  return {
    figure,
    asOf: act.today,
    reach: relationsOf(act.actor.role, 'case-core', 'read')[0] as Evidence['reach'],
    period: figure === 'hours-per-case' ? terms.period : null,
    items: found.map(({ subjectId: _, ...item }) => item),
  }
}

type Found = EvidenceItem & { subjectId: string }
type Source = (act: Act, terms: Terms) => Promise<Found[]>

const sources: Record<CaseFigureCode, Source> = {
  'one-responsible': async ({ tx }) =>
    (await listResponsibility(tx)).map(({ introducedAt, since, ...row }) => ({
      ...item(row, since === null ? 'nobody' : warmth(introducedAt)),
      since: since && dayOf(since),
    })),

  continued: async ({ tx }, { safeguardingFrom }) =>
    (await listContinued(tx, dayAfter(safeguardingFrom))).map(
      ({ closedOutOfSight, openedAt, closedAt, ...row }) => ({
        ...item(row, closedAt === null ? 'open' : closing(closedOutOfSight)),
        since: dayOf(closedAt ?? openedAt),
      }),
    ),

  'hours-per-case': async ({ tx }, { period }) => {
    const moments = { start: startOfDay(period.from), end: dayAfter(period.until) }
    const byCase = Map.groupBy(await listDeployment(tx, moments), ({ caseId }) => caseId)
    return [...byCase.values()].flatMap((spans) => describeHours(spans, period) ?? [])
  },

  'in-sight': async ({ tx }, terms) =>
    (await listInSight(tx)).map(({ isOpen, readable, openedAt, ...row }) => {
      if (!readable) return item(row, 'withheld')
      const { state, daysSinceSpoken } = sightOf({ ...row, openedAt }, sightTerms(terms))
      return { ...item(row, isOpen ? state : 'closed-out-of-sight'), days: daysSinceSpoken }
    }),
}

type Hours = Awaited<ReturnType<typeof listDeployment>>[number]

// A case that was reopened in the period has two openings and one total.
function describeHours(spans: readonly Hours[], period: Terms['period']): Found | undefined {
  const [first] = spans
  const days = caseDaysIn(spans, period)
  if (first === undefined || days === 0) return undefined
  if (!first.readable) return item(first, 'withheld')
  const { perCasePerWeek } = hoursOnCase(first, days)
  return {
    ...item(first, 'measured'),
    hours: perCasePerWeek === null ? null : tenths(perCasePerWeek),
  }
}

type Named = Pick<Found, 'caseId' | 'subjectId' | 'number' | 'alias'>

function item(
  { caseId, subjectId, number, alias }: Named,
  standing: EvidenceItem['standing'],
): Found {
  return { caseId, subjectId, number, alias, standing, since: null, days: null, hours: null }
}

const warmth = (introducedAt: Date | null) => (introducedAt === null ? 'not-warm' : 'responsible')
const closing = (outOfSight: boolean) => (outOfSight ? 'closed-out-of-sight' : 'closed')
const dayAfter = (day: string) => startOfDay(addDays(day, 1))
