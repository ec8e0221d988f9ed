// What someone was typing, kept in memory only: it survives the privacy screen and signing in
// again by the same person, never a reload, another person or the disk.
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

/** @param name one per form and subject, such as `contact/${caseId}` */
export function keepDraft(name: string, values: unknown) {
  drafts.set(name, values)
}

export function dropDraft(name: string) {
  drafts.delete(name)
}

/** What was typed before under this name, or the empty values. */
export function recallDraft<Values>(name: string, empty: Values): Values {
  return drafts.has(name) ? (drafts.get(name) as Values) : empty
}
