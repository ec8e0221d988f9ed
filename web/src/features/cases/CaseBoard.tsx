import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CaseName } from './CaseName.tsx'
import { caseListText } from './case-list.text.ts'
import { caseWords } from './case-words.text.ts'
import type { CaseItem } from './cases.api.ts'
import { casesIn } from './cases.api.ts'
import './CaseBoard.css'

const phases = ['intake', 'active', 'stable'] as const

type Marks = (of: CaseItem) => ReactNode

/** Open cases by phase, without their content. @param marks what other rooms say of each */
export function CaseBoard({ marks }: { marks?: Marks }) {
  const t = useText(caseListText)
  const word = useText(caseWords)
  const asked = useQuery(casesIn('open'))
  return (
    <Answer
      of={asked}
      empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('noneOpen')} /> }}
    >
      {({ items }) => (
        <div className="case-board">
          {phases.map((phase) => (
            <PhaseColumn
              key={phase}
              title={word(phase)}
              items={items.filter(({ course }) => course?.phase === phase)}
              marks={marks}
            />
          ))}
        </div>
      )}
    </Answer>
  )
}

type ColumnProps = { title: string; items: readonly CaseItem[]; marks: Marks | undefined }

function PhaseColumn({ title, items, marks }: ColumnProps) {
  const t = useText(caseListText)
  const { age } = useDates()
  return (
    <section className="case-board__phase" aria-label={title}>
      <h3 className="utrecht-heading-3">{`${title} (${items.length})`}</h3>
      <ul className="case-board__list">
        {items.map((item) => (
          <li key={item.id} className="case-board__card">
            <CaseName of={item} />
            <span className="case-board__small">{item.responsible?.name ?? t('nobody')}</span>
            {item.course && (
              <span className="case-board__small">
                {t('inPhase', { age: age(dayOf(item.course.phaseSince)) })}
              </span>
            )}
            {marks?.(item)}
          </li>
        ))}
      </ul>
    </section>
  )
}
