import { useState } from 'react'
import type { Keeping } from '../../platform/drafts/keeper.ts'
import { openKeeper } from '../../platform/drafts/keeper.ts'
import type { Typed } from './assessments.api.ts'
import { keepDraft } from './assessments.api.ts'

/** Holds what is typed, and has it kept: it outlives a reload, a dead battery and the end of a
 *  session. */
export function useAssessmentDraft(caseId: string, begun: { typed: Typed; version: number }) {
  const [typed, setTyped] = useState(begun.typed)
  const [state, tell] = useState<Keeping>('untouched')
  const [keeper] = useState(() =>
    openKeeper<Typed>({
      version: begun.version,
      keep: (given, headers) => keepDraft({ caseId, ...given }, headers),
      tell,
    }),
  )
  function change(next: Typed) {
    setTyped(next)
    keeper.change(next)
  }
  return { typed, change, state, end: keeper.end }
}
