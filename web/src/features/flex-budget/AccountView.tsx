import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { useShareColumns } from './Envelopes.tsx'
import type { Account } from './envelopes.api.ts'
import { accountOf, sheetAt } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import { Ledger } from './Ledger.tsx'
import './flex-budget.css'

/** How one period stands, per organisation; for one's own the ledger, to save as well. */
export function AccountView({ envelopeId }: { envelopeId: string }) {
  const asked = useQuery(accountOf(envelopeId))
  return <Answer of={asked}>{(account) => <AccountParts of={account} />}</Answer>
}

function AccountParts({ of }: { of: Account }) {
  const t = useText(envelopesText)
  const { day } = useDates()
  const columns = useShareColumns(true)
  const title = `${of.name}: ${t('period', { from: day(of.fromOn), until: day(of.untilOn) })}`
  return (
    <>
      <Section title={title}>
        <Table
          caption={title}
          columns={columns}
          rows={of.shares.map(({ share }) => share)}
          rowKey={({ id }) => id}
        />
      </Section>
      {of.shares.map(
        ({ share, ledger }) =>
          ledger && (
            <Section
              key={share.id}
              title={`${t('ledger')} ${share.organisation}`}
              aside={<SaveLinks envelopeId={of.id} />}
            >
              <Ledger of={ledger} />
            </Section>
          ),
      )}
    </>
  )
}

function SaveLinks({ envelopeId }: { envelopeId: string }) {
  const t = useText(envelopesText)
  const language = useLanguage()
  return (
    <span className="row not-on-paper">
      {(['csv', 'ods'] as const).map((form) => (
        <a
          key={form}
          className="utrecht-link utrecht-link--html-a"
          href={sheetAt(envelopeId, form, language)}
          download
        >
          {t(form)}
        </a>
      ))}
    </span>
  )
}
