import type { CaseItem } from '../../features/cases/cases.api.ts'
import type { Sight } from '../../features/contacts/sights.api.ts'
import type { caseloadText } from './caseload.text.ts'

type Step = keyof typeof caseloadText.nl & `step-${string}`

/** What waits first in a case, from what is already known of it; nothing is decided here.
 *  @returns the name of a sentence, or undefined when nothing waits */
export function nextStep(item: CaseItem, sight: Sight | undefined): Step | undefined {
  if (sight?.state === 'out-of-sight') return 'step-find'
  if (item.responsible && !item.responsible.warm) return 'step-introduce'
  if (sight?.state === 'attention') return 'step-speak'
  if (item.safeContactRecorded === false) return 'step-safe-contact'
  if (item.course && item.course.continuationNeeded === null) return 'step-continuation'
  return undefined
}
