import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import type { Handover } from './handovers.api.ts'
import { handoverText, handoverWords } from './handovers.text.ts'
import { Owed } from './Owed.tsx'

type Props = { caption: string; items: readonly Handover[] }

/** Handovers as a list: whose, from whom to whom, how far, by when, and what is still to do. */
export function HandoverTable({ caption, items }: Props) {
  const columns = useColumns()
  return <Table caption={caption} columns={columns} rows={items} rowKey={({ id }) => id} opens />
}

function useColumns(): Column<Handover>[] {
  const t = useText(handoverText)
  const { day } = useDates()
  return [
    {
      id: 'case',
      title: t('case'),
      cell: ({ id, caseId, number, alias }) => (
        <Link to="/cases/$caseId/handovers/$handoverId" params={{ caseId, handoverId: id }}>
          {number ? `${number} · ${alias}` : t('unknownCase')}
        </Link>
      ),
    },
    { id: 'from', title: t('from'), cell: ({ from }) => from.name },
    { id: 'to', title: t('to'), cell: ({ to }) => to.name },
    { id: 'state', title: t('state'), cell: (handover) => <State of={handover} /> },
    {
      id: 'due',
      title: t('due'),
      cell: ({ completeBy, late }) => (
        <>
          {day(completeBy)} {late && <Badge tone="bad">{t('late')}</Badge>}
        </>
      ),
    },
    { id: 'todo', title: t('todo'), cell: ({ owes }) => <Owed of={owes} /> },
  ]
}

/** The state in a word; how it ended where it did. */
export function State({ of }: { of: Handover }) {
  const t = useText(handoverText)
  const word = useText(handoverWords)
  const { state, warm, settledAt } = of
  const fell = ['declined', 'expired', 'withdrawn'].includes(state) && settledAt === null
  if (fell) return <Badge tone="bad">{`${word(state)}: ${t('fellThrough')}`}</Badge>
  if (state !== 'completed') return <Badge>{word(state)}</Badge>
  return (
    <Badge
      tone={warm ? 'good' : 'warn'}
    >{`${word(state)}, ${word(warm ? 'warm' : 'notWarm')}`}</Badge>
  )
}
