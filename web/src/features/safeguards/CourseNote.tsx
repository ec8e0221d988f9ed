import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { CourseChart } from './CourseChart.tsx'
import { liveNoteText } from './live-note.text.ts'
import { StateBadge } from './StateBadge.tsx'
import type { Figure, Point } from './safeguards.api.ts'
import { safeguardCourse } from './safeguards.api.ts'
import { useFigureWords } from './useFigureWords.ts'
import './course.css'

/** How a figure stood week by week: a small line, and on demand its table. All tables of the note are some
 *  thousands of things, too many for a phone that shows none of them. */
export function CourseNote({ of: { code } }: { of: Figure }) {
  const t = useText(liveNoteText)
  const [asked, setAsked] = useState(false)
  const word = useFigureWords()
  const { data } = useQuery(safeguardCourse)
  const points = data?.items.find(({ figure }) => figure === code)?.points ?? []
  if (data === undefined) return null
  return (
    <details
      className="note-figure__more note-course"
      onToggle={({ currentTarget }) => setAsked((before) => before || currentTarget.open)}
    >
      <summary>
        {t('course')}
        <CourseChart points={points} from={data.from} until={data.until} />
      </summary>
      {asked && <Course title={t('courseOf', { figure: word(code) })} points={points} />}
    </details>
  )
}

type Drawn = { title: string; points: readonly Point[] }

function Course({ title, points }: Drawn) {
  const t = useText(liveNoteText)
  if (points.length === 0) return <p className="utrecht-paragraph soft">{t('courseNone')}</p>
  return <CourseTable title={title} points={points} />
}

function CourseTable({ title, points }: Drawn) {
  const t = useText(liveNoteText)
  const language = useLanguage()
  const { day } = useDates()
  const columns: Column<Point>[] = [
    { id: 'on', title: t('on'), cell: ({ on }) => day(on) },
    { id: 'state', title: t('state'), cell: ({ state }) => <StateBadge of={state} /> },
  ]
  const average: Column<Point> = {
    id: 'average',
    title: t('average'),
    number: true,
    cell: ({ value }) => (value === null ? '–' : formatNumber(value, language)),
  }
  const measured = points.some(({ value }) => value !== null)
  return (
    <Table
      caption={title}
      columns={measured ? [...columns, average] : columns}
      rows={points.toReversed()}
      rowKey={({ on }) => on}
    />
  )
}
