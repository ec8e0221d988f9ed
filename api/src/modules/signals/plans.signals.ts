import { listActionsOverdue, listAssessmentsDue } from '../plans/index.ts'
import type { Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

const assessmentTerms = ['plans.assessment-interval-months', 'plans.start-assessment-days']

/** She is to be assessed, within the window or after it. */
const assessments: Source = {
  access: 'assessments:read',
  norms: {
    'assessment-due': [...assessmentTerms, 'plans.assessment-window-days'],
    'assessment-overdue': assessmentTerms,
  },
  raise: async (act) =>
    (await listAssessmentsDue(act)).items.map(({ dueOn, state, ...of }) => ({
      kind: `assessment-${state}`,
      entityId: of.caseId,
      about: ofCase(of),
      sinceOn: null,
      dueOn,
      urgency: urgencyBy(dueOn, act.today),
      next: { screen: 'assessment', caseId: of.caseId },
    })),
}

/** Somebody took something upon herself, and its day went by. */
const actions: Source = {
  access: 'plans:read',
  norms: { 'action-overdue': [] },
  raise: async (act) =>
    (await listActionsOverdue(act)).items.map(({ actionId, dueOn, ...of }) => ({
      kind: 'action-overdue',
      entityId: actionId,
      about: ofCase(of),
      sinceOn: null,
      dueOn,
      urgency: urgencyBy(dueOn, act.today),
      next: { screen: 'plan', caseId: of.caseId },
    })),
}

export const planSignals: readonly Source[] = [assessments, actions]
