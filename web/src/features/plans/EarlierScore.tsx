import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { assessmentText } from './assessment.text.ts'
import type { Assessment } from './assessments.api.ts'

type Props = {
  earlier: Assessment | undefined
  before: Assessment['domains'][number] | undefined
}

/** What it was the last time, and why. */
export function EarlierScore({ earlier, before }: Props) {
  const t = useText(assessmentText)
  const { day } = useDates()
  if (!earlier || !before) return <p className="soft">{t('noEarlier')}</p>
  const score = before.score === null ? t('notAssessed') : before.score
  return (
    <p className="domain__earlier">
      <strong>{t('earlier', { day: day(earlier.assessedOn), score })}</strong>
      {before.reason && (
        <span className="soft">{` ${t('earlierReason', { reason: before.reason })}`}</span>
      )}
    </p>
  )
}
