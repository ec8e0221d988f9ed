/** Every kind of signal, in the order in which it comes before another of the same urgency: her safety
 *  first. A code is stable: what was put off is remembered under it. */
export const kinds = [
  'missing',
  'message-in-danger',
  'death-to-confirm',
  'incident-open',
  'out-of-sight',
  'whereabouts-review',
  'handover-late',
  'handover-fell-through',
  'handover-to-answer',
  'escalation-risen',
  'escalation-to-answer',
  'policy-question-waiting',
  'escalation-answered',
  'message-waiting',
  'time-out-overstay',
  'time-out-crisis-undecided',
  'not-warm',
  'late-write-waiting',
  'transfer-to-confirm',
  'closure-to-confirm',
  'time-out-to-decide',
  'time-out-departure-today',
  'time-out-not-come',
  'complaint-open',
  'sight-attention',
  'safety-plan-review',
  'referral-waiting',
  'assessment-overdue',
  'action-overdue',
  'decision-due',
  'assessment-due',
  'time-out-evaluation-due',
  'municipal-request-due',
  'consent-ending',
  'emergency-access-to-review',
  'confirmation-waiting',
  'account-left-over',
  'membership-ending',
  'capacity-exceeded',
  'vacancy-late',
  'hours-ending',
  'vacancy-due',
  'flex-unfunded',
  'flex-approval-waiting',
  'flex-receipt-missing',
  'time-out-quota-nearly-used',
  'flex-nearly-empty',
  'flex-period-ending',
  'supervision-lapsed',
  'work-guidance-lapsed',
  'agreement-review',
  'network-quiet',
] as const
export type Kind = (typeof kinds)[number]

/** Where it is done; the web knows the way to each. */
export const screens = [
  'case',
  'log-contact',
  'plan',
  'assessment',
  'handover',
  'handovers',
  'escalation',
  'meeting',
  'referral',
  'supervision',
  'consents',
  'emergency-access',
  'confirmations',
  'person',
  'network',
  'municipal-requests',
  'flex-budget',
  'staffing',
  'time-outs',
  'policy-questions',
] as const
export type Screen = (typeof screens)[number]

export const urgencies = ['pressing', 'this-week', 'ahead'] as const
export type Urgency = (typeof urgencies)[number]

/** Whom it is about: her case, an aanmelding, a reference of an officer, a colleague, an organisation,
 *  or a topic that is about nobody. */
export const subjects = [
  'case',
  'referral',
  'reference',
  'person',
  'organisation',
  'topic',
] as const

/** Why it is put off, in words that tell nothing of her. */
export const reasons = [
  'appointment-made',
  'answer-awaited',
  'at-her-pace',
  'colleague-on-it',
  'not-now',
] as const
