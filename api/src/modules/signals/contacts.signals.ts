import { addDays, dayOf } from '../../platform/clock/index.ts'
import { getOutOfSight, listWaitingMessages, listWhereaboutsToReview } from '../contacts/index.ts'
import type { Raised, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

type Found = Awaited<ReturnType<typeof getOutOfSight>>['items'][number]

/** Who is out of sight or nearly so: no timer and no closing takes one off, only speaking with her. */
const sight: Source = {
  access: 'sight:read',
  norms: { 'out-of-sight': ['sight.signal-days'], 'sight-attention': ['sight.attention-days'] },
  raise: async (act) =>
    (await getOutOfSight(act)).items.map((found) =>
      lost(found, addDays(act.today, -found.daysCounted)),
    ),
}

const lost = (found: Found, sinceOn: string): Raised => ({
  kind: found.state === 'out-of-sight' ? 'out-of-sight' : 'sight-attention',
  entityId: found.caseId,
  about: ofCase(found),
  sinceOn,
  dueOn: null,
  urgency: found.state === 'out-of-sight' ? 'pressing' : 'this-week',
  next: { screen: found.closed ? 'case' : 'log-contact', caseId: found.caseId },
})

/** It was known where she stays, until a day on which somebody looks again. */
const whereabouts: Source = {
  access: 'whereabouts:read',
  norms: { 'whereabouts-review': [] },
  raise: async (act) =>
    (await listWhereaboutsToReview(act)).map(({ id, reviewOn, ...of }) => ({
      kind: 'whereabouts-review',
      entityId: id,
      about: ofCase(of),
      sinceOn: null,
      dueOn: reviewOn,
      urgency: urgencyBy(reviewOn, act.today),
      next: { screen: 'case', caseId: of.caseId },
    })),
}

/** De Cirkel sent a message about her: only that her case manager takes note of it ends it. */
const messages: Source = {
  access: 'case-messages:read',
  norms: { 'message-in-danger': [], 'message-waiting': [] },
  raise: async (act) =>
    (await listWaitingMessages(act)).map(({ id, basis, cameAt, ...of }) => ({
      kind: basis === 'danger' ? 'message-in-danger' : 'message-waiting',
      entityId: id,
      about: ofCase(of),
      sinceOn: dayOf(cameAt),
      dueOn: null,
      urgency: basis === 'danger' ? 'pressing' : 'this-week',
      next: { screen: 'case', caseId: of.caseId },
    })),
}

export const contactSignals: readonly Source[] = [sight, whereabouts, messages]
