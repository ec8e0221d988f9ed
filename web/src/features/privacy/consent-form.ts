import type { NewConsent } from './case-consents.api.ts'

export const purposes = [
  'team-sharing',
  'safety-house-sharing',
  'drop-in-signal',
  'referral',
] as const satisfies readonly NewConsent['purpose'][]

export const grounds = ['consent', 'legal-basis'] as const satisfies readonly NewConsent['ground'][]

export type ConsentValues = {
  purpose: NewConsent['purpose'] | ''
  ground: NewConsent['ground'] | ''
  basis: string
  receiver: string
  fromOn: string
  untilOn: string
}

/** Holds from today; the end is for whoever records it to choose. */
export const emptyConsent = (today: string): ConsentValues => ({
  purpose: '',
  ground: '',
  basis: '',
  receiver: '',
  fromOn: today,
  untilOn: '',
})

/** What is sent; undefined as long as a choice is missing. */
export function consentFrom({ purpose, ground, receiver, ...rest }: ConsentValues) {
  if (!purpose || !ground) return undefined
  const named = receiver.trim()
  return { purpose, ground, ...rest, ...(named && { receiver: named }) } satisfies NewConsent
}
