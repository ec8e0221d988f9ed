import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { actionsText } from './actions.text.ts'
import { actionsOverdue, assessmentsDue } from './plan-actions.api.ts'
import { useDomainName } from './useDomainName.ts'
import './PlansDue.css'

/** What the plans ask for today: assessments to be done, actions that are late. */
export function PlansDue() {
  const t = useText(actionsText)
  const assessments = useQuery(assessmentsDue)
  const actions = useQuery(actionsOverdue)
  return (
    <Answer of={assessments}>
      {(due) => (
        <Answer of={actions}>
          {(late) =>
            due.items.length + late.items.length === 0 ? (
              <p className="soft">{t('nothingDue')}</p>
            ) : (
              <ul className="plans-due" aria-label={t('dueTitle')}>
                {due.items.map((item) => (
                  <DueAssessment key={item.caseId} {...item} />
                ))}
                {late.items.map((item) => (
                  <LateAction key={item.actionId} {...item} />
                ))}
              </ul>
            )
          }
        </Answer>
      )}
    </Answer>
  )
}

type OfCase = { caseId: string; alias: string; number: string }
type DueProps = OfCase & { kind: 'start' | 'periodic'; dueOn: string; state: 'due' | 'overdue' }

function DueAssessment({ kind, dueOn, state, ...of }: DueProps) {
  const t = useText(actionsText)
  const { day } = useDates()
  const tone = state === 'overdue' ? 'bad' : 'warn'
  return (
    <Entry of={of} badge={<Badge tone={tone}>{t(`${state}-badge`)}</Badge>}>
      {`${t(`assessment-${kind}`)}: ${t(state, { day: day(dueOn) })}`}
    </Entry>
  )
}

type LateProps = OfCase & { domain: string; dueOn: string; owner: string | null; mine: boolean }

function LateAction({ domain, dueOn, owner, mine, ...of }: LateProps) {
  const t = useText(actionsText)
  const name = useDomainName()
  const { day } = useDates()
  const by = mine ? undefined : t('by', { name: owner ?? t('herself') })
  const words = [t('action', { domain: name(domain) }), t('overdue', { day: day(dueOn) }), by]
  return (
    <Entry of={of} badge={<Badge tone="warn">{t('overdue-badge')}</Badge>}>
      {words.filter(Boolean).join(' · ')}
    </Entry>
  )
}

function Entry({ of, badge, children }: { of: OfCase; badge: ReactNode; children: string }) {
  return (
    <li className="plans-due__item">
      <p className="plans-due__name">
        <Link to="/cases/$caseId/plan" params={{ caseId: of.caseId }} preload={false}>
          {of.alias}
        </Link>
        {badge}
      </p>
      <p>{children}</p>
      <p className="soft">{of.number}</p>
    </li>
  )
}
