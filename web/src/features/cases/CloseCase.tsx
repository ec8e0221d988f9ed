import { useState } from 'react'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { CloseConfirm } from './CloseConfirm.tsx'
import { CloseForm } from './CloseForm.tsx'
import type { Case } from './cases.api.ts'
import type { Closing } from './closures.api.ts'
import { closuresText } from './closures.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { of: Case; outOfSight: boolean; assessedOn: string | null }

/** Closing a case: reason, circumstances and destination first, then the question in words. While
 *  she is out of sight it is a request that a second person confirms. */
export function CloseCase({ of, outOfSight, assessedOn }: Props) {
  const t = useText(closuresText)
  const { whyNot, isOffered } = useCaseRefusal()
  const [closing, setClosing] = useState<Closing>()
  const { id, number, alias, actions } = of
  if (!isOffered(actions.close)) return null
  return (
    <>
      <DialogButton
        verb={t('close')}
        title={t('closeTitle', { number })}
        unavailable={whyNot(actions.close)}
      >
        {(close) => (
          <CloseForm
            caseId={id}
            {...{ outOfSight, assessedOn }}
            onCancel={close}
            onFilled={(filled) => {
              setClosing(filled)
              close()
            }}
          />
        )}
      </DialogButton>
      {closing && (
        <CloseConfirm
          caseId={id}
          {...{ number, alias, outOfSight, closing }}
          onClose={() => setClosing(undefined)}
        />
      )}
    </>
  )
}
