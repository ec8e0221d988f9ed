import { DraftForm } from '../../features/publications/DraftForm.tsx'
import { DraftTable } from '../../features/publications/DraftTable.tsx'
import { PublishedTable } from '../../features/publications/PublishedTable.tsx'
import { publicationsText } from '../../features/publications/publications.text.ts'
import { TableProtection } from '../../features/publications/TableProtection.tsx'
import { tableProtectionText } from '../../features/publications/table-protection.text.ts'
import { CopyForm } from '../../features/woo/CopyForm.tsx'
import { wooText } from '../../features/woo/woo.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { drafters, readers } from './drafters.ts'

/** What is published, for everyone; and for who drafts or approves it, what is to be. */
export function PublicationsPage() {
  const t = useText(publicationsText)
  const tables = useText(tableProtectionText)
  const { role } = useSession().membership
  const woo = useText(wooText)
  const mayDraft = drafters.includes(role)
  const beside = ({ id, number, title }: { id: string; number: number; title: string }) => (
    <DialogButton verb={woo('fromEdition', { number })} look="subtle">
      {(close) => <CopyForm edition={{ id, title }} onDone={close} />}
    </DialogButton>
  )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={
        mayDraft && (
          <DialogButton verb={t('make')} look="primary" icon="plus">
            {(close) => <DraftForm onDone={close} />}
          </DialogButton>
        )
      }
    >
      {readers.includes(role) && (
        <Section title={t('drafts')}>
          <DraftTable />
        </Section>
      )}
      <Section title={t('published')}>
        <PublishedTable
          mayDraft={mayDraft}
          mayRead={readers.includes(role)}
          {...(readers.includes(role) && { beside })}
        />
      </Section>
      {readers.includes(role) && (
        <p>
          <Link to="/woo-copies">{t('wooCopies')}</Link>
        </p>
      )}
      <details>
        <summary>{t('help')}</summary>
        <p className="utrecht-paragraph">{t('helpSaid')}</p>
        <p className="utrecht-paragraph">{t('helpCheck')}</p>
        <p className="utrecht-paragraph">{t('helpTwo')}</p>
      </details>
      {mayDraft && (
        <div className="row">
          <DialogButton verb={tables('open')}>
            {(close) => <TableProtection onDone={close} />}
          </DialogButton>
        </div>
      )}
    </Page>
  )
}
