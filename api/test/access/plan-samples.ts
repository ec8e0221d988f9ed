import type { Hand, Sample } from './sample.ts'

const first = { 'if-match': '"1"' }
const ofCase = ({ on }: Hand) => ({ caseId: on.id })
const ofGoal = ({ on }: Hand) => ({ goalId: on.plan.goalId })
const once = { about: 'programme' } as const

// Of the actions on a case each asks for one that she may change: a peer expert for her own.
const ofAction = ({ on, actor }: Hand) => ({
  actionId: (actor.role === 'peer_expert' && on.plan.peerActionId) || on.plan.actionId,
})
const action = ({ actor }: Hand) => ({
  text: 'call together',
  ownerMembershipId: actor.id,
  dueOn: '2024-02-01',
})

const domains = [
  'finances',
  'work-and-education',
  'daytime',
  'housing',
  'domestic-relations',
  'mental-health',
  'physical-health',
  'substance-use',
  'basic-adl',
  'instrumental-adl',
  'social-network',
  'participation',
  'justice',
]

/** Of the plan: assessments, goals and actions. */
export const planSamples: Record<string, Sample> = {
  listInstruments: once,
  loadInstrument: {
    ...once,
    body: () => ({
      name: 'Ours',
      source: 'agreed',
      fromOn: '2024-01-08',
      lowest: 1,
      highest: 5,
      domains: [{ code: 'housing', name: 'Huisvesting' }],
    }),
  },
  listAssessments: { params: ofCase },
  recordAssessment: {
    params: ofCase,
    headers: first,
    body: ({ on }) => ({
      kind: 'periodic',
      assessedOn: '2024-01-05',
      instrumentId: on.plan.instrumentId,
      domains: domains.map((domain) => ({ domain, score: null })),
    }),
  },
  getAssessmentDraft: { params: ofCase },
  keepAssessmentDraft: {
    params: ofCase,
    headers: first,
    body: ({ on }) => ({
      instrumentId: on.plan.instrumentId,
      kind: 'periodic',
      assessedOn: null,
      correctsId: null,
      domains: [],
    }),
  },
  dropAssessmentDraft: { params: ofCase, headers: first },
  listAssessmentsDue: once,
  getPlan: { params: ofCase },
  getPlanGlance: { params: ofCase },
  printPlanCopy: { params: ofCase },
  setGoal: { params: ofCase, body: () => ({ domain: 'housing', text: 'a place of her own' }) },
  changeGoal: { params: ofGoal, headers: first, body: () => ({ text: 'a place of her own' }) },
  reachGoal: { params: ofGoal, headers: first, passesAs: [409] },
  dropGoal: { params: ofGoal, headers: first, passesAs: [409] },
  waiveGoal: { params: ofCase, body: () => ({ domain: 'finances', reason: 'too early' }) },
  endGoalWaiver: { params: ({ on }) => ({ waiverId: on.plan.waiverId }), headers: first },
  recordOwnWords: { params: ofCase, body: () => ({ words: 'not too fast' }) },
  agreeAction: { params: ofGoal, body: action },
  changeAction: { params: ofAction, headers: first, body: action },
  finishAction: { params: ofAction, headers: first },
  dropAction: { params: ofAction, headers: first },
  listActionsOverdue: once,
}
