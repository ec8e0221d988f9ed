import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Notice } from '../../ui/Notice.tsx'
import { openSafety } from './safety.api.ts'
import { safetyText } from './safety.text.ts'

/** What of her safety asks for somebody now, before anything else on her case. */
export function SafetyNotice({ caseId }: { caseId: string }) {
  const t = useText(safetyText)
  const { day } = useDates()
  const { data } = useQuery(openSafety)
  const open = data?.items.find((one) => one.caseId === caseId)
  if (!open) return null
  const { missingSince, incidentsSince, planReviewOn, outsideSince } = open
  return (
    <Notice kind="warning" title={t('noticeTitle')}>
      {missingSince && <p>{t('noticeMissing', { day: day(missingSince) })}</p>}
      {outsideSince && <p>{t('noticeOutside', { day: day(outsideSince) })}</p>}
      {incidentsSince && <p>{t('noticeIncident', { day: day(incidentsSince) })}</p>}
      {planReviewOn && <p>{t('noticePlan', { day: day(planReviewOn) })}</p>}
    </Notice>
  )
}
