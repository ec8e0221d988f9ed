import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { IdentityFields } from './IdentityFields.tsx'
import { identityText } from './identity.text.ts'

type Props = { caseId: string; mayChange: boolean }

/** Who she is: closed until someone opens it, since opening it is a look that is recorded. */
export function Identity({ caseId, mayChange }: Props) {
  const t = useText(identityText)
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <div className="stack">
        <p className="utrecht-paragraph">{t('closedLead')}</p>
        <Button icon="eye" onPress={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
    )
  }
  return (
    <div className="stack">
      <p className="utrecht-paragraph soft" role="status">
        {t('openedLead')}
      </p>
      <IdentityFields caseId={caseId} mayChange={mayChange} />
      <Button look="subtle" icon="hide" onPress={() => setOpen(false)}>
        {t('hide')}
      </Button>
    </div>
  )
}
