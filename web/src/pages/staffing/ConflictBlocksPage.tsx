import { BlockList } from '../../features/staffing/BlockList.tsx'
import { blocksText } from '../../features/staffing/blocks.text.ts'
import { SetBlock } from '../../features/staffing/SetBlock.tsx'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'

const sets: readonly Role[] = ['organisation_manager', 'process_director']

/** Who keeps out of which case. */
export function ConflictBlocksPage() {
  const t = useText(blocksText)
  const { role } = useSession().membership
  const setting = sets.includes(role)
  return (
    <Page title={t('title')} lead={t('lead')} action={setting && <SetBlock />}>
      <BlockList decides={setting || role === 'privacy_officer'} />
    </Page>
  )
}
