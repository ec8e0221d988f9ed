import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const once = { about: 'programme' } as const
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const spent = ({ on }: Hand) => ({ caseId: on.id, expenseId: on.flex.spentId })
const planned = ({ on }: Hand) => ({ caseId: on.id, expenseId: on.flex.plannedId })
const asked = ({ on }: Hand) => ({ caseId: on.id, expenseId: on.flex.askedId })
const unfunded = ({ on }: Hand) => ({ caseId: on.id, expenseId: on.flex.unfundedId })
const reason = () => ({ reason: 'as was agreed' })
const nobodysEnvelope = ({ nobodys }: Hand) => ({ envelopeId: nobodys })
const nobodysSheet = ({ nobodys }: Hand) => ({ envelopeId: nobodys, language: 'nl' })

/** The flex budget: spent for her, decided by the organisation, and the money itself. */
export const flexSamples: Record<string, Sample> = {
  listFlexExpenses: once,
  listFlexExpensesOfCase: { params: ofCase },
  getFlexExpense: { params: spent },
  recordFlexExpense: {
    params: ofCase,
    body: () => ({
      kind: 'spent',
      amountCents: 500,
      onDay: '2024-01-05',
      category: 'food',
      aim: 'need',
    }),
  },
  spendPlannedExpense: {
    params: planned,
    headers: first,
    body: () => ({ amountCents: 100, onDay: '2024-01-05' }),
  },
  withdrawFlexExpense: { params: planned, headers: first },
  addFlexReceipt: {
    params: unfunded,
    headers: { 'content-type': 'application/octet-stream' },
    // No picture: the gate is passed, the file is not taken.
    body: () => Buffer.from('<!doctype html>'),
    passesAs: [400],
  },
  getFlexReceipt: { params: spent },
  sayNoFlexReceipt: { params: unfunded, body: reason },
  approveFlexExpense: { params: asked, headers: first },
  declineFlexExpense: { params: asked, headers: first, body: reason },
  decideUnfundedExpense: {
    params: unfunded,
    headers: first,
    body: () => ({ decision: 'own-cost', reason: 'carried by us' }),
  },
  correctFlexExpense: { params: spent, headers: first, body: reason },
  listFlexEnvelopes: once,
  openFlexEnvelope: {
    ...once,
    body: ({ actor }) => ({
      name: 'later',
      fromOn: '2027-01-01',
      untilOn: '2027-12-31',
      shares: [{ organisationId: actor.organisationId, amountCents: 1000 }],
      reason: 'as granted',
    }),
  },
  // Of nobody: who may transfer passes the gate, and names no share.
  transferFlexBudget: {
    ...once,
    body: ({ nobodys }) => ({
      fromShareId: nobodys,
      toShareId: nobodys,
      amountCents: 1,
      reason: 'moved',
    }),
    passesAs: [400],
  },
  getFlexAccount: { ...once, params: nobodysEnvelope, passesAs: [404] },
  getFlexAccountCsv: { ...once, params: nobodysSheet, passesAs: [404] },
  getFlexAccountOds: { ...once, params: nobodysSheet, passesAs: [404] },
}
