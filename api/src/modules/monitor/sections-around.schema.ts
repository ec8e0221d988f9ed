import { Type } from 'typebox'
import { byCode, counts, figures, maybe } from './shapes.schema.ts'
import { factSources } from './sources.schema.ts'

/** Who passed on to whom, to which care, what went up, and what it cost. */
export const sectionsAround = {
  handoverSteps: counts(['proposed', 'fellThrough']),
  referralsIn: counts(['received', 'notStarted']),
  referrals: Type.Object({
    ...figures({
      asked: 'Events: referrals to a service.',
      started: 'Events: begun.',
      ended: 'Events: ended.',
      refused: 'Events: refused.',
      people: 'Persons to whom any of these happened.',
      waitingAtEnd: 'Referrals that had not begun when the period ended.',
    }),
    medianDays: maybe('Days from asking to beginning, the middle one of those begun.'),
  }),
  bridges: counts(['begun', 'ended', 'held']),
  escalations: Type.Object({
    ...figures({
      asked: 'Events: questions that went up.',
      answered: 'Events: answers and decisions.',
      risen: 'Events: rose by themselves, late.',
      waitingAtEnd: 'Questions without an answer when the period ended.',
    }),
    medianDays: maybe('Days from asking to the answer, the middle one of those answered.'),
  }),
  direction: Type.Object({
    meetings: byCode('Events: meetings held, by kind.'),
    ...figures({
      decisionsMade: 'Events: decisions made.',
      decisionsSettled: 'Events: decisions settled.',
      requestsAsked: 'Events: what the municipality asked.',
      requestsAnswered: 'Events: answered.',
      requestsLate: 'Events: of these, after their day.',
    }),
  }),
  money: Type.Object({
    flexGivenCents: Type.Integer(),
    flexSpentCents: Type.Integer(),
    timeOutCents: maybe('Days of stays at the price of their day; null where one is not known.'),
  }),
}

/** Events of the period that were recorded after it. */
export const lateness = Object.fromEntries(
  factSources.map((source) => [source, Type.Integer({ minimum: 0 })]),
) as Record<(typeof factSources)[number], ReturnType<typeof Type.Integer>>
