import { listAgreementsToReview, listGoneQuiet, listOpenRequests } from '../network/index.ts'
import type { Source } from './raised.rules.ts'
import { urgencyBy } from './raised.rules.ts'

const screen = { screen: 'network' } as const

/** Nobody has spoken with an organisation of the network for too long. */
const quiet: Source = {
  access: 'network:write',
  norms: { 'network-quiet': ['network.quiet-after-days'] },
  raise: async (act) =>
    (await listGoneQuiet(act)).map(({ id, name, sinceOn }) => ({
      kind: 'network-quiet',
      entityId: id,
      about: { what: 'topic', name },
      sinceOn,
      dueOn: null,
      urgency: 'this-week',
      next: screen,
    })),
}

/** The day has come on which an agreement is looked at again. */
const agreements: Source = {
  access: 'network:review',
  norms: { 'agreement-review': [] },
  raise: async (act) =>
    (await listAgreementsToReview(act)).map(({ id, name, reviewOn }) => ({
      kind: 'agreement-review',
      entityId: id,
      about: { what: 'topic', name },
      sinceOn: null,
      dueOn: reviewOn,
      urgency: urgencyBy(reviewOn, act.today),
      next: screen,
    })),
}

/** The municipality asked something and has no answer yet. */
const requests: Source = {
  access: 'municipal-requests:write',
  norms: { 'municipal-request-due': [] },
  raise: async (act) =>
    (await listOpenRequests(act)).map(({ id, askedBy, dueOn }) => ({
      kind: 'municipal-request-due',
      entityId: id,
      about: { what: 'topic', name: askedBy },
      sinceOn: null,
      dueOn,
      urgency: urgencyBy(dueOn, act.today),
      next: { screen: 'municipal-requests' },
    })),
}

export const networkSignals: readonly Source[] = [quiet, agreements, requests]
