import { daysBetween } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'

/** Whether nobody has spoken with an organisation for too long. Never spoken with is quiet. */
export const isQuiet = (lastSpokenOn: string | null, quietAfter: number, today: string) =>
  lastSpokenOn === null || daysBetween(lastSpokenOn, today) > quietAfter

/** Whether the day has come on which an agreement is looked at again. */
export const isToReview = (reviewOn: string, today: string) => reviewOn <= today

/** What is wrong with the day of a talk. */
export function faultsOfTalk(spokenOn: string, today: string): Fault[] {
  if (spokenOn <= today) return []
  return [{ path: '/spokenOn', code: 'in-the-future', message: 'lies in the future' }]
}

/** What is wrong with the days of an agreement. */
export function faultsOfAgreement({ agreedOn, reviewOn, endedOn }: AgreementDays): Fault[] {
  const message = 'lies before the agreement'
  return [
    ...(reviewOn > agreedOn ? [] : [{ path: '/reviewOn', code: 'before-start', message }]),
    ...(endedOn === null || endedOn >= agreedOn
      ? []
      : [{ path: '/endedOn', code: 'ends-before-start', message }]),
  ]
}

type AgreementDays = { agreedOn: string; reviewOn: string; endedOn: string | null }

type Spoken = { networkOrganisationId: string; spokenOn: string }

/** When somebody last spoke with an organisation. */
export const lastSpokenOn = (talks: readonly Spoken[], organisationId: string | null) =>
  talks.find((talk) => talk.networkOrganisationId === organisationId)?.spokenOn ?? null
