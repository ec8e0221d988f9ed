import type { Step } from './walk.ts'
import { step, today } from './walk.ts'

const quota = { stays: 40, days: 560, provenance: 'stated', source: 'the note' }
const stay = { aim: 'rest', exceptionReason: 'danger' }
const spent = { kind: 'spent', onDay: '2024-01-05', category: 'food', aim: 'need' }
const question = { question: 'who has a room', tried: 'all of them', stuckSince: '2024-01-02' }
const meeting = { plannedOn: today, fromTime: '10:00', minutes: 60, about: 'her' }
const escalation = 'post /cases/:case/escalations'

/** What goes up, and what is decided together. */
export const upwards: Step[] = [
  step('escalation-asked', 'manager', escalation, {
    ...{ body: { ...question, level: 'coordinator' }, as: 'up' },
  }),
  step('escalation-raised', 'coordinator', `${escalation}/:up/_raise`, { body: {}, version: 1 }),
  step('', 'manager', 'post /cases/:case/consents', {
    body: {
      ...{ purpose: 'safety-house-sharing', ground: 'consent', basis: 'said so' },
      ...{ fromOn: '2024-01-01', untilOn: '2024-06-01' },
    },
  }),
  step('case-shared', 'manager', `${escalation}/:up/shares`, {
    body: ({ director }) => ({
      ...{ toMembershipId: director, parts: ['last-contacts'], untilOn: '2024-02-01' },
    }),
    as: 'share',
  }),
  step('case-share-withdrawn', 'manager', 'post /cases/:case/shares/:share/_withdraw', {
    version: 1,
  }),
  step('escalation-decided', 'director', `${escalation}/:up/_answer`, {
    ...{ body: { kind: 'decided', words: 'so be it', backDownOn: '2024-02-01' }, version: 2 },
  }),
  step('escalation-lowered', 'manager', `${escalation}/:up/_lower`, { body: {}, version: 3 }),
  step('', 'manager', escalation, {
    ...{ body: { ...question, level: 'coordinator' }, as: 'second' },
  }),
  step('escalation-answered', 'coordinator', `${escalation}/:second/_answer`, {
    ...{ body: { kind: 'answered', words: 'ask there', backDownOn: '2024-02-01' }, version: 1 },
  }),
  step('', 'manager', `${escalation}/:second/_lower`, { body: {}, version: 2 }),
  step('', 'manager', escalation, {
    ...{ body: { ...question, level: 'coordinator' }, as: 'third' },
  }),
  step('escalation-withdrawn', 'manager', `${escalation}/:third/_withdraw`, { version: 1 }),
  step('', 'coordinator', 'post /meetings', {
    body: ({ manager }) => ({ ...meeting, kind: 'team', invited: [manager] }),
    as: 'meeting',
  }),
  step('meeting-held', 'coordinator', 'post /meetings/:meeting/_hold', {
    ...{ body: ({ manager }) => ({ attended: [manager] }), version: 1 },
  }),
  step('decision-made', 'coordinator', 'post /meetings/:meeting/decisions', {
    body: ({ manager }) => ({
      ...{ decision: 'ask again', ownerMembershipId: manager, dueOn: '2024-02-01' },
    }),
    as: 'decision',
  }),
  step('decision-settled', 'manager', 'post /decisions/:decision/_settle', {
    ...{ body: { state: 'done' }, version: 1 },
  }),
]

const asStay = 'post /cases/:case/time-outs'

