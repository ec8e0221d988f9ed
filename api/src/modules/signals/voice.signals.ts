import { getOpenComplaints } from '../voice/index.ts'
import type { Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

/** She complained and has no answer yet. Never for the worker of whom she complains. */
const complaints: Source = {
  access: 'voice:read',
  norms: { 'complaint-open': ['voice.complaint-answer-days'] },
  raise: async (act) =>
    (await getOpenComplaints(act)).map(({ id, receivedOn, answerBy, aboutPersonId, ...of }) => ({
      kind: 'complaint-open',
      entityId: id,
      about: ofCase(of),
      sinceOn: receivedOn,
      dueOn: answerBy,
      urgency: urgencyBy(answerBy, act.today),
      next: { screen: 'case', caseId: of.caseId },
      notForPersonId: aboutPersonId,
    })),
}

export const voiceSignals: readonly Source[] = [complaints]
