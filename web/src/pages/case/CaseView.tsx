import { useNavigate } from '@tanstack/react-router'
import type { Case } from '../../features/cases/cases.api.ts'
import { SafeContactCard } from '../../features/cases/SafeContactCard.tsx'
import { CaseMessages } from '../../features/contacts/CaseMessages.tsx'
import { LogActions } from '../../features/contacts/LogActions.tsx'
import { DeathNotice } from '../../features/safety/DeathNotice.tsx'
import { SafetyNotice } from '../../features/safety/SafetyNotice.tsx'
import { useKey } from '../../platform/keys/keys.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { CaseHead } from './CaseHead.tsx'
import { CaseNotices } from './CaseNotices.tsx'
import { CaseParts } from './CaseParts.tsx'
import { CaseSide } from './CaseSide.tsx'
import { casePageText } from './case-page.text.ts'
import { partsFor } from './case-rights.ts'
import './CasePrint.css'

/** From the top: who she is to us, how to approach her, what happened, and who works with her. */
export function CaseView({ of }: { of: Case }) {
  const { role } = useSession().membership
  const parts = partsFor(of, role)
  const { id, alias, course, diedOn } = of
  const logs = parts.log && course?.phase !== 'closed' && !diedOn
  useLogKey(id, logs)
  return (
    <Page
      title={alias}
      lead={<CaseHead of={of} sight={parts.sight} />}
      action={logs && <LogActions caseId={id} alias={alias} first />}
    >
      <DeathNotice caseId={id} diedOn={diedOn} reviews={parts.sight} />
      <CaseNotices of={of} parts={parts} />
      {parts.change && <CaseMessages caseId={id} />}
      {parts.openSafety && <SafetyNotice caseId={id} />}
      {parts.safeContact && <SafeContactCard caseId={id} mayChange={parts.change && !diedOn} />}
      {of.relation !== 'team' && (
        <Columns
          first={<CaseParts of={of} parts={parts} />}
          second={<CaseSide of={of} parts={parts} />}
        />
      )}
    </Page>
  )
}

function useLogKey(caseId: string, logs: boolean) {
  const t = useText(casePageText)
  const navigate = useNavigate()
  useKey('c', t('keyLog'), () => {
    if (logs) void navigate({ to: '/cases/$caseId/log-contact', params: { caseId } })
  })
}
