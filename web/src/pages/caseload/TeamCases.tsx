import { CaseList } from '../../features/cases/CaseList.tsx'
import { LogActions } from '../../features/contacts/LogActions.tsx'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { caseloadText } from './caseload.text.ts'

const columns = ['responsible', 'safeContact'] as const

/** The thin view of the team: enough to act on the street, and no more. */
export function TeamCases() {
  const t = useText(caseloadText)
  const actions = {
    id: 'actions',
    title: t('actions'),
    alone: true,
    cell: ({ id, alias }: { id: string; alias: string }) => (
      <LogActions caseId={id} alias={alias} />
    ),
  }
  return (
    <div className="stack">
      <p className="utrecht-paragraph soft">{t('teamLead')}</p>
      <CaseList scope="team" caption={t('teamCaption')} columns={columns} more={[actions]} />
      <p>
        {t('notListed')} <Link to="/emergency-access">{t('emergency')}</Link>
      </p>
    </div>
  )
}
