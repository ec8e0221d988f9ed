import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { handoverWords } from './handovers.text.ts'
import { Owed } from './Owed.tsx'
import { PlanCase } from './PlanCase.tsx'
import type { Round, RoundCase } from './rounds.api.ts'
import { roundText } from './rounds.text.ts'

/** A round as a table of its cases and their steps; cards on a narrow screen. */
export function RoundTable({ of }: { of: Round }) {
  const t = useText(roundText)
  const columns = useColumns(of)
  if (of.cases.length === 0) return <Empty title={t('empty')} />
  return <Table caption={t('table')} columns={columns} rows={of.cases} rowKey={({ id }) => id} />
}

function useColumns(round: Round): Column<RoundCase>[] {
  const t = useText(roundText)
  const { day } = useDates()
  return [
    { id: 'case', title: t('case'), cell: (row) => <Name of={row} /> },
    {
      id: 'responsible',
      title: t('responsible'),
      cell: ({ responsible }) => responsible?.name ?? t('nobody'),
    },
    { id: 'to', title: t('to'), cell: (row) => <Receiver of={row} round={round} /> },
    { id: 'step', title: t('step'), cell: (row) => <Step of={row} /> },
    {
      id: 'due',
      title: t('due'),
      cell: ({ dueOn, late }) => (
        <>
          {day(dueOn)} {late && <Badge tone="bad">{t('late')}</Badge>}
        </>
      ),
    },
    { id: 'missing', title: t('missing'), cell: ({ missing }) => <Owed of={missing} /> },
  ]
}

function Name({ of: { caseId, number, alias, handover } }: { of: RoundCase }) {
  const name = `${number} · ${alias}`
  return handover ? (
    <Link to="/cases/$caseId/handovers/$handoverId" params={{ caseId, handoverId: handover.id }}>
      {name}
    </Link>
  ) : (
    <Link to="/cases/$caseId" params={{ caseId }}>
      {name}
    </Link>
  )
}

function Receiver({ of, round }: { of: RoundCase; round: Round }) {
  const t = useText(roundText)
  const { step, handover, plannedTo } = of
  if (step === 'completed' || step === 'closed') return null
  const running = step !== 'planned' && step !== 'to-plan'
  const name = (running ? handover?.to.name : plannedTo?.name) ?? t('nobody')
  const plans = !running && round.mayChange && round.closedAt === null
  return (
    <>
      {name} {plans && <PlanCase of={of} roundId={round.id} />}
    </>
  )
}

const tones: Partial<Record<RoundCase['step'], Tone>> = { completed: 'good', 'to-plan': 'unknown' }

function Step({ of: { step, warm } }: { of: RoundCase }) {
  const word = useText(handoverWords)
  if (warm === false) return <Badge tone="warn">{`${word(step)}, ${word('notWarm')}`}</Badge>
  return <Badge tone={tones[step] ?? 'neutral'}>{word(step)}</Badge>
}
