import type { Monitor } from './monitor.schema.ts'
import type { Row } from './rows.rules.ts'
import { partsWith, rowsWith } from './rows.rules.ts'

/** Who passed on to whom, to which care, what went up, and what it cost. */
export const directionRows = (monitor: Monitor): Row[] => [
  ...handoverRows(monitor),
  ...referralRows(monitor),
  ...meetingRows(monitor),
  ...moneyRows(monitor),
]

function handoverRows({ handovers, handoverSteps }: Monitor): Row[] {
  const marks = { section: 'handovers', unit: 'events', universe: 'approach' } as const
  const steps = { ...marks, source: 'handovers' } as const
  const course = { ...marks, source: 'course' } as const
  return [
    ...rowsWith(steps, { handoversProposed: handoverSteps.proposed ?? 0 }),
    ...rowsWith(course, { handoversCompleted: handovers.completed }),
    ...rowsWith(steps, { handoversFell: handoverSteps.fellThrough ?? 0 }),
    ...rowsWith(course, {
      handoversEmergency: handovers.emergency,
      introductions: handovers.introductions,
    }),
  ]
}

function referralRows({ referrals, bridges }: Monitor): Row[] {
  const marks = { section: 'referrals', universe: 'network', source: 'referrals' } as const
  const events = { ...marks, unit: 'events' } as const
  const { asked, started, ended, refused, people, medianDays } = referrals
  return [
    ...rowsWith(events, {
      referralsAsked: asked,
      referralsStarted: started,
      referralsEnded: ended,
      referralsRefused: refused,
    }),
    ...rowsWith({ ...marks, unit: 'people', universe: 'approach' }, { referred: people }),
    ...rowsWith({ ...marks, unit: 'days' }, { referralDays: medianDays }),
    ...rowsWith(
      { ...events, source: 'bridges' },
      {
        bridgesBegun: bridges.begun ?? 0,
        bridgesEnded: bridges.ended ?? 0,
        bridgesHeld: bridges.held ?? 0,
      },
    ),
  ]
}

function meetingRows({ escalations, direction }: Monitor): Row[] {
  const marks = { section: 'direction', universe: 'direction', unit: 'events' } as const
  const asked = { ...marks, source: 'escalations' } as const
  const met = { ...marks, source: 'meetings' } as const
  return [
    ...rowsWith(asked, {
      questionsAsked: escalations.asked,
      questionsAnswered: escalations.answered,
      questionsRisen: escalations.risen,
    }),
    ...rowsWith({ ...asked, unit: 'days' }, { questionDays: escalations.medianDays }),
    ...partsWith(met, 'meetings', direction.meetings),
    ...rowsWith(met, {
      decisionsMade: direction.decisionsMade,
      decisionsSettled: direction.decisionsSettled,
    }),
    ...rowsWith(
      { ...marks, source: 'requests' },
      {
        requestsAsked: direction.requestsAsked,
        requestsAnswered: direction.requestsAnswered,
        requestsLate: direction.requestsLate,
      },
    ),
  ]
}

function moneyRows({ money }: Monitor): Row[] {
  const marks = { section: 'money', unit: 'cents', universe: 'means' } as const
  return [
    ...rowsWith(
      { ...marks, source: 'flex-budget' },
      {
        moneyFlexGiven: money.flexGivenCents,
        moneyFlexSpent: money.flexSpentCents,
      },
    ),
    ...rowsWith({ ...marks, source: 'stays' }, { moneyTimeOut: money.timeOutCents }),
  ]
}
