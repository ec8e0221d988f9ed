import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { EditionVerbs } from './EditionVerbs.tsx'
import { editionText } from './edition.text.ts'
import { FindingsPane, HelpPane } from './FindingsPane.tsx'
import type { Edition } from './publications.api.ts'
import { SaidPane } from './SaidPane.tsx'
import './publications.css'

/** Three panes beside each other: what will be said, what can be worked out, what would help. */
export function EditionView({ of, mayDraft }: { of: Edition; mayDraft: boolean }) {
  const t = useText(editionText)
  return (
    <>
      <EditionVerbs of={of} mayDraft={mayDraft} />
      <div className="edition-panes">
        <SaidPane of={of} mayDraft={mayDraft} />
        <FindingsPane of={of} />
        <div className="edition-beside">
          <HelpPane of={of} />
          <Approvals of={of} />
          {of.note && (
            <Section title={t('note')}>
              <p className="edition-note">{of.note}</p>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}

function Approvals({ of: { approvals } }: { of: Edition }) {
  const t = useText(editionText)
  const { moment } = useDates()
  return (
    <Section title={t('approvals')}>
      {approvals.length === 0 && <p>{t('noApprovals')}</p>}
      {approvals.length > 0 && (
        <ul>
          {approvals.map(({ by, at }) => (
            <li key={at + by}>{t('approved', { by, at: moment(at) })}</li>
          ))}
        </ul>
      )}
      {approvals.length === 1 && <p>{t('oneApproval')}</p>}
    </Section>
  )
}
