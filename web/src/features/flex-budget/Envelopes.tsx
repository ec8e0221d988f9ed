import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Link } from '../../ui/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import type { Envelope, Share } from './envelopes.api.ts'
import { envelopes } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import { OpenEnvelope } from './OpenEnvelope.tsx'
import { TransferForm } from './TransferForm.tsx'
import { Transfers } from './Transfers.tsx'
import { useMoney } from './useMoney.ts'

/** What was given per period and organisation, with what was spent where that is one's to know. */
export function Envelopes({ accounts }: { accounts: boolean }) {
  const t = useText(envelopesText)
  const asked = useQuery(envelopes)
  return (
    <Answer of={asked}>
      {(found) => (
        <>
          <Section title={t('periods')}>
            <div className="row">
              {found.mayOpen && (
                <DialogButton icon="plus" verb={t('open')}>
                  {(close) => <OpenEnvelope of={found} onDone={close} />}
                </DialogButton>
              )}
              {found.mayTransfer && found.items.length > 0 && (
                <DialogButton verb={t('transfer')}>
                  {(close) => <TransferForm of={found} onDone={close} />}
                </DialogButton>
              )}
            </div>
            {found.items.length === 0 && <Empty title={t('noPeriods')} />}
            {found.items.map((envelope) => (
              <EnvelopeShares key={envelope.id} of={envelope} accounts={accounts} />
            ))}
          </Section>
          <Transfers of={found.transfers} />
        </>
      )}
    </Answer>
  )
}

function EnvelopeShares({ of, accounts }: { of: Envelope; accounts: boolean }) {
  const t = useText(envelopesText)
  const { day } = useDates()
  const columns = useShareColumns(of.shares.some(({ totals }) => totals !== null))
  const period = t('period', { from: day(of.fromOn), until: day(of.untilOn) })
  return (
    <div className="stack">
      <Table
        caption={`${of.name}: ${period}`}
        captionShown
        columns={columns}
        rows={of.shares}
        rowKey={({ id }) => id}
      />
      {accounts && (
        <p>
          <Link to="/flex-budget/$envelopeId" params={{ envelopeId: of.id }}>
            {t('accountOf', { name: of.name })}
          </Link>
        </p>
      )}
    </div>
  )
}

export function useShareColumns(totals: boolean): Column<Share>[] {
  const t = useText(envelopesText)
  const money = useMoney()
  const sum = (name: 'spentCents' | 'reservedCents' | 'freeCents') => (share: Share) =>
    share.totals === null ? '' : money(share.totals[name])
  const given: Column<Share>[] = [
    { id: 'organisation', title: t('organisation'), cell: ({ organisation }) => organisation },
    { id: 'budget', title: t('budget'), number: true, cell: (of) => money(of.budgetCents) },
  ]
  if (!totals) return given
  return [
    ...given,
    { id: 'spent', title: t('spent'), number: true, cell: sum('spentCents') },
    { id: 'reserved', title: t('reserved'), number: true, cell: sum('reservedCents') },
    { id: 'free', title: t('free'), number: true, cell: sum('freeCents') },
  ]
}
