import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProblemNotice } from '../../ui/ProblemNotice.tsx'
import { confirmDeath, deathRead, waitingDeaths } from './deaths.api.ts'
import { deathsText } from './deaths.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

type Props = {
  caseId: string
  diedOn: string | null
  /** The reader may know of a death that still waits for a second person. */
  reviews: boolean
}

/** Before anything else on her case: that she died, or that somebody says so. */
export function DeathNotice({ caseId, diedOn, reviews }: Props) {
  const t = useText(deathsText)
  const { day } = useDates()
  if (diedOn)
    return (
      <Notice kind="warning" title={t('noticeTitle', { day: day(diedOn) })}>
        <p>{t('notice')}</p>
      </Notice>
    )
  return reviews ? <Waiting caseId={caseId} /> : null
}

function Waiting({ caseId }: { caseId: string }) {
  const t = useText(deathsText)
  const says = useSafetyRefusal()
  const { day } = useDates()
  const { data } = useQuery(waitingDeaths)
  const confirming = useAct(confirmDeath, { refresh: deathRead(caseId) })
  const waiting = data?.items.find((one) => one.caseId === caseId)
  if (!waiting) return null
  const { id, diedOn, recordedBy, confirm } = waiting
  return (
    <Notice kind="warning" title={t('waitsTitle')}>
      <p>{t('waits', { name: recordedBy, day: day(diedOn) })}</p>
      {confirm.allowed && (
        <>
          <p>{t('confirmWords')}</p>
          <div className="row not-on-paper">
            <Button busy={confirming.busy} onPress={() => confirming.act({ caseId, id })}>
              {t('confirm')}
            </Button>
          </div>
        </>
      )}
      <ProblemNotice problem={confirming.problem} says={says} />
    </Notice>
  )
}
