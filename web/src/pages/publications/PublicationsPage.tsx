import { DraftForm } from '../../features/publications/DraftForm.tsx'
import { DraftTable } from '../../features/publications/DraftTable.tsx'
import { PublishedTable } from '../../features/publications/PublishedTable.tsx'
import { publicationsText } from '../../features/publications/publications.text.ts'
import { TableProtection } from '../../features/publications/TableProtection.tsx'
import { tableProtectionText } from '../../features/publications/table-protection.text.ts'
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
  const mayDraft = drafters.includes(role)
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
        <PublishedTable mayDraft={mayDraft} />
      </Section>
      {readers.includes(role) && (
        <p>
          <Link to="/woo-copies">{t('wooCopies')}</Link>
        </p>
      )}
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
