import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { assessmentText } from './assessment.text.ts'
import type { Assessment } from './assessments.api.ts'
import { assessmentsOf } from './assessments.api.ts'
import { planWords } from './plan-words.text.ts'
import { useDomainName } from './useDomainName.ts'

type Props = { caseId: string; action?: (of: Assessment) => ReactNode }

/** Earlier assessments, the latest first; each opens to its scores, her own beside, and why. */
export function AssessmentHistory({ caseId, action }: Props) {
  const t = useText(assessmentText)
  const asked = useQuery(assessmentsOf(caseId))
  return (
    <Section title={t('list')}>
      <Answer of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{t('noneYet')}</p>
          ) : (
            items.map((item) => <Earlier key={item.id} of={item} action={action?.(item)} />)
          )
        }
      </Answer>
    </Section>
  )
}

function Earlier({ of, action }: { of: Assessment; action: ReactNode }) {
  const t = useText(assessmentText)
  const word = useText(planWords)
  const { day } = useDates()
  return (
    <details>
      <summary>
        {`${word(of.kind)} · ${t('by', { day: day(of.assessedOn), name: of.by.name })} `}
        {of.corrected && <Badge>{t('corrected')}</Badge>}
      </summary>
      <Scores of={of} />
      {!of.corrected && action}
    </details>
  )
}

function Scores({ of }: { of: Assessment }) {
  const t = useText(assessmentText)
  const word = useText(planWords)
  const name = useDomainName()
  return (
    <Table
      caption={word(of.kind)}
      rows={of.domains}
      rowKey={({ domain }) => domain}
      columns={[
        { id: 'domain', title: t('title'), cell: ({ domain }) => name(domain) },
        {
          id: 'score',
          title: t('score'),
          number: true,
          cell: ({ score }) => score ?? t('notAssessed'),
        },
        { id: 'own', title: t('hers'), number: true, cell: ({ ownScore }) => ownScore ?? '–' },
        {
          id: 'told',
          title: t('told'),
          cell: ({ reason, ownWords }) =>
            [reason, ownWords && `“${ownWords}”`].filter(Boolean).join(' · ') || '–',
        },
      ]}
    />
  )
}
