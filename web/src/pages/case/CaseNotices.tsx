import { useQuery } from '@tanstack/react-query'
import type { Case } from '../../features/cases/cases.api.ts'
import { closureOf } from '../../features/cases/closures.api.ts'
import { NotWarm } from '../../features/cases/NotWarm.tsx'
import { PendingClosure } from '../../features/cases/PendingClosure.tsx'
import { PendingTransfer } from '../../features/cases/PendingTransfer.tsx'
import { pendingTransfers } from '../../features/cases/transfers.api.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AskEmergency } from './AskEmergency.tsx'
import { casePageText } from './case-page.text.ts'
import type { CaseParts } from './case-rights.ts'
import { useMeetings } from './useMeetings.ts'

type Props = { of: Case; parts: CaseParts }

/** What waits or holds before anything else on this case. */
export function CaseNotices({ of, parts }: Props) {
  const t = useText(casePageText)
  const meetings = useMeetings(of, parts.contacts)
  const { relation, core } = of
  return (
    <>
      {relation === 'team' && (
        <Notice title={t('thinTitle')}>
          <p>{t('thin')}</p>
          <AskEmergency caseId={of.id} />
        </Notice>
      )}
      {relation === 'emergency' && (
        <Notice kind="warning" title={t('emergencyTitle')}>
          <p>{t('emergency')}</p>
          <Link to="/emergency-access">{t('endEmergency')}</Link>
        </Notice>
      )}
      {core?.pendingClosureId && <WaitingClosure of={of} closureId={core.pendingClosureId} />}
      {core?.pendingTransferId && parts.transfers && <WaitingTransfer caseId={of.id} />}
      {core && <NotWarm of={of} meetings={meetings} />}
    </>
  )
}

function WaitingClosure({ of, closureId }: { of: Case; closureId: string }) {
  const { data } = useQuery(closureOf(of.id, closureId))
  return data ? <PendingClosure of={of} closure={data} /> : null
}

function WaitingTransfer({ caseId }: { caseId: string }) {
  const { data } = useQuery(pendingTransfers)
  const waiting = data?.items.find((one) => one.caseId === caseId)
  return waiting ? <PendingTransfer key={waiting.id} transfer={waiting} /> : null
}
