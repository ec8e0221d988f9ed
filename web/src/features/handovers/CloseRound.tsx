import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { afterRound, closeRound } from './rounds.api.ts'
import { roundText } from './rounds.text.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

/** The round is over; what it shows stays readable. */
export function CloseRound({ roundId }: { roundId: string }) {
  const t = useText(roundText)
  const { says } = useHandoverRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(closeRound, { refresh: afterRound, onDone: () => ask(false) })
  return (
    <>
      <Button onPress={() => ask(true)}>{t('close')}</Button>
      <Confirm
        title={t('closeTitle')}
        open={asked}
        onClose={() => ask(false)}
        verb={t('close')}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(roundId)}
      >
        <p>{t('closeWords')}</p>
      </Confirm>
    </>
  )
}