/** Weeks of rest. */
export const stays: Step[] = [
  step('', 'coordinator', 'post /time-out-periods', {
    body: { ...quota, fromOn: '2024-01-01', untilOn: '2024-12-31' },
  }),
  step('', 'coordinator', 'post /time-out-places', {
    ...{ body: { name: 'Plek 1', fromOn: '2022-06-01' }, as: 'place' },
  }),
  step('', 'coordinator', 'post /time-out-places', {
    ...{ body: { name: 'Plek 2', fromOn: '2022-06-01' }, as: 'otherPlace' },
  }),
  step('', 'coordinator', 'post /time-out-places', {
    ...{ body: { name: 'Plek 3', fromOn: '2022-06-01' }, as: 'thirdPlace' },
  }),
  step('time-out-requested', 'manager', asStay, {
    ...{ body: { ...stay, fromOn: today, leaveOn: '2024-01-12' }, as: 'stay' },
  }),
  step('time-out-approved', 'coordinator', `${asStay}/:stay/_approve`, {
    ...{ body: ({ place }) => ({ placeId: place }), version: 1 },
  }),
  step('time-out-arrived', 'host', `${asStay}/:stay/_arrive`, {
    ...{ body: { arrivedOn: today }, version: 2 },
  }),
  step('time-out-arrival-taken-back', 'host', `${asStay}/:stay/_take-back-arrival`, {
    version: 3,
  }),
  step('', 'host', `${asStay}/:stay/_arrive`, { body: { arrivedOn: today }, version: 4 }),
  step('time-out-ended-early', 'host', `${asStay}/:stay/_depart`, {
    ...{ body: { leftOn: today, endReason: 'own-wish' }, version: 5 },
  }),
  step('time-out-departure-taken-back', 'host', 'post /time-outs/:stay/_take-back-departure', {
    version: 6,
  }),
  step('', 'host', `${asStay}/:stay/_depart`, {
    ...{ body: { leftOn: today, endReason: 'own-wish' }, version: 7 },
  }),
  step('time-out-evaluated', 'manager', `${asStay}/:stay/_evaluate`, {
    ...{ body: { outcome: 'helped', nextStep: 'street', again: true }, version: 8 },
  }),
  step('', 'manager', asStay, {
    ...{ body: { ...stay, fromOn: '2024-03-01', leaveOn: '2024-03-05' }, as: 'no' },
  }),
  step('time-out-declined', 'coordinator', `${asStay}/:no/_decline`, {
    ...{ body: { reason: 'no-place' }, version: 1 },
  }),
  step('', 'manager', asStay, {
    ...{ body: { ...stay, fromOn: '2024-03-11', leaveOn: '2024-03-15' }, as: 'off' },
  }),
  step('', 'coordinator', `${asStay}/:off/_approve`, { body: {}, version: 1 }),
  step('time-out-reserved', 'coordinator', `${asStay}/:off/_reserve`, {
    ...{ body: ({ place }) => ({ placeId: place }), version: 2 },
  }),
  step('time-out-moved', 'coordinator', `${asStay}/:off/_move`, {
    body: ({ place }) => ({ placeId: place, fromOn: '2024-03-12', leaveOn: '2024-03-16' }),
    version: 3,
  }),
  step('time-out-cancelled', 'manager', `${asStay}/:off/_cancel`, {
    ...{ body: { reason: 'own-wish' }, version: 4 },
  }),
  step('', 'manager', asStay, {
    ...{ body: { ...stay, fromOn: today, leaveOn: '2024-01-15' }, as: 'absent' },
  }),
  step('', 'coordinator', `${asStay}/:absent/_approve`, {
    ...{ body: ({ thirdPlace }) => ({ placeId: thirdPlace }), version: 1 },
  }),
  step('time-out-not-arrived', 'host', `${asStay}/:absent/_mark-not-arrived`, { version: 2 }),
  step('', 'manager', `${asStay}/_arrive-in-crisis`, {
    body: ({ otherPlace }) => ({
      ...{ ...stay, placeId: otherPlace, arrivedOn: '2024-01-05', leaveOn: today },
    }),
    as: 'crisis',
  }),
  step('time-out-returned', 'host', `${asStay}/:crisis/_depart`, {
    ...{ body: { leftOn: today }, version: 1 },
  }),
]

const flex = 'post /cases/:case/flex-expenses'
const because = { body: { reason: 'as was agreed' } }
const bought = { ...spent, amountCents: 500 }

/** The flex budget: given, spent, beyond it, and undone. */
export const money: Step[] = [
  step('flex-budget-moved', 'policy', 'post /flex-envelopes', {
    body: ({ organisation }) => ({
      ...{ name: 'this year', fromOn: '2024-01-01', untilOn: '2024-12-31', reason: 'as granted' },
      shares: [{ organisationId: organisation, amountCents: 1000 }],
    }),
  }),
  step('flex-expense-spent', 'manager', flex, { body: bought, as: 'spent' }),
  step('flex-expense-corrected', 'lead', `${flex}/:spent/_correct`, { ...because, version: 1 }),
  step('flex-expense-planned', 'manager', flex, {
    ...{ body: { ...bought, kind: 'planned', onDay: '2024-01-10' }, as: 'planned' },
  }),
  step('flex-expense-withdrawn', 'manager', `${flex}/:planned/_withdraw`, { version: 1 }),
  step('flex-expense-unfunded', 'manager', flex, {
    ...{ body: { ...spent, amountCents: 5000 }, as: 'beyond' },
  }),
  step('flex-expense-decided', 'lead', `${flex}/:beyond/_decide`, {
    ...{ body: { decision: 'own-cost', reason: 'carried by us' }, version: 1 },
  }),
]

