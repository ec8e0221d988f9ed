import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Loading } from '../../ui/states/Loading.tsx'
import { identityOf } from './identity.api.ts'
import { identityText } from './identity.text.ts'

/** What to call her: closed until someone asks for it, since no list shows a name and asking is a
 *  look that is recorded. */
export function CallName({ caseId }: { caseId: string }) {
  const t = useText(identityText)
  const [open, setOpen] = useState(false)
  if (open) return <ShownName caseId={caseId} onHide={() => setOpen(false)} />
  return (
    <div className="row">
      <Button look="subtle" icon="eye" onPress={() => setOpen(true)}>
        {t('showCallName')}
      </Button>
    </div>
  )
}

function ShownName({ caseId, onHide }: { caseId: string; onHide: () => void }) {
  const t = useText(identityText)
  const asked = useQuery(identityOf(caseId))
  return (
    <Answer of={asked} loading={<Loading lines={1} />}>
      {({ items }) => {
        const name = items.find(({ field }) => field === 'call-name')?.value
        return (
          <div className="row">
            <p role="status">{`${t('call-name')}: ${name ?? t('noCallName')}`}</p>
            <Button look="subtle" icon="hide" onPress={onHide}>
              {t('hide')}
            </Button>
          </div>
        )
      }}
    </Answer>
  )
}
