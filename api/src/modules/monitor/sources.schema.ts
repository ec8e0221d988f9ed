/** From which facts figures come, by what they tell of. What a source has never told of is not nought: it is
 *  not known. */
export const kindsOf = {
  course: [
    'case-opened',
    'case-closed',
    'case-reopened',
    'continuation-decided',
    'responsibility-began',
    'introduction-took-place',
  ],
  contacts: ['contact-recorded', 'contact-corrected'],
  hours: ['hours-recorded', 'hours-corrected'],
  assessments: ['assessment-recorded'],
  sight: ['whereabouts-known', 'whereabouts-ended', 'death-confirmed', 'death-undone'],
  stays: [
    'time-out-requested',
    'time-out-approved',
    'time-out-declined',
    'time-out-cancelled',
    'time-out-not-arrived',
    'time-out-arrived',
    'time-out-arrival-taken-back',
    'time-out-returned',
    'time-out-ended-early',
    'time-out-departure-taken-back',
  ],
  'flex-budget': [
    'flex-budget-moved',
    'flex-expense-spent',
    'flex-expense-unfunded',
    'flex-expense-decided',
    'flex-expense-corrected',
  ],
  handovers: ['handover-proposed', 'handover-declined', 'handover-withdrawn', 'handover-expired'],
  'referrals-in': ['referral-in-received', 'referral-in-not-started'],
  referrals: [
    'referral-asked',
    'referral-waiting',
    'referral-started',
    'referral-ended',
    'referral-refused',
  ],
  bridges: ['bridge-begun', 'bridge-ended'],
  escalations: [
    'escalation-asked',
    'escalation-raised',
    'escalation-risen',
    'escalation-answered',
    'escalation-decided',
    'escalation-lowered',
    'escalation-withdrawn',
  ],
  meetings: ['meeting-held', 'decision-made', 'decision-settled'],
  requests: ['municipal-request-asked', 'municipal-request-answered'],
  note: ['safeguard-measured'],
} as const satisfies Record<string, readonly string[]>

export type FactSource = keyof typeof kindsOf

/** The facts that tell of events which somebody can write down later. */
export const factSources = Object.keys(kindsOf) as FactSource[]

/** Every source: the facts, the registers behind their wall, what was granted, and what stands now. */
export const sources = [...factSources, 'drop-in', 'zone', 'quota', 'signals'] as const
export type Source = (typeof sources)[number]
