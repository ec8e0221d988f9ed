import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { DayStep } from './DayStep.tsx'
import { grantWords } from './grant-words.text.ts'
import type { Grant } from './grants.api.ts'
import { afterGrants, payInstalment } from './grants.api.ts'
import { grantsText } from './grants.text.ts'
import { useMoney } from './useMoney.ts'

type Instalment = Grant['instalments'][number]

// What comes back is recorded by a step of the grant.
const isOpen = ({ kind, paidOn, droppedOn }: Instalment) =>
  paidOn === null && droppedOn === null && kind !== 'recovery'

/** What is paid when, and what came of it. */
export function GrantInstalments({ of }: { of: Grant }) {
  const t = useText(grantsText)
  const word = useText(grantWords)
  const { day } = useDates()
  const { money } = useMoney()
  const came = ({ kind, paidOn, droppedOn }: Instalment) => {
    if (droppedOn !== null) return t('dropped')
    if (paidOn === null) return t('open')
    return t(kind === 'recovery' ? 'backOn' : 'paidOn', { day: day(paidOn) })
  }
  const columns: Column<Instalment>[] = [
    { id: 'what', title: t('what'), cell: ({ kind }) => word(`due-${kind}`) },
    { id: 'amount', title: t('amount'), number: true, cell: ({ cents }) => money(cents) },
    { id: 'due', title: t('dueOn'), cell: ({ dueOn }) => day(dueOn) },
    { id: 'state', title: t('state'), cell: came },
  ]
  const acts: Column<Instalment> = {
    id: 'acts',
    title: t('todo'),
    cell: (one) => <Acts of={of} one={one} />,
  }
  return (
    <Section title={t('instalments')}>
      {of.instalments.length === 0 ? (
        <p className="soft">{t('noInstalments')}</p>
      ) : (
        <Table
          caption={t('instalments')}
          columns={of.mayDecide && of.instalments.some(isOpen) ? [...columns, acts] : columns}
          rows={of.instalments}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  )
}

function Acts({ of, one }: { of: Grant; one: Instalment }) {
  const t = useText(grantsText)
  const word = useText(grantWords)
  const { money } = useMoney()
  const { id: instalmentId, kind, cents } = one
  if (!isOpen(one)) return '–'
  const title = t('payTitle', { what: word(`due-${kind}`), amount: money(cents) })
  const ways = kind === 'advance' ? (['paid', 'dropped'] as const) : (['paid'] as const)
  return (
    <div className="row not-on-paper">
      {ways.map((what) => (
        <DialogButton
          key={what}
          look="subtle"
          verb={t(what === 'paid' ? 'pay' : 'drop')}
          title={title}
          about={instalmentId}
        >
          {(close) => (
            <DayStep
              label={t('paidWhen')}
              verb={t(what === 'paid' ? 'pay' : 'drop')}
              words={what === 'dropped' ? t('dropWords') : undefined}
              perform={(on: string, own) => payInstalment({ of, instalmentId, what, on }, own)}
              refresh={afterGrants}
              onDone={close}
            />
          )}
        </DialogButton>
      ))}
    </div>
  )
}
