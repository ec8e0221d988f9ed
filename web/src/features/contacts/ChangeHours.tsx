import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { HoursForm } from './HoursForm.tsx'
import type { Hours } from './hours.api.ts'
import { afterHours, correctHours, withdrawHours } from './hours.api.ts'
import { useHourRefusal } from './useHourRefusal.ts'
import { weekText } from './week.text.ts'
import './week.css'

/** Sets hours right, or takes away what was entered by mistake. */
export function ChangeHours({ of: entry }: { of: Hours }) {
  const t = useText(weekText)
  const { workedOn, kind, minutes } = entry
  return (
    <div className="row week-verbs">
      <DialogButton verb={t('correct')} title={t('correctTitle')} about={entry.id}>
        {(close) => (
          <>
            <p className="utrecht-paragraph">{t('kept')}</p>
            <HoursForm
              values={{ workedOn, kind, minutes }}
              perform={(body, headers) => correctHours({ of: entry, body }, headers)}
              onDone={close}
            />
          </>
        )}
      </DialogButton>
      <WithdrawHours of={entry} />
    </div>
  )
}

function WithdrawHours({ of: { id, version } }: { of: Hours }) {
  const t = useText(weekText)
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const says = useHourRefusal()
  const { act, busy, problem } = useAct(withdrawHours, { refresh: afterHours, onDone: close })
  return (
    <>
      <Button look="subtle" onPress={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdrawTitle')}
        open={asking}
        onClose={close}
        verb={t('withdraw')}
        onConfirm={() => act({ id, version })}
        danger
        {...{ busy, problem, says }}
      >
        <p>{t('withdrawText')}</p>
      </Confirm>
    </>
  )
}
