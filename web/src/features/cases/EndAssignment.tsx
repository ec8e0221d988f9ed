import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { readOfCase } from './cases.api.ts'
import { unassign } from './team.api.ts'
import { teamText } from './team.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; assignmentId: string; name: string }

/** A colleague stops working on the case: the link ends, what was recorded stays. */
export function EndAssignment({ caseId, assignmentId, name }: Props) {
  const t = useText(teamText)
  const { says } = useCaseRefusal()
  const [asked, ask] = useState(false)
  const end = useAct(unassign, { refresh: readOfCase(caseId), onDone: () => ask(false) })
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('end')}
        <span className="only-for-readers">: {name}</span>
      </Button>
      <Confirm
        title={t('endTitle', { name })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('end')}
        danger
        busy={end.busy}
        problem={end.problem}
        says={says}
        onConfirm={() => end.act({ caseId, assignmentId })}
      >
        <p>{t('endWords', { name })}</p>
      </Confirm>
    </>
  )
}
