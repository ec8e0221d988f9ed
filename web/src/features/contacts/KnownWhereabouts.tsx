import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { readAbout } from './contacts.api.ts'
import { ReviewForm } from './ReviewForm.tsx'
import { useContactRefusal } from './useContactRefusal.ts'
import type { Whereabouts } from './whereabouts.api.ts'
import { endWhereabouts } from './whereabouts.api.ts'
import { whereaboutsText } from './whereabouts.text.ts'

type Props = { known: Whereabouts; mayChange: boolean }

/** It is known where she is; somebody looks again on the day that was agreed. */
export function KnownWhereabouts({ known, mayChange }: Props) {
  const t = useText(whereaboutsText)
  const { day, today } = useDates()
  const { kind, fromOn, reviewOn } = known
  const review = t(reviewOn < today ? 'reviewPast' : 'review', { day: day(reviewOn) })
  return (
    <div className="stack">
      <div>
        <p>
          <strong>{t(kind)}</strong>
        </p>
        <p className="soft">{`${t('from', { day: day(fromOn) })}, ${review}`}</p>
      </div>
      {mayChange && (
        <div className="row">
          <DialogButton verb={t('change')} title={t('changeTitle')}>
            {(close) => <ReviewForm known={known} onDone={close} />}
          </DialogButton>
          <EndWhereabouts known={known} />
        </div>
      )}
    </div>
  )
}

function EndWhereabouts({ known }: { known: Whereabouts }) {
  const t = useText(whereaboutsText)
  const says = useContactRefusal()
  const [asked, ask] = useState(false)
  const end = useAct(endWhereabouts, { refresh: readAbout(known.caseId), onDone: () => ask(false) })
  return (
    <>
      <Button onPress={() => ask(true)}>{t('end')}</Button>
      <Confirm
        title={t('endTitle')}
        open={asked}
        onClose={() => ask(false)}
        verb={t('endVerb')}
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act(known)}
      >
        <p>{t('endWords')}</p>
      </Confirm>
    </>
  )
}
