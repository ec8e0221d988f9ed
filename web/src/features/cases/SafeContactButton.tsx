import { useText } from '../../platform/language/text.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { caseListText } from './case-list.text.ts'
import type { CaseItem } from './cases.api.ts'
import { SafeContactCard } from './SafeContactCard.tsx'

/** How to approach her, read only when somebody asks; says so when it was never recorded. */
export function SafeContactButton({ of: { id, alias, safeContactRecorded } }: { of: CaseItem }) {
  const t = useText(caseListText)
  if (!safeContactRecorded) return <Badge tone="bad">{t('safeContactNo')}</Badge>
  return (
    <DialogButton look="subtle" verb={t('safeContactShow')} title={alias}>
      {() => <SafeContactCard caseId={id} mayChange={false} />}
    </DialogButton>
  )
}
