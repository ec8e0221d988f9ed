import { useText } from '../../platform/language/text.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { ChangeChart } from './ChangeChart.tsx'
import { ChangeTable } from './ChangeTable.tsx'
import { changeText } from './change.text.ts'
import type { Course, Improvement } from './plans.api.ts'

type Props = {
  course: Course
  improvement: Improvement
  lowest: number
  highest: number
  /** The table stands open beside the chart. */
  tableOpen?: boolean
}

const tones = { improved: 'good', 'not-improved': 'neutral', unknown: 'unknown' } as const

/** How each side of life went: a chart, whether that is improvement, what that means, and the table. */
export function Change({ course, improvement, lowest, highest, tableOpen = false }: Props) {
  const t = useText(changeText)
  const { outcome, compared, rose, fell } = improvement
  return (
    <div className="stack">
      <p className="row">
        <Badge tone={tones[outcome]}>{t(outcome)}</Badge>
        <span>{compared === 0 ? t('uncounted') : t('counts', { compared, rose, fell })}</span>
      </p>
      <details>
        <summary>{t('define')}</summary>
        <p>{t('definition')}</p>
      </details>
      <ChangeChart course={course} lowest={lowest} highest={highest} />
      <p className="soft">{t('scale', { lowest, highest })}</p>
      <details open={tableOpen}>
        <summary>{t('openTable')}</summary>
        <ChangeTable course={course} />
      </details>
    </div>
  )
}
