import type { Role } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { Told } from './assessments.actions.ts'
import type { AssessmentRow } from './assessments.queries.ts'
import {
  findCaseOfAssessment,
  listAssessments,
  listSpans,
  toldPlace,
} from './assessments.queries.ts'
import type { Assessment, AssessmentList } from './assessments.schema.ts'
import { getCurrentInstrument } from './instruments.actions.ts'
import type { Terms } from './plans.rules.ts'
import { countingOf, courseOf, dueOf, improvementOf } from './plans.rules.ts'
import { intervalMonths, startDays, windowDays } from './plans.settings.ts'

/** Every assessment of a case, the latest first, how each domain went and what is due; reasons and
 *  her own words for who may read them. @throws notFound */
export async function getAssessmentsOf(act: Act, caseId: string): Promise<AssessmentList> {
  await reachCase(act, 'assessments:read', { caseId })
  const rows = await listAssessments(act.tx, caseId)
  const items = (await Promise.all(rows.map((row) => describe(act, row, rows)))).toReversed()
  const { course, improvement, due } = await getStanding(act, caseId, rows)
  return { items, course, improvement, due }
}

/** One assessment. @throws notFound */
export async function getAssessment(act: Act, id: string): Promise<Assessment> {
  const caseId = await findCaseOfAssessment(act.tx, id)
  if (caseId === undefined) throw notFound()
  await reachCase(act, 'assessments:read', { caseId, entityId: id })
  const rows = await listAssessments(act.tx, caseId)
  const row = rows.find((one) => one.id === id)
  if (!row) throw notFound()
  return describe(act, row, rows)
}

/** How she stands: the course of each domain of today's instrument, *lotsverbetering*, and when the
 *  next assessment is due; null while the case is closed. */
export async function getStanding(act: Act, caseId: string, rows: readonly AssessmentRow[]) {
  const instrument = await getCurrentInstrument(act)
  const counting = countingOf(rows)
  const codes = instrument.domains.map(({ code }) => code)
  const course = courseOf(counting, codes)
  const span = (await listSpans(act.tx, caseId)).at(-1)
  const openedOn = span && span.closedAt === null ? dayOf(span.openedAt) : undefined
  const last = counting.at(-1)?.assessedOn
  return {
    instrument,
    course,
    improvement: improvementOf(course, counting.at(-1)?.lowest ?? instrument.lowest),
    due:
      openedOn === undefined
        ? null
        : dueOf(
            { openedOn, lastOn: last !== undefined && last >= openedOn ? last : undefined },
            { terms: await getTerms(act), today: act.today },
          ),
  }
}

/** The terms of assessments as they hold today. */
export const getTerms = ({ tx, actor, today }: Act): Promise<Terms> =>
  getAssessmentTerms({ tx, programmeId: actor.programmeId }, today)

/** The same for a job of one programme. */
export async function getAssessmentTerms(
  asking: { tx: Act['tx']; programmeId: string },
  today: string,
): Promise<Terms> {
  return {
    intervalMonths: await getSetting(asking, intervalMonths, today),
    windowDays: await getSetting(asking, windowDays, today),
    startDays: await getSetting(asking, startDays, today),
  }
}

async function describe(act: Act, row: AssessmentRow, rows: readonly AssessmentRow[]) {
  const { sealed, scores, ownScores, name, role, ...head } = row
  const told: Told = sealed ? JSON.parse(await act.vault.open(sealed, toldPlace(row))) : {}
  const { lowest: _, highest: __, ...known } = head
  return {
    ...known,
    kind: row.kind as Assessment['kind'],
    recordedAt: row.recordedAt.toISOString(),
    by: { name, role: role as Role },
    corrected: rows.some(({ correctsId }) => correctsId === row.id),
    domains: Object.entries(scores).map(([domain, score]) => ({
      domain,
      score,
      reason: told[domain]?.reason ?? null,
      ownScore: ownScores?.[domain] ?? null,
      ownWords: told[domain]?.words ?? null,
    })),
  }
}
