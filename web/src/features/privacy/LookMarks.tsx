import { useText } from '../../platform/language/text.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Look } from './access-log.api.ts'
import { accessLogText } from './access-log.text.ts'
import './LookMarks.css'

/** What sets a look apart: an emergency, somebody from outside, or that it was refused. */
export function LookMarks({ of: look }: { of: Look }) {
  const t = useText(accessLogText)
  const { emergency, outsideOwnCaseload, outcome } = look
  return (
    <span className="look-marks">
      {emergency && <Badge tone="warn">{t('emergency')}</Badge>}
      {outsideOwnCaseload && !emergency && <Badge tone="warn">{t('outsideBadge')}</Badge>}
      {outcome !== 'done' && <Badge tone="bad">{t(outcome)}</Badge>}
    </span>
  )
}
