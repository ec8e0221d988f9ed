import { dayOf } from '../../platform/clock/index.ts'
import { getSafetyOpen, getWaitingDeaths } from '../safety/index.ts'
import type { Raised, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

/** She is missing, steps after violence are not taken, or her plan is to be looked at again. */
const safety: Source = {
  access: 'safety:read',
  norms: { missing: [], 'incident-open': [], 'safety-plan-review': [] },
  raise: async (act) =>
    (await getSafetyOpen(act)).items.flatMap((open) => {
      const { caseId, missingSince, incidentsSince, planReviewOn } = open
      const next = { screen: 'case', caseId } as const
      const of = { entityId: caseId, about: ofCase(open), next }
      const raised: Raised[] = []
      const now = { ...of, dueOn: null, urgency: 'pressing' } as const
      if (missingSince !== null) raised.push({ ...now, kind: 'missing', sinceOn: missingSince })
      if (incidentsSince !== null)
        raised.push({ ...now, kind: 'incident-open', sinceOn: incidentsSince })
      if (planReviewOn !== null)
        raised.push({
          ...of,
          kind: 'safety-plan-review',
          sinceOn: null,
          dueOn: planReviewOn,
          urgency: urgencyBy(planReviewOn, act.today),
        })
      return raised
    }),
}

/** Somebody says that she died: for whoever can be the second person, until one confirms it or it is undone. */
const deaths: Source = {
  access: 'deaths:review',
  norms: { 'death-to-confirm': [] },
  raise: async (act) =>
    (await getWaitingDeaths(act)).items
      .filter(({ confirm }) => confirm.allowed)
      .map(({ id, recordedAt, ...of }) => ({
        kind: 'death-to-confirm',
        entityId: id,
        about: ofCase(of),
        sinceOn: dayOf(new Date(recordedAt)),
        dueOn: null,
        urgency: 'pressing',
        next: { screen: 'case', caseId: of.caseId },
      })),
}

export const safetySignals: readonly Source[] = [safety, deaths]
