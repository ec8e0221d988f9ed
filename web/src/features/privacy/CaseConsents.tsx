import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ConsentForm } from './ConsentForm.tsx'
import type { Consent } from './case-consents.api.ts'
import { consentsOf } from './case-consents.api.ts'
import { caseConsentsText } from './case-consents.text.ts'
import { WithdrawConsent } from './WithdrawConsent.tsx'

type Props = { caseId: string; mayChange: boolean }

/** What of hers may be shared, on which basis, with whom and until when. */
export function CaseConsents({ caseId, mayChange }: Props) {
  const t = useText(caseConsentsText)
  const asked = useQuery(consentsOf(caseId))
  const columns = useColumns(caseId, mayChange)
  return (
    <div className="stack">
      <p className="utrecht-paragraph">{t('lead')}</p>
      {mayChange && (
        <DialogButton icon="plus" verb={t('record')} title={t('recordTitle')}>
          {(close) => <ConsentForm caseId={caseId} onDone={close} />}
        </DialogButton>
      )}
      <Answer
        of={asked}
        empty={{ when: ({ items }) => items.length === 0, show: <Empty title={t('none')} /> }}
      >
        {({ items }) => (
          <Table caption={t('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </Answer>
    </div>
  )
}

const tones: Record<Consent['state'], Tone> = {
  running: 'good',
  upcoming: 'neutral',
  ended: 'unknown',
  withdrawn: 'unknown',
}

function useColumns(caseId: string, mayChange: boolean): Column<Consent>[] {
  const t = useText(caseConsentsText)
  const { day } = useDates()
  const columns: (Column<Consent> | false)[] = [
    { id: 'purpose', title: t('purpose'), cell: ({ purpose }) => t(purpose) },
    { id: 'state', title: t('state'), cell: (one) => <StateOf consent={one} /> },
    { id: 'until', title: t('until'), cell: ({ untilOn }) => day(untilOn) },
    { id: 'ground', title: t('ground'), cell: ({ ground }) => t(ground) },
    { id: 'basis', title: t('basis'), cell: ({ basis }) => basis },
    mayChange && {
      id: 'withdraw',
      title: t('withdraw'),
      alone: true,
      cell: (one) => <WithdrawConsent caseId={caseId} consent={one} />,
    },
  ]
  return columns.filter((column) => column !== false)
}

function StateOf({ consent: { state } }: { consent: Consent }) {
  const t = useText(caseConsentsText)
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
