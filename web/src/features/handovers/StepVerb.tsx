import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { readAnew } from '../../platform/api/read-anew.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Handover, Place } from './handovers.api.ts'
import { afterStep } from './handovers.api.ts'
import { isOffered, useHandoverRefusal } from './useHandoverRefusal.ts'

type Props<Input extends Place> = {
  /** Which handover, and what was read of it; sent as it was when the question was asked. */
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
  const client = useQueryClient()
  const [asked, ask] = useState<Input>()
  const refresh = afterStep(input.caseId)
  const act = useAct(perform, { refresh, onDone: () => ask(undefined) })
  // What refused it stands on the page behind the question: she reads it there.
  function close() {
    if (act.problem) void readAnew(client, refresh)
    act.reset()
    ask(undefined)
  }
  if (!isOffered(verdict)) return null
  return (
    <>
      <Button
        look={first ? 'primary' : 'secondary'}
        unavailable={whyNot(verdict)}
        onPress={() => ask(input)}
      >
        {verb}
      </Button>
      <Confirm
        title={title}
        open={asked !== undefined}
        onClose={close}
        verb={verb}
        danger={danger ?? false}
        busy={act.busy}
        problem={act.problem}
        says={says}
        onConfirm={() => asked && act.act(asked)}
      >
        <p>{words}</p>
      </Confirm>
    </>
  )
}