const handover = 'post /cases/:case/handovers'
const inNeed = ({ manager }: Record<string, string>) => ({
  toMembershipId: manager,
  reason: 'ill from one day to the next',
})
const toOther = ({ successor }: Record<string, string>) => ({ toMembershipId: successor })

/** From one case manager to another, and the end of it. */
export const passing: Step[] = [
  step('handover-proposed', 'manager', handover, { body: toOther, as: 'declined' }),
  step('handover-declined', 'successor', `${handover}/:declined/_decline`, {
    body: { reason: 'no-room' },
  }),
  step('', 'coordinator', `${handover}/:declined/_settle`),
  step('', 'manager', handover, { body: toOther, as: 'withdrawn' }),
  step('handover-withdrawn', 'manager', `${handover}/:withdrawn/_withdraw`),
  step('', 'manager', handover, { body: toOther, as: 'handover' }),
  step('handover-accepted', 'successor', `${handover}/:handover/_accept`),
  step('', 'successor', 'post /cases/:case/contacts', {
    ...{ body: { outcome: 'spoken', kind: 'office' }, as: 'met' },
  }),
  step(
    'handover-introduced introduction-took-place',
    'manager',
    `${handover}/:handover/_record-meeting`,
    {
      body: ({ met }) => ({ meeting: 'both-present', contactIds: [met] }),
    },
  ),
  step('', 'manager', 'put /cases/:case/handovers/:handover/sheet', {
    ...{ body: { agreements: 'at noon', notInRecord: '' }, version: 0 },
  }),
  step('', 'successor', 'get /cases/:case/handovers/:handover/sheet', {
    ...{ as: 'sheet', keeps: 'digest' },
  }),
  step('', 'successor', `${handover}/:handover/sheet/_confirm`, {
    ...{ body: ({ sheet }) => ({ asRead: sheet }), version: 1 },
  }),
  step(
    'handover-completed responsibility-began responsibility-ended',
    'successor',
    `${handover}/:handover/_complete`,
  ),
  step('late-write-recorded', 'manager', 'post /cases/:case/late-writes', {
    ...{ body: { occurredAt: '2024-01-07T10:00:00Z', outcome: 'spoken' }, as: 'late' },
  }),
  step('', 'successor', 'post /cases/:case/late-writes/:late/_accept'),
  step('', 'manager', 'post /cases/:case/late-writes', {
    ...{ body: { occurredAt: '2024-01-07T11:00:00Z', outcome: 'spoken' }, as: 'double' },
  }),
  step('late-write-returned', 'successor', 'post /cases/:case/late-writes/:double/_return', {
    body: { reason: 'double' },
  }),
]

/** Somebody is away, somebody is gone, and she is closed and comes back. */
export const ending: Step[] = [
  step('absence-planned', 'successor', 'post /absences', {
    body: ({ case: caseId, manager }) => ({
      ...{ fromOn: '2024-03-04', untilOn: '2024-03-08' },
      standIns: [{ caseId, membershipId: manager }],
    }),
  }),
  step('emergency-transfer-requested', 'lead', 'post /cases/:case/emergency-transfers', {
    ...{ body: inNeed, as: 'transfer' },
  }),
  step('emergency-transfer-done', 'director', 'post /emergency-transfers/:transfer/_confirm'),
  step('case-closed', 'manager', 'post /cases/:case/_close', {
    body: {
      ...{ reason: 'regular-care', destination: 'regular-care', circumstances: 'settled' },
      assessmentAbsentBecause: 'none yet',
    },
  }),
  step('case-reopened', 'coordinator', 'post /cases/:case/_reopen', {
    body: ({ successor }) => ({ responsibleMembershipId: successor, reason: 'came-back' }),
  }),
]
