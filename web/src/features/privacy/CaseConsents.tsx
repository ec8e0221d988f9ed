import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { CaseConsent } from './CaseConsent.tsx'
import { ConsentForm } from './ConsentForm.tsx'
import { consentsOf } from './case-consents.api.ts'
import { caseConsentsText } from './case-consents.text.ts'
import './CaseConsents.css'

type Props = { caseId: string; mayChange: boolean }

/** What of hers may be shared, on which basis, with whom and until when. */
export function CaseConsents({ caseId, mayChange }: Props) {
  const t = useText(caseConsentsText)
  const asked = useQuery(consentsOf(caseId))
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
          <ul className="case-consents" aria-label={t('caption')}>
            {items.map((consent) => (
              <CaseConsent key={consent.id} {...{ caseId, consent, mayChange }} />
            ))}
          </ul>
        )}
      </Answer>
    </div>
  )
}
