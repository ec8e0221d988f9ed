import type { LinkProps } from '@tanstack/react-router'
import type { Signal } from './signals.api.ts'

type Next = Signal['next']
type Way = Pick<LinkProps, 'to' | 'params'>

const ofCase = (to: string) => (next: Next) =>
  ({ to, params: { caseId: next.caseId ?? '' } }) as Way

/** The way to the screen where it is done. */
const ways: Record<Next['screen'], (next: Next) => Way> = {
  case: ofCase('/cases/$caseId'),
  'log-contact': ofCase('/cases/$caseId/log-contact'),
  plan: ofCase('/cases/$caseId/plan'),
  assessment: ofCase('/cases/$caseId/assessment'),
  handover: ({ caseId, id }) =>
    ({
      to: '/cases/$caseId/handovers/$handoverId',
      params: { caseId: caseId ?? '', handoverId: id ?? '' },
    }) as Way,
  handovers: () => ({ to: '/handovers' }),
  escalation: ({ caseId, id }) =>
    ({
      to: '/cases/$caseId/escalations/$escalationId',
      params: { caseId: caseId ?? '', escalationId: id ?? '' },
    }) as Way,
  meeting: ({ id }) => ({ to: '/meetings/$meetingId', params: { meetingId: id ?? '' } }) as Way,
  referral: ({ id }) =>
    ({ to: '/referrals-in/$referralId', params: { referralId: id ?? '' } }) as Way,
  supervision: () => ({ to: '/supervision' }),
  consents: () => ({ to: '/consents' }),
  'emergency-access': ({ id }) =>
    ({
      to: '/emergency-accesses/$emergencyAccessId',
      params: { emergencyAccessId: id ?? '' },
    }) as Way,
  confirmations: () => ({ to: '/confirmations' }),
  'flex-budget': () => ({ to: '/flex-budget' }),
  staffing: () => ({ to: '/staffing' }),
  person: ({ id }) => ({ to: '/people/$personId', params: { personId: id ?? '' } }) as Way,
  network: () => ({ to: '/network' }),
  'time-outs': () => ({ to: '/time-outs' }),
  'policy-questions': () => ({ to: '/escalations' }),
  'municipal-requests': () => ({ to: '/municipal-requests' }),
  knowledge: () => ({ to: '/knowledge' }),
  'knowledge-article': ({ id }) =>
    ({ to: '/knowledge/$articleId', params: { articleId: id ?? '' } }) as Way,
  edition: ({ id }) => ({ to: '/publications/$editionId', params: { editionId: id ?? '' } }) as Way,
  grant: ({ id }) => ({ to: '/grants/$grantId', params: { grantId: id ?? '' } }) as Way,
  'zone-application': ({ id }) =>
    ({
      to: '/zone-registrations/$applicationId',
      params: { applicationId: id ?? '' },
    }) as Way,
}

/** Whether this role can write there; who only watches opens the case. */
export function wayTo({ next }: Signal, own: boolean): Way {
  const writes: readonly Next['screen'][] = ['log-contact', 'plan', 'assessment']
  const screen = !own && writes.includes(next.screen) ? 'case' : next.screen
  return ways[screen](next)
}
