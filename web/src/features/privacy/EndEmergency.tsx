import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { EmergencyAccess } from './emergency-accesses.api.ts'
import { endEmergency } from './open-emergency.api.ts'
import { openEmergencyText } from './open-emergency.text.ts'
import { useEmergencyRefusal } from './useEmergencyRefusal.ts'

/** Gives one's emergency access back before its time. */
export function EndEmergency({ access }: { access: EmergencyAccess }) {
  const t = useText(openEmergencyText)
  const says = useEmergencyRefusal()
  const [asked, ask] = useState(false)
  const end = useAct(endEmergency, {
    refresh: [['emergency-accesses'], ['case', access.case?.id ?? ''], ['cases']],
    onDone: () => ask(false),
  })
  return (
    <>
      <Button onPress={() => ask(true)}>{t('end')}</Button>
      <Confirm
        title={t('endTitle', { number: access.case?.number ?? access.reference })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('end')}
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act(access.id)}
      >
        <p>{t('endWords')}</p>
      </Confirm>
    </>
  )
}
