import { addDays } from '../../platform/language/reckoning.ts'

/** What a person filters by, and the kinds of facts behind it. */
export const timelineGroups = {
  contacts: [
    'contact-recorded',
    'note-shared',
    'note-sharing-withdrawn',
    'message-came',
    'message-noted',
  ],
  bridges: ['bridge-begun', 'bridge-ended'],
  money: [
    'flex-expense-planned',
    'flex-expense-asked',
    'flex-expense-approved',
    'flex-expense-declined',
    'flex-expense-withdrawn',
    'flex-expense-spent',
    'flex-expense-unfunded',
    'flex-expense-decided',
    'flex-expense-corrected',
  ],
  'time-outs': [
    'time-out-requested',
    'time-out-approved',
    'time-out-declined',
    'time-out-cancelled',
    'time-out-reserved',
    'time-out-moved',
    'time-out-arrived',
    'time-out-arrival-taken-back',
    'time-out-returned',
    'time-out-ended-early',
    'time-out-departure-taken-back',
    'time-out-not-arrived',
    'time-out-overstay-authorised',
    'time-out-evaluated',
  ],
  plan: [
    'assessment-recorded',
    'goal-set',
    'goal-reached',
    'goal-dropped',
    'goal-waived',
    'action-done',
    'action-dropped',
  ],
  course: [
    'case-opened',
    'phase-changed',
    'continuation-decided',
    'stability-changed',
    'case-closed',
    'case-reopened',
  ],
  people: [
    'responsibility-began',
    'responsibility-ended',
    'introduction-took-place',
    'assigned',
    'unassigned',
    'emergency-transfer-requested',
    'emergency-transfer-done',
    'handover-proposed',
    'handover-accepted',
    'handover-introduced',
    'handover-completed',
    'handover-declined',
    'handover-withdrawn',
    'handover-expired',
    'absence-planned',
    'late-write-recorded',
    'late-write-returned',
  ],
  escalations: [
    'escalation-asked',
    'escalation-raised',
    'escalation-risen',
    'escalation-answered',
    'escalation-decided',
    'escalation-lowered',
    'escalation-withdrawn',
    'case-shared',
    'case-share-withdrawn',
  ],
  meetings: [
    'case-discussed',
    'minutes-corrected',
    'minutes-shared',
    'minutes-share-withdrawn',
    'decision-made',
    'decision-settled',
  ],
  referrals: [
    'referral-asked',
    'referral-waiting',
    'referral-started',
    'referral-ended',
    'referral-refused',
  ],
  whereabouts: ['whereabouts-known', 'whereabouts-ended'],
  safety: [
    'safety-plan-reviewed',
    'incident-recorded',
    'incident-ended',
    'missing-opened',
    'missing-ended',
    'sleeping-place-recorded',
    'sleeping-place-handled',
    'death-recorded',
    'death-confirmed',
    'death-undone',
  ],
  voice: [
    'complaint-received',
    'complaint-heard',
    'complaint-answered',
    'worker-refused',
    'worker-refusal-ended',
    'rating-given',
  ],
  privacy: [
    'consent-recorded',
    'consent-withdrawn',
    'emergency-access-opened',
    'emergency-access-ended',
  ],
} as const

export type TimelineGroup = keyof typeof timelineGroups

export const groupNames = Object.keys(timelineGroups) as TimelineGroup[]

/** The kinds to ask for; no group chosen is everything. */
export const kindsOf = (groups: readonly TimelineGroup[]): string[] =>
  groups.flatMap((group) => [...timelineGroups[group]])

export const periods = ['all', '28', '91', '365'] as const
export type Period = (typeof periods)[number]

/** The first day of a period that ends today. @returns `YYYY-MM-DD`, or empty for everything */
export function firstDay(period: Period, today: string): string {
  if (period === 'all') return ''
  return addDays(today, -Number(period))
}
