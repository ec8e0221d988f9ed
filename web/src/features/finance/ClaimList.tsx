import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import type { Column } from '../../ui/data/Table.tsx'
import { Table } from '../../ui/data/Table.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import type { Claim } from './claims.api.ts'
import { claimSheetAt, claims } from './claims.api.ts'
import { claimsText } from './claims.text.ts'
import { forms } from './finance.api.ts'
import { useMoney } from './useMoney.ts'

/** What was claimed on which document, what was asked and what was granted. */
export function ClaimList() {
  const t = useText(claimsText)
  const asked = useQuery(claims)
  return (
    <Answer of={asked}>
      {({ items, mayWrite }) => (
        <Section title={t('title')} aside={mayWrite && <AddClaim />}>
          {items.length === 0 ? (
            <p className="soft">{t('none')}</p>
          ) : (
            <ClaimTable items={items} mayWrite={mayWrite} />
          )}
        </Section>
      )}
    </Answer>
  )
}

function AddClaim() {
  const t = useText(claimsText)
  return (
    <DialogButton verb={t('add')} icon="plus">
      {(close) => <ClaimForm onDone={close} />}
    </DialogButton>
  )
}

function ClaimTable({ items, mayWrite }: { items: readonly Claim[]; mayWrite: boolean }) {
  const t = useText(claimsText)
  const { money } = useMoney()
  const amount = (cents: number | null) => (cents === null ? t('unknown') : money(cents))
  const columns: Column<Claim>[] = [
    {
      id: 'document',
      title: t('document'),
      cell: (one) => (mayWrite ? <ChangeClaim of={one} /> : t(one.document)),
    },
    { id: 'year', title: t('forYear'), number: true, cell: ({ forYear }) => String(forYear) },
    { id: 'version', title: t('version'), cell: ({ versionName }) => versionName ?? '–' },
    { id: 'asked', title: t('asked'), number: true, cell: (one) => amount(one.askedCents) },
    { id: 'granted', title: t('granted'), number: true, cell: (one) => amount(one.grantedCents) },
    { id: 'note', title: t('note'), cell: ({ note }) => note || '–' },
  ]
  return (
    <>
      <Table caption={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} />
      <SaveLinks />
    </>
  )
}

function ChangeClaim({ of }: { of: Claim }) {
  const t = useText(claimsText)
  const title = t('change', { document: t(of.document), year: of.forYear })
  return (
    <DialogButton look="subtle" verb={`${t(of.document)} ${of.forYear}`} title={title}>
      {(close) => <ClaimForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function SaveLinks() {
  const t = useText(claimsText)
  const language = useLanguage()
  return (
    <p className="row not-on-paper">
      {t('inThousands')}
      {forms.map((form) => (
        <a
          key={form}
          className="utrecht-link utrecht-link--html-a"
          href={claimSheetAt(form, language)}
          download
        >
          {t(form)}
        </a>
      ))}
    </p>
  )
}
