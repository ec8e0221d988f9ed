import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Confirm } from '../../../ui/overlay/Confirm.tsx'
import type { Person } from './people.api.ts'
import { endSessionsOf } from './people.api.ts'
import { useAccountRefusal } from './useAccountRefusal.ts'
import { useUnavailable } from './useUnavailable.ts'
import { waysInText } from './ways-in.text.ts'

/** Signs somebody out on every device, after asking with the name; says it when it is done. */
export function SignOutEverywhere({ of: person }: { of: Person }) {
  const t = useText(waysInText)
  const says = useAccountRefusal()
  const { own } = useUnavailable(person)
  const [step, setStep] = useState<'asking' | 'done'>()
  const end = useAct(endSessionsOf, { onDone: () => setStep('done') })
  const { id, name } = person
  return (
    <div>
      <Button unavailable={own} onPress={() => setStep('asking')}>
        {t('signOut')}
      </Button>
      <p role="status">{step === 'done' && t('signedOut', { name })}</p>
      <Confirm
        title={t('signOutTitle', { name })}
        open={step === 'asking'}
        onClose={() => setStep(undefined)}
        verb={t('signOut')}
        danger
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act(id)}
      >
        <p>{t('signOutWords', { name })}</p>
      </Confirm>
    </div>
  )
}
