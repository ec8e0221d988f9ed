import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { Happening } from './happenings.rules.ts'
import { byEntity, countOf, within, wordOf } from './happenings.rules.ts'
import { middleOf } from './services.rules.ts'

type Moments = { start: Date; end: Date }

const meetingKinds = ['team', 'case-meeting', 'multidisciplinary', 'chain', 'supervision'] as const

/** Questions that went up. @param happenings of them, up to the end */
export function escalationsOf(happenings: readonly Happening[], moments: Moments) {
  const steps = within(happenings, moments)
  const all = [...byEntity(happenings).values()]
  return {
    asked: countOf(steps, 'escalation-asked'),
    answered: countOf(steps, ...answers),
    risen: countOf(steps, 'escalation-risen'),
    waitingAtEnd: all.filter((of) => waits.includes(of.at(-1)?.kind ?? '')).length,
    medianDays: middleOf(all.flatMap((of) => answeredAfter(of, moments))),
  }
}

const waits = ['escalation-asked', 'escalation-raised', 'escalation-risen']
const answers = ['escalation-answered', 'escalation-decided']

function answeredAfter(steps: readonly Happening[], moments: Moments): number[] {
  const answer = within(steps, moments).find(({ kind }) => answers.includes(kind))
  const asked = steps.find(({ kind }) => kind === 'escalation-asked')
  if (answer === undefined || asked === undefined) return []
  return [daysBetween(dayOf(asked.occurredAt), dayOf(answer.occurredAt))]
}

/** Meetings, what was decided there, and what the municipality asked. @param happenings of the period */
export function meetingsOf(happenings: readonly Happening[]) {
  const held = happenings.filter(({ kind }) => kind === 'meeting-held')
  const answered = happenings.filter(({ kind }) => kind === 'municipal-request-answered')
  return {
    meetings: Object.fromEntries(
      meetingKinds.map((kind) => [kind, held.filter((one) => wordOf(one, 'kind') === kind).length]),
    ),
    decisionsMade: countOf(happenings, 'decision-made'),
    decisionsSettled: countOf(happenings, 'decision-settled'),
    requestsAsked: countOf(happenings, 'municipal-request-asked'),
    requestsAnswered: answered.length,
    requestsLate: answered.filter(({ attributes }) => attributes.late === true).length,
  }
}
