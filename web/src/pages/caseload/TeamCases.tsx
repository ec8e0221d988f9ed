import { CaseList } from '../../features/cases/CaseList.tsx'
import type { CaseItem } from '../../features/cases/cases.api.ts'
import { SafeContactButton } from '../../features/cases/SafeContactButton.tsx'
import { LogActions } from '../../features/contacts/LogActions.tsx'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { caseloadText } from './caseload.text.ts'

const columns = ['responsible'] as const

/** The thin view of the team: enough to act on the street, and no more. */
export function TeamCases() {
  const t = useText(caseloadText)
  const more: Column<CaseItem>[] = [
    { id: 'safe', title: t('safeContact'), cell: (item) => <SafeContactButton of={item} /> },
    {
      id: 'actions',
      title: t('actions'),
      alone: true,
      cell: ({ id, alias }) => <LogActions caseId={id} alias={alias} />,
    },
  ]
  return (
    <div className="stack">
      <p className="utrecht-paragraph soft">{t('teamLead')}</p>
      <CaseList scope="team" caption={t('teamCaption')} columns={columns} more={more} />
      <p>
        {t('notListed')} <Link to="/emergency-access">{t('emergency')}</Link>
      </p>
    </div>
  )
}
