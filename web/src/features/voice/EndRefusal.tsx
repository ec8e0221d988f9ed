import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { useVoiceRefusal } from './useVoiceRefusal.ts'
import type { Refusal } from './voice.api.ts'
import { endRefusal, voiceRead } from './voice.api.ts'
import { voiceText } from './voice.text.ts'

/** She wants to work with somebody again; asked twice, for it is hers to say. */
export function EndRefusal({ caseId, refusal }: { caseId: string; refusal: Refusal }) {
  const t = useText(voiceText)
  const says = useVoiceRefusal()
  const [asked, ask] = useState(false)
  const end = useAct(endRefusal, { refresh: voiceRead(caseId), onDone: () => ask(false) })
  return (
    <div>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('change')}
      </Button>
      <Confirm
        title={t('changeTitle', { name: refusal.name })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('changeVerb')}
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act({ caseId, refusal })}
      >
        <p>{t('changeWords')}</p>
      </Confirm>
    </div>
  )
}
