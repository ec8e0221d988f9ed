import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Escalation } from './escalations.api.ts'
import { escalations } from './escalations.api.ts'
import { escalationText, escalationWords, levelWords } from './escalations.text.ts'

/** What is stuck, the longest waiting first: with whom it lies and by when it is answered. */
export function EscalationTable() {
  const t = useText(escalationText)
  const asked = useQuery(escalations)
  const columns = useColumns()
  const none = <Empty title={t('none')}>{t('noneHint')}</Empty>
  return (
    <Answer of={asked} empty={{ when: ({ items }) => items.length === 0, show: none }}>
      {({ items }) => (
        <Table caption={t('lead')} columns={columns} rows={items} rowKey={({ id }) => id} opens />
      )}
    </Answer>
  )
}

function useColumns(): Column<Escalation>[] {
  const t = useText(escalationText)
  const level = useText(levelWords)
  const { day, age } = useDates()
  return [
    { id: 'case', title: t('case'), cell: (one) => <Name of={one} /> },
    { id: 'level', title: t('level'), cell: (one) => level(one.level) },
    {
      id: 'waits',
      title: t('waits'),
      cell: (one) => age(dayOf(one.levelSince)),
    },
    {
      id: 'answerBy',
      title: t('answerBy'),
      cell: (one) => (one.state === 'open' ? day(one.answerBy) : ''),
    },
    { id: 'state', title: t('state'), cell: (one) => <State of={one} /> },
  ]
}

// An organisation manager knows that it stands, and not what it asks.
function Name({ of: { id, caseId, number, alias } }: { of: Escalation }) {
  const { role } = useSession().membership
  if (role === 'organisation_manager') return `${number} · ${alias}`
  return (
    <Link
      to="/cases/$caseId/escalations/$escalationId"
      params={{ caseId, escalationId: id }}
      preload={false}
    >
      {`${number} · ${alias}`}
    </Link>
  )
}

/** The state in a word; that it is late or rose by itself where it did. */
export function State({ of }: { of: Escalation }) {
  const t = useText(escalationText)
  const word = useText(escalationWords)
  return (
    <span className="row">
      <Badge tone={of.state === 'answered' ? 'good' : 'neutral'}>{word(of.state)}</Badge>
      {of.late && <Badge tone="bad">{t('late')}</Badge>}
      {of.risen && of.state === 'open' && <Badge tone="warn">{t('risen')}</Badge>}
    </span>
  )
}
