import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { HoursForm, lastHours } from './HoursForm.tsx'
import { enterHours } from './hours.api.ts'
import { weekText } from './week.text.ts'

/** Adds hours without a case, on this day at first. */
export function EnterHours({ on }: { on: string }) {
  const t = useText(weekText)
  return (
    <DialogButton verb={t('add')} look="primary" icon="plus">
      {(close) => (
        <HoursForm values={{ workedOn: on, ...lastHours() }} perform={enterHours} onDone={close} />
      )}
    </DialogButton>
  )
}
