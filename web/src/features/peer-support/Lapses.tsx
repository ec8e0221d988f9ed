import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Lapse } from './supervision.api.ts'
import { supervisionText } from './supervision.text.ts'

/** What lapsed for one person, each with its reason and since when. */
export function Lapses({ of }: { of: readonly Lapse[] }) {
  const t = useText(supervisionText)
  const { day } = useDates()
  if (of.length === 0) return <Badge tone="good">{t('inOrder')}</Badge>
  return of.map(({ kind, why, sinceOn }) => (
    <Badge key={kind} tone="warn">
      {t(why, { kind: t(kind), day: day(sinceOn) })}
    </Badge>
  ))
}
