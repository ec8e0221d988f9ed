import { CaseList } from '../../features/cases/CaseList.tsx'
import { LogActions } from '../../features/contacts/LogActions.tsx'
import { LogExpenseLink } from '../../features/flex-budget/LogExpenseLink.tsx'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { caseloadText } from './caseload.text.ts'
import { useSightColumns } from './SightColumns.tsx'

const columns = ['phase'] as const

/** One's own caseload: how it stands with each woman, and one press to log. */
export function OwnCases() {
  const t = useText(caseloadText)
  const more = useSightColumns()
  const spends = useSession().membership.role === 'case_manager'
  const actions = {
    id: 'actions',
    title: t('actions'),
    alone: true,
    cell: ({ id, alias }: { id: string; alias: string }) => (
      <>
        <LogActions caseId={id} alias={alias} />
        {spends && <LogExpenseLink caseId={id} alias={alias} />}
      </>
    ),
  }
  return (
    <CaseList scope="open" caption={t('ownCaption')} columns={columns} more={[...more, actions]} />
  )
}
