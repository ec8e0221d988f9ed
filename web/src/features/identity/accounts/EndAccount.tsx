import { useState } from 'react'
import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Confirm } from '../../../ui/overlay/Confirm.tsx'
import type { Person } from './people.api.ts'
import { endAccount, people } from './people.api.ts'
import { peopleText } from './people.text.ts'
import { useAccountRefusal } from './useAccountRefusal.ts'
import { useUnavailable } from './useUnavailable.ts'

/** Ends an account, after asking with the name; the refusal says how many cases are in the way. */
export function EndAccount({ of: person }: { of: Person }) {
  const t = useText(peopleText)
  const says = useAccountRefusal()
  const { own } = useUnavailable(person)
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const end = useAct(endAccount, { refresh: [people.queryKey], onDone: close })
  const { id, name } = person
  return (
    <Section title={t('end')}>
      <p className="utrecht-paragraph soft">{t('endLead', { name })}</p>
      <div>
        <Button unavailable={own} onPress={() => setAsking(true)}>
          {t('end')}
        </Button>
      </div>
      <Confirm
        title={t('endTitle', { name })}
        open={asking}
        onClose={() => {
          end.reset()
          close()
        }}
        verb={t('end')}
        danger
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act(id)}
      >
        <p>{t('endWords', { name })}</p>
      </Confirm>
    </Section>
  )
}
