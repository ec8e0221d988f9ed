import { useText } from '../../../platform/language/text.ts'
import type { NotStarted } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'

export const notStartedReasons = [
  'not-reached',
  'declined',
  'elsewhere-in-care',
  'not-the-group',
  'minor',
  'moved-away',
  'died',
] as const satisfies readonly NotStarted['reason'][]

/** Why no case started, in words. */
export function useNotStarted(): (reason: NotStarted['reason']) => string {
  const t = useText(referralsText)
  return (reason) => (reason === 'declined' ? t('reason-declined') : t(reason))
}
