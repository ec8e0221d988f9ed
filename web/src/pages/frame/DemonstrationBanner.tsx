import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { frameText } from './frame.text.ts'

/** So that nobody takes an invented woman for a real one. */
export function DemonstrationBanner() {
  const t = useText(frameText)
  const { mode, today } = useSession()
  const { fullDay } = useDates()
  if (mode !== 'demonstration') return null
  return <p className="frame__banner">{t('banner', { day: fullDay(today) })}</p>
}
