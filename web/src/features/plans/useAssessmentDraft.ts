import { useState } from 'react'
import type { Typed } from './assessments.api.ts'
import type { Keeping } from './draft-keeper.ts'
import { openKeeper } from './draft-keeper.ts'

/** Holds what is typed, and has it kept: it outlives a reload, a dead battery and the end of a
 *  session. */
export function useAssessmentDraft(caseId: string, begun: { typed: Typed; version: number }) {
  const [typed, setTyped] = useState(begun.typed)
  const [state, tell] = useState<Keeping>('untouched')
  const [keeper] = useState(() => openKeeper({ caseId, version: begun.version, tell }))
  function change(next: Typed) {
    setTyped(next)
    keeper.change(next)
  }
  return { typed, change, state, end: keeper.end }
}
