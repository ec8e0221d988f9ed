import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { readOfCase } from './cases.api.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = {
  verb: string
  /** The question, with the case by its number. */
  title: string
  /** What follows from it. */
  words: string
  perform: (id: string, headers: ActHeaders) => Promise<unknown>
  /** What it is done to. */
  input: string
  caseId: string
  danger?: boolean
  unavailable?: string | undefined
}

/** A decision about a case of one press, and the question in words before it counts. */
export function AskVerb({
  verb,
  title,
  words,
  perform,
  input,
  caseId,
  danger,
  unavailable,
}: Props) {
  const { says } = useCaseRefusal()
  const [asked, ask] = useState(false)
  const act = useAct(perform, { refresh: readOfCase(caseId), onDone: () => ask(false) })
  return (
    <>
      <Button unavailable={unavailable} onPress={() => ask(true)}>
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
