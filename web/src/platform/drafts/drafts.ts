import { useState } from 'react'

/** What someone was typing, kept in memory only: it survives the privacy screen and signing in
 *  again by the same person, never a reload, another person or the disk. */
const drafts = new Map<string, unknown>()
let owner: string | undefined

/** Drafts belong to one person; whoever comes after finds nothing. */
export function keepDraftsOf(personId: string) {
  if (owner !== personId) drafts.clear()
  owner = personId
}

export function dropDrafts() {
  drafts.clear()
}

export type Draft<Value> = {
  /** What was typed before, or the first value. */
  readonly first: Value
  keep: (value: Value) => void
  drop: () => void
}

/** The draft of one form, by a name such as `contact/${caseId}`. Hand `first` to the form as its
 *  default values, `keep` what is typed, `drop` it once it is saved. */
export function useDraft<Value>(name: string, empty: Value): Draft<Value> {
  const [first] = useState(() => (drafts.has(name) ? (drafts.get(name) as Value) : empty))
  return {
    first,
    keep: (value) => drafts.set(name, value),
    drop: () => drafts.delete(name),
  }
}
