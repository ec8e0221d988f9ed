import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Handover, Place } from './handovers.api.ts'
import { afterStep } from './handovers.api.ts'
import { isOffered, useHandoverRefusal } from './useHandoverRefusal.ts'

type Props<Input extends Place> = {
  /** Which handover, and what was read of it. */
  input: Input
  verdict: Handover['actions']['accept']
  verb: string
  /** The question, and what follows from it. */
  title: string
  words: string
  perform: (input: Input, headers: ActHeaders) => Promise<unknown>
  first?: boolean
  danger?: boolean
}

/** A step of one press, asked in words first; not there when it is another's or not now. */
export function StepVerb<Input extends Place>({ input, verdict, ...props }: Props<Input>) {
  const { verb, title, words, perform, first, danger } = props
  const { says, whyNot } = useHandoverRefusal()
  const [asked, ask] = useState(false)
  const refresh = afterStep(input.caseId)
  const act = useAct(perform, { refresh, onDone: () => ask(false) })
  function open() {
    act.reset()
    ask(true)
  }
  if (!isOffered(verdict)) return null
  return (
    <>
      <Button look={first ? 'primary' : 'secondary'} unavailable={whyNot(verdict)} onPress={open}>
        {verb}
      </Button>
      <Confirm
        title={title}
        open={asked}
        onClose={() => ask(false)}
        verb={verb}
        danger={danger ?? false}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => act.act(input)}
      >
        <p>{words}</p>
      </Confirm>
    </>
  )
}
