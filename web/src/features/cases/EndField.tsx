import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { readOfCase } from './cases.api.ts'
import type { IdentityField } from './identity.api.ts'
import { endField } from './identity.api.ts'
import { identityText } from './identity.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

/** A detail that does not hold any more: ended, never erased here. */
export function EndField({ caseId, field }: { caseId: string; field: IdentityField }) {
  const t = useText(identityText)
  const { says } = useCaseRefusal()
  const [asked, ask] = useState(false)
  const end = useAct(endField, { refresh: readOfCase(caseId), onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('end')}
      </Button>
      <Confirm
        title={t('endTitle', { field: t(field.field) })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('end')}
        danger
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act({ caseId, field })}
      >
        <p>{t('endValue', { value: field.value })}</p>
        <p>{t('endWords')}</p>
      </Confirm>
    </>
  )
}
