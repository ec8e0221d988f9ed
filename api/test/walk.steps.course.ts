import type { Step } from './walk.ts'
import { step, today } from './walk.ts'

const noMinutes = { directMinutes: 0, indirectMinutes: 0, travelMinutes: 0, thirdPartyMinutes: 0 }
const domains = [
  ...['finances', 'work-and-education', 'daytime', 'housing', 'domestic-relations'],
  ...['mental-health', 'physical-health', 'substance-use', 'basic-adl', 'instrumental-adl'],
  ...['social-network', 'participation', 'justice'],
]
/** Every side of life, scored alike. */
export const scores = (score: number) =>
  domains.map((domain) => ({ domain, score, reason: 'as it seemed' }))

/** How she comes in, and the course of her case. */
export const course: Step[] = [
  step('referral-in-received', 'peer', 'post /referrals-in', {
    ...{ body: { source: 'street', receivedOn: '2024-01-02' }, as: 'referral' },
  }),
  step('referral-in-attempted', 'coordinator', 'post /referrals-in/:referral/attempts', {
    ...{ body: { attemptedAt: '2024-01-05T10:00:00Z', outcome: 'attempted' }, version: 1 },
  }),
  step('case-opened responsibility-began', 'coordinator', 'post /referrals-in/:referral/_start', {
    body: ({ manager }) => ({ responsibleMembershipId: manager }),
    ...{ version: 1, as: 'started' },
  }),
  step('', 'peer', 'post /referrals-in', { body: { source: 'street' }, as: 'other' }),
  step('referral-in-not-started', 'coordinator', 'post /referrals-in/:other/_not-start', {
    ...{ body: { reason: 'elsewhere-in-care' }, version: 1 },
  }),
  step('stability-changed', 'manager', 'post /cases/:case/_change-stability', {
    ...{ body: { stability: 'fragile' }, version: 1 },
  }),
  step('continuation-decided', 'manager', 'post /cases/:case/_decide-continuation', {
    ...{ body: { needed: true, reason: 'not stable yet' }, version: 2 },
  }),
  step('phase-changed', 'manager', 'post /cases/:case/_change-phase', {
    ...{ body: { phase: 'stable', reason: 'rest' }, version: 3 },
  }),
  step('assigned', 'manager', 'post /cases/:case/assignments', {
    body: ({ successor }) => ({ membershipId: successor, kind: 'second' }),
    as: 'assignment',
  }),
  step('unassigned', 'manager', 'delete /cases/:case/assignments/:assignment'),
]

/** Contacts, hours, how she is doing, and where she stays. */
export const work: Step[] = [
  step('contact-recorded', 'manager', 'post /cases/:case/contacts', {
    body: { ...noMinutes, outcome: 'spoken', directMinutes: 30, note: 'at the bridge' },
    as: 'contact',
  }),
  step('contact-corrected', 'manager', 'post /contacts/:contact/_correct', {
    body: { ...noMinutes, outcome: 'spoken', occurredAt: '2024-01-05T10:00:00Z' },
    version: 1,
  }),
  step('', 'peer', 'post /cases/:case/peer-notes', { body: { text: 'she laughed' }, as: 'note' }),
  step('note-shared', 'peer', 'post /cases/:case/peer-notes/:note/_share'),
  step('note-sharing-withdrawn', 'peer', 'post /cases/:case/peer-notes/:note/_withdraw'),
  step('hours-recorded', 'manager', 'post /hours', {
    ...{ body: { workedOn: '2024-01-05', kind: 'team', minutes: 60 }, as: 'hours' },
  }),
  step('hours-corrected', 'manager', 'post /hours/:hours/_correct', {
    ...{ body: { workedOn: '2024-01-05', kind: 'team', minutes: 45 }, version: 1 },
  }),
  step('assessment-recorded', 'manager', 'post /cases/:case/assessments', {
    body: ({ programme }) => ({
      ...{ kind: 'start', assessedOn: '2023-12-01', instrumentId: programme, domains: scores(2) },
    }),
  }),
  step('assessment-recorded', 'manager', 'post /cases/:case/assessments', {
    body: ({ programme }) => ({
      ...{ kind: 'periodic', assessedOn: today, instrumentId: programme, domains: scores(3) },
    }),
  }),
  step('goal-set', 'manager', 'post /cases/:case/goals', {
    ...{ body: { domain: 'housing', text: 'a place of her own' }, as: 'goal' },
  }),
  step('', 'manager', 'post /goals/:goal/actions', {
    body: ({ manager }) => ({ text: 'call', ownerMembershipId: manager, dueOn: '2024-02-01' }),
    as: 'action',
  }),
  step('action-done', 'manager', 'post /actions/:action/_finish', { version: 1 }),
  step('', 'manager', 'post /goals/:goal/actions', {
    body: ({ manager }) => ({ text: 'write', ownerMembershipId: manager, dueOn: '2024-02-01' }),
    as: 'other',
  }),
  step('action-dropped', 'manager', 'post /actions/:other/_drop', { version: 1 }),
  step('goal-reached', 'manager', 'post /goals/:goal/_reach', { version: 1 }),
  step('', 'manager', 'post /cases/:case/goals', {
    ...{ body: { domain: 'daytime', text: 'a day' }, as: 'second' },
  }),
  step('goal-dropped', 'manager', 'post /goals/:second/_drop', { version: 1 }),
  step('goal-waived', 'manager', 'post /cases/:case/goal-waivers', {
    body: { domain: 'finances', reason: 'too early' },
  }),
  step('whereabouts-known', 'manager', 'post /cases/:case/whereabouts', {
    ...{ body: { kind: 'hospital', fromOn: '2024-01-05', reviewOn: '2024-02-05' }, as: 'there' },
  }),
  step('whereabouts-ended', 'manager', 'post /whereabouts/:there/_end', { version: 1 }),
  step('bridge-begun', 'peer', 'post /cases/:case/bridges', {
    ...{ body: { fromPlace: 'street', toCare: 'housing', begunOn: today }, as: 'bridge' },
  }),
  step('bridge-ended', 'peer', 'post /cases/:case/bridges/:bridge/_end', {
    ...{ body: { outcome: 'kept', endedOn: today }, version: 1 },
  }),
]
