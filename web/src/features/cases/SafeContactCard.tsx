import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { SafeContactForm } from './SafeContactForm.tsx'
import { SafeContactWords } from './SafeContactWords.tsx'
import { safeContactOf } from './safe-contact.api.ts'
import { safeContactText } from './safe-contact.text.ts'
import './SafeContact.css'

type Props = { caseId: string; mayChange: boolean }

/** How she may be approached: before any phone number, and in sight wherever her case is. */
export function SafeContactCard({ caseId, mayChange }: Props) {
  const t = useText(safeContactText)
  const asked = useQuery(safeContactOf(caseId))
  return (
    <div className="safe-contact">
      <Answer of={asked} loading={<Loading lines={2} />}>
        {({ safeContact, diedOn, version }) => (
          <SafeContactWords of={safeContact} diedOn={diedOn}>
            {mayChange && (
              <DialogButton
                look={safeContact ? 'subtle' : 'primary'}
                verb={safeContact ? t('change') : t('record')}
                title={safeContact ? t('changeTitle') : t('record')}
              >
                {(close) => (
                  <SafeContactForm {...{ caseId, version, safeContact }} onDone={close} />
                )}
              </DialogButton>
            )}
          </SafeContactWords>
        )}
      </Answer>
    </div>
  )
}
