import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { getEscalations, getPolicyQuestions } from '../escalations/index.ts'
import type { Raised, Source } from './raised.rules.ts'
import { ofCase, urgencyBy } from './raised.rules.ts'

type Escalation = Awaited<ReturnType<typeof getEscalations>>['items'][number]

const terms = ['team', 'coordinator', 'process-director'].map(
  (level) => `escalations.answer-working-days-${level}`,
)

/** A question waits for the viewer, rose since nobody answered in time, or was answered. */
const stuck: Source = {
  access: 'escalation-texts:read',
  norms: {
    'escalation-risen': terms,
    'escalation-to-answer': terms,
    'escalation-answered': [],
  },
  raise: async (act) => (await getEscalations(act)).items.flatMap((one) => raiseOf(act, one)),
}

function raiseOf({ actor, today }: Act, escalation: Escalation): Raised[] {
  const { id, caseId, number, alias, answerBy, backDownOn, late, risen } = escalation
  const about = ofCase({ caseId, number, alias })
  const next = { screen: 'escalation', caseId, id } as const
  const of = { entityId: id, about, next }
  if (escalation.state === 'answered') {
    if (actor.role !== 'case_manager') return []
    const dueOn = backDownOn
    const urgency = dueOn === null ? 'this-week' : urgencyBy(dueOn, today)
    return [{ ...of, kind: 'escalation-answered', sinceOn: null, dueOn, urgency }]
  }
  if (!escalation.waitsForMe) return []
  const sinceOn = dayOf(new Date(escalation.levelSince))
  const kind = risen ? 'escalation-risen' : 'escalation-to-answer'
  const urgency = late || risen ? 'pressing' : urgencyBy(answerBy, today)
  return [{ ...of, kind, sinceOn, dueOn: answerBy, urgency }]
}

/** A question to the policy level has no answer yet: the question, and of nobody. */
const policy: Source = {
  access: 'policy-questions:read',
  norms: { 'policy-question-waiting': ['escalations.answer-working-days-policy'] },
  raise: async (act) =>
    (await getPolicyQuestions(act)).items.flatMap(
      ({ id, question, askedAt, answer, answerBy, late }): Raised[] => {
        if (answer !== null) return []
        const urgency = answerBy === null ? 'this-week' : urgencyBy(answerBy, act.today)
        return [
          {
            kind: 'policy-question-waiting',
            entityId: id,
            about: { what: 'topic', name: shortened(question) },
            sinceOn: dayOf(new Date(askedAt)),
            dueOn: answerBy,
            urgency: late ? 'pressing' : urgency,
            next: { screen: 'policy-questions' },
          },
        ]
      },
    ),
}

const shortened = (question: string) =>
  question.length <= 90 ? question : `${question.slice(0, 88).trimEnd()} …`

export const escalationSignals: readonly Source[] = [stuck, policy]
