import { useText } from '../../../platform/language/text.ts'
import { roleText } from '../../../platform/session/role.text.ts'
import { useDates } from '../../../platform/session/useDates.ts'
import type { Confirmation } from './confirmations.api.ts'
import { confirmationsText } from './confirmations.text.ts'

/** What it is that waits, in words. */
export function useConfirmationWords(): (of: Confirmation) => string {
  const t = useText(confirmationsText)
  const roleWords = useText(roleText)
  const { day } = useDates()
  return ({ kind, role, organisation, validFrom, validUntil }) => {
    if (kind === 'invitation') return t('invitation')
    if (kind === 'sign-in-link' || role === null || validFrom === null) return t('link')
    const held = {
      role: roleWords(role),
      organisation: organisation ?? '',
      from: day(validFrom),
    }
    if (validUntil === null) return t('membership', held)
    return t('membership_until', { ...held, until: day(validUntil) })
  }
}
