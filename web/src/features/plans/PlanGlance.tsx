import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { changeText } from './change.text.ts'
import { DueLine } from './DueLine.tsx'
import { glanceText } from './glance.text.ts'
import type { Course, PlanGlance as Glance } from './plans.api.ts'
import { glanceOf } from './plans.api.ts'
import { useDomainName } from './useDomainName.ts'
import './PlanGlance.css'

/** The plan in one look: a mark per side of life with the last score and which way it went. */
export function PlanGlance({ caseId }: { caseId: string }) {
  const t = useText(glanceText)
  const asked = useQuery(glanceOf(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={2} />}>
      {(glance) => (
        <div className="stack">
          <ul className="glance" aria-label={t('marks')}>
            {glance.course.map((line) => (
              <Mark key={line.domain} line={line} />
            ))}
          </ul>
          <GlanceWords glance={glance} />
          <p>
            <Link to="/cases/$caseId/plan" params={{ caseId }} preload={false}>
              {t('toPlan')}
            </Link>
          </p>
        </div>
      )}
    </Answer>
  )
}

const arrows = {
  up: 'M2 10 10 2M4 2h6v6',
  down: 'M2 2l8 8M10 4v6H4',
  same: 'M1 6h10M7 2l4 4-4 4',
} as const

function Mark({ line }: { line: Course[number] }) {
  const t = useText(changeText)
  const name = useDomainName()
  const { last, change } = line
  const way = change === null ? undefined : wayOf(change)
  const said = [name(line.domain), last ? last.score : t('none'), way && t(way)]
  const text = said.filter((part) => part !== undefined).join(', ')
  return (
    <li className={`glance__mark glance__mark--${last?.score ?? 'none'}`} title={text}>
      <span aria-hidden="true">{last?.score ?? '–'}</span>
      <svg className="glance__way" viewBox="0 0 12 12" aria-hidden="true">
        {way && <path d={arrows[way]} />}
      </svg>
      <span className="only-for-readers">{text}</span>
    </li>
  )
}

function wayOf(change: number): keyof typeof arrows {
  if (change === 0) return 'same'
  return change > 0 ? 'up' : 'down'
}

function GlanceWords({ glance }: { glance: Glance }) {
  const t = useText(glanceText)
  const { openGoals, openActions, overdueActions, completeness, due } = glance
  const late = overdueActions > 0 ? t('late', { count: overdueActions }) : undefined
  const said = [t('goals', { count: openGoals.length }), t('actions', { count: openActions }), late]
  return (
    <div>
      <p>{said.filter(Boolean).join(' · ')}</p>
      {!completeness.complete && (
        <p className="soft">{t('missing', { count: completeness.missing.length })}</p>
      )}
      <DueLine due={due} />
    </div>
  )
}
