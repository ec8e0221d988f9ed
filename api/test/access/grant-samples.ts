import { addDays } from '../../src/platform/clock/index.ts'
import type { Hand, Sample } from './sample.ts'

const once = { about: 'programme' } as const
const headers = { 'if-match': '"1"' }
// Of nothing: who may read it passes the gate and finds none.
const ofNothing: Sample = {
  ...once,
  params: ({ nobodys }: Hand) => ({ grantId: nobodys }),
  passesAs: [404],
}
const on = '2024-01-08'
const application = () => ({
  name: 'Tried',
  about: '',
  from: '2024-01-01',
  until: '2024-12-31',
  budgetVersionId: null,
  lines: [],
})
// No two of one organisation on one day.
let nth = 0
const aDay = () => {
  const day = addDays('2040-01-01', nth++)
  return { from: day, until: day }
}

/** Grants from application to settlement. */
export const grantSamples: Record<string, Sample> = {
  listGrants: once,
  openGrant: {
    ...once,
    body: ({ actor }) => ({
      ...application(),
      ...aDay(),
      organisationId: actor.organisationId,
    }),
  },
  getGrant: ofNothing,
  getGrantRealisation: ofNothing,
  saveGrant: { ...ofNothing, headers, body: application },
  stepGrant: { ...ofNothing, headers, body: () => ({ kind: 'apply', on, reason: '' }) },
  awardGrant: {
    ...ofNothing,
    headers,
    body: () => ({
      ...{ on, reason: 'as it was decided', accountabilityBy: '2025-03-31' },
      ...{ lines: [], conditions: [], instalments: [], dues: [] },
    }),
  },
  decideGrant: {
    ...ofNothing,
    headers,
    body: () => ({ kind: 'refuse', on, reason: 'as it was decided' }),
  },
  settleGrant: {
    ...ofNothing,
    headers,
    body: () => ({ on, reason: 'as it was decided', settledCents: 100 }),
  },
  payGrantInstalment: {
    ...ofNothing,
    params: ({ nobodys }) => ({ grantId: nobodys, instalmentId: nobodys }),
    headers,
    body: () => ({ what: 'paid', on }),
  },
  fulfilGrantDue: {
    ...ofNothing,
    params: ({ nobodys }) => ({ grantId: nobodys, dueId: nobodys }),
    headers,
    body: () => ({ on }),
  },
}
