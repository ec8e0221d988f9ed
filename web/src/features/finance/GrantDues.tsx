import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { DayStep } from './DayStep.tsx'
import { grantWords } from './grant-words.text.ts'
import type { Grant } from './grants.api.ts'
import { afterGrants, fulfilDue } from './grants.api.ts'
import { grantsText } from './grants.text.ts'

type Due = Grant['dues'][number]

/** Terms that follow from a step, and what was agreed: by when, whose, and whether it is done. */
export function GrantDues({ of }: { of: Grant }) {
  const t = useText(grantsText)
  const word = useText(grantWords)
  const { day, today } = useDates()
  const columns: Column<Due>[] = [
    { id: 'what', title: t('what'), cell: ({ kind, what }) => what || word(`due-${kind}`) },
    { id: 'due', title: t('dueOn'), cell: ({ dueOn }) => day(dueOn) },
    { id: 'whose', title: t('whose'), cell: ({ owner }) => word(owner) },
    {
      id: 'state',
      title: t('state'),
      cell: (due) => {
        if (due.doneOn !== null) return t('done', { day: day(due.doneOn) })
        if (due.droppedOn !== null) return t('dropped')
        return (
          <div className="row">
            {due.dueOn < today ? <Badge tone="bad">{t('late')}</Badge> : t('open')}
            {due.mayFulfil && <Fulfil of={of} due={due} />}
          </div>
        )
      },
    },
  ]
  return (
    <Section title={t('dues')}>
      {of.dues.length === 0 ? (
        <p className="soft">{t('noDues')}</p>
      ) : (
        <Table caption={t('dues')} columns={columns} rows={of.dues} rowKey={({ id }) => id} />
      )}
    </Section>
  )
}

function Fulfil({ of, due }: { of: Grant; due: Due }) {
  const t = useText(grantsText)
  return (
    <DialogButton look="subtle" verb={t('fulfil')} title={due.what} about={due.id}>
      {(close) => (
        <DayStep
          label={t('paidWhen')}
          verb={t('fulfil')}
          perform={(on: string, own) => fulfilDue({ of, dueId: due.id, on }, own)}
          refresh={afterGrants}
          onDone={close}
        />
      )}
    </DialogButton>
  )
}
