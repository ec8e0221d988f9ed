import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofEscalation = ({ on }: Hand) => ({
  caseId: on.id,
  escalationId: on.escalation.escalationId,
})
const ofShare = ({ on }: Hand) => ({ caseId: on.id, shareId: on.escalation.shareId })

/** Escalations. Each case has a question of somebody else that waits with the coordinator, and something
 *  that was shared with a process director who is nobody of these actors. */
export const escalationSamples: Record<string, Sample> = {
  listEscalations: { about: 'programme' },
  getEscalation: { params: ofEscalation },
  askEscalation: {
    params: ofCase,
    body: () => ({
      question: 'who has a room',
      tried: 'all houses',
      stuckSince: '2024-01-02',
      level: 'coordinator',
    }),
  },
  // Only the level answers; others who pass the gate are told so.
  answerEscalation: {
    params: ofEscalation,
    headers: first,
    body: () => ({ kind: 'answered', words: 'ask the other house', backDownOn: '2024-02-01' }),
    passesAs: [409],
  },
  raiseEscalation: { params: ofEscalation, headers: first, body: () => ({}) },
  lowerEscalation: { params: ofEscalation, headers: first, body: () => ({}), passesAs: [409] },
  withdrawEscalation: { params: ofEscalation, headers: first, passesAs: [409] },
  listPolicyQuestions: { about: 'programme' },
  answerPolicyQuestion: {
    about: 'programme',
    params: ({ nobodys }) => ({ policyQuestionId: nobodys }),
    headers: first,
    body: () => ({ answer: 'yes, for a month' }),
    passesAs: [404],
  },
  shareCase: {
    params: ofEscalation,
    body: ({ on }) => ({
      toMembershipId: on.escalation.receiverId,
      parts: ['last-contacts'],
      untilOn: '2024-02-01',
    }),
  },
  getCaseShare: { params: ofShare },
  withdrawCaseShare: { params: ofShare, headers: first },
}
